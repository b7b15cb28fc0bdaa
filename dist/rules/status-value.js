import {
  toRemarkRule
} from "../chunks/chunk-EXKEY5F5.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NTVB2KVN.js";
import "../chunks/chunk-BBBU3URE.js";
import {
  statusValue
} from "../chunks/chunk-WYDLFQN4.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
