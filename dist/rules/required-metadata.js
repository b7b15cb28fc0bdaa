import {
  toRemarkRule
} from "../chunks/chunk-YGQ2BOYS.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-4CDUWBUP.js";
import "../chunks/chunk-PXU5UROO.js";
import {
  requiredMetadata
} from "../chunks/chunk-UOPKMZNV.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:required-metadata
var required_metadata_default = toRemarkRule(requiredMetadata);
export {
  required_metadata_default as default
};
