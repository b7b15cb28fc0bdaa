import {
  toRemarkRule
} from "../chunks/chunk-JDUHODUT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-FWCC6PMG.js";
import "../chunks/chunk-DKBV7P36.js";
import {
  statusConsistency
} from "../chunks/chunk-6MDXXKJB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:status-consistency
var status_consistency_default = toRemarkRule(statusConsistency);
export {
  status_consistency_default as default
};
