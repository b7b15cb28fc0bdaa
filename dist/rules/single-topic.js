import {
  toRemarkRule
} from "../chunks/chunk-WRQ4773Y.js";
import "../chunks/chunk-J36KXGSX.js";
import "../chunks/chunk-IAD4ETSV.js";
import "../chunks/chunk-AHFV5MGA.js";
import {
  singleTopic
} from "../chunks/chunk-LTKDOQ5C.js";

// rule:single-topic
var single_topic_default = toRemarkRule(singleTopic);
export {
  single_topic_default as default
};
