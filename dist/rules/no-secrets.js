import {
  toRemarkRule
} from "../chunks/chunk-Q2XXRW76.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-QAZMWJFB.js";
import "../chunks/chunk-P6QRAU45.js";
import {
  noSecrets
} from "../chunks/chunk-VIZ7KKEL.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4QZAV7W3.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
