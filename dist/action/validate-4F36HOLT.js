import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-2WJBI7YW.js";
import "./chunk-TPXCCVMX.js";
import "./chunk-LXIILB5H.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
