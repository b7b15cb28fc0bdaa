import {
  validateConfig
} from "./chunk-7DS2KI6S.js";
import "./chunk-UOQYL2NC.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
