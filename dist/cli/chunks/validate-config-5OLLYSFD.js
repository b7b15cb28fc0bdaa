import {
  validateConfig
} from "./chunk-NVVJNTK6.js";
import "./chunk-44ZPSK4R.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
