import {
  printStack
} from "./chunk-IBOK6Y3K.js";
import {
  readLintOptions,
  reporters
} from "./chunk-PSL4EOOD.js";
import {
  visible
} from "./chunk-VZJHQD3S.js";
import {
  GlobError,
  compileGlob,
  isGlob,
  matchFormat,
  quote,
  readSession,
  recognise,
  resolveConfig,
  ruleUrl,
  rules,
  sessionExtensions,
  splitGlob,
  unknownFormat
} from "./chunk-R6GERM2C.js";
import {
  closest
} from "./chunk-4B6AHBB3.js";
import {
  repository
} from "./chunk-GZVPKN5T.js";
import {
  UsageError,
  describeError
} from "./chunk-OUPDZGWK.js";
import "./chunk-B4DWHZQ3.js";

// cli/lint-command.ts
import { resolve as resolve4 } from "node:path";

// report/terminal.ts
var plainTerminal = { color: false, hyperlinks: false, width: 100 };
function readTerminal(output, env, color) {
  const isTerminal = output.isTTY === true && env.TERM !== "dumb";
  return {
    color: color ?? wantsColor(env) ?? isTerminal,
    hyperlinks: wantsHyperlinks(env) ?? (isTerminal && color !== false && knowsHyperlinks(env)),
    width: Math.max(40, output.columns ?? plainTerminal.width)
  };
}
function wantsColor({ NO_COLOR, FORCE_COLOR }) {
  if (NO_COLOR) return false;
  if (FORCE_COLOR === void 0) return void 0;
  return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
}
function wantsHyperlinks({ FORCE_HYPERLINK }) {
  return FORCE_HYPERLINK === void 0 ? void 0 : FORCE_HYPERLINK !== "0";
}
var programs = /* @__PURE__ */ new Set([
  "ghostty",
  "Hyper",
  "iTerm.app",
  "rio",
  "Tabby",
  "vscode",
  "WezTerm",
  "zed"
]);
function knowsHyperlinks(env) {
  if (env.CI !== void 0) return false;
  if (programs.has(env.TERM_PROGRAM ?? "")) return true;
  if (env.WT_SESSION !== void 0 || env.KONSOLE_VERSION !== void 0) return true;
  if (Number(env.VTE_VERSION) >= 5002) return true;
  return /^(?:alacritty|foot|xterm-ghostty|xterm-kitty)/.test(env.TERM ?? "");
}

