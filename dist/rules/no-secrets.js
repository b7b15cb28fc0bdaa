import {
  toRemarkRule
} from "../chunks/chunk-IN72YIET.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-AJZKABWI.js";
import "../chunks/chunk-NR2LA7LE.js";
import {
  noSecrets
} from "../chunks/chunk-LYTVC72J.js";
import "../chunks/chunk-D3NAYL6U.js";
import "../chunks/chunk-BUPHNXYP.js";
import "../chunks/chunk-GQMVPRYY.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
