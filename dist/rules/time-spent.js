import {
  toRemarkRule
} from "../chunks/chunk-EQN6FEBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KGEEM3XD.js";
import "../chunks/chunk-YJXE45DX.js";
import {
  timeSpent
} from "../chunks/chunk-GV6PLEY2.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-NSEE7PRI.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:time-spent
var time_spent_default = toRemarkRule(timeSpent);
export {
  time_spent_default as default
};
