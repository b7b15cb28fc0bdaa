import {
  validateConfig
} from "./chunk-NXVCJXFE.js";
import "./chunk-TX5WJCF6.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-Y3FMLLZD.js";
export {
  validateConfig
};
