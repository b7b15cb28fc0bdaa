import {
  toRemarkRule
} from "../chunks/chunk-P5U6IXBO.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-GZ6OJO2G.js";
import "../chunks/chunk-H66EKF7P.js";
import {
  singleTopic
} from "../chunks/chunk-GFSEGITB.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-4UFV2474.js";

// rule:single-topic
var single_topic_default = toRemarkRule(singleTopic);
export {
  single_topic_default as default
};
