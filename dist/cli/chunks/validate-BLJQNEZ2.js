import {
  validateConfig
} from "./chunk-PWYNF3CT.js";
import "./chunk-QVW7QLNF.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
