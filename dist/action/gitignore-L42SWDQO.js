import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  isWithin,
  runGit
} from "./chunk-BARJTD5H.js";
import {
  UsageError
} from "./chunk-XQS76LML.js";
import "./chunk-GCPEP5W7.js";

// git/gitignore.ts
import { dirname } from "node:path";
async function findGitignored(paths, env) {
  const [first] = paths;
  if (first === void 0) return /* @__PURE__ */ new Set();
  let cwd = dirname(first);
  for (const path of paths) while (!isWithin(path, cwd)) cwd = dirname(cwd);
  try {
    const output = await runGit(
      ["check-ignore", "-z", "--stdin"],
      { cwd, env },
      // 1 means that none is ignored.
      { input: paths.map((path) => `${path}\0`).join(""), accepted: [0, 1] }
    );
    return new Set(
      String(output).split("\0").filter((path) => path !== "")
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`--respect-gitignore: ${error.message}`);
  }
}
export {
  findGitignored
};
