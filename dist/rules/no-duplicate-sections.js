import {
  toRemarkRule
} from "../chunks/chunk-ELBFER6Y.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5D3GBJHK.js";
import "../chunks/chunk-RV2VZT6Z.js";
import {
  noDuplicateSections
} from "../chunks/chunk-RC2UEL3J.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-C227CCPI.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
