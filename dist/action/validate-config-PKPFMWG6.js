import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-646NAPLM.js";
import "./chunk-2TSPGVCJ.js";
import "./chunk-KBT6UHHZ.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
