import {
  toRemarkRule
} from "../chunks/chunk-QZSXJ5YN.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KEGTUA5D.js";
import "../chunks/chunk-VXSREQXV.js";
import {
  sectionOrder
} from "../chunks/chunk-T33UFQ4Z.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-6DNVMDAG.js";

// rule:section-order
var section_order_default = toRemarkRule(sectionOrder);
export {
  section_order_default as default
};
