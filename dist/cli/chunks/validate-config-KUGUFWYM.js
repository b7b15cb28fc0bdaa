import {
  validateConfig
} from "./chunk-AK5LM6EB.js";
import "./chunk-PNPSCOXB.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
