import {
  toRemarkRule
} from "../chunks/chunk-NUS2XE6T.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TAZI7RHN.js";
import "../chunks/chunk-NJV3AODC.js";
import {
  failedApproachReason
} from "../chunks/chunk-K6N247R3.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-GNTFJUA4.js";

// rule:failed-approach-reason
var failed_approach_reason_default = toRemarkRule(failedApproachReason);
export {
  failed_approach_reason_default as default
};
