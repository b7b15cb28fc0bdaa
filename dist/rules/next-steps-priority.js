import {
  toRemarkRule
} from "../chunks/chunk-ELBFER6Y.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5D3GBJHK.js";
import "../chunks/chunk-RV2VZT6Z.js";
import {
  nextStepsPriority
} from "../chunks/chunk-RC2UEL3J.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-C227CCPI.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
