import {
  toRemarkRule
} from "../chunks/chunk-NZCJPHPH.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-MBZ5B5H6.js";
import "../chunks/chunk-5ZBCUDMF.js";
import {
  noSecrets
} from "../chunks/chunk-JT54EOBY.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-26D3FGOX.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
