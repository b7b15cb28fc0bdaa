import {
  validateConfig
} from "./chunk-OCJ7N6CL.js";
import "./chunk-DNYPPYPG.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
