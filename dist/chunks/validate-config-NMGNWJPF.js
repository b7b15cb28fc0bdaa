import {
  validateConfig
} from "./chunk-P4TL74SR.js";
import "./chunk-RV6E2TKF.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-CHUIJHPH.js";
export {
  validateConfig
};
