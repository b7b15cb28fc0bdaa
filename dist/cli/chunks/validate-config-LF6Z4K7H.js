import {
  validateConfig
} from "./chunk-SUPVPNDU.js";
import "./chunk-NWUWFHTA.js";
import "./chunk-LJIWO7FZ.js";
import "./chunk-B4DWHZQ3.js";
export {
  validateConfig
};
