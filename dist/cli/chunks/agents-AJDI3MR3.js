import {
  agents,
  hookCommand,
  hookOptionSpecs
} from "./chunk-THIIOYGC.js";
import "./chunk-7SDEDTEV.js";
import "./chunk-IBOK6Y3K.js";
import "./chunk-JCBDOLXF.js";
import "./chunk-KBJG7QSK.js";
import "./chunk-5VJKKB54.js";
import "./chunk-RSK2YU5X.js";
import "./chunk-NWUWFHTA.js";
import "./chunk-LJIWO7FZ.js";
import "./chunk-B4DWHZQ3.js";
export {
  agents,
  hookCommand,
  hookOptionSpecs
};
