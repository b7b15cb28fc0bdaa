import {
  validateConfig
} from "./chunk-VQMRQ2YD.js";
import "./chunk-Q4C42GRD.js";
import "./chunk-KQ3HK4ZW.js";
import "./chunk-PZVL6VK4.js";
import "./chunk-BCJONUPS.js";
export {
  validateConfig
};
