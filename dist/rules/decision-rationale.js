import {
  toRemarkRule
} from "../chunks/chunk-W6IS7PDH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VTPYIMBX.js";
import "../chunks/chunk-62DLIDSQ.js";
import {
  decisionRationale
} from "../chunks/chunk-UXGVLVLF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:decision-rationale
var decision_rationale_default = toRemarkRule(decisionRationale);
export {
  decision_rationale_default as default
};
