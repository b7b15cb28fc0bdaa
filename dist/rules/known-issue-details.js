import {
  toRemarkRule
} from "../chunks/chunk-P5U6IXBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-GZ6OJO2G.js";
import "../chunks/chunk-H66EKF7P.js";
import {
  knownIssueDetails
} from "../chunks/chunk-GFSEGITB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4UFV2474.js";

// rule:known-issue-details
var known_issue_details_default = toRemarkRule(knownIssueDetails);
export {
  known_issue_details_default as default
};
