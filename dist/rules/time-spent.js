import {
  toRemarkRule
} from "../chunks/chunk-OC3IVQMU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TR7KADXK.js";
import "../chunks/chunk-4CFWVPDY.js";
import {
  timeSpent
} from "../chunks/chunk-YN73UXYE.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:time-spent
var time_spent_default = toRemarkRule(timeSpent);
export {
  time_spent_default as default
};