// cli/config-file.ts
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
var fileNames = [
  "session-lint.config.json",
  "session-lint.config.yaml",
  "session-lint.config.yml"
];
var packageKey = "session-lint";
var longestFile = 256 * 1024;
var ConfigFiles = class {
  #cwd;
  #byFolder = /* @__PURE__ */ new Map();
  /** @param cwd - The folder that messages name files from. */
  constructor(cwd) {
    this.#cwd = cwd;
  }
  /**
   * The nearest configuration from `folder` upward, to the root of the file system, as with other
   * tools: a repository can so be linted as a part of a larger one, and a home folder can have a
   * configuration for all below it. A `package.json` without the key is passed over.
   *
   * @throws UsageError
   *   When a file cannot be read, is not valid, or a folder has several.
   */
  nearest(folder) {
    let found = this.#byFolder.get(folder);
    if (!found) {
      found = this.#find(folder);
      this.#byFolder.set(folder, found);
    }
    return found;
  }
  /**
   * Reads the configuration in `path`, whatever the file is called.
   *
   * @throws UsageError
   *   When it cannot be read or is not valid.
   */
  async read(path) {
    const text = readText(path, this.#name(path));
    if (text === void 0) {
      throw new UsageError(`${this.#name(path)}: no such configuration file`);
    }
    const keys = /(^|[/\\])package\.json$/.test(path) ? [packageKey] : [];
    const found = await this.#parse(path, text, keys);
    if (found) return found;
    throw new UsageError(`${this.#name(path)}: expected the key \`${packageKey}\``);
  }
  async #find(folder) {
    const found = /* @__PURE__ */ new Map();
    for (const name of fileNames) {
      const text = readText(join(folder, name), this.#name(join(folder, name)));
      if (text !== void 0) found.set(name, text);
    }
    const manifest = join(folder, "package.json");
    const manifestText = readText(manifest, this.#name(manifest), Number.POSITIVE_INFINITY);
    const inManifest = manifestText?.includes(`"${packageKey}"`) ? await this.#parse(manifest, manifestText, [packageKey]) : void 0;
    const names = [...found.keys(), ...inManifest ? ["package.json"] : []];
    if (names.length > 1) {
      const list = names.map((name) => `\`${name}\``).join(" and ");
      throw new UsageError(`${this.#name(folder)}: expected one configuration, found ${list}`);
    }
    if (inManifest) return inManifest;
    for (const [name, text] of found) return this.#parse(join(folder, name), text, []);
    const parent = dirname(folder);
    return parent === folder ? void 0 : this.nearest(parent);
  }
  /** @param keys - The keys that lead to the configuration; nothing comes back without them. */
  async #parse(path, text, keys) {
    const { parseConfig } = await import("./config-text-YMOBMJFO.js");
    const config = await parseConfig(text, {
      name: this.#name(path),
      isYaml: /\.ya?ml$/i.test(path),
      keys
    });
    return config && { path, config };
  }
  #name(path) {
    return shortPath(path, this.#cwd);
  }
};
function shortPath(path, cwd) {
  const short = relative(cwd, path);
  const isOutside = short === ".." || /^\.\.[/\\]/.test(short) || resolve(short) === short;
  return toSlashes(isOutside ? resolve(path) : short || ".");
}
function toSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function readText(path, name, longest = longestFile) {
  try {
    const text = readFileSync(path, "utf8");
    if (text.length > longest) throw new UsageError(`${name}: larger than 256 KB`);
    return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error.code;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new UsageError(`${name}: cannot be read: ${describeError(error)}`);
  }
}

// cli/configs.ts
import { dirname as dirname2, relative as relative2 } from "node:path";
var Configs = class {
  cwd;
  #options;
  #files;
  #scopes = /* @__PURE__ */ new Map();
  #fixed;
  constructor(options) {
    this.cwd = options.cwd;
    this.#options = options;
    this.#files = new ConfigFiles(options.cwd);
  }
  /**
   * The configuration for a file or folder, given what it is in.
   *
   * @throws UsageError
   *   When the configuration is not valid, or does not go with the overrides.
   */
  forFolder(folder) {
    const { config, cwd } = this.#options;
    if (config !== void 0) {
      this.#fixed ??= this.#fix(config);
      return this.#fixed;
    }
    let scope = this.#scopes.get(folder);
    if (!scope) {
      scope = this.#files.nearest(folder).then(
        (found) => this.#scopeOf(found?.config ?? {}, found ? dirname2(found.path) : cwd, found)
      );
      this.#scopes.set(folder, scope);
    }
    return scope;
  }
  /** Patterns in a configuration that was named outright start from where it was named. */
  async #fix(config) {
    const { cwd } = this.#options;
    if (typeof config === "string") {
      return this.#scopeOf((await this.#files.read(config)).config, cwd);
    }
    const { validateConfig } = await import("./validate-config-PQB6BNON.js");
    const problems = validateConfig(config);
    if (problems.length > 0) {
      throw new UsageError(...problems.map(({ message }) => `configuration: ${message}`));
    }
    return this.#scopeOf(config, cwd);
  }
  #byFile = /* @__PURE__ */ new WeakMap();
  #scopeOf(config, base, file) {
    const known = file && this.#byFile.get(file);
    if (known) return known;
    const scope = this.#makeScope(config, base);
    if (file) this.#byFile.set(file, scope);
    return scope;
  }
  async #makeScope(config, base) {
    const { overrides = {}, overrideNames: overrideNames2 = {} } = this.#options;
    await checkOverrides(config, overrides, overrideNames2);
    return makeScope(resolveConfig(config, overrides), base, config.files !== void 0);
  }
};
function makeScope(resolved, base, hasFiles) {
  const inBase = (path) => toSlashes(relative2(base, path));
  return {
    hasFiles,
    isIgnored: (path) => resolved.isIgnored(inBase(path)),
    // The places of the built-in formats are meant from anywhere, above the configuration too.
    isSessionFile: (path) => !resolved.isIgnored(inBase(path)) && resolved.isSessionFile(hasFiles ? inBase(path) : toSlashes(path)),
    settingsFor: (path) => resolved.settingsFor(inBase(path))
  };
}
async function checkOverrides(config, overrides, names) {
  if (Object.keys(overrides).length === 0) return;
  const { validateConfig } = await import("./validate-config-PQB6BNON.js");
  const { formats = {}, format = "auto" } = config;
  const problems = validateConfig({ formats, format, ...overrides });
  if (problems.length === 0) return;
  throw new UsageError(
    ...problems.map(
      ({ path, message }) => `${names[String(path[0])] ?? "configuration"}: ${message}`
    )
  );
}

