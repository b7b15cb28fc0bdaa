import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-MYWIKHV7.js";
import "./chunk-2C6FM5A2.js";
import "./chunk-62WGCYIM.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
