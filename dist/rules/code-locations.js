import {
  toRemarkRule
} from "../chunks/chunk-MM4NVE6B.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7DCHDDKQ.js";
import "../chunks/chunk-D63M3CKB.js";
import {
  codeLocations
} from "../chunks/chunk-X2636M6S.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:code-locations
var code_locations_default = toRemarkRule(codeLocations);
export {
  code_locations_default as default
};
