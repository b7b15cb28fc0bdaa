import {
  validateConfig
} from "./chunk-QAZMWJFB.js";
import "./chunk-VIZ7KKEL.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-4QZAV7W3.js";
export {
  validateConfig
};
