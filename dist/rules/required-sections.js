import {
  toRemarkRule
} from "../chunks/chunk-ELBFER6Y.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5D3GBJHK.js";
import "../chunks/chunk-RV2VZT6Z.js";
import {
  requiredSections
} from "../chunks/chunk-RC2UEL3J.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-C227CCPI.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
