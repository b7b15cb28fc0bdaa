import {
  validateConfig
} from "./chunk-K7J6CAYQ.js";
import "./chunk-33QKLM7R.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
