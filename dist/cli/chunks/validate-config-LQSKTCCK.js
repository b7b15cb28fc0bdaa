import {
  validateConfig
} from "./chunk-IZVKJ7YM.js";
import "./chunk-VEFTTCQF.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
