import {
  toRemarkRule
} from "../chunks/chunk-JGCTMWHT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VQMRQ2YD.js";
import "../chunks/chunk-LBT5ARTK.js";
import {
  continuity
} from "../chunks/chunk-Q4C42GRD.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-PZVL6VK4.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:continuity
var continuity_default = toRemarkRule(continuity);
export {
  continuity_default as default
};
