import {
  toRemarkRule
} from "../chunks/chunk-NUS2XE6T.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TAZI7RHN.js";
import "../chunks/chunk-NJV3AODC.js";
import {
  blockerDetails
} from "../chunks/chunk-K6N247R3.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-GNTFJUA4.js";

// rule:blocker-details
var blocker_details_default = toRemarkRule(blockerDetails);
export {
  blocker_details_default as default
};
