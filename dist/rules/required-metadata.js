import {
  toRemarkRule
} from "../chunks/chunk-EXKEY5F5.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-NTVB2KVN.js";
import "../chunks/chunk-BBBU3URE.js";
import {
  requiredMetadata
} from "../chunks/chunk-WYDLFQN4.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:required-metadata
var required_metadata_default = toRemarkRule(requiredMetadata);
export {
  required_metadata_default as default
};
