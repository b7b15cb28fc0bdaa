import {
  toRemarkRule
} from "../chunks/chunk-OYYMDORJ.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-OPAMXN4Q.js";
import "../chunks/chunk-LM4SBKDA.js";
import {
  noPlaceholders
} from "../chunks/chunk-P2QHUOWZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:no-placeholders
var no_placeholders_default = toRemarkRule(noPlaceholders);
export {
  no_placeholders_default as default
};
