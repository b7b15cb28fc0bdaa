import {
  toRemarkRule
} from "../chunks/chunk-NUS2XE6T.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TAZI7RHN.js";
import "../chunks/chunk-NJV3AODC.js";
import {
  nextStepsPriority
} from "../chunks/chunk-K6N247R3.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-GNTFJUA4.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
