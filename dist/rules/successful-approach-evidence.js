import {
  toRemarkRule
} from "../chunks/chunk-SFRGG3PU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NXVCJXFE.js";
import "../chunks/chunk-YH7NF2SH.js";
import {
  successfulApproachEvidence
} from "../chunks/chunk-TX5WJCF6.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-Y3FMLLZD.js";

// rule:successful-approach-evidence
var successful_approach_evidence_default = toRemarkRule(successfulApproachEvidence);
export {
  successful_approach_evidence_default as default
};
