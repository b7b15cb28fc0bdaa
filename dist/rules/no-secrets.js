import {
  toRemarkRule
} from "../chunks/chunk-JDUHODUT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-FWCC6PMG.js";
import "../chunks/chunk-DKBV7P36.js";
import {
  noSecrets
} from "../chunks/chunk-6MDXXKJB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PPZD6OIE.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
