import {
  toRemarkRule
} from "../chunks/chunk-YZJ46UMO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-IGLU3KRQ.js";
import "../chunks/chunk-K5VXVTYZ.js";
import {
  requiredMetadata
} from "../chunks/chunk-AXELGITZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-WQNHAPGK.js";

// rule:required-metadata
var required_metadata_default = toRemarkRule(requiredMetadata);
export {
  required_metadata_default as default
};
