import {
  toRemarkRule
} from "../chunks/chunk-QZSXJ5YN.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-KEGTUA5D.js";
import "../chunks/chunk-VXSREQXV.js";
import {
  noVagueText
} from "../chunks/chunk-T33UFQ4Z.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-6DNVMDAG.js";

// rule:no-vague-text
var no_vague_text_default = toRemarkRule(noVagueText);
export {
  no_vague_text_default as default
};
