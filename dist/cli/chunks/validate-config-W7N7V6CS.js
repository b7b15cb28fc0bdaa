import {
  validateConfig
} from "./chunk-ZE7PGOLT.js";
import "./chunk-2AVLKQVE.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
