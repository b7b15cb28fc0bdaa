import {
  toRemarkRule
} from "../chunks/chunk-NUS2XE6T.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TAZI7RHN.js";
import "../chunks/chunk-NJV3AODC.js";
import {
  noDuplicateSections
} from "../chunks/chunk-K6N247R3.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-GNTFJUA4.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
