import {
  toRemarkRule
} from "../chunks/chunk-MIDQBTXW.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TSSXR3ID.js";
import "../chunks/chunk-CQB5GBMK.js";
import {
  untriedChecklist
} from "../chunks/chunk-XQYMYYCC.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:untried-checklist
var untried_checklist_default = toRemarkRule(untriedChecklist);
export {
  untried_checklist_default as default
};
