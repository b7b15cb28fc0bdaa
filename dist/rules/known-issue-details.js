import {
  toRemarkRule
} from "../chunks/chunk-SFRGG3PU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NXVCJXFE.js";
import "../chunks/chunk-YH7NF2SH.js";
import {
  knownIssueDetails
} from "../chunks/chunk-TX5WJCF6.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-Y3FMLLZD.js";

// rule:known-issue-details
var known_issue_details_default = toRemarkRule(knownIssueDetails);
export {
  known_issue_details_default as default
};
