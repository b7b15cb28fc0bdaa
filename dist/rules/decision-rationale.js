import {
  toRemarkRule
} from "../chunks/chunk-Q2XXRW76.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-QAZMWJFB.js";
import "../chunks/chunk-P6QRAU45.js";
import {
  decisionRationale
} from "../chunks/chunk-VIZ7KKEL.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4QZAV7W3.js";

// rule:decision-rationale
var decision_rationale_default = toRemarkRule(decisionRationale);
export {
  decision_rationale_default as default
};
