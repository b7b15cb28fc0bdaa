import {
  validateConfig
} from "./chunk-B5P6SYG4.js";
import "./chunk-46PUWUJU.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
