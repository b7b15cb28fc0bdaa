import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-PLU6KXTX.js";
import "./chunk-I5MVFTA5.js";
import "./chunk-62WGCYIM.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
