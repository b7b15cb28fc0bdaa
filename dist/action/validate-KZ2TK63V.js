import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-WSBF7QJQ.js";
import "./chunk-7XA4A6K5.js";
import "./chunk-WRXIJ3NK.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
