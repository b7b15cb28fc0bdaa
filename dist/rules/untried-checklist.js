import {
  toRemarkRule
} from "../chunks/chunk-RKE52KS6.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5MNMMBW7.js";
import "../chunks/chunk-5TJHJ3SK.js";
import {
  untriedChecklist
} from "../chunks/chunk-PWFW5JYU.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:untried-checklist
var untried_checklist_default = toRemarkRule(untriedChecklist);
export {
  untried_checklist_default as default
};
