import {
  toRemarkRule
} from "../chunks/chunk-TEHAL3KT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7VANXTFJ.js";
import "../chunks/chunk-EXYQ4J4S.js";
import {
  noEmptySections
} from "../chunks/chunk-XVQPEKIX.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-F2DTIGEX.js";

// rule:no-empty-sections
var no_empty_sections_default = toRemarkRule(noEmptySections);
export {
  no_empty_sections_default as default
};
