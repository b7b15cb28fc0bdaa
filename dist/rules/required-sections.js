import {
  toRemarkRule
} from "../chunks/chunk-GLH6KZO7.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-HUO4AMLG.js";
import "../chunks/chunk-EMZHBVMF.js";
import {
  requiredSections
} from "../chunks/chunk-2J2TRWZZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-2OYLZFRA.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
