import {
  validateConfig
} from "./chunk-S5VXTOM4.js";
import "./chunk-EVIZEBZG.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
