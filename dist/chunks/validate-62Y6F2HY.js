import {
  validateConfig
} from "./chunk-HUO4AMLG.js";
import "./chunk-2J2TRWZZ.js";
import "./chunk-BWHGQIPP.js";
import "./chunk-2OYLZFRA.js";
export {
  validateConfig
};
