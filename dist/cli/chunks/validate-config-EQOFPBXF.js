import {
  validateConfig
} from "./chunk-V5KRRF5J.js";
import "./chunk-MDOGE46Y.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
