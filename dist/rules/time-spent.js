import {
  toRemarkRule
} from "../chunks/chunk-QBQ7EW4S.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-T3ZEITOU.js";
import "../chunks/chunk-YRAKCU7G.js";
import {
  timeSpent
} from "../chunks/chunk-S2RVJCXH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:time-spent
var time_spent_default = toRemarkRule(timeSpent);
export {
  time_spent_default as default
};
