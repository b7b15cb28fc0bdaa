import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-B5C2SENM.js";
import "./chunk-TTUS4P5X.js";
import "./chunk-KBT6UHHZ.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
