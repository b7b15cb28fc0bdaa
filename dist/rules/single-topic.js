import {
  toRemarkRule
} from "../chunks/chunk-OYYMDORJ.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-OPAMXN4Q.js";
import "../chunks/chunk-LM4SBKDA.js";
import {
  singleTopic
} from "../chunks/chunk-P2QHUOWZ.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-PGKH3Z3K.js";

// rule:single-topic
var single_topic_default = toRemarkRule(singleTopic);
export {
  single_topic_default as default
};
