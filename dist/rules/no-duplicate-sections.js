import {
  toRemarkRule
} from "../chunks/chunk-TEHAL3KT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7VANXTFJ.js";
import "../chunks/chunk-EXYQ4J4S.js";
import {
  noDuplicateSections
} from "../chunks/chunk-XVQPEKIX.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-F2DTIGEX.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
