import {
  toRemarkRule
} from "../chunks/chunk-CEGZ2V2M.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-ZUPMFNCY.js";
import "../chunks/chunk-XCOPQTRO.js";
import {
  untriedChecklist
} from "../chunks/chunk-3KWKS4NF.js";
import "../chunks/chunk-HU2DXK7Q.js";
import "../chunks/chunk-FS37GKLF.js";
import "../chunks/chunk-GZMOH2EO.js";

// rule:untried-checklist
var untried_checklist_default = toRemarkRule(untriedChecklist);
export {
  untried_checklist_default as default
};
