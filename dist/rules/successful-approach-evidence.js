import {
  toRemarkRule
} from "../chunks/chunk-NZCJPHPH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-MBZ5B5H6.js";
import "../chunks/chunk-5ZBCUDMF.js";
import {
  successfulApproachEvidence
} from "../chunks/chunk-JT54EOBY.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-26D3FGOX.js";

// rule:successful-approach-evidence
var successful_approach_evidence_default = toRemarkRule(successfulApproachEvidence);
export {
  successful_approach_evidence_default as default
};
