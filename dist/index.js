import {
  addMessage,
  contextOf,
  pathOf,
  textOf,
  treeWithGfm
} from "./chunks/chunk-WRQ4773Y.js";
import "./chunks/chunk-J36KXGSX.js";
import {
  validateConfig
} from "./chunks/chunk-IAD4ETSV.js";
import {
  readSessionFile,
  runRules
} from "./chunks/chunk-AHFV5MGA.js";
import {
  resolveConfig
} from "./chunks/chunk-LTKDOQ5C.js";

// rules/index.ts
import remarkLint from "remark-lint";
var remarkLintSession = function(config) {
  const [problem] = validateConfig(config ?? {});
  if (problem) {
    throw new Error(`remark-lint-session: ${["options", ...problem.path].join(".")}: ${problem.message}`);
  }
  const resolved = resolveConfig(config ?? {});
  this.use(remarkLint);
  return (tree, file) => {
    const path = pathOf(file);
    if (path === void 0 || !resolved.isSessionFile(path)) return;
    const text = textOf(file);
    const settings = resolved.settingsFor(path);
    const sessionFile = readSessionFile(
      treeWithGfm(tree, text),
      text,
      path,
      settings,
      contextOf(file)
    );
    for (const finding of runRules(sessionFile, settings)) addMessage(file, finding);
  };
};
var rules_default = remarkLintSession;
export {
  rules_default as default
};
