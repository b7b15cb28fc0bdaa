import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-SFR27FJV.js";
import "./chunk-7A3L6F3D.js";
import "./chunk-KBT6UHHZ.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
