import {
  toRemarkRule
} from "../chunks/chunk-RKE52KS6.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5MNMMBW7.js";
import "../chunks/chunk-5TJHJ3SK.js";
import {
  nextStepsPriority
} from "../chunks/chunk-PWFW5JYU.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
