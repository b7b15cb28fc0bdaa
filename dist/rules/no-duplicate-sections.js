import {
  toRemarkRule
} from "../chunks/chunk-JDUHODUT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-FWCC6PMG.js";
import "../chunks/chunk-DKBV7P36.js";
import {
  noDuplicateSections
} from "../chunks/chunk-6MDXXKJB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
