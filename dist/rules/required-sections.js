import {
  toRemarkRule
} from "../chunks/chunk-OC3IVQMU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TR7KADXK.js";
import "../chunks/chunk-4CFWVPDY.js";
import {
  requiredSections
} from "../chunks/chunk-YN73UXYE.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
