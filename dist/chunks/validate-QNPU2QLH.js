import {
  validateConfig
} from "./chunk-AJZKABWI.js";
import "./chunk-LYTVC72J.js";
import "./chunk-D3NAYL6U.js";
import "./chunk-BUPHNXYP.js";
import "./chunk-GQMVPRYY.js";
export {
  validateConfig
};
