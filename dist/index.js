import {
  addMessage,
  pathOf,
  textOf,
  treeWithGfm,
  withContext
} from "./chunks/chunk-NZCJPHPH.js";
import "./chunks/chunk-MLWZOIE5.js";
import {
  validateConfig
} from "./chunks/chunk-MBZ5B5H6.js";
import {
  readSessionFile,
  runRules
} from "./chunks/chunk-5ZBCUDMF.js";
import {
  resolveConfig
} from "./chunks/chunk-JT54EOBY.js";
import "./chunks/chunk-BWHGQIPP.js";
import "./chunks/chunk-26D3FGOX.js";

// rules/index.ts
import remarkLint from "remark-lint";
var remarkLintSession = function(config) {
  const [problem] = validateConfig(config ?? {});
  if (problem) {
    throw new Error(
      `remark-lint-session: ${["options", ...problem.path].join(".")}: ${problem.message}`
    );
  }
  const resolved = resolveConfig(config ?? {});
  this.use(remarkLint);
  return (tree, file) => {
    const path = pathOf(file);
    if (path === void 0 || !resolved.isSessionFile(path)) return;
    const text = textOf(file);
    const settings = resolved.settingsFor(path);
    return withContext(text, settings, (context) => {
      const whole = treeWithGfm(tree, text);
      const sessionFile = readSessionFile(whole, text, path, settings, context);
      for (const finding of runRules(sessionFile, settings)) addMessage(file, finding);
    });
  };
};
var rules_default = remarkLintSession;
export {
  rules_default as default
};
