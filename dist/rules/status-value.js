import {
  toRemarkRule
} from "../chunks/chunk-QZSXJ5YN.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KEGTUA5D.js";
import "../chunks/chunk-VXSREQXV.js";
import {
  statusValue
} from "../chunks/chunk-T33UFQ4Z.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-6DNVMDAG.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
