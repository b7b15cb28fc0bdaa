import {
  validateConfig
} from "./chunk-ZUPMFNCY.js";
import "./chunk-3KWKS4NF.js";
import "./chunk-HU2DXK7Q.js";
import "./chunk-FS37GKLF.js";
import "./chunk-GZMOH2EO.js";
export {
  validateConfig
};
