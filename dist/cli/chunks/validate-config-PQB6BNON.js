import {
  validateConfig
} from "./chunk-366XQLYN.js";
import "./chunk-R6GERM2C.js";
import "./chunk-4B6AHBB3.js";
import "./chunk-GZVPKN5T.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
