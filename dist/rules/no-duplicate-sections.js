import {
  toRemarkRule
} from "../chunks/chunk-WRQ4773Y.js";
import "../chunks/chunk-J36KXGSX.js";
import "../chunks/chunk-IAD4ETSV.js";
import "../chunks/chunk-AHFV5MGA.js";
import {
  noDuplicateSections
} from "../chunks/chunk-LTKDOQ5C.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
