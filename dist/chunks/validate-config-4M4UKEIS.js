import {
  validateConfig
} from "./chunk-7VANXTFJ.js";
import "./chunk-XVQPEKIX.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-F2DTIGEX.js";
export {
  validateConfig
};
