import {
  formats
} from "./chunks/chunk-VHYNM6XW.js";
import "./chunks/chunk-WJ3WROHE.js";

// hooks/lint-staged.ts
var folders = [...new Set(formats.flatMap((format) => format.folders ?? []))];
var lintStagedPattern = `**/{${folders.toSorted().join()}}/**/*.{markdown,md,tmp}`;
var tasks = { [lintStagedPattern]: "session-lint" };
var lint_staged_default = tasks;
export {
  lint_staged_default as default,
  lintStagedPattern
};
