import {
  validateConfig
} from "./chunk-A3RLWJME.js";
import "./chunk-G3BBV2FH.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-YD7IEL6B.js";
export {
  validateConfig
};
