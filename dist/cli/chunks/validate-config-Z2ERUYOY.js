import {
  validateConfig
} from "./chunk-YJDYSTUR.js";
import "./chunk-KAQU3WBM.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
