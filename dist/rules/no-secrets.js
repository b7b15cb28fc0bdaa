import {
  toRemarkRule
} from "../chunks/chunk-S2YK7ENM.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-A3RLWJME.js";
import "../chunks/chunk-KMIDO64K.js";
import {
  noSecrets
} from "../chunks/chunk-G3BBV2FH.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-YD7IEL6B.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