// cli/find-files.ts
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname as dirname3, join as join2, relative as relative3, resolve as resolve2, sep } from "node:path";
async function findFiles(patterns, options) {
  const search = new Search(options);
  if (patterns.length === 0) await search.addConfigured();
  for (const pattern of patterns) await search.add(pattern);
  if (options.respectGitignore) await search.dropGitignored();
  return search.result();
}
var skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
var Search = class {
  #options;
  /** From the paths without links to those that were asked for. */
  #files = /* @__PURE__ */ new Map();
  #named = /* @__PURE__ */ new Set();
  #problems = [];
  #notices = [];
  constructor(options) {
    this.#options = options;
  }
  result() {
    return {
      files: [...this.#files.values()].sort(compare),
      problems: this.#problems.sort((a, b) => compare(a.path, b.path)),
      notices: this.#notices.sort((a, b) => compare(a.path, b.path))
    };
  }
  async addConfigured() {
    const { cwd } = this.#options;
    const found = await this.#walk(cwd, (path, scope) => scope.isSessionFile(path));
    if (found === 0) {
      this.#unmatched(cwd, "no session files in this folder; name files or folders to lint");
    }
  }
  async add(pattern) {
    if (pattern === "") {
      this.#problems.push({ path: "''", message: "expected a path or a pattern" });
      return;
    }
    const path = resolve2(this.#options.cwd, pattern);
    try {
      const isThere = lstatSync(path, { throwIfNoEntry: false });
      if (isThere) await this.#addPath(path);
      else if (isGlob(pattern)) await this.#addGlob(pattern);
      else this.#unmatched(path, "no such file or folder");
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#report(path, describeError(error));
    }
  }
  async #addPath(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) {
      this.#report(path, "the link leads to nothing");
    } else if (stats.isDirectory()) {
      await this.#addFolder(path);
    } else if (stats.isFile() || stats.isFIFO()) {
      const scope = await this.#options.configs.forFolder(dirname3(path));
      if (scope.isIgnored(path)) {
        this.#notice(path, "left out, because `ignore` in the configuration says so");
        return;
      }
      this.#addFile(path, stats.isFile() ? realpathSync(path) : path);
      this.#named.add(path);
    } else {
      this.#report(path, "neither a file nor a folder");
    }
  }
  async #addFolder(path) {
    const found = await this.#walk(path, isInFolder);
    if (found > 0) return;
    const scope = await this.#options.configs.forFolder(path);
    const what = scope.hasFiles ? "no file in this folder is among the `files` of the configuration" : `no files in this folder that end in ${sessionExtensions.map((one) => `.${one}`).join(", ")}`;
    this.#unmatched(path, what);
  }
  async #addGlob(pattern) {
    const { folder, rest } = splitGlob(toSlashes(pattern));
    const root = resolve2(this.#options.cwd, folder);
    let fits;
    try {
      fits = compileGlob(rest);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      this.#problems.push({ path: pattern, message: error.message });
      return;
    }
    const depth = rest.includes("**") || rest.includes("{") ? void 0 : rest.split("/").length;
    const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const accept = (path, scope) => fits(toSlashes(relative3(root, path))) && !scope.isIgnored(path);
    const found = isFolder ? await this.#walk(root, accept, depth) : 0;
    if (found === 0) this.#unmatched(pattern, "no file fits this pattern");
  }
  /** @returns How many files were found, those included that had been found before. */
  async #walk(path, accept, depth = Number.POSITIVE_INFINITY) {
    const root = { path, realPath: realpathSync(path), depth };
    const walk = { root, accept, folders: [root], links: [], seen: /* @__PURE__ */ new Set(), found: 0 };
    while (walk.folders.length > 0 || walk.links.length > 0) {
      const folder = walk.folders.pop();
      if (folder) await this.#visit(folder, walk);
      else await this.#follow(walk);
    }
    return walk.found;
  }
  async #visit(folder, walk) {
    if (walk.seen.has(folder.realPath)) return;
    walk.seen.add(folder.realPath);
    let entries;
    try {
      entries = readdirSync(folder.path, { withFileTypes: true });
    } catch (error) {
      this.#report(folder.path, `cannot be read: ${describeError(error)}`);
      return;
    }
    const scope = await this.#options.configs.forFolder(folder.path);
    for (const entry of entries) {
      const path = join2(folder.path, entry.name);
      const inside = { path, realPath: join2(folder.realPath, entry.name), depth: folder.depth - 1 };
      if (entry.isSymbolicLink()) walk.links.push(inside);
      else if (entry.isDirectory()) {
        const isOpen = inside.depth > 0 && !skippedFolders.has(entry.name);
        if (isOpen && !scope.isIgnored(path)) walk.folders.push(inside);
      } else if (entry.isFile() && walk.accept(path, scope)) {
        this.#addFile(path, inside.realPath);
        walk.found++;
      }
    }
  }
  async #follow(walk) {
    const link = walk.links.pop();
    if (!link) return;
    const scope = await this.#options.configs.forFolder(dirname3(link.path));
    if (scope.isIgnored(link.path)) return;
    const isWanted = walk.accept(link.path, scope) && !isEditorLock(link.path);
    try {
      const realPath = realpathSync(link.path);
      const stats = statSync(realPath);
      if (!isWithin(realPath, walk.root.realPath)) {
        if (isWanted || stats.isDirectory() && scope.isSessionFile(join2(link.path, "x.md"))) {
          this.#notice(link.path, "left out, because the link leads out of the folder");
        }
      } else if (stats.isDirectory()) {
        if (link.depth > 0) walk.folders.push({ ...link, realPath });
      } else if (stats.isFile() && isWanted) {
        this.#addFile(link.path, realPath);
        walk.found++;
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const isLoop = error.code === "ELOOP";
      if (!isWanted && !isLoop) return;
      this.#report(
        link.path,
        error.code === "ENOENT" ? "the link leads to nothing" : describeError(error)
      );
    }
  }
  #addFile(path, realPath) {
    if (!this.#files.has(realPath)) this.#files.set(realPath, path);
  }
  async dropGitignored() {
    const { findGitignored } = await import("./gitignore-MGZ5F5CK.js");
    const found = [...this.#files.values()].filter((path) => !this.#named.has(path));
    const ignored = findGitignored(found);
    for (const [realPath, path] of this.#files) {
      if (ignored.has(path)) this.#files.delete(realPath);
    }
  }
  #unmatched(path, message) {
    if (this.#options.errorOnUnmatchedPattern ?? true) this.#report(path, message);
  }
  #report(path, message) {
    this.#problems.push({ path: this.#short(path), message });
  }
  #notice(path, message) {
    this.#notices.push({ path: this.#short(path), message });
  }
  #short(path) {
    return shortPath(path, this.#options.cwd);
  }
};
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
function isSystemError(error) {
  return error instanceof Error && "syscall" in error;
}
function isInFolder(path, scope) {
  if (scope.hasFiles) return scope.isSessionFile(path);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return sessionExtensions.includes(extension) && !scope.isIgnored(path);
}
function isEditorLock(path) {
  return path.slice(path.lastIndexOf(sep) + 1).startsWith(".#");
}
function isWithin(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

// cli/lint-files.ts
import { dirname as dirname4, resolve as resolve3 } from "node:path";

// lint/hostile.ts
var InputError = class extends Error {
  name = "InputError";
};
var deepest = 200;
var deepLine = new RegExp(`^[ \\t]{0,9}(?:(?:>|\\d{1,9}[.)])[ \\t]{0,4}){${deepest}}`, "m");
function refuseHostile(text) {
  const found = deepLine.exec(text);
  if (!found) return;
  const line = text.slice(0, found.index).split("\n").length;
  throw new InputError(
    `line ${line} nests quotes or lists more than ${deepest} deep, expected a file that people can read`
  );
}
var manyEntities = 2e3;
var window = 1e5;
function isDenseInEntities(text) {
  const recent = [];
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const oldest = recent[recent.length - manyEntities];
    if (oldest !== void 0 && at - oldest < window) return true;
    recent.push(at);
  }
  return false;
}

