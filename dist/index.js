import {
  addMessage,
  pathOf,
  sessionOf,
  textOf,
  withContext,
  withoutSuppressed
} from "./chunks/chunk-3MBTMF2N.js";
import "./chunks/chunk-MLWZOIE5.js";
import {
  validateConfig
} from "./chunks/chunk-UAFYVR36.js";
import {
  readSessionFile,
  runRules
} from "./chunks/chunk-2L6UBRRL.js";
import {
  resolveConfig
} from "./chunks/chunk-45OC6UWI.js";
import "./chunks/chunk-5R2M6N64.js";
import "./chunks/chunk-VHYNM6XW.js";
import "./chunks/chunk-WJ3WROHE.js";

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
      for (const finding of withoutSuppressed(runRules(sessionFile, settings), sessionFile)) {
        addMessage(file, finding);
      }
    });
  };
};
var remark_default = remarkLintSession;
export {
  remark_default as default
};
