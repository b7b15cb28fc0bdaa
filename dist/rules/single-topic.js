import {
  toRemarkRule
} from "../chunks/chunk-JGCTMWHT.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-VQMRQ2YD.js";
import "../chunks/chunk-LBT5ARTK.js";
import {
  singleTopic
} from "../chunks/chunk-Q4C42GRD.js";
import "../chunks/chunk-KQ3HK4ZW.js";
import "../chunks/chunk-PZVL6VK4.js";
import "../chunks/chunk-BCJONUPS.js";

// rule:single-topic
var single_topic_default = toRemarkRule(singleTopic);
export {
  single_topic_default as default
};
