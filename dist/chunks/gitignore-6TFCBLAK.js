import {
  UsageError,
  describeError
} from "./chunk-YMMJQW3I.js";

// git/gitignore.ts
import { spawnSync } from "node:child_process";
import { dirname, sep } from "node:path";
function findGitignored(paths) {
  const [first] = paths;
  if (first === void 0) return /* @__PURE__ */ new Set();
  let folder = dirname(first);
  for (const path of paths) {
    while (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = dirname(folder);
  }
  const git = spawnSync("git", ["-C", folder, "check-ignore", "-z", "--stdin"], {
    input: paths.map((path) => `${path}\0`).join(""),
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY
  });
  if (git.error && git.status === null)
    throw new UsageError(`--respect-gitignore: git: ${describeError(git.error)}`);
  if (git.status !== 0 && git.status !== 1) {
    const [line = ""] = git.stderr.trim().split("\n");
    throw new UsageError(`--respect-gitignore: git: ${line.replace(/^fatal: /, "")}`);
  }
  return new Set(git.stdout.split("\0").filter((path) => path !== ""));
}
export {
  findGitignored
};
