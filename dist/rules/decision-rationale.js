import {
  toRemarkRule
} from "../chunks/chunk-JDUHODUT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-FWCC6PMG.js";
import "../chunks/chunk-DKBV7P36.js";
import {
  decisionRationale
} from "../chunks/chunk-6MDXXKJB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:decision-rationale
var decision_rationale_default = toRemarkRule(decisionRationale);
export {
  decision_rationale_default as default
};
