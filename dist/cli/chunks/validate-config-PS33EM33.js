import {
  validateConfig
} from "./chunk-TESLRL2V.js";
import "./chunk-5SX7TXLU.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
