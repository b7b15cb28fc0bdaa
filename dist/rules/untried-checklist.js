import {
  toRemarkRule
} from "../chunks/chunk-OYYMDORJ.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-OPAMXN4Q.js";
import "../chunks/chunk-LM4SBKDA.js";
import {
  untriedChecklist
} from "../chunks/chunk-P2QHUOWZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:untried-checklist
var untried_checklist_default = toRemarkRule(untriedChecklist);
export {
  untried_checklist_default as default
};
