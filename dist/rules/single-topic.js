import {
  toRemarkRule
} from "../chunks/chunk-RKE52KS6.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-5MNMMBW7.js";
import "../chunks/chunk-5TJHJ3SK.js";
import {
  singleTopic
} from "../chunks/chunk-PWFW5JYU.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:single-topic
var single_topic_default = toRemarkRule(singleTopic);
export {
  single_topic_default as default
};
