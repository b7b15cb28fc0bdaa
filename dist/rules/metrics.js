import {
  toRemarkRule
} from "../chunks/chunk-NZCJPHPH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-MBZ5B5H6.js";
import "../chunks/chunk-5ZBCUDMF.js";
import {
  metrics
} from "../chunks/chunk-JT54EOBY.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-26D3FGOX.js";

// rule:metrics
var metrics_default = toRemarkRule(metrics);
export {
  metrics_default as default
};
