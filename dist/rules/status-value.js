import {
  toRemarkRule
} from "../chunks/chunk-YGQ2BOYS.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-4CDUWBUP.js";
import "../chunks/chunk-PXU5UROO.js";
import {
  statusValue
} from "../chunks/chunk-UOPKMZNV.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
