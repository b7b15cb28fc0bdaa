import {
  toRemarkRule
} from "../chunks/chunk-GLH6KZO7.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-HUO4AMLG.js";
import "../chunks/chunk-EMZHBVMF.js";
import {
  noVagueText
} from "../chunks/chunk-2J2TRWZZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-2OYLZFRA.js";

// rule:no-vague-text
var no_vague_text_default = toRemarkRule(noVagueText);
export {
  no_vague_text_default as default
};
