import {
  toRemarkRule
} from "../chunks/chunk-MIDQBTXW.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TSSXR3ID.js";
import "../chunks/chunk-CQB5GBMK.js";
import {
  nextStepsPriority
} from "../chunks/chunk-XQYMYYCC.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:next-steps-priority
var next_steps_priority_default = toRemarkRule(nextStepsPriority);
export {
  next_steps_priority_default as default
};
