import {
  toRemarkRule
} from "../chunks/chunk-GLH6KZO7.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-HUO4AMLG.js";
import "../chunks/chunk-EMZHBVMF.js";
import {
  nextStepsPriority
} from "../chunks/chunk-2J2TRWZZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-2OYLZFRA.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
