import {
  toRemarkRule
} from "../chunks/chunk-MIDQBTXW.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TSSXR3ID.js";
import "../chunks/chunk-CQB5GBMK.js";
import {
  noHiddenText
} from "../chunks/chunk-XQYMYYCC.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:no-hidden-text
var no_hidden_text_default = toRemarkRule(noHiddenText);
export {
  no_hidden_text_default as default
};
