import {
  toRemarkRule
} from "../chunks/chunk-SFRGG3PU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NXVCJXFE.js";
import "../chunks/chunk-YH7NF2SH.js";
import {
  noDuplicateSections
} from "../chunks/chunk-TX5WJCF6.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-Y3FMLLZD.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
