import {
  validateConfig
} from "./chunk-4SUTAQPH.js";
import "./chunk-3TCK2D5N.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
