import {
  toRemarkRule
} from "../chunks/chunk-3YMEKZ4V.js";
import "../chunks/chunk-MLWZOIE5.js";
import "../chunks/chunk-P4TL74SR.js";
import "../chunks/chunk-SO2QYXD2.js";
import {
  singleTopic
} from "../chunks/chunk-RV6E2TKF.js";
import "../chunks/chunk-BWHGQIPP.js";
import "../chunks/chunk-CHUIJHPH.js";

// rule:single-topic
var single_topic_default = toRemarkRule(singleTopic);
export {
  single_topic_default as default
};
