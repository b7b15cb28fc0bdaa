import {
  toRemarkRule
} from "../chunks/chunk-YGQ2BOYS.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-4CDUWBUP.js";
import "../chunks/chunk-PXU5UROO.js";
import {
  noSecrets
} from "../chunks/chunk-UOPKMZNV.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:no-secrets
var no_secrets_default = toRemarkRule(noSecrets);
export {
  no_secrets_default as default
};
