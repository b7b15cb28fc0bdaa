import {
  toRemarkRule
} from "../chunks/chunk-EQN6FEBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KGEEM3XD.js";
import "../chunks/chunk-YJXE45DX.js";
import {
  noSecrets
} from "../chunks/chunk-GV6PLEY2.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-NSEE7PRI.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
