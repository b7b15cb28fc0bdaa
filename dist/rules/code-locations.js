import {
  toRemarkRule
} from "../chunks/chunk-YGQ2BOYS.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-4CDUWBUP.js";
import "../chunks/chunk-PXU5UROO.js";
import {
  codeLocations
} from "../chunks/chunk-UOPKMZNV.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:code-locations
var code_locations_default = toRemarkRule(codeLocations);
export {
  code_locations_default as default
};
