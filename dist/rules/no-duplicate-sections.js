import {
  toRemarkRule
} from "../chunks/chunk-YZJ46UMO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-IGLU3KRQ.js";
import "../chunks/chunk-K5VXVTYZ.js";
import {
  noDuplicateSections
} from "../chunks/chunk-AXELGITZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:no-duplicate-sections
var no_duplicate_sections_default = toRemarkRule(noDuplicateSections);
export {
  no_duplicate_sections_default as default
};
