import {
  validateConfig
} from "./chunk-KEGTUA5D.js";
import "./chunk-T33UFQ4Z.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-6DNVMDAG.js";
export {
  validateConfig
};
