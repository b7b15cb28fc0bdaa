import {
  validateConfig
} from "./chunk-6RLNCZBO.js";
import "./chunk-6BD45CEQ.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
