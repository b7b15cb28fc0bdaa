import {
  validateConfig
} from "./chunk-GZ6OJO2G.js";
import "./chunk-GFSEGITB.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-4UFV2474.js";
export {
  validateConfig
};
