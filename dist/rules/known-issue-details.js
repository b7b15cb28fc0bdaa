import {
  toRemarkRule
} from "../chunks/chunk-OYYMDORJ.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-OPAMXN4Q.js";
import "../chunks/chunk-LM4SBKDA.js";
import {
  knownIssueDetails
} from "../chunks/chunk-P2QHUOWZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:known-issue-details
var known_issue_details_default = toRemarkRule(knownIssueDetails);
export {
  known_issue_details_default as default
};
