import {
  toRemarkRule
} from "../chunks/chunk-NZCJPHPH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-MBZ5B5H6.js";
import "../chunks/chunk-5ZBCUDMF.js";
import {
  timeSpent
} from "../chunks/chunk-JT54EOBY.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-26D3FGOX.js";

// rule:time-spent
var time_spent_default = toRemarkRule(timeSpent);
export {
  time_spent_default as default
};
