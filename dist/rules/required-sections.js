import {
  toRemarkRule
} from "../chunks/chunk-RKE52KS6.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5MNMMBW7.js";
import "../chunks/chunk-5TJHJ3SK.js";
import {
  requiredSections
} from "../chunks/chunk-PWFW5JYU.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
