import {
  validateConfig
} from "./chunk-ITNM4ZDK.js";
import "./chunk-Z6N7GHDM.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
