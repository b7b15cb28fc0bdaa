import {
  toRemarkRule
} from "../chunks/chunk-W6IS7PDH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VTPYIMBX.js";
import "../chunks/chunk-62DLIDSQ.js";
import {
  successfulApproachEvidence
} from "../chunks/chunk-UXGVLVLF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:successful-approach-evidence
var successful_approach_evidence_default = toRemarkRule(successfulApproachEvidence);
export {
  successful_approach_evidence_default as default
};
