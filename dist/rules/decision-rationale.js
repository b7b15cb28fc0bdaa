import {
  toRemarkRule
} from "../chunks/chunk-3MBTMF2N.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-UAFYVR36.js";
import "../chunks/chunk-2L6UBRRL.js";
import {
  decisionRationale
} from "../chunks/chunk-45OC6UWI.js";
import "../chunks/chunk-5R2M6N64.js";
import "../chunks/chunk-VHYNM6XW.js";
import "../chunks/chunk-WJ3WROHE.js";

// rule:decision-rationale
var decision_rationale_default = toRemarkRule(decisionRationale);
export {
  decision_rationale_default as default
};
