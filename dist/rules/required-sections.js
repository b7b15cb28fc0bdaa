import {
  toRemarkRule
} from "../chunks/chunk-3YMEKZ4V.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-P4TL74SR.js";
import "../chunks/chunk-SO2QYXD2.js";
import {
  requiredSections
} from "../chunks/chunk-RV6E2TKF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
