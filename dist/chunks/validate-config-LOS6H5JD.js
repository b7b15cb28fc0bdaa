import {
  validateConfig
} from "./chunk-MBZ5B5H6.js";
import "./chunk-JT54EOBY.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-26D3FGOX.js";
export {
  validateConfig
};
