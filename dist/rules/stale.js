import {
  toRemarkRule
} from "../chunks/chunk-CEGZ2V2M.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-ZUPMFNCY.js";
import "../chunks/chunk-XCOPQTRO.js";
import {
  stale
} from "../chunks/chunk-3KWKS4NF.js";
import "../chunks/chunk-HU2DXK7Q.js";
import "../chunks/chunk-FS37GKLF.js";
import "../chunks/chunk-GZMOH2EO.js";

// rule:stale
var stale_default = toRemarkRule(stale);
export {
  stale_default as default
};
