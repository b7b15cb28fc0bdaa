import {
  toRemarkRule
} from "../chunks/chunk-JGCTMWHT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VQMRQ2YD.js";
import "../chunks/chunk-LBT5ARTK.js";
import {
  sectionOrder
} from "../chunks/chunk-Q4C42GRD.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-PZVL6VK4.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:section-order
var section_order_default = toRemarkRule(sectionOrder);
export {
  section_order_default as default
};
