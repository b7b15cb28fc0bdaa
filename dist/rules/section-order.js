import {
  toRemarkRule
} from "../chunks/chunk-MIDQBTXW.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TSSXR3ID.js";
import "../chunks/chunk-CQB5GBMK.js";
import {
  sectionOrder
} from "../chunks/chunk-XQYMYYCC.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:section-order
var section_order_default = toRemarkRule(sectionOrder);
export {
  section_order_default as default
};
