import {
  toRemarkRule
} from "../chunks/chunk-MM4NVE6B.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7DCHDDKQ.js";
import "../chunks/chunk-D63M3CKB.js";
import {
  blockerDetails
} from "../chunks/chunk-X2636M6S.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:blocker-details
var blocker_details_default = toRemarkRule(blockerDetails);
export {
  blocker_details_default as default
};
