import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-OYV3LMCS.js";
import "./chunk-4ZEQCPOU.js";
import "./chunk-KBT6UHHZ.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
