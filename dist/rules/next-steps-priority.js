import {
  toRemarkRule
} from "../chunks/chunk-P5U6IXBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-GZ6OJO2G.js";
import "../chunks/chunk-H66EKF7P.js";
import {
  nextStepsPriority
} from "../chunks/chunk-GFSEGITB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4UFV2474.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
