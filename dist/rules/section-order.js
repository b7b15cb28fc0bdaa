import {
  toRemarkRule
} from "../chunks/chunk-EQN6FEBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KGEEM3XD.js";
import "../chunks/chunk-YJXE45DX.js";
import {
  sectionOrder
} from "../chunks/chunk-GV6PLEY2.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-NSEE7PRI.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:section-order
var section_order_default = toRemarkRule(sectionOrder);
export {
  section_order_default as default
};
