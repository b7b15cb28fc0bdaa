import {
  ObjectReader,
  findRoot,
  runGit
} from "./chunk-7SDEDTEV.js";
import {
  gitHistory
} from "./chunk-HJ3FAGJ4.js";
import {
  Configs,
  InputError,
  TextError,
  checkSize,
  configFileNames,
  decodeText,
  findFiles,
  isInFolder,
  lintAs,
  lintFile,
  longestFile,
  parserFor,
  readSessionFile,
  readText,
  refuseHostile,
  shortPath,
  toProblem,
  toSlashes
} from "./chunk-JCBDOLXF.js";
import {
  existsSync,
  lstatSync,
  statSync
} from "./chunk-KBJG7QSK.js";
import {
  dirname,
  extname,
  join,
  relative,
  resolve,
  sep
} from "./chunk-5VJKKB54.js";
import {
  UsageError
} from "./chunk-RSK2YU5X.js";
import {
  GlobError,
  compileGlob,
  isGlob,
  readDate,
  splitGlob
} from "./chunk-NWUWFHTA.js";
import "./chunk-LJIWO7FZ.js";
import {
  __export
} from "./chunk-B4DWHZQ3.js";

// hooks/untracked.ts
var untracked_exports = {};
__export(untracked_exports, {
  findActive: () => findActive,
  findRefusal: () => findRefusal
});
async function findActive(root, configs, options) {
  const [paths, since] = await Promise.all([
    findUntracked(root, configs, options),
    lastCommit(options)
  ]);
  const active = [];
  for (const path of paths) {
    const { isOver, days } = await readState(path, configs);
    const isOfToday = days.includes(options.today) || path.includes(options.today, root.length);
    if (!isOver && (isOfToday || changedSince(path, since))) active.push(path);
  }
  return active;
}
async function findRefusal(root, files, configs, options) {
  const code = [];
  for (const { name, kind } of files) {
    const path = join(root, name);
    const scope = await configs.forFolder(dirname(path));
    if (scope.isSessionFile(path)) {
      if (kind !== "deleted") return void 0;
    } else if (!proseExtensions.has(extname(name).toLowerCase())) {
      code.push(name);
    }
  }
  const [first] = code;
  if (first === void 0 || await isReplay(options)) return void 0;
  const [paths, since] = await Promise.all([
    findUntracked(root, configs, options),
    lastCommit(options)
  ]);
  if (paths.some((path) => changedSince(path, since))) return void 0;
  const others = code.length === 1 ? "" : ` and ${code.length - 1} more`;
  return `No session file was updated since the last commit, which \`requireSession\` asks for when code changes: ${first}${others}`;
}
var proseExtensions = /* @__PURE__ */ new Set([
  ".adoc",
  ".asciidoc",
  ".markdown",
  ".md",
  ".mdx",
  ".org",
  ".rst",
  ".txt"
]);
async function findUntracked(root, configs, around) {
  const { files } = await findFiles([], { cwd: root, configs, errorOnUnmatchedPattern: false });
  const folders = [...new Set(files.map((path) => dirname(path)))];
  const untracked = /* @__PURE__ */ new Set();
  for (let from = 0; from < folders.length; from += mostFolders) {
    const some = folders.slice(from, from + mostFolders);
    const output = await runGit(
      ["--literal-pathspecs", "ls-files", "--others", "--full-name", "-z", "--", ...some],
      around
    );
    for (const name of String(output).split("\0")) untracked.add(join(root, name));
  }
  return files.filter((path) => untracked.has(path));
}
var mostFolders = 100;
async function lastCommit(around) {
  try {
    const output = await runGit(["log", "-1", "--no-show-signature", "--format=%ct"], around);
    return Number(String(output)) * 1e3;
  } catch (error) {
    if (error instanceof UsageError) return Number.NEGATIVE_INFINITY;
    throw error;
  }
}
function changedSince(path, since) {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since;
}
async function isReplay(around) {
  const heads = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD"];
  const args = heads.flatMap((head) => ["--git-path", head]);
  const output = await runGit(["rev-parse", ...args], around);
  const paths = String(output).trimEnd().split(/\r?\n/);
  return paths.some((path) => existsSync(resolve(around.cwd, path)));
}
async function readState(path, configs) {
  try {
    const text = readText(path);
    refuseHostile(text);
    const scope = await configs.forFolder(dirname(path));
    const tree = (await parserFor(text))(text);
    const { match } = readSessionFile(tree, text, toSlashes(path), scope.settingsFor(path), {});
    const days = match.fields.flatMap(
      ({ spec, field }) => spec.kind === "created" || spec.kind === "updated" ? readDate(field.value)?.day ?? [] : []
    );
    return { isOver: match.progress === "completed", days };
  } catch (error) {
    if (error instanceof TextError || error instanceof InputError) return { isOver: false, days: [] };
    throw error;
  }
}

