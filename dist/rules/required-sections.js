import {
  toRemarkRule
} from "../chunks/chunk-S2YK7ENM.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-A3RLWJME.js";
import "../chunks/chunk-KMIDO64K.js";
import {
  requiredSections
} from "../chunks/chunk-G3BBV2FH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-YD7IEL6B.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