// rules/run.ts
var RuleError = class extends Error {
  ruleId;
  constructor(ruleId, cause) {
    super(`${ruleId} crashed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "RuleError";
    this.ruleId = ruleId;
  }
};
function readSessionFile(tree, text, path, settings, context) {
  const session = readSession(tree, text);
  return {
    session,
    match: matchFormat(session, chooseFormat(session, path, settings), {
      path,
      type: settings.type,
      forceType: settings.forceType
    }),
    formatNames: settings.formats.map(({ name }) => name),
    path,
    context
  };
}
function chooseFormat(session, path, { format, formats }) {
  const chosen = format === "auto" ? recognise(session, formats, path) : formats.find(({ name }) => name === format);
  return chosen ?? unknownFormat;
}
function runRules(file, settings) {
  const findings = [];
  for (const rule of rules) {
    const on = settings.rules.get(rule.id);
    if (on) runRule(rule, file, on, settings.strict, findings);
  }
  return findings;
}
function runRule(rule, file, { severity, options }, strict, findings) {
  try {
    rule.check(file, options, (report) => {
      findings.push({
        ruleId: rule.id,
        severity: strict ? "error" : report.severity ?? severity,
        message: report.message,
        place: report.place,
        expected: report.expected ?? [],
        note: report.note ?? rule.why,
        url: ruleUrl(rule.id)
      });
    });
  } catch (error) {
    throw new RuleError(rule.id, error);
  }
}

// lint/comments.ts
var commentRuleId = "session-lint-comments";
function applyComments(findings, tree, source, ruleIds2) {
  if (!source.text.includes("<!--")) return findings;
  const comments = readComments(tree);
  if (comments.length === 0) return findings;
  const faults = comments.flatMap((comment) => faultsOf(comment, source, ruleIds2));
  const timelines = /* @__PURE__ */ new Map();
  for (const comment of comments) addTo(timelines, comment);
  const left = findings.filter((finding) => {
    const offset = finding.place.start.offset ?? 0;
    return [everyRule, finding.ruleId].every((id) => timelines.get(id)?.isOn(offset) ?? true);
  });
  return faults.length > 0 ? [...left, ...faults] : left;
}
var everyRule = "*";
var longestComment = 2e3;
var commentPattern = /^<!--\s{0,9}lint(?:\s([\s\S]*))?-->$/;
function readComments(tree) {
  const comments = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!("children" in node)) continue;
    const { children } = node;
    for (const [index, child] of children.entries()) {
      if (child.type !== "html" || child.value.length > longestComment) continue;
      const match = commentPattern.exec(child.value.trim());
      if (!match) continue;
      const [verb = "", ...names] = (match[1] ?? "").trim().split(/\s+/);
      const next = children[index + 1];
      comments.push({ node: child, verb, names, nextEnd: next?.position?.end.offset ?? -1 });
    }
    for (const child of children) open.push(child);
  }
  return comments.sort((a, b) => startOf(a.node) - startOf(b.node));
}
function startOf(node) {
  return node.position?.start.offset ?? 0;
}
function addTo(timelines, { node, verb, names, nextEnd }) {
  const start = startOf(node);
  if (verb === "ignore") {
    for (const id of names.length > 0 ? names : [everyRule]) {
      timelineOf(timelines, id).ignore(start, nextEnd);
    }
  } else if (verb === "enable" || verb === "disable") {
    const ids = names.length > 0 ? names : [everyRule, ...timelines.keys()];
    for (const id of ids) timelineOf(timelines, id).turn(start, verb === "enable");
  }
}
function timelineOf(timelines, id) {
  let timeline = timelines.get(id);
  if (!timeline) {
    timeline = new Timeline();
    timelines.set(id, timeline);
  }
  return timeline;
}
var Timeline = class {
  #turns = [];
  /** What is ignored: nodes, so two of them are apart or one is within the other. */
  #ignored = [];
  turn(start, on) {
    this.#turns.push({ start, on });
  }
  ignore(start, end) {
    const latestEnd = Math.max(end, this.#ignored.at(-1)?.latestEnd ?? -1);
    this.#ignored.push({ start, latestEnd });
  }
  isOn(offset) {
    if ((lastBefore(this.#ignored, offset)?.latestEnd ?? -1) > offset) return false;
    return lastBefore(this.#turns, offset)?.on ?? true;
  }
};
function lastBefore(entries, offset) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((entries[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
var verbs = ["disable", "enable", "ignore"];
function faultsOf({ node, verb, names }, source, ruleIds2) {
  const start = startOf(node);
  const find = (word, after) => after + source.text.slice(after, start + node.value.length).indexOf(word);
  if (!verbs.includes(verb)) {
    const from2 = find(verb, find("lint", start) + 4);
    return [fault(verb, from2, source, "keyword", closest(verb, verbs), "`disable`, `enable`, or `ignore`")];
  }
  const findings = [];
  let from = find(verb, find("lint", start) + 4) + verb.length;
  for (const name of names) {
    from = find(name, from);
    if (name.startsWith("session-") && !ruleIds2.includes(name)) {
      findings.push(fault(name, from, source, "rule", closest(name, ruleIds2), "a rule of this linter"));
    }
    from += name.length;
  }
  return findings;
}
function fault(word, from, source, kind, meant, otherwise) {
  return {
    ruleId: commentRuleId,
    severity: "error",
    message: `Unexpected ${kind} ${quote(word)} in a comment, expected ${meant === void 0 ? otherwise : quote(meant)}`,
    place: source.place(from, from + word.length),
    expected: meant === void 0 ? [] : [meant],
    note: "The comment turns nothing off as it stands.",
    url: `${repository}#comments`
  };
}

// lint/parser.ts
async function loadSatteri() {
  return (await import("./satteri-JRLYRX3N.js")).parse;
}
async function loadRemark() {
  return (await import("./markdown-6MAQCFFO.js")).parseMarkdown;
}
var loading;
function loadParser() {
  loading ??= firstThatLoads([loadSatteri, loadRemark]);
  return loading;
}
async function firstThatLoads(ways) {
  let failure;
  for (const load of ways) {
    try {
      return await load();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

// lint/lint.ts
async function lint(text, options) {
  const { path, settings, context } = options;
  const source = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  refuseHostile(source);
  const parser = options.parser ?? await parserFor(source);
  const tree = parser(source);
  const file = readSessionFile(tree, source, path, settings, context);
  const findings = applyComments(runRules(file, settings), tree, file.session.source, ruleIds);
  return {
    path: path ?? "",
    text: source,
    format: file.match.format.name,
    findings: [...findings].sort(byPlace)
  };
}
function parserFor(text) {
  return isDenseInEntities(text) ? loadRemark() : loadParser();
}
var ruleIds = rules.map(({ id }) => id);
function byPlace(a, b) {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}

// cli/read-text.ts
import { isUtf8 } from "node:buffer";
import { readFileSync as readFileSync2, statSync as statSync2 } from "node:fs";
var TextError = class extends Error {
  name = "TextError";
};
var longestFile2 = 50 * 1024 * 1024;
function readText2(path) {
  let bytes;
  try {
    checkSize(statSync2(path).size);
    bytes = readFileSync2(path);
  } catch (error) {
    if (error instanceof TextError) throw error;
    throw new TextError(`cannot be read: ${describeError(error)}`);
  }
  return decodeText(bytes);
}
function decodeText(bytes) {
  checkSize(bytes.length);
  if (!isUtf8(bytes)) throw new TextError(describeBytes(bytes));
  const text = bytes.toString("utf8");
  return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
}
function checkSize(size) {
  if (size <= longestFile2) return;
  const megabytes = Math.ceil(size / 1024 / 1024);
  throw new TextError(`${megabytes} MB is more than the 50 MB that a file may have`);
}
function describeBytes(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    return "not valid UTF-8: it is UTF-16";
  }
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
    line++;
  }
  return `not valid UTF-8: the first wrong byte is in line ${line}`;
}

// cli/lint-files.ts
async function lintFile(path, options) {
  try {
    return { result: await lintAs(path, readText2(path), options) };
  } catch (cause) {
    return { problem: toProblem(path, cause), cause };
  }
}
async function lintAs(path, text, { configs, context }) {
  const place = path ?? resolve3(configs.cwd, "stdin");
  const scope = await configs.forFolder(dirname4(place));
  const settings = scope.settingsFor(place);
  return lint(text, { settings, context, ...path !== void 0 && { path: toSlashes(path) } });
}
function toProblem(path, cause) {
  if (!(cause instanceof TextError || cause instanceof InputError || cause instanceof RuleError)) {
    throw cause;
  }
  return { path, message: cause.message };
}

// cli/progress.ts
var firstAfter = 1e3;
var nextAfter = 100;
var Progress = class {
  #stream;
  #total;
  #next = performance.now() + firstAfter;
  #isShown = false;
  /** @param total - How many files there are to lint. */
  constructor(stream, total) {
    this.#stream = stream;
    this.#total = total;
  }
  show(done) {
    if (!this.#stream.isTTY || performance.now() < this.#next) return;
    this.#next = performance.now() + nextAfter;
    this.#isShown = true;
    const percent = Math.floor(done / this.#total * 100);
    this.#stream.write(`\r\x1B[2KLinting: ${done} of ${this.#total} files (${percent} %)`);
  }
  /** Leaves the terminal as if the line had never been there. */
  hide() {
    if (this.#isShown) this.#stream.write("\r\x1B[2K");
    this.#isShown = false;
  }
};

// cli/sink.ts
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname as dirname5 } from "node:path";
function streamSink(stream) {
  let error;
  stream.on("error", (cause) => {
    error = cause;
  });
  return {
    async write(text) {
      if (error && error.code !== "EPIPE") throw new UsageError(`stdout: ${describeError(error)}`);
      if (error || text === "") return;
      const isFull = !stream.write(text);
      if (isFull) await drained(stream);
    },
    close() {
    }
  };
}
function drained(stream) {
  return new Promise((done) => {
    const end = () => {
      stream.off("drain", end).off("error", end).off("close", end);
      done();
    };
    stream.on("drain", end).on("error", end).on("close", end);
  });
}
function fileSink(path, name) {
  const attempt = (action) => {
    try {
      return action();
    } catch (error) {
      throw new UsageError(`${name}: cannot be written: ${describeError(error)}`);
    }
  };
  const file = attempt(() => {
    mkdirSync(dirname5(path), { recursive: true });
    return openSync(path, "w");
  });
  return {
    async write(text) {
      const bytes = Buffer.from(text);
      for (let from = 0; from < bytes.length; ) {
        const at = from;
        from += attempt(() => writeSync(file, bytes, at));
      }
    },
    close: () => attempt(() => closeSync(file))
  };
}

// cli/lint-command.ts
var lintCommand = async (argv, around) => {
  const options = readLintOptions(argv, around.env);
  const configs = new Configs({
    cwd: around.cwd,
    config: options.config === void 0 ? void 0 : resolve4(around.cwd, options.config),
    overrides: overridesOf(options),
    overrideNames
  });
  const run = new Run(options, configs, around);
  return options.stdin ? run.lintStdin() : run.lintFiles();
};
var overrideNames = {
  format: "--session-format",
  preset: "--preset",
  rules: "--rule",
  type: "--type"
};
function overridesOf({ sessionFormat, preset, rules: rules2, type }) {
  return {
    ...sessionFormat !== void 0 && { format: sessionFormat },
    ...preset !== void 0 && { preset },
    ...Object.keys(rules2).length > 0 && { rules: rules2 },
    ...type !== void 0 && { type }
  };
}
var Run = class {
  #options;
  #configs;
  #around;
  #reporter;
  #sink;
  #problems = [];
  #errors = 0;
  #warnings = 0;
  constructor(options, configs, around) {
    const { cwd, env, stdout } = around;
    const { color, format, outputFile } = options;
    this.#options = options;
    this.#configs = configs;
    this.#around = around;
    const terminal = outputFile === void 0 ? readTerminal(stdout, env, color) : { ...plainTerminal, color: color ?? false };
    this.#reporter = (reporters[format] ?? missingReporter)({ cwd, terminal });
    this.#sink = outputFile === void 0 ? streamSink(stdout) : fileSink(resolve4(cwd, outputFile), outputFile);
  }
  async lintFiles() {
    const { patterns, errorOnUnmatchedPattern, respectGitignore } = this.#options;
    const { cwd, stderr } = this.#around;
    const found = await findFiles(patterns, {
      cwd,
      configs: this.#configs,
      errorOnUnmatchedPattern,
      respectGitignore
    });
    for (const notice of found.notices) this.#say(`${notice.path}: ${notice.message}`);
    this.#problems.push(...found.problems);
    const progress = new Progress(stderr, found.files.length);
    for (const [index, path] of found.files.entries()) {
      const outcome = await lintFile(path, { configs: this.#configs, context: this.#context });
      if (hasFindings(outcome)) progress.hide();
      await this.#add(outcome);
      progress.show(index + 1);
    }
    progress.hide();
    return this.#end();
  }
  async lintStdin() {
    const { stdinFilename } = this.#options;
    const { cwd, stdin } = this.#around;
    const path = stdinFilename === void 0 ? void 0 : resolve4(cwd, stdinFilename);
    await this.#add(await this.#lintText(path, await readAll(stdin)));
    return this.#end();
  }
  async #lintText(path, bytes) {
    const options = { configs: this.#configs, context: this.#context };
    try {
      return { result: await lintAs(path, decodeText(bytes), options) };
    } catch (cause) {
      return { problem: toProblem(path ?? "stdin", cause), cause };
    }
  }
  get #context() {
    return { today: this.#options.today };
  }
  async #add(outcome) {
    if ("problem" in outcome) {
      const { path, message } = outcome.problem;
      this.#problems.push({ path: shortPath(path, this.#around.cwd), message });
      printStack(outcome.cause, this.#around);
      return;
    }
    const { result } = outcome;
    for (const { severity } of result.findings) {
      if (severity === "error") this.#errors++;
      else this.#warnings++;
    }
    await this.#sink.write(
      await this.#reporter.add(this.#options.quiet ? errorsOf(result) : result)
    );
  }
  async #end() {
    await this.#sink.write(
      this.#reporter.end({
        failed: this.#problems.length,
        hidden: this.#options.quiet ? this.#warnings : 0
      })
    );
    this.#sink.close();
    for (const { path, message } of this.#problems) this.#say(`${path}: ${message}`);
    const { maxWarnings } = this.#options;
    const isOver = this.#warnings > maxWarnings;
    if (isOver) this.#say(`${this.#warnings} warnings are more than --max-warnings ${maxWarnings}`);
    if (this.#problems.length > 0) return 2;
    return this.#errors > 0 || isOver ? 1 : 0;
  }
  /** One line, whatever a file is called. */
  #say(line) {
    this.#around.stderr.write(`${visible(line)}
`);
  }
};
function missingReporter() {
  throw new Error("no such reporter");
}
function hasFindings(outcome) {
  return "problem" in outcome || outcome.result.findings.length > 0;
}
function errorsOf(result) {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === "error") };
}
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
export {
  lintCommand
};
