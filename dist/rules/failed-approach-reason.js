import {
  toRemarkRule
} from "../chunks/chunk-OYYMDORJ.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-OPAMXN4Q.js";
import "../chunks/chunk-LM4SBKDA.js";
import {
  failedApproachReason
} from "../chunks/chunk-P2QHUOWZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:failed-approach-reason
var failed_approach_reason_default = toRemarkRule(failedApproachReason);
export {
  failed_approach_reason_default as default
};
