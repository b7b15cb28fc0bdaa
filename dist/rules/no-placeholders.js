import {
  toRemarkRule
} from "../chunks/chunk-MIDQBTXW.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TSSXR3ID.js";
import "../chunks/chunk-CQB5GBMK.js";
import {
  noPlaceholders
} from "../chunks/chunk-XQYMYYCC.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:no-placeholders
var no_placeholders_default = toRemarkRule(noPlaceholders);
export {
  no_placeholders_default as default
};
