import {
  toRemarkRule
} from "../chunks/chunk-NZCJPHPH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-MBZ5B5H6.js";
import "../chunks/chunk-5ZBCUDMF.js";
import {
  failedApproachReason
} from "../chunks/chunk-JT54EOBY.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-26D3FGOX.js";

// rule:failed-approach-reason
var failed_approach_reason_default = toRemarkRule(failedApproachReason);
export {
  failed_approach_reason_default as default
};
