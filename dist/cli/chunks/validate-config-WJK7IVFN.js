import {
  validateConfig
} from "./chunk-2MB23POI.js";
import "./chunk-M7YQMCQ4.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
