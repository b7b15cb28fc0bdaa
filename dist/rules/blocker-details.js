import {
  toRemarkRule
} from "../chunks/chunk-YZJ46UMO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-IGLU3KRQ.js";
import "../chunks/chunk-K5VXVTYZ.js";
import {
  blockerDetails
} from "../chunks/chunk-AXELGITZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:blocker-details
var blocker_details_default = toRemarkRule(blockerDetails);
export {
  blocker_details_default as default
};
