import {
  toRemarkRule
} from "../chunks/chunk-3YMEKZ4V.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-P4TL74SR.js";
import "../chunks/chunk-SO2QYXD2.js";
import {
  failedApproachReason
} from "../chunks/chunk-RV6E2TKF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:failed-approach-reason
var failed_approach_reason_default = toRemarkRule(failedApproachReason);
export {
  failed_approach_reason_default as default
};
