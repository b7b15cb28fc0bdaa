import {
  toRemarkRule
} from "../chunks/chunk-EXKEY5F5.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NTVB2KVN.js";
import "../chunks/chunk-BBBU3URE.js";
import {
  riskMitigation
} from "../chunks/chunk-WYDLFQN4.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:risk-mitigation
var risk_mitigation_default = toRemarkRule(riskMitigation);
export {
  risk_mitigation_default as default
};
