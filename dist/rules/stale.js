import {
  toRemarkRule
} from "../chunks/chunk-MM4NVE6B.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7DCHDDKQ.js";
import "../chunks/chunk-D63M3CKB.js";
import {
  stale
} from "../chunks/chunk-X2636M6S.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:stale
var stale_default = toRemarkRule(stale);
export {
  stale_default as default
};
