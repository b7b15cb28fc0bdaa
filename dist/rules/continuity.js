import {
  toRemarkRule
} from "../chunks/chunk-P5U6IXBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-GZ6OJO2G.js";
import "../chunks/chunk-H66EKF7P.js";
import {
  continuity
} from "../chunks/chunk-GFSEGITB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4UFV2474.js";

// rule:continuity
var continuity_default = toRemarkRule(continuity);
export {
  continuity_default as default
};
