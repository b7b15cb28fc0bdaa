import {
  toRemarkRule
} from "../chunks/chunk-YZJ46UMO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-IGLU3KRQ.js";
import "../chunks/chunk-K5VXVTYZ.js";
import {
  sectionOrder
} from "../chunks/chunk-AXELGITZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:section-order
var section_order_default = toRemarkRule(sectionOrder);
export {
  section_order_default as default
};
