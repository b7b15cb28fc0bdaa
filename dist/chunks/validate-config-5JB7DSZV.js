import {
  validateConfig
} from "./chunk-T3ZEITOU.js";
import "./chunk-S2RVJCXH.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-PGKH3Z3K.js";
export {
  validateConfig
};
