import {
  toRemarkRule
} from "../chunks/chunk-OC3IVQMU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TR7KADXK.js";
import "../chunks/chunk-4CFWVPDY.js";
import {
  requiredMetadata
} from "../chunks/chunk-YN73UXYE.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:required-metadata
var required_metadata_default = toRemarkRule(requiredMetadata);
export {
  required_metadata_default as default
};
