import {
  validateConfig
} from "./chunk-TR7KADXK.js";
import "./chunk-YN73UXYE.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-JMNWI6SN.js";
export {
  validateConfig
};
