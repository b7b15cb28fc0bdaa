import {
  toRemarkRule
} from "../chunks/chunk-3MBTMF2N.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-UAFYVR36.js";
import "../chunks/chunk-2L6UBRRL.js";
import {
  failedApproachReason
} from "../chunks/chunk-45OC6UWI.js";
import "../chunks/chunk-5R2M6N64.js";
import "../chunks/chunk-VHYNM6XW.js";
import "../chunks/chunk-WJ3WROHE.js";

// rule:failed-approach-reason
var failed_approach_reason_default = toRemarkRule(failedApproachReason);
export {
  failed_approach_reason_default as default
};
