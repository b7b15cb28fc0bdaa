import {
  validateConfig
} from "./chunk-7DCHDDKQ.js";
import "./chunk-X2636M6S.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-PPZD6OIE.js";
export {
  validateConfig
};
