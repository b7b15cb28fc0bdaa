import {
  toRemarkRule
} from "../chunks/chunk-YGQ2BOYS.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-4CDUWBUP.js";
import "../chunks/chunk-PXU5UROO.js";
import {
  noPlaceholders
} from "../chunks/chunk-UOPKMZNV.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:no-placeholders
var no_placeholders_default = toRemarkRule(noPlaceholders);
export {
  no_placeholders_default as default
};
