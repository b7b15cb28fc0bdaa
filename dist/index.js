import {
  addMessage,
  pathOf,
  sessionOf,
  textOf,
  withContext,
  withoutSuppressed
} from "./chunks/chunk-EQN6FEBO.js";
import "./chunks/chunk-MLWZOIE5.js";
import {
  validateConfig
} from "./chunks/chunk-KGEEM3XD.js";
import {
  readSessionFile,
  runRules
} from "./chunks/chunk-YJXE45DX.js";
import {
  resolveConfig
} from "./chunks/chunk-GV6PLEY2.js";
import "./chunks/chunk-KQ3HK4ZW.js";
import "./chunks/chunk-NSEE7PRI.js";
import "./chunks/chunk-BCJONUPS.js";

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
