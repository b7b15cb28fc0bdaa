import {
  toRemarkRule
} from "../chunks/chunk-QZSXJ5YN.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KEGTUA5D.js";
import "../chunks/chunk-VXSREQXV.js";
import {
  requiredSections
} from "../chunks/chunk-T33UFQ4Z.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-6DNVMDAG.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
