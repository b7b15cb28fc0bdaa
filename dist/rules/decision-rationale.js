import {
  toRemarkRule
} from "../chunks/chunk-YZJ46UMO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-IGLU3KRQ.js";
import "../chunks/chunk-K5VXVTYZ.js";
import {
  decisionRationale
} from "../chunks/chunk-AXELGITZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:decision-rationale
var decision_rationale_default = toRemarkRule(decisionRationale);
export {
  decision_rationale_default as default
};
