import {
  toRemarkRule
} from "../chunks/chunk-OC3IVQMU.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TR7KADXK.js";
import "../chunks/chunk-4CFWVPDY.js";
import {
  noPlaceholders
} from "../chunks/chunk-YN73UXYE.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-JMNWI6SN.js";

// rule:no-placeholders
var no_placeholders_default = toRemarkRule(noPlaceholders);
export {
  no_placeholders_default as default
};
