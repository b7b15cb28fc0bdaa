import {
  toRemarkRule
} from "../chunks/chunk-CEGZ2V2M.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-ZUPMFNCY.js";
import "../chunks/chunk-XCOPQTRO.js";
import {
  continuity
} from "../chunks/chunk-3KWKS4NF.js";
import "../chunks/chunk-HU2DXK7Q.js";
import "../chunks/chunk-FS37GKLF.js";
import "../chunks/chunk-GZMOH2EO.js";

// rule:continuity
var continuity_default = toRemarkRule(continuity);
export {
  continuity_default as default
};
