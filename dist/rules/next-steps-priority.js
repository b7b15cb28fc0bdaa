import {
  toRemarkRule
} from "../chunks/chunk-QBQ7EW4S.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-T3ZEITOU.js";
import "../chunks/chunk-YRAKCU7G.js";
import {
  nextStepsPriority
} from "../chunks/chunk-S2RVJCXH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
