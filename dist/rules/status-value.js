import {
  toRemarkRule
} from "../chunks/chunk-Q2XXRW76.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-QAZMWJFB.js";
import "../chunks/chunk-P6QRAU45.js";
import {
  statusValue
} from "../chunks/chunk-VIZ7KKEL.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4QZAV7W3.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
