import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  UsageError
} from "./chunk-XQS76LML.js";
import {
  validateConfig
} from "./chunk-2WJBI7YW.js";
import "./chunk-TPXCCVMX.js";
import "./chunk-LXIILB5H.js";
import "./chunk-GCPEP5W7.js";

// project/config-text.ts
async function parseConfig(text, source) {
  let value = source.isYaml ? await parseYaml(text, source) : parseJson(text, source);
  for (const key of source.keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  const problems = validateConfig(value);
  if (problems.length === 0) return value;
  throw new UsageError(...await locate(problems, text, source));
}
var mostProblems = 10;
function parseJson(text, { name }) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = jsonFault(text, error);
    const message = error instanceof Error ? error.message : String(error);
    const [start = message] = message.split(/ in JSON|, (?:\.\.\.)?"| is not valid JSON/);
    throw new UsageError(`${placeIn(text, name, offset)}: not valid JSON: ${start}`);
  }
}
function jsonFault(text, error) {
  const position = positionOf(error);
  if (position !== void 0) return position;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (isUnfinished(text.slice(0, middle + 1))) low = middle + 1;
    else high = middle;
  }
  return low;
}
function positionOf(error) {
  const position = error instanceof Error ? / at position (\d+)/.exec(error.message)?.[1] : void 0;
  return position === void 0 ? void 0 : Number(position);
}
function isUnfinished(start) {
  try {
    JSON.parse(start);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (/Unexpected end|Unterminated/.test(message)) return true;
    return (positionOf(error) ?? 0) >= start.length;
  }
}
async function parseYaml(text, { name }) {
  const document = await parseDocument(text);
  const [fault = document.warnings[0]] = document.errors;
  if (fault) {
    const [message] = fault.message.split("\n");
    throw new UsageError(`${placeIn(text, name, fault.pos[0])}: not valid YAML: ${message}`);
  }
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name}: not valid YAML: ${message}`);
  }
}
async function parseDocument(text) {
  const yaml = await import("./browser-AKM4ISCR.js");
  return yaml.parseDocument(text, { logLevel: "error", prettyErrors: false, schema: "core" });
}
async function locate(problems, text, { name, keys }) {
  const document = await parseDocument(text);
  const lines = problems.slice(0, mostProblems).map(({ path, atKey, message }) => {
    const offset = offsetOf(document, [...keys, ...path], atKey);
    return `${placeIn(text, name, offset)}: ${message}`;
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `${name}: and ${more} more`] : lines;
}
function offsetOf(document, path, atKey) {
  let node = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, key] of path.entries()) {
    const pair = pairOf(node, key);
    node = pair?.value;
    const from = atKey && index === path.length - 1 ? pair?.key : pair?.value;
    offset = startOf(from) ?? startOf(pair?.key) ?? offset;
  }
  return offset;
}
function pairOf(node, key) {
  const items = node?.items;
  if (typeof key === "number") return { value: items?.[key] };
  return items?.find((pair) => String(pair.key?.value) === key);
}
function startOf(node) {
  return node?.range?.[0];
}
function placeIn(text, name, offset) {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${name}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
}
export {
  parseConfig
};