// hooks/staged-files.ts
async function listStaged(around) {
  return readRaw(
    await runGit(
      [
        "diff",
        "--cached",
        "--raw",
        "-z",
        "--no-abbrev",
        "--no-renames",
        "--no-relative",
        "--no-ext-diff",
        "--no-textconv",
        "--no-color",
        "--ita-invisible-in-index",
        "-O/dev/null"
      ],
      around
    )
  );
}
function readRaw(output) {
  const files = [];
  let from = 0;
  while (from < output.length) {
    const headEnd = output.indexOf(0, from);
    const nameEnd = output.indexOf(0, headEnd + 1);
    if (headEnd < 0 || nameEnd < 0) throw new Error("unexpected output of git diff");
    const [, mode = "", , id = "", status = ""] = output.toString("latin1", from, headEnd).split(" ");
    const name = output.toString("utf8", headEnd + 1, nameEnd);
    files.push({ name, id, kind: kindOf(mode, status) });
    from = nameEnd + 1;
  }
  return files;
}
function kindOf(mode, status) {
  if (status === "U") return "unmerged";
  if (status === "D") return "deleted";
  if (mode === "120000") return "link";
  return mode === "160000" ? "submodule" : "file";
}

// hooks/staged.ts
async function lintStaged(options) {
  const [root, files] = await Promise.all([findRoot(options), listStaged(options)]);
  const objects = new Objects(options);
  try {
    const contents = await readConfigs(root, files, objects);
    const configs = new Configs({ ...options.configs, contents });
    const choice = await choose(root, files, configs, options);
    const { active, refusal } = await lookAround(root, files, configs, options);
    return {
      count: choice.files.length + active.length,
      problems: choice.problems,
      refusal,
      outcomes: lintAll(root, choice.files, active, configs, objects, options)
    };
  } catch (error) {
    objects.close();
    throw error;
  }
}
var Objects = class {
  #around;
  #reader;
  constructor(around) {
    this.#around = around;
  }
  read(files) {
    this.#reader ??= new ObjectReader(this.#around, longestFile);
    return this.#reader.read(files.map(({ id }) => id));
  }
  close() {
    this.#reader?.close();
  }
};
async function readConfigs(root, files, objects) {
  const contents = /* @__PURE__ */ new Map();
  const staged = files.filter(
    ({ name }) => configFileNames.includes(name.slice(name.lastIndexOf("/") + 1))
  );
  for (const { name, kind } of staged)
    if (kind === "deleted") contents.set(join(root, name), void 0);
  const written = staged.filter(({ kind }) => kind === "file");
  if (written.length === 0) return contents;
  const names = written[Symbol.iterator]();
  for await (const object of objects.read(written)) {
    const { value } = names.next();
    if (value && object?.bytes) contents.set(join(root, value.name), object.bytes.toString("utf8"));
  }
  return contents;
}
async function choose(root, files, configs, { patterns, cwd, errorOnUnmatchedPattern }) {
  const chosen = [];
  const problems = [];
  const limits = patterns.map((pattern) => new Limit(pattern, cwd, problems));
  for (const file of files) {
    if (file.kind !== "file" && file.kind !== "unmerged") continue;
    const path = join(root, file.name);
    const scope = await configs.forFolder(dirname(path));
    const isChosen = limits.length === 0 ? isSearched(file, path, scope) : fitsAny(limits, path, scope);
    if (!isChosen) continue;
    if (file.kind === "file") chosen.push(file);
    else problems.push({ path: shortPath(path, cwd), message: "not merged yet" });
  }
  if (errorOnUnmatchedPattern) problems.push(...limits.flatMap((limit) => limit.missing()));
  return { files: chosen, problems };
}
function isSearched({ name }, path, scope) {
  return !/(^|\/)node_modules\//.test(name) && scope.isSessionFile(path);
}
function fitsAny(limits, path, scope) {
  return limits.filter((limit) => limit.fits(path, scope)).length > 0;
}
var Limit = class {
  #path;
  #name;
  #isThere;
  #fitsGlob;
  #isUsed = false;
  constructor(pattern, cwd, problems) {
    this.#path = resolve(cwd, pattern);
    this.#name = shortPath(this.#path, cwd);
    this.#isThere = isOnDisk(this.#path);
    if (this.#isThere || !isGlob(pattern)) return;
    const { folder, rest } = splitGlob(toSlashes(pattern));
    const root = resolve(cwd, folder);
    try {
      const fits = compileGlob(rest);
      this.#fitsGlob = (path) => isWithin(path, root) && fits(toSlashes(relative(root, path)));
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      problems.push({ path: pattern, message: error.message });
      this.#isUsed = true;
    }
  }
  fits(path, scope) {
    const fits = this.#fits(path, scope);
    this.#isUsed ||= fits;
    return fits;
  }
  #fits(path, scope) {
    if (path === this.#path) return !scope.isIgnored(path);
    if (isWithin(path, this.#path)) return isInFolder(path, scope);
    return (this.#fitsGlob?.(path) ?? false) && !scope.isIgnored(path);
  }
  /** What is not staged is no problem, but what there is not at all is a slip of the pen. */
  missing() {
    if (this.#isUsed || this.#isThere || this.#fitsGlob) return [];
    return [{ path: this.#name, message: "no such file or folder, nor is it staged" }];
  }
};
function isOnDisk(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function isWithin(path, folder) {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
async function lookAround(root, files, configs, options) {
  const { requireSession } = await configs.forFolder(root);
  if (!options.active && !requireSession) return { active: [], refusal: void 0 };
  const { findActive: findActive2, findRefusal: findRefusal2 } = await Promise.resolve(untracked_exports);
  return {
    active: options.active ? await findActive2(root, configs, options) : [],
    refusal: requireSession ? await findRefusal2(root, files, configs, options) : void 0
  };
}
async function* lintAll(root, files, active, configs, objects, options) {
  const { today, cwd, env } = options;
  const staged = files.map(({ name }) => join(root, name));
  const history = gitHistory({
    folder: cwd,
    files: [...staged, ...active],
    today,
    env,
    uncommittedOn: () => today
  });
  const context = { today, history };
  try {
    if (files.length > 0) {
      const paths = staged[Symbol.iterator]();
      for await (const object of objects.read(files)) {
        const path = paths.next().value ?? "";
        yield await lintObject(path, object, configs, context);
      }
    }
  } finally {
    objects.close();
  }
  for (const path of active) yield await lintFile(path, { configs, context });
  async function lintObject(path, object, configs2, context2) {
    try {
      return { result: await lintAs(path, textOf(object), { configs: configs2, context: context2 }) };
    } catch (cause) {
      return { problem: toProblem(shortPath(path, cwd), cause), cause };
    }
  }
}
function textOf(object) {
  if (!object) throw new TextError("git has lost what is staged");
  checkSize(object.size);
  const text = decodeText(object.bytes ?? Buffer.alloc(0));
  if (text.startsWith("version https://git-lfs.github.com/spec/")) {
    throw new TextError("Git LFS keeps its content, the index has only a pointer to it");
  }
  return text;
}
function adviceFor(rules) {
  const [first] = rules;
  return [
    ...first === void 0 ? [] : [`To see more: session-lint explain ${first}`],
    "To commit all the same, once: git commit --no-verify"
  ];
}
export {
  adviceFor,
  lintStaged
};
