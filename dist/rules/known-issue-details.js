import {
  toRemarkRule
} from "../chunks/chunk-IN72YIET.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-AJZKABWI.js";
import "../chunks/chunk-NR2LA7LE.js";
import {
  knownIssueDetails
} from "../chunks/chunk-LYTVC72J.js";
import "../chunks/chunk-D3NAYL6U.js";
import "../chunks/chunk-BUPHNXYP.js";
import "../chunks/chunk-GQMVPRYY.js";

// rule:known-issue-details
var known_issue_details_default = toRemarkRule(knownIssueDetails);
export {
  known_issue_details_default as default
};
