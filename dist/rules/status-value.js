import {
  toRemarkRule
} from "../chunks/chunk-W6IS7PDH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VTPYIMBX.js";
import "../chunks/chunk-62DLIDSQ.js";
import {
  statusValue
} from "../chunks/chunk-UXGVLVLF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
