import {
  toRemarkRule
} from "../chunks/chunk-JGCTMWHT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VQMRQ2YD.js";
import "../chunks/chunk-LBT5ARTK.js";
import {
  stale
} from "../chunks/chunk-Q4C42GRD.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-PZVL6VK4.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:stale
var stale_default = toRemarkRule(stale);
export {
  stale_default as default
};
