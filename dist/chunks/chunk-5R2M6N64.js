import {
  keysOf
} from "./chunk-WJ3WROHE.js";

// rules/secrets/connection.ts
function findPasswords(text) {
  const secrets = [];
  for (let at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
    credentials.lastIndex = at + 3;
    const match = credentials.exec(text);
    const { user = "", password = "", host = "" } = match?.groups ?? {};
    if (password === "" || isExample(user, password, host)) continue;
    const from = at + 3 + user.length + 1;
    secrets.push({ from, to: from + password.length, kind: "password in an address" });
  }
  return secrets;
}
var credentials = /(?<user>[^\s:/?#@"'`<>]{0,100}):(?<password>[^\s/?#@"'`<>]{1,200})@(?<host>[^\s:/?#"'`<>()]{1,200})/y;
function isExample(user, password, host) {
  return password.toLowerCase() === user.toLowerCase() || isDummy(password) || isExamplePassword(password) || !/[.:]/.test(host) || exampleHosts.some((example) => example.test(host));
}
function isExamplePassword(password) {
  const text = password.toLowerCase();
  const name = /^(?:my|db|the)?[_-]?([a-z_]{2,12})\d{0,3}$/.exec(text)?.[1] ?? "";
  return passwords.has(text) || passwordNames.has(name);
}
var passwordNames = keysOf(({ secrets }) => secrets.passwordNames);
var passwords = keysOf(({ secrets }) => secrets.passwords);
var exampleHosts = [
  /^(?:\[?::1|0\.0\.0\.0|127\.|10\.0\.|host\.docker\.internal)/i,
  /\.(?:example|internal|invalid|local|localhost|test)$/i,
  /(?:^|\.)example\.(?:com|net|org)/i,
  /^my-?host/i,
  /\$/
];
function isDummy(value) {
  const start = value.slice(0, longestLooked).toLowerCase();
  return placeholderMarks.test(start) || placeholderParts.some((part) => start.includes(part)) || new Set(value).size < Math.min(5, Math.ceil(value.length / 3)) || isRow(value);
}
var longestLooked = 300;
var placeholderMarks = /[*<>${}[\]%•…]|\.\.\.|x{4}|0{6}/;
var placeholderParts = [...keysOf(({ secrets }) => secrets.placeholders)];
function isRow(value) {
  const end = Math.min(value.length, longestLooked);
  let steps = 0;
  for (let index = 1; index < end; index++) {
    if (value.charCodeAt(index) - value.charCodeAt(index - 1) === 1) steps++;
  }
  return value.length >= 8 && steps * 2 > end;
}

export {
  findPasswords,
  isDummy
};
