import {
  validateConfig
} from "./chunk-IAD4ETSV.js";
import "./chunk-LTKDOQ5C.js";
export {
  validateConfig
};
