import {
  validateConfig
} from "./chunk-IGLU3KRQ.js";
import "./chunk-AXELGITZ.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-WQNHAPGK.js";
export {
  validateConfig
};
