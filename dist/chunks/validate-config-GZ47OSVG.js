import {
  validateConfig
} from "./chunk-5MNMMBW7.js";
import "./chunk-PWFW5JYU.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-CHUIJHPH.js";
export {
  validateConfig
};
