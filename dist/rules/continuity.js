import {
  toRemarkRule
} from "../chunks/chunk-EXKEY5F5.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NTVB2KVN.js";
import "../chunks/chunk-BBBU3URE.js";
import {
  continuity
} from "../chunks/chunk-WYDLFQN4.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:continuity
var continuity_default = toRemarkRule(continuity);
export {
  continuity_default as default
};
