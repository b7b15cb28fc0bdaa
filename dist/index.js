import {
  addMessage,
  pathOf,
  sessionOf,
  textOf,
  withContext,
  withoutSuppressed
} from "./chunks/chunk-CEGZ2V2M.js";
import "./chunks/chunk-MLWZOIE5.js";
import {
  validateConfig
} from "./chunks/chunk-ZUPMFNCY.js";
import {
  readSessionFile,
  runRules
} from "./chunks/chunk-XCOPQTRO.js";
import {
  resolveConfig
} from "./chunks/chunk-3KWKS4NF.js";
import "./chunks/chunk-HU2DXK7Q.js";
import "./chunks/chunk-FS37GKLF.js";
import "./chunks/chunk-GZMOH2EO.js";

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
