import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  validateConfig
} from "./chunk-L7I7JEA5.js";
import "./chunk-R3FQW6IP.js";
import "./chunk-XJDUZC2N.js";
import "./chunk-GCPEP5W7.js";
export {
  validateConfig
};
