import {
  toRemarkRule
} from "../chunks/chunk-ELBFER6Y.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5D3GBJHK.js";
import "../chunks/chunk-RV2VZT6Z.js";
import {
  knownIssueDetails
} from "../chunks/chunk-RC2UEL3J.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-C227CCPI.js";

// rule:known-issue-details
var known_issue_details_default = toRemarkRule(knownIssueDetails);
export {
  known_issue_details_default as default
};
