import {
  toRemarkRule
} from "../chunks/chunk-JGCTMWHT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VQMRQ2YD.js";
import "../chunks/chunk-LBT5ARTK.js";
import {
  noDuplicateSections
} from "../chunks/chunk-Q4C42GRD.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-PZVL6VK4.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
