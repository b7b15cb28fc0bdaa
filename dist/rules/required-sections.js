import {
  toRemarkRule
} from "../chunks/chunk-MM4NVE6B.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7DCHDDKQ.js";
import "../chunks/chunk-D63M3CKB.js";
import {
  requiredSections
} from "../chunks/chunk-X2636M6S.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
