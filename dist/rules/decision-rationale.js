import {
  toRemarkRule
} from "../chunks/chunk-GLH6KZO7.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-HUO4AMLG.js";
import "../chunks/chunk-EMZHBVMF.js";
import {
  decisionRationale
} from "../chunks/chunk-2J2TRWZZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-2OYLZFRA.js";

// rule:decision-rationale
var decision_rationale_default = toRemarkRule(decisionRationale);
export {
  decision_rationale_default as default
};
