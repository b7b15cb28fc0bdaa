import {
  toRemarkRule
} from "../chunks/chunk-NUS2XE6T.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-TAZI7RHN.js";
import "../chunks/chunk-NJV3AODC.js";
import {
  noSecrets
} from "../chunks/chunk-K6N247R3.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-GNTFJUA4.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
