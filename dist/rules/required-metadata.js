import {
  toRemarkRule
} from "../chunks/chunk-S2YK7ENM.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-A3RLWJME.js";
import "../chunks/chunk-KMIDO64K.js";
import {
  requiredMetadata
} from "../chunks/chunk-G3BBV2FH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-YD7IEL6B.js";

// rule:required-metadata
var required_metadata_default = toRemarkRule(requiredMetadata);
export {
  required_metadata_default as default
};
