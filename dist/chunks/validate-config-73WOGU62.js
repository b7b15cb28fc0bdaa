import {
  validateConfig
} from "./chunk-5D3GBJHK.js";
import "./chunk-RC2UEL3J.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-C227CCPI.js";
export {
  validateConfig
};
