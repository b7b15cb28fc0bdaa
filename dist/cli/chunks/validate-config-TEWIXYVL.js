import {
  validateConfig
} from "./chunk-DWQPZRRQ.js";
import "./chunk-RRM44BKC.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
