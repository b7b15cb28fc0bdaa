import {
  toRemarkRule
} from "../chunks/chunk-RKE52KS6.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5MNMMBW7.js";
import "../chunks/chunk-5TJHJ3SK.js";
import {
  statusValue
} from "../chunks/chunk-PWFW5JYU.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
