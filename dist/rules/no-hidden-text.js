import {
  toRemarkRule
} from "../chunks/chunk-SFRGG3PU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NXVCJXFE.js";
import "../chunks/chunk-YH7NF2SH.js";
import {
  noHiddenText
} from "../chunks/chunk-TX5WJCF6.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-Y3FMLLZD.js";

// rule:no-hidden-text
var no_hidden_text_default = toRemarkRule(noHiddenText);
export {
  no_hidden_text_default as default
};
