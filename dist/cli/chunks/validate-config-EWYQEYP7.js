import {
  validateConfig
} from "./chunk-V6GHS2EC.js";
import "./chunk-6OS54T7W.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
