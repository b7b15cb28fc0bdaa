import {
  addMessage,
  pathOf,
  sessionOf,
  textOf,
  withContext
} from "./chunks/chunk-GLH6KZO7.js";
import "./chunks/chunk-MLWZOIE5.js";
import {
  validateConfig
} from "./chunks/chunk-HUO4AMLG.js";
import {
  readSessionFile,
  runRules
} from "./chunks/chunk-EMZHBVMF.js";
import {
  resolveConfig
} from "./chunks/chunk-2J2TRWZZ.js";
import "./chunks/chunk-BWHGQIPP.js";
import "./chunks/chunk-2OYLZFRA.js";

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
