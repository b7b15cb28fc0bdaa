import {
  toRemarkRule
} from "../chunks/chunk-Q2XXRW76.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-QAZMWJFB.js";
import "../chunks/chunk-P6QRAU45.js";
import {
  requiredMetadata
} from "../chunks/chunk-VIZ7KKEL.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4QZAV7W3.js";

// rule:required-metadata
var required_metadata_default = toRemarkRule(requiredMetadata);
export {
  required_metadata_default as default
};
