import {
  validateConfig
} from "./chunk-VTPYIMBX.js";
import "./chunk-UXGVLVLF.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-JMNWI6SN.js";
export {
  validateConfig
};
