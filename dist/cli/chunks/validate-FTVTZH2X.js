import {
  validateConfig
} from "./chunk-3EXTFSUQ.js";
import "./chunk-5EOHCOT4.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
