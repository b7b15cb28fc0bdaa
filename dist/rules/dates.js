import {
  toRemarkRule
} from "../chunks/chunk-S2YK7ENM.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-A3RLWJME.js";
import "../chunks/chunk-KMIDO64K.js";
import {
  dates
} from "../chunks/chunk-G3BBV2FH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-YD7IEL6B.js";

// rule:dates
var dates_default = toRemarkRule(dates);
export {
  dates_default as default
};
