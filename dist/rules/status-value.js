import {
  toRemarkRule
} from "../chunks/chunk-IN72YIET.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-AJZKABWI.js";
import "../chunks/chunk-NR2LA7LE.js";
import {
  statusValue
} from "../chunks/chunk-LYTVC72J.js";
import "../chunks/chunk-D3NAYL6U.js";
import "../chunks/chunk-BUPHNXYP.js";
import "../chunks/chunk-GQMVPRYY.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
