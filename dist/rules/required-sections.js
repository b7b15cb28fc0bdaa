import {
  toRemarkRule
} from "../chunks/chunk-QBQ7EW4S.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-T3ZEITOU.js";
import "../chunks/chunk-YRAKCU7G.js";
import {
  requiredSections
} from "../chunks/chunk-S2RVJCXH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
