import {
  toRemarkRule
} from "../chunks/chunk-QBQ7EW4S.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-T3ZEITOU.js";
import "../chunks/chunk-YRAKCU7G.js";
import {
  noEmptySections
} from "../chunks/chunk-S2RVJCXH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:no-empty-sections
var no_empty_sections_default = toRemarkRule(noEmptySections);
export {
  no_empty_sections_default as default
};
