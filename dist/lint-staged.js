import {
  formats
} from "./chunks/chunk-FS37GKLF.js";
import "./chunks/chunk-GZMOH2EO.js";

// hooks/lint-staged.ts
var folders = [...new Set(formats.flatMap((format) => format.folders ?? []))];
var lintStagedPattern = `**/{${folders.toSorted().join()}}/**/*.{markdown,md,tmp}`;
var tasks = { [lintStagedPattern]: "session-lint" };
var lint_staged_default = tasks;
export {
  lint_staged_default as default,
  lintStagedPattern
};
