import {
  validateConfig
} from "./chunk-J3HHA7MI.js";
import "./chunk-WRIWSUTX.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
