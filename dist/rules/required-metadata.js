import {
  toRemarkRule
} from "../chunks/chunk-W6IS7PDH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VTPYIMBX.js";
import "../chunks/chunk-62DLIDSQ.js";
import {
  requiredMetadata
} from "../chunks/chunk-UXGVLVLF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:required-metadata
var required_metadata_default = toRemarkRule(requiredMetadata);
export {
  required_metadata_default as default
};
