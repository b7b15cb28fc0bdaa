import {
  validateConfig
} from "./chunk-E5UHFG2J.js";
import "./chunk-SA4WNASL.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
