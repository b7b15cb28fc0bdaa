import {
  toRemarkRule
} from "../chunks/chunk-QZSXJ5YN.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KEGTUA5D.js";
import "../chunks/chunk-VXSREQXV.js";
import {
  dates
} from "../chunks/chunk-T33UFQ4Z.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-6DNVMDAG.js";

// rule:dates
var dates_default = toRemarkRule(dates);
export {
  dates_default as default
};
