import {
  toRemarkRule
} from "../chunks/chunk-CEGZ2V2M.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-ZUPMFNCY.js";
import "../chunks/chunk-XCOPQTRO.js";
import {
  fileName
} from "../chunks/chunk-3KWKS4NF.js";
import "../chunks/chunk-HU2DXK7Q.js";
import "../chunks/chunk-FS37GKLF.js";
import "../chunks/chunk-GZMOH2EO.js";

// rule:file-name
var file_name_default = toRemarkRule(fileName);
export {
  file_name_default as default
};
