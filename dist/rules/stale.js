import {
  toRemarkRule
} from "../chunks/chunk-IN72YIET.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-AJZKABWI.js";
import "../chunks/chunk-NR2LA7LE.js";
import {
  stale
} from "../chunks/chunk-LYTVC72J.js";
import "../chunks/chunk-D3NAYL6U.js";
import "../chunks/chunk-BUPHNXYP.js";
import "../chunks/chunk-GQMVPRYY.js";

// rule:stale
var stale_default = toRemarkRule(stale);
export {
  stale_default as default
};
