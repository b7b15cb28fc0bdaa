import {
  validateConfig
} from "./chunk-UAFYVR36.js";
import "./chunk-45OC6UWI.js";
import "./chunk-5R2M6N64.js";
import "./chunk-VHYNM6XW.js";
import "./chunk-WJ3WROHE.js";
export {
  validateConfig
};
