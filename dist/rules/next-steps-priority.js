import {
  toRemarkRule
} from "../chunks/chunk-MM4NVE6B.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-7DCHDDKQ.js";
import "../chunks/chunk-D63M3CKB.js";
import {
  nextStepsPriority
} from "../chunks/chunk-X2636M6S.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
