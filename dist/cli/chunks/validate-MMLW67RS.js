import {
  validateConfig
} from "./chunk-KUGMSFS5.js";
import "./chunk-FPN7J6EO.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
