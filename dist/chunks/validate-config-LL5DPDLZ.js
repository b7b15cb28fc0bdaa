import {
  validateConfig
} from "./chunk-TSSXR3ID.js";
import "./chunk-XQYMYYCC.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-PGKH3Z3K.js";
export {
  validateConfig
};
