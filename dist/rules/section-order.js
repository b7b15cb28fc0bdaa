import {
  toRemarkRule
} from "../chunks/chunk-WRQ4773Y.js";
import "../chunks/chunk-J36KXGSX.js";
import "../chunks/chunk-IAD4ETSV.js";
import "../chunks/chunk-AHFV5MGA.js";
import {
  sectionOrder
} from "../chunks/chunk-LTKDOQ5C.js";

// rule:section-order
var section_order_default = toRemarkRule(sectionOrder);
export {
  section_order_default as default
};
