import {
  validateConfig
} from "./chunk-WUEFBVDD.js";
import "./chunk-JBNHHPLK.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
