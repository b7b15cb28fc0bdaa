import {
  toRemarkRule
} from "../chunks/chunk-SFRGG3PU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NXVCJXFE.js";
import "../chunks/chunk-YH7NF2SH.js";
import {
  requiredSections
} from "../chunks/chunk-TX5WJCF6.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-Y3FMLLZD.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
