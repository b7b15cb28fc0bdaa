import {
  validateConfig
} from "./chunk-KGEEM3XD.js";
import "./chunk-GV6PLEY2.js";
import "./chunk-KQ3HK4ZW.js";
import "./chunk-NSEE7PRI.js";
import "./chunk-BCJONUPS.js";
export {
  validateConfig
};
