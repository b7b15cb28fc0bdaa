import {
  toRemarkRule
} from "../chunks/chunk-3YMEKZ4V.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-P4TL74SR.js";
import "../chunks/chunk-SO2QYXD2.js";
import {
  knownIssueDetails
} from "../chunks/chunk-RV6E2TKF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:known-issue-details
var known_issue_details_default = toRemarkRule(knownIssueDetails);
export {
  known_issue_details_default as default
};
