import {
  toRemarkRule
} from "../chunks/chunk-S2YK7ENM.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-A3RLWJME.js";
import "../chunks/chunk-KMIDO64K.js";
import {
  codeLocations
} from "../chunks/chunk-G3BBV2FH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-YD7IEL6B.js";

// rule:code-locations
var code_locations_default = toRemarkRule(codeLocations);
export {
  code_locations_default as default
};
