import {
  validateConfig
} from "./chunk-TAZI7RHN.js";
import "./chunk-K6N247R3.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-GNTFJUA4.js";
export {
  validateConfig
};
