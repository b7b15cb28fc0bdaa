import {
  toRemarkRule
} from "../chunks/chunk-CEGZ2V2M.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-ZUPMFNCY.js";
import "../chunks/chunk-XCOPQTRO.js";
import {
  statusValue
} from "../chunks/chunk-3KWKS4NF.js";
import "../chunks/chunk-HU2DXK7Q.js";
import "../chunks/chunk-FS37GKLF.js";
import "../chunks/chunk-GZMOH2EO.js";

// rule:status-value
var status_value_default = toRemarkRule(statusValue);
export {
  status_value_default as default
};
