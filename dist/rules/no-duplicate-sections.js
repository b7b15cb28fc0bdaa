import {
  toRemarkRule
} from "../chunks/chunk-EXKEY5F5.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NTVB2KVN.js";
import "../chunks/chunk-BBBU3URE.js";
import {
  noDuplicateSections
} from "../chunks/chunk-WYDLFQN4.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
