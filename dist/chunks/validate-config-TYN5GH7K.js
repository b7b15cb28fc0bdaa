import {
  validateConfig
} from "./chunk-4CDUWBUP.js";
import "./chunk-UOPKMZNV.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-CHUIJHPH.js";
export {
  validateConfig
};
