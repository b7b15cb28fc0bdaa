import {
  toRemarkRule
} from "../chunks/chunk-ELBFER6Y.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5D3GBJHK.js";
import "../chunks/chunk-RV2VZT6Z.js";
import {
  timeSpent
} from "../chunks/chunk-RC2UEL3J.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-C227CCPI.js";

// rule:time-spent
var time_spent_default = toRemarkRule(timeSpent);
export {
  time_spent_default as default
};
