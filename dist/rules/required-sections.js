import {
  toRemarkRule
} from "../chunks/chunk-EQN6FEBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KGEEM3XD.js";
import "../chunks/chunk-YJXE45DX.js";
import {
  requiredSections
} from "../chunks/chunk-GV6PLEY2.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-NSEE7PRI.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:required-sections
var required_sections_default = toRemarkRule(requiredSections);
export {
  required_sections_default as default
};
