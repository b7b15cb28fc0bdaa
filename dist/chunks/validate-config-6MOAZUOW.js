import {
  validateConfig
} from "./chunk-OPAMXN4Q.js";
import "./chunk-P2QHUOWZ.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-PGKH3Z3K.js";
export {
  validateConfig
};
