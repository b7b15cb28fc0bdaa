import {
  toRemarkRule
} from "../chunks/chunk-IN72YIET.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-AJZKABWI.js";
import "../chunks/chunk-NR2LA7LE.js";
import {
  sectionOrder
} from "../chunks/chunk-LYTVC72J.js";
import "../chunks/chunk-D3NAYL6U.js";
import "../chunks/chunk-BUPHNXYP.js";
import "../chunks/chunk-GQMVPRYY.js";

// rule:section-order
var section_order_default = toRemarkRule(sectionOrder);
export {
  section_order_default as default
};
