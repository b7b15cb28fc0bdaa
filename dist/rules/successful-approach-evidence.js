import {
  toRemarkRule
} from "../chunks/chunk-Q2XXRW76.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-QAZMWJFB.js";
import "../chunks/chunk-P6QRAU45.js";
import {
  successfulApproachEvidence
} from "../chunks/chunk-VIZ7KKEL.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4QZAV7W3.js";

// rule:successful-approach-evidence
var successful_approach_evidence_default = toRemarkRule(successfulApproachEvidence);
export {
  successful_approach_evidence_default as default
};
