import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-FWUSCAJT.js";
import "./chunk-P3CK3K75.js";
import "./chunk-KBT6UHHZ.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
