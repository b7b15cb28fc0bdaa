import {
  validateConfig
} from "./chunk-7LRRI5JK.js";
import "./chunk-NWADYMN6.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
