import {
  localDay,
  toSlashes
} from "./chunk-JCBDOLXF.js";
import {
  existsSync,
  statSync
} from "./chunk-KBJG7QSK.js";
import {
  dirname,
  join,
  relative,
  resolve
} from "./chunk-5VJKKB54.js";

// cli/history.ts
function gitHistory(options) {
  let log;
  const read = () => {
    log ??= new Log(options);
    return log;
  };
  return {
    changesAfter: (path, text, day) => read().changesAfter(path, text, day),
    lastChange: (path, from) => read().lastChange(path, from),
    newest: () => read().newest()
  };
}
var farthest = 366;
var mostCommits = 1e4;
var mostChanges = 20;
var largestOutput = 256 * 1024 * 1024;
var Log = class {
  #options;
  /** Without a trailing slash; nothing where there is no repository. */
  #root;
  /** By path from the root, the newest first. */
  #steps = /* @__PURE__ */ new Map();
  #lastDays = /* @__PURE__ */ new Map();
  #newest;
  /** The ids of the run's files in the last commit, by path from the root. */
  #heads = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
    if (!mayHaveRepository(options)) return;
    const [root, shallow] = this.#git(["rev-parse", "--show-toplevel", "--is-shallow-repository"])?.toString().trimEnd().split(/\r?\n/) ?? [];
    if (!root) return;
    this.#root = resolve(root);
    const names = new Set(options.files.map((path) => this.#name(path)));
    const hasCommits = this.#readLog(names, shallow === "true");
    if (hasCommits) this.#readHeads([...names]);
  }
  changesAfter(path, text, day) {
    const name = this.#name(path);
    const steps = this.#steps.get(name) ?? [];
    const late = steps.filter((step) => step.isChange && step.day > day).slice(0, mostChanges);
    const changes = this.#readChanges(late.toReversed());
    const uncommitted = this.#uncommitted(path, name, text);
    if (uncommitted && uncommitted.day > day) changes.push(uncommitted);
    return changes;
  }
  newest() {
    this.#newest ??= [...this.#lastDays.values()].reduce((a, b) => a > b ? a : b, "");
    return this.#newest === "" ? void 0 : this.#newest;
  }
  lastChange(path, from) {
    const name = path.replace(/^(?:\.?\/)+/, "");
    if (this.#name(from).startsWith("../")) return void 0;
    const fromRoot = this.#lastDays.get(name);
    if (fromRoot !== void 0) return fromRoot;
    return this.#lastDays.get(this.#name(join(from, "..", path)));
  }
  #uncommitted(path, name, text) {
    const id = this.#heads.get(name);
    if (id === void 0 || isSameContent(id, text)) return void 0;
    const [before] = this.#readObjects([id]);
    if (before === void 0) return void 0;
    return { day: this.#uncommittedOn(path), before, after: text };
  }
  #uncommittedOn(path) {
    const { today, uncommittedOn } = this.#options;
    if (uncommittedOn) return uncommittedOn(path);
    const time = statSync(path, { throwIfNoEntry: false })?.mtime;
    const day = time ? localDay(time) : today;
    return day < today ? day : today;
  }
  #readChanges(steps) {
    const texts = this.#readObjects(steps.flatMap(({ before, after }) => [before, after]));
    return steps.flatMap(({ day }, index) => {
      const before = texts[2 * index];
      const after = texts[2 * index + 1];
      return before === void 0 || after === void 0 ? [] : { day, before, after };
    });
  }
  /** @returns Whether there is a commit. */
  #readLog(names, isShallow) {
    const output = this.#git([
      "log",
      "-z",
      "--raw",
      "--no-abbrev",
      "--no-renames",
      "--no-relative",
      "--no-ext-diff",
      "--no-textconv",
      "--no-color",
      "--no-notes",
      "--no-show-signature",
      "-O/dev/null",
      `--max-count=${mostCommits}`,
      `--since=${dayBefore(this.#options.today, farthest)}`,
      "--format=%x01%as %P"
    ]);
    if (!output) return false;
    const tokens = output.toString("utf8").split("\0");
    const latest = dayBefore(this.#options.today, -1);
    let day = "";
    let isKnown = false;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? "";
      if (token.startsWith("")) {
        const [written = "", parent = ""] = token.slice(1).split(" ");
        day = written;
        isKnown = day <= latest && !(isShallow && parent === "");
        continue;
      }
      const [, , before, after, status] = token.trimStart().split(" ");
      if (before === void 0 || after === void 0) continue;
      index++;
      if (!isKnown) continue;
      const name = tokens[index] ?? "";
      const last = this.#lastDays.get(name);
      if (last === void 0 || last < day) this.#lastDays.set(name, day);
      if (!names.has(name)) continue;
      const steps = this.#steps.get(name) ?? [];
      steps.push({ day, before, after, isChange: status === "M" });
      this.#steps.set(name, steps);
    }
    return true;
  }
  #readHeads(names) {
    const asked = names.filter((name) => !name.includes("\n"));
    const output = this.#git(
      ["cat-file", "--batch-check=%(objectname)"],
      asked.map((name) => `HEAD:${name}
`).join("")
    );
    const ids = output?.toString("utf8").split("\n") ?? [];
    for (const [index, name] of asked.entries()) {
      const id = ids[index];
      if (id !== void 0 && /^[\da-f]{40,64}$/.test(id)) this.#heads.set(name, id);
    }
  }
  /** The texts of objects by their ids; nothing for one that there is not. */
  #readObjects(ids) {
    if (ids.length === 0) return [];
    const output = this.#git(["cat-file", "--batch"], ids.map((id) => `${id}
`).join(""));
    if (!output) return [];
    let from = 0;
    return ids.map(() => {
      const lineEnd = output.indexOf(10, from);
      const size = / (\d+)$/.exec(output.toString("latin1", from, Math.max(lineEnd, from)))?.[1];
      from = lineEnd + 1;
      if (size === void 0) return void 0;
      const text = output.toString("utf8", from, from + Number(size));
      from += Number(size) + 1;
      return text;
    });
  }
  /** What git writes to its output; nothing when it cannot do what it is asked for. */
  #git(args, input = "") {
    const { folder, env } = this.#options;
    const { spawnSync } = process.getBuiltinModule("node:child_process");
    const { status, stdout } = spawnSync("git", ["--no-optional-locks", ...args], {
      cwd: folder,
      // What is missing in a partial clone is not worth a wait for the network.
      env: { ...env, GIT_NO_LAZY_FETCH: "1" },
      input,
      maxBuffer: largestOutput,
      windowsHide: true
    });
    return status === 0 ? stdout : void 0;
  }
  #name(path) {
    return this.#root === void 0 ? "" : toSlashes(relative(this.#root, path));
  }
};
function mayHaveRepository({ folder, env }) {
  if (env.GIT_DIR !== void 0) return true;
  for (let place = folder; ; place = dirname(place)) {
    if (existsSync(join(place, ".git")) || existsSync(join(place, "HEAD"))) return true;
    if (place === dirname(place)) return false;
  }
}
function isSameContent(id, text) {
  const lines = text.replaceAll("\r\n", "\n");
  const versions = /* @__PURE__ */ new Set([text, lines, `\uFEFF${text}`, `\uFEFF${lines}`]);
  return [...versions].some((version) => objectId(version, id.length) === id);
}
function objectId(text, length) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash(length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${Buffer.byteLength(text)}\0${text}`).digest("hex");
}
function dayBefore(day, days) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

export {
  gitHistory
};
