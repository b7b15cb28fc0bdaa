import {
  toRemarkRule
} from "../chunks/chunk-TEHAL3KT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7VANXTFJ.js";
import "../chunks/chunk-EXYQ4J4S.js";
import {
  knownIssueDetails
} from "../chunks/chunk-XVQPEKIX.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-F2DTIGEX.js";

// rule:known-issue-details
var known_issue_details_default = toRemarkRule(knownIssueDetails);
export {
  known_issue_details_default as default
};
