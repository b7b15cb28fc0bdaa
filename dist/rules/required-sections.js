import {
  toRemarkRule
} from "../chunks/chunk-WRQ4773Y.js";
import "../chunks/chunk-J36KXGSX.js";
import "../chunks/chunk-IAD4ETSV.js";
import "../chunks/chunk-AHFV5MGA.js";
import {
  requiredSections
} from "../chunks/chunk-LTKDOQ5C.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
