import {
  validateConfig
} from "./chunk-NTVB2KVN.js";
import "./chunk-WYDLFQN4.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-WQNHAPGK.js";
export {
  validateConfig
};
