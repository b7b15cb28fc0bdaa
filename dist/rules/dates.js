import {
  toRemarkRule
} from "../chunks/chunk-WRQ4773Y.js";
import "../chunks/chunk-J36KXGSX.js";
import "../chunks/chunk-IAD4ETSV.js";
import "../chunks/chunk-AHFV5MGA.js";
import {
  dates
} from "../chunks/chunk-LTKDOQ5C.js";

// rule:dates
var dates_default = toRemarkRule(dates);
export {
  dates_default as default
};
