import {
  toRemarkRule
} from "../chunks/chunk-W6IS7PDH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VTPYIMBX.js";
import "../chunks/chunk-62DLIDSQ.js";
import {
  fileName
} from "../chunks/chunk-UXGVLVLF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:file-name
var file_name_default = toRemarkRule(fileName);
export {
  file_name_default as default
};
