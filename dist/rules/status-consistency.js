import {
  toRemarkRule
} from "../chunks/chunk-TEHAL3KT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7VANXTFJ.js";
import "../chunks/chunk-EXYQ4J4S.js";
import {
  statusConsistency
} from "../chunks/chunk-XVQPEKIX.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-F2DTIGEX.js";

// rule:status-consistency
var status_consistency_default = toRemarkRule(statusConsistency);
export {
  status_consistency_default as default
};
