import {
  addMessage,
  pathOf,
  sessionOf,
  textOf,
  withContext
} from "./chunks/chunk-Q2XXRW76.js";
import "./chunks/chunk-MLWZOIE5.js";
import {
  validateConfig
} from "./chunks/chunk-QAZMWJFB.js";
import {
  readSessionFile,
  runRules
} from "./chunks/chunk-P6QRAU45.js";
import {
  resolveConfig
} from "./chunks/chunk-VIZ7KKEL.js";
import "./chunks/chunk-BWHGQIPP.js";
import "./chunks/chunk-4QZAV7W3.js";

// remark/index.ts
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
      const sessionFile = readSessionFile(sessionOf(tree, text), path, settings, context);
      for (const finding of runRules(sessionFile, settings)) addMessage(file, finding);
    });
  };
};
var remark_default = remarkLintSession;
export {
  remark_default as default
};
