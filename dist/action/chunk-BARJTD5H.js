import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  UsageError,
  describeError
} from "./chunk-XQS76LML.js";

// files/paths.ts
import { isAbsolute, relative, resolve } from "node:path";
var noPath = "<stdin>";
function displayPath(path, cwd) {
  if (path === "") return noPath;
  const absolute = resolve(cwd, path);
  return isWithin(absolute, cwd) ? pathFrom(cwd, absolute) || "." : toSlashes(absolute);
}
function absolutePath(path, cwd) {
  return path === "" ? noPath : resolve(cwd, path);
}
function pathFrom(folder, path) {
  return toSlashes(relative(folder, path));
}
function toSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function isWithin(path, folder) {
  const way = relative(folder, path);
  return way !== ".." && !/^\.\.[/\\]/.test(way) && !isAbsolute(way);
}

// git/run.ts
import { spawn, spawnSync } from "node:child_process";

// git/environment.ts
function gitEnvironment(env) {
  const passed = {};
  for (const [name, value] of Object.entries(env)) {
    if (value !== void 0 && passedOn.has(name.toUpperCase())) passed[name] = value;
  }
  return { ...passed, ...configVariables(env), ...fixed };
}
var fixed = {
  // Don't fetch missing objects of a partial clone over the network.
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  // This program reads git's messages and shows them with its own.
  LC_ALL: "C"
};
var passedOn = /* @__PURE__ */ new Set([
  "DYLD_LIBRARY_PATH",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_CEILING_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CONFIG_SYSTEM",
  "GIT_DIR",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  "GIT_EXEC_PATH",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_QUARANTINE_PATH",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
  "HOME",
  "HOMEDRIVE",
  "HOMEPATH",
  "LANG",
  "LD_LIBRARY_PATH",
  "PATH",
  "PATHEXT",
  "PROGRAMDATA",
  // Under sudo, git trusts the repositories of the calling user.
  "SUDO_UID",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "TMPDIR",
  "USERPROFILE",
  "XDG_CONFIG_HOME"
]);
var passedSettings = /* @__PURE__ */ new Set([
  "core.bare",
  "core.excludesfile",
  "core.filemode",
  "core.hookspath",
  "core.ignorecase",
  "core.longpaths",
  "core.precomposeunicode",
  "core.protecthfs",
  "core.protectntfs",
  "core.quotepath",
  "core.sparsecheckout",
  "core.symlinks",
  "core.worktree",
  "safe.barerepository",
  "safe.directory"
]);
function configVariables(env) {
  const settings = [...countedSettings(env), ...quotedSettings(env.GIT_CONFIG_PARAMETERS ?? "")];
  const passed = settings.filter(([key]) => passedSettings.has(key.toLowerCase()));
  if (passed.length === 0) return {};
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(passed.length)],
    ...passed.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value ?? "true"]
    ])
  ]);
}
function countedSettings(env) {
  const settings = [];
  for (let index = 0; index < Number(env.GIT_CONFIG_COUNT); index++) {
    const key = env[`GIT_CONFIG_KEY_${index}`];
    const value = env[`GIT_CONFIG_VALUE_${index}`];
    if (key === void 0 || value === void 0) break;
    settings.push([key, value]);
  }
  return settings;
}
function quotedSettings(text) {
  const settings = [];
  settingPattern.lastIndex = 0;
  while (settingPattern.lastIndex < text.length) {
    const match = settingPattern.exec(text);
    if (!match) return [];
    const [, key = "", equals, value] = match;
    if (equals !== void 0) {
      settings.push([unquote(key), value === void 0 ? void 0 : unquote(value)]);
    } else {
      const [name = "", ...rest] = unquote(key).split("=");
      settings.push([name, rest.length > 0 ? rest.join("=") : void 0]);
    }
  }
  return settings;
}
var settingPattern = /('[^']*'(?:\\['!]'[^']*')*)(=('[^']*'(?:\\['!]'[^']*')*)?)?(?: +|$)/y;
function unquote(text) {
  return text.slice(1, -1).replaceAll(/'\\(['!])'/g, "$1");
}

// git/run.ts
async function runGit(args, host, { input, accepted } = {}) {
  const { stdin, stdout, ended: ended2 } = startGit(args, host, accepted);
  const chunks = [];
  stdout.on("data", (chunk) => chunks.push(chunk));
  stdin.end(input);
  await ended2;
  return Buffer.concat(chunks);
}
var longestOutput = 256 * 1024 * 1024;
function runGitSync(args, host, input = "") {
  const { status, stdout } = spawnSync("git", argumentsOf(args, host), {
    ...optionsOf(host),
    input,
    maxBuffer: longestOutput
  });
  return status === 0 ? stdout : void 0;
}
function startGit(args, host, accepted = [0]) {
  const git = spawn("git", argumentsOf(args, host), { ...optionsOf(host), stdio: "pipe" });
  git.stdin.on("error", () => {
  });
  return { stdin: git.stdin, stdout: git.stdout, ended: ended(git, accepted) };
}
var safe = [
  "--no-optional-locks",
  // The repository can choose the program that monitors files.
  "-c",
  "core.fsmonitor=false",
  // `git diff` would refresh the index.
  "-c",
  "diff.autoRefreshIndex=false"
];
var refusingLiteral = /* @__PURE__ */ new Set(["check-ignore"]);
function argumentsOf(args, { safeDirectory }) {
  return [
    ...safe,
    ...safeDirectory === void 0 ? [] : ["-c", `safe.directory=${safeDirectory}`],
    ...refusingLiteral.has(args[0]) ? [] : ["--literal-pathspecs"],
    ...args
  ];
}
function optionsOf({ cwd, env }) {
  return { cwd, env: gitEnvironment(env), windowsHide: true };
}
function ended(git, accepted) {
  const errors = [];
  git.stderr?.on("data", (chunk) => errors.push(chunk));
  return new Promise((done, fail) => {
    git.on("error", (error) => fail(new UsageError(`git: ${describeError(error)}`)));
    git.on("close", (code, signal) => {
      if (code !== null && accepted.includes(code)) return done();
      const [line = ""] = String(Buffer.concat(errors)).trim().split("\n");
      const said = line.replace(/^(?:fatal|error): /, "");
      fail(new UsageError(`git: ${said || `ended with ${signal ?? code}`}`));
    });
  });
}

export {
  displayPath,
  absolutePath,
  pathFrom,
  toSlashes,
  isWithin,
  runGit,
  runGitSync,
  startGit
};
