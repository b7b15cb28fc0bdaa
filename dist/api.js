import {
  UsageError,
  describeError,
  isSystemError
} from "./chunks/chunk-YMMJQW3I.js";
import {
  RuleError,
  readSessionFile,
  runRules,
  withSecretFinder
} from "./chunks/chunk-EMZHBVMF.js";
import {
  GlobError,
  compileGlob,
  isGlob,
  quote,
  repository,
  resolveConfig,
  rules,
  sessionExtensions,
  splitGlob
} from "./chunks/chunk-2J2TRWZZ.js";
import "./chunks/chunk-BWHGQIPP.js";
import {
  closest,
  localDay,
  readSession
} from "./chunks/chunk-2OYLZFRA.js";

// project/api.ts
import { resolve as resolve6 } from "node:path";

// git/history.ts
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join as join2, relative as relative2, resolve as resolve2 } from "node:path";

// files/nearest-folder.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function nearestFolderWith(folder, ...names) {
  for (let place = folder; ; place = dirname(place)) {
    if (names.some((name) => existsSync(join(place, name)))) return place;
    if (place === dirname(place)) return void 0;
  }
}

// files/paths.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
var noPath = "<stdin>";
function displayPath(path, cwd) {
  if (path === "") return noPath;
  const short = relative(cwd, resolve(cwd, path));
  return short.startsWith("..") || isAbsolute(short) ? path : short.replaceAll("\\", "/");
}
function absolutePath(path, cwd) {
  return path === "" ? noPath : resolve(cwd, path);
}
function shortPath(path, cwd) {
  const short = relative(cwd, path);
  const isOutside2 = short === ".." || /^\.\.[/\\]/.test(short) || resolve(short) === short;
  return toSlashes(isOutside2 ? resolve(path) : short || ".");
}
function toSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

// git/raw-changes.ts
var rawChanges = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-relative",
  "--no-ext-diff",
  "--no-textconv",
  "--no-color",
  "-O/dev/null"
];

// git/history.ts
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
    this.#root = resolve2(root);
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
    return this.#lastDays.get(this.#name(join2(from, "..", path)));
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
      ...rawChanges,
      "--no-notes",
      "--no-show-signature",
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
    return this.#root === void 0 ? "" : toSlashes(relative2(this.#root, path));
  }
};
function mayHaveRepository({ folder, env }) {
  return env.GIT_DIR !== void 0 || nearestFolderWith(folder, ".git", "HEAD") !== void 0;
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

// report/json.ts
function json({ cwd }) {
  let separator = "[";
  return {
    async add(result) {
      const text = `${separator}${escapeInvisible(JSON.stringify(toJson(result, cwd)))}`;
      separator = ",\n";
      return text;
    },
    end: () => separator === "[" ? "[]\n" : "]\n"
  };
}
function toJson(result, cwd) {
  const messages = result.findings.map(toMessage);
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  return {
    filePath: absolutePath(result.path, cwd),
    messages,
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: 0,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({ fix }) => fix).length,
    fixableWarningCount: warnings.filter(({ fix }) => fix).length,
    ...messages.length > 0 && { source: result.text }
  };
}
function toMessage(finding) {
  const { ruleId, severity, message, place, note, url } = finding;
  const fix = fixOf(finding);
  return {
    ruleId,
    severity: severity === "error" ? 2 : 1,
    message,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    ...fix && { fix },
    note,
    url
  };
}
function fixOf({ place, expected }) {
  const { start, end } = place;
  const [text] = expected;
  if (expected.length !== 1 || text === void 0) return void 0;
  if (start.offset === void 0 || end.offset === void 0) return void 0;
  return { range: [start.offset, end.offset], text };
}
function escapeInvisible(text) {
  return text.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => Array.from({ length: character.length }, (_, index) => {
      const code = character.charCodeAt(index).toString(16);
      return `\\u${code.padStart(4, "0")}`;
    }).join("")
  );
}

// report/visible.ts
function visible(text) {
  return isPlain.test(text) ? text : text.replaceAll(invisible, show);
}
var isPlain = /^[ -~]*$/;
var invisible = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function show(character, offset, text) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  if (code === 127) return "␡";
  if (code === emojiStyle || code === textStyle) return character;
  if (code === joiner && joinsEmoji(text, offset)) return character;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
var textStyle = 65038;
var emojiStyle = 65039;
var joiner = 8205;
function joinsEmoji(text, offset) {
  const before = text.slice(Math.max(0, offset - 4), offset);
  const after = text.slice(offset + 1, offset + 3);
  return new RegExp("(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier})\\uFE0F?$", "u").test(before) && new RegExp("^\\p{Extended_Pictographic}", "u").test(after);
}

// report/width.ts
async function rulerFor(text) {
  if (/^[ -~]*$/.test(text)) return ascii;
  const { default: stringWidth } = await import("string-width");
  return measure(stringWidth);
}
var ascii = {
  width: (text) => text.length,
  start: (text, columns) => text.slice(0, columns),
  end: (text, columns) => columns > 0 ? text.slice(-columns) : ""
};
function measure(width) {
  const characters = new Intl.Segmenter();
  const split = (text) => Array.from(characters.segment(text), ({ segment }) => segment);
  const fitting = (parts, columns) => {
    let room = columns;
    const end = parts.findIndex((part) => {
      room -= width(part);
      return room < 0;
    });
    return end < 0 ? parts.length : end;
  };
  return {
    width,
    start(text, columns) {
      const parts = split(text);
      return parts.slice(0, fitting(parts, columns)).join("");
    },
    end(text, columns) {
      const parts = split(text);
      return parts.slice(parts.length - fitting(parts.toReversed(), columns)).join("");
    }
  };
}

// report/frame.ts
async function makeFrame(text, { start, end }, width) {
  if (start.offset === void 0 || end.offset === void 0) return void 0;
  const isPoint = start.offset === end.offset;
  if (isPoint && (start.offset === 0 || start.offset >= text.length)) return void 0;
  const reach = width * 4;
  const lineStart = start.offset - start.column + 1;
  const from = Math.max(lineStart, start.offset - reach);
  const line = firstLine(text.slice(start.offset, start.offset + reach * 2));
  const marked = Math.min(line.length, end.offset - start.offset, reach);
  const before = show2(text.slice(from, start.offset));
  const mark = show2(line.slice(0, marked));
  const after = show2(line.slice(marked));
  const ruler = await rulerFor(before + mark + after);
  return cut(before, mark, after, ruler, width);
}
function firstLine(text) {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}
var tab = "    ";
function show2(text) {
  return text.split("	").map(visible).join(tab);
}
var ellipsis = "…";
function cut(before, mark, after, ruler, width) {
  const shownMark = cutEnd(mark, Math.ceil(width * 2 / 3), ruler);
  const room = width - ruler.width(shownMark);
  const forBefore = Math.max(room >> 1, room - ruler.width(after));
  const shownBefore = cutStart(before, forBefore, ruler);
  const shownAfter = shownMark === mark ? cutEnd(after, room - ruler.width(shownBefore), ruler) : "";
  return {
    line: `${shownBefore}${shownMark}${shownAfter}`.trimEnd(),
    indent: ruler.width(shownBefore),
    carets: Math.max(1, ruler.width(shownMark))
  };
}
function cutEnd(text, columns, ruler) {
  return ruler.width(text) <= columns ? text : ruler.start(text, columns - 1) + ellipsis;
}
function cutStart(text, columns, ruler) {
  return ruler.width(text) <= columns ? text : ellipsis + ruler.end(text, columns - 1);
}

// report/style.ts
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  underline: [4, 24],
  yellow: [33, 39]
};
var Style = class {
  #terminal;
  constructor(terminal) {
    this.#terminal = terminal;
  }
  apply(text, ...names) {
    if (!this.#terminal.color || text === "") return text;
    return names.reduce((styled, name) => {
      const [on, off] = codes[name];
      return `\x1B[${on}m${styled}\x1B[${off}m`;
    }, text);
  }
  /** @param url - Made by this program, never from a file. */
  link(text, url) {
    if (!this.#terminal.hyperlinks) return text;
    return `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\`;
  }
};

// report/pretty.ts
function pretty(options) {
  return new Pretty(options);
}
var colors = { error: "red", warning: "yellow" };
var widestText = 100;
var Pretty = class {
  #cwd;
  #style;
  #width;
  /** A reason is given once: the tenth finding of a kind needs it no more. */
  #notes = /* @__PURE__ */ new Set();
  #files = 0;
  #filesWithFindings = 0;
  #errors = 0;
  #warnings = 0;
  constructor({ cwd, terminal }) {
    this.#cwd = cwd;
    this.#style = new Style(terminal);
    this.#width = terminal.width;
  }
  async add({ path, text, findings }) {
    this.#files++;
    if (findings.length === 0) return "";
    this.#filesWithFindings++;
    const name = visible(displayPath(path, this.#cwd));
    const places = findings.map(({ place }) => `${place.start.line}:${place.start.column}`);
    const columns = {
      place: Math.max(...places.map(({ length }) => length)),
      severity: Math.max(...findings.map(({ severity }) => severity.length))
    };
    const lines = [this.#style.apply(name, "underline"), ""];
    for (const finding of findings) {
      const block = await this.#block(finding, text, columns);
      if (block.length > 1 && lines.at(-1) !== "") lines.push("");
      lines.push(...block);
      if (block.length > 1) lines.push("");
    }
    if (lines.at(-1) !== "") lines.push("");
    return `${lines.join("\n")}
`;
  }
  async #block(finding, text, columns) {
    const { place, severity, ruleId, url } = finding;
    if (severity === "error") this.#errors++;
    else this.#warnings++;
    const position = `${place.start.line}:${place.start.column}`.padStart(columns.place);
    const label = this.#style.apply(severity, colors[severity]);
    const pad = " ".repeat(columns.severity - severity.length);
    const rule = this.#style.link(this.#style.apply(ruleId, "dim"), url);
    const message = visible(finding.message);
    const head = `  ${this.#style.apply(position, "dim")}  ${label}${pad}  ${message}  ${rule}`;
    const indent = " ".repeat(columns.place + 4);
    const rest = [...await this.#source(finding, text, indent.length), ...this.#note(finding)];
    return [head, ...rest.map((line) => `${indent}${line}`.trimEnd())];
  }
  /** The line with the wrong characters, and what to write instead. */
  async #source(finding, text, indent) {
    const bar = this.#style.apply("│", "dim");
    const frame = await makeFrame(text, finding.place, this.#width - indent - 2);
    const expected = this.#style.apply(expectedText(finding), "green");
    if (!frame) return expected === "" ? [] : [`${bar} ${expected}`];
    const carets = this.#style.apply("^".repeat(frame.carets), colors[finding.severity]);
    return [
      `${bar} ${frame.line}`,
      `${bar} ${" ".repeat(frame.indent)}${carets} ${expected}`.trimEnd()
    ];
  }
  #note({ note }) {
    if (note === "" || this.#notes.has(note)) return [];
    this.#notes.add(note);
    const width = Math.min(this.#width, widestText) - 10;
    return wrap(visible(note), width).map((line) => this.#style.apply(line, "dim"));
  }
  end({ failed, hidden }) {
    const problems = this.#errors + this.#warnings;
    const unread = failed > 0 ? `${count(failed, "file")} could not be linted` : "";
    if (problems > 0) {
      const parts = [count(this.#errors, "error"), count(this.#warnings, "warning")];
      const some = parts.filter((part) => !part.startsWith("0 ")).join(", ");
      const where = `in ${count(this.#filesWithFindings, "file")}`;
      const line2 = `✖ ${count(problems, "problem")} (${some}) ${where}`;
      const color = this.#errors > 0 ? "red" : "yellow";
      return `${this.#style.apply([line2, unread].filter(Boolean).join("; "), "bold", color)}
`;
    }
    const none = hidden > 0 ? `no errors (${count(hidden, "warning")} not shown)` : "no problems";
    const fine = `${count(this.#files, "file")}, ${none}`;
    if (unread === "") return `${this.#style.apply(`✔ ${fine}`, "green")}
`;
    const line = this.#files > 0 ? `✖ ${unread}; ${fine}` : `✖ ${unread}`;
    return `${this.#style.apply(line, "bold", "red")}
`;
  }
};
var mostExpected = 3;
var longestExpected = 60;
function expectedText({ expected }) {
  return expected.slice(0, mostExpected).map((text) => {
    const line = visible(text);
    if (line === "") return "(nothing)";
    return line.length > longestExpected ? `${line.slice(0, longestExpected - 1)}…` : line;
  }).join(" or ");
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
function count(number, unit) {
  return `${grouped(number)} ${unit}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
  return String(number).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}

// report/redact.ts
function redact(result) {
  const places = result.findings.filter(({ sensitive }) => sensitive).map(({ place }) => place);
  if (places.length === 0) return result;
  let text = "";
  let from = 0;
  for (const { start, end } of places.sort((a, b) => offsetOf(a.start) - offsetOf(b.start))) {
    const at = Math.max(from, offsetOf(start));
    text += result.text.slice(from, at);
    from = Math.max(from, offsetOf(end));
    text += result.text.slice(at, from).replaceAll(/[^\r\n]/g, "*");
  }
  return { ...result, text: text + result.text.slice(from) };
}
function offsetOf({ offset = 0 }) {
  return offset;
}

// report/index.ts
var reporters = {
  json: redacted(json),
  pretty: redacted(pretty)
};
function redacted(make) {
  return (options) => {
    const reporter = make(options);
    return {
      add: (result) => reporter.add(redact(result)),
      end: (summary) => reporter.end(summary)
    };
  };
}

// report/terminal.ts
var plainTerminal = { color: false, hyperlinks: false, width: 100 };

// project/configs.ts
import { dirname as dirname3, relative as relative3 } from "node:path";

// project/config-file.ts
import { readFileSync } from "node:fs";
import { dirname as dirname2, join as join3 } from "node:path";
var fileNames = [
  "session-lint.config.json",
  "session-lint.config.yaml",
  "session-lint.config.yml"
];
var packageKey = "session-lint";
var configFileNames = [...fileNames, "package.json"];
var longestFile = 256 * 1024;
var ConfigFiles = class {
  #cwd;
  #contents;
  #byFolder = /* @__PURE__ */ new Map();
  /** @param cwd - The folder that messages name files from. */
  constructor(cwd, contents = /* @__PURE__ */ new Map()) {
    this.#cwd = cwd;
    this.#contents = contents;
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
    const text = this.#text(path);
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
      const text = this.#text(join3(folder, name));
      if (text !== void 0) found.set(name, text);
    }
    const manifest = join3(folder, "package.json");
    const manifestText = this.#text(manifest, Number.POSITIVE_INFINITY);
    const inManifest = manifestText?.includes(`"${packageKey}"`) ? await this.#parse(manifest, manifestText, [packageKey]) : void 0;
    const names = [...found.keys(), ...inManifest ? ["package.json"] : []];
    if (names.length > 1) {
      const list = names.map((name) => `\`${name}\``).join(" and ");
      throw new UsageError(`${this.#name(folder)}: expected one configuration, found ${list}`);
    }
    if (inManifest) return inManifest;
    for (const [name, text] of found) return this.#parse(join3(folder, name), text, []);
    const parent = dirname2(folder);
    return parent === folder ? void 0 : this.nearest(parent);
  }
  /** @param keys - The keys that lead to the configuration; nothing comes back without them. */
  async #parse(path, text, keys) {
    const { parseConfig } = await import("./chunks/config-text-43RFRQ46.js");
    const config = await parseConfig(text, {
      name: this.#name(path),
      isYaml: /\.ya?ml$/i.test(path),
      keys
    });
    return config && { path, config };
  }
  #text(path, longest) {
    const read = () => this.#contents.has(path) ? this.#contents.get(path) : readFile(path);
    return readText(read, this.#name(path), longest);
  }
  #name(path) {
    return shortPath(path, this.#cwd);
  }
};
function readFile(path) {
  return readFileSync(path, "utf8");
}
function readText(read, name, longest = longestFile) {
  try {
    const text = read();
    if (text === void 0) return void 0;
    if (text.length > longest) throw new UsageError(`${name}: larger than 256 KB`);
    return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error.code;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new UsageError(`${name}: cannot be read: ${describeError(error)}`);
  }
}

// project/configs.ts
var Configs = class {
  cwd;
  #options;
  #files;
  #scopes = /* @__PURE__ */ new Map();
  #fixed;
  constructor(options) {
    this.cwd = options.cwd;
    this.#options = options;
    this.#files = new ConfigFiles(options.cwd, options.contents);
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
        (found) => this.#scopeOf(found?.config ?? {}, found ? dirname3(found.path) : cwd, found)
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
    const { validateConfig } = await import("./chunks/validate-62Y6F2HY.js");
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
    const { overrides = {}, overrideNames = {} } = this.#options;
    await checkOverrides(config, overrides, overrideNames);
    return makeScope(resolveConfig(config, overrides), base, config);
  }
};
function makeScope(resolved, base, config) {
  const hasFiles = config.files !== void 0;
  const inBase = (path) => toSlashes(relative3(base, path));
  return {
    hasFiles,
    requireSession: config.requireSession ?? false,
    isIgnored: (path) => resolved.isIgnored(inBase(path)),
    // The places of the built-in formats are meant from anywhere, above the configuration too.
    isSessionFile: (path) => !resolved.isIgnored(inBase(path)) && resolved.isSessionFile(hasFiles ? inBase(path) : toSlashes(path)),
    settingsFor: (path) => resolved.settingsFor(inBase(path))
  };
}
function areSwitches(rules2 = {}) {
  const ids = new Set(rules.map(({ id }) => id));
  return Object.entries(rules2).every(([id, value]) => ids.has(id) && switches.has(value));
}
var switches = /* @__PURE__ */ new Set(["off", "warn", "error", "on"]);
async function checkOverrides(config, overrides, names) {
  if (Object.keys(overrides).every((key) => key === "rules") && areSwitches(overrides.rules)) return;
  const { validateConfig } = await import("./chunks/validate-62Y6F2HY.js");
  const { formats = {}, format = "auto" } = config;
  const problems = validateConfig({ formats, format, ...overrides });
  if (problems.length === 0) return;
  throw new UsageError(
    ...problems.map(
      ({ path, message }) => `${names[String(path[0])] ?? "configuration"}: ${message}`
    )
  );
}

// project/find-files.ts
import { lstatSync, readdirSync, realpathSync, statSync as statSync2 } from "node:fs";
import { dirname as dirname4, join as join4, relative as relative4, resolve as resolve3, sep as sep2 } from "node:path";
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
    const path = resolve3(this.#options.cwd, pattern);
    try {
      if (isThere(path, pattern)) await this.#addPath(path);
      else if (isGlob(pattern)) await this.#addGlob(pattern);
      else this.#unmatched(path, "no such file or folder");
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#report(path, describeError(error));
    }
  }
  async #addPath(path) {
    const stats = statSync2(path, { throwIfNoEntry: false });
    if (!stats) {
      this.#report(path, "the link leads to nothing");
    } else if (stats.isDirectory()) {
      await this.#addFolder(path);
    } else if (stats.isFile() || stats.isFIFO()) {
      const scope = await this.#options.configs.forFolder(dirname4(path));
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
    const root = resolve3(this.#options.cwd, folder);
    let fits;
    try {
      fits = compileGlob(rest);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      this.#problems.push({ path: pattern, message: error.message });
      return;
    }
    const depth = rest.includes("**") || rest.includes("{") ? void 0 : rest.split("/").length;
    const isFolder = statSync2(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const accept = (path, scope) => fits(toSlashes(relative4(root, path))) && !scope.isIgnored(path);
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
      const path = join4(folder.path, entry.name);
      const inside = { path, realPath: join4(folder.realPath, entry.name), depth: folder.depth - 1 };
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
    const scope = await this.#options.configs.forFolder(dirname4(link.path));
    if (scope.isIgnored(link.path)) return;
    const isWanted = walk.accept(link.path, scope) && !isEditorLock(link.path);
    try {
      const realPath = realpathSync(link.path);
      const stats = statSync2(realPath);
      if (!isWithin(realPath, walk.root.realPath)) {
        if (isWanted || stats.isDirectory() && scope.isSessionFile(join4(link.path, "x.md"))) {
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
      if (!isWanted && !(error.code === "ELOOP" && link.depth > 0)) return;
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
    const { findGitignored } = await import("./chunks/gitignore-6TFCBLAK.js");
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
function isThere(path, pattern) {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    const code = isSystemError(error) ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    if (code === "ENAMETOOLONG" && isGlob(pattern)) return false;
    throw error;
  }
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
function isInFolder(path, scope) {
  if (scope.hasFiles) return scope.isSessionFile(path);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return sessionExtensions.includes(extension) && !scope.isIgnored(path);
}
function isEditorLock(path) {
  return path.slice(path.lastIndexOf(sep2) + 1).startsWith(".#");
}
function isWithin(path, folder) {
  return path === folder || path.startsWith(folder.endsWith(sep2) ? folder : folder + sep2);
}

// project/lint-files.ts
import { dirname as dirname6, resolve as resolve5 } from "node:path";

// files/read-text.ts
import { isUtf8 } from "node:buffer";
import { readFileSync as readFileSync2, statSync as statSync3 } from "node:fs";
var TextError = class extends Error {
  name = "TextError";
};
var longestFile2 = 50 * 1024 * 1024;
function readText2(path) {
  let bytes;
  try {
    checkSize(statSync3(path).size);
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

// lint/input-limits.ts
var InputError = class extends Error {
  name = "InputError";
};
var deepest = 200;
var deepLine = new RegExp(`[ \\t]{0,9}(?:(?:>|\\d{1,9}[.)])[ \\t]{0,4}){${deepest}}`, "y");
function refuseHostile(text) {
  const lines = text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  for (let start = longLine(lines, 0); start >= 0; ) {
    deepLine.lastIndex = start;
    if (deepLine.test(lines)) {
      const line = lines.slice(0, start).split("\n").length;
      throw new InputError(
        `line ${line} nests quotes or lists more than ${deepest} deep, expected a file that people can read`
      );
    }
    const end = lines.indexOf("\n", start);
    start = end < 0 ? end : longLine(lines, end + 1);
  }
}
function longLine(text, from) {
  let start = from;
  while (start + deepest <= text.length) {
    const end = text.lastIndexOf("\n", start + deepest - 1);
    if (end < start) return start;
    start = end + 1;
  }
  return -1;
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
    const entry = entries[middle];
    if (entry && entry.start <= offset) low = middle + 1;
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
    return [
      fault(
        verb,
        from2,
        source,
        "keyword",
        closest(verb, verbs),
        "`disable`, `enable`, or `ignore`"
      )
    ];
  }
  const findings = [];
  let from = find(verb, find("lint", start) + 4) + verb.length;
  for (const name of names) {
    from = find(name, from);
    if (name.startsWith("session-") && !ruleIds2.includes(name)) {
      findings.push(
        fault(name, from, source, "rule", closest(name, ruleIds2), "a rule of this linter")
      );
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

// lint/satteri-limits.ts
function isUnfitForSatteri(text) {
  return isMisread(text) || isDenseInEntities(text) || hasLongChain(text);
}
var longestForRemark = 1e5;
function isMisread(text) {
  if (text.length > longestForRemark) return false;
  return hasEmptyBox(text) || escapedMarkPattern.test(text);
}
function hasEmptyBox(text) {
  for (let at = text.indexOf("]"); at >= 0; at = text.indexOf("]", at + 1)) {
    if (text[at - 2] !== "[") continue;
    boxEnd.lastIndex = at + 1;
    if (!boxEnd.test(text)) continue;
    const start = Math.max(text.lastIndexOf("\n", at), text.lastIndexOf("\r", at)) + 1;
    if (emptyBoxPattern.test(text.slice(start, at + 1))) return true;
  }
  return false;
}
var boxEnd = /[ \t]*(?:\r\n?|\n)[ \t]*\S/y;
var emptyBoxPattern = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}){1,9}\[[ xX]\]$/;
var escapedMarkPattern = /\\[*_][*_]/;
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
var longestChain = 2e3;
function hasLongChain(text) {
  let count2 = 0;
  let last = 0;
  for (let at = text.indexOf("_"); at >= 0; at = text.indexOf("_", at + 1)) {
    if (/\s/.test(text.slice(last, at))) count2 = 0;
    if (++count2 > longestChain) return true;
    last = at + 1;
  }
  return false;
}

// lint/parser.ts
async function loadSatteri() {
  return (await import("./chunks/satteri-BPERAP6U.js")).parse;
}
async function loadRemark() {
  return (await import("./chunks/markdown-XAV3TL7V.js")).parseMarkdown;
}
function parserFor(text) {
  return isUnfitForSatteri(text) ? loadRemark() : loadParser();
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
  const { path, settings } = options;
  const source = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  refuseHostile(source);
  const parser = options.parser ?? await parserFor(source);
  const tree = parser(source);
  const context = await withSecretFinder(source, settings, options.context);
  const session = readSession(tree, source);
  const file = readSessionFile(session, path, settings, context);
  const findings = applyComments(runRules(file, settings), tree, session.source, ruleIds);
  return {
    path: path ?? "",
    text: source,
    format: file.match.format.name,
    findings: [...findings].sort(byPlace)
  };
}
var ruleIds = rules.map(({ id }) => id);
function byPlace(a, b) {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}

// project/repository-paths.ts
import { execFileSync } from "node:child_process";
import { existsSync as existsSync2, lstatSync as lstatSync2, realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname5, join as join5, relative as relative5, resolve as resolve4, sep as sep3 } from "node:path";

// project/listed-paths.ts
function pathsAmong(files) {
  const byName = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Set();
  const add = (path) => {
    const name = nameOf(path);
    const paths = byName.get(name);
    if (paths) paths.push(path);
    else byName.set(name, [path]);
  };
  for (const file of files) {
    add(file);
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
      add(folder);
    }
  }
  return {
    exists(path) {
      const paths = byName.get(nameOf(path)) ?? [];
      return paths.some((known) => known === path || known.endsWith(`/${path}`));
    },
    closest(path) {
      const sameName = byName.get(nameOf(path)) ?? [];
      if (sameName.length > 0) return sameName.length === 1 ? sameName[0] : void 0;
      const folder = folderOf(path);
      if (folder === "") return closest(path, byName.keys());
      const inFolder = files.filter((file) => folderOf(file) === folder);
      const name = closest(nameOf(path), inFolder.map(nameOf));
      return name === void 0 ? void 0 : `${folder}/${name}`;
    }
  };
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// project/repository-paths.ts
var longestListing = 256 * 1024 * 1024;
var RepositoryPaths = class {
  #roots = /* @__PURE__ */ new Map();
  #listings = /* @__PURE__ */ new Map();
  /** Sessions name the same files again and again. */
  #known = /* @__PURE__ */ new Map();
  /**
   * What rules may ask about the surroundings of a file.
   *
   * @param file
   *   Absolute.
   * @returns
   *   Nothing outside of a repository: there nobody can say where paths start.
   */
  around(file) {
    const folder = dirname5(file);
    const root = this.#rootOf(folder);
    if (root === void 0) return void 0;
    return {
      exists: (path) => this.#exists(path, folder, root),
      closest: (path) => this.#listing(root).closest(path)
    };
  }
  #exists(path, folder, root) {
    const key = `${folder}\0${path}`;
    let known = this.#known.get(key);
    if (known === void 0) {
      known = isWithin2(root, root, path) || isWithin2(root, folder, path) || this.#listing(root).exists(path);
      this.#known.set(key, known);
    }
    return known;
  }
  /** The nearest folder upward with `.git` in it, which is a file in a worktree. */
  #rootOf(folder) {
    if (!this.#roots.has(folder)) this.#roots.set(folder, nearestFolderWith(folder, ".git"));
    return this.#roots.get(folder);
  }
  #listing(root) {
    let listing = this.#listings.get(root);
    if (!listing) {
      listing = pathsAmong(listFiles(root));
      this.#listings.set(root, listing);
    }
    return listing;
  }
};
function listFiles(root) {
  const deleted = new Set(git(root, "--deleted"));
  const files = git(root, "--cached", "--others", "--exclude-standard", "--deduplicate");
  return deleted.size > 0 ? files.filter((file) => !deleted.has(file)) : files;
}
function git(root, ...which) {
  try {
    const args = ["-c", "core.fsmonitor=false", "ls-files", "-z", ...which];
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: longestListing,
      stdio: ["ignore", "pipe", "ignore"]
    }).split("\0").filter((path) => path !== "");
  } catch {
    return [];
  }
}
function isWithin2(root, folder, path) {
  const target = resolve4(folder, path);
  if (isOutside(root, target)) return true;
  let place = root;
  for (const part of relative5(root, target).split(sep3)) {
    place = join5(place, part);
    const stat = lstatSync2(place, { throwIfNoEntry: false });
    if (!stat) return false;
    if (stat.isSymbolicLink()) {
      if (!existsSync2(place) || isOutside(realpathSync2(root), realpathSync2(place))) return true;
    }
  }
  return true;
}
function isOutside(root, target) {
  const path = toSlashes(relative5(root, target));
  return path === ".." || path.startsWith("../") || resolve4(root, path) !== resolve4(target);
}

// project/lint-files.ts
async function lintFile(path, options) {
  try {
    return { result: await lintAs(path, readText2(path), options) };
  } catch (cause) {
    return { problem: toProblem(shortPath(path, options.configs.cwd), cause), cause };
  }
}
async function lintAs(path, text, { configs, context }) {
  const place = path ?? resolve5(configs.cwd, "stdin");
  const scope = await configs.forFolder(dirname6(place));
  const settings = scope.settingsFor(place);
  const paths = repositoryPathsOf(configs).around(place);
  return lint(text, {
    settings,
    context: { ...paths && { paths }, ...context },
    ...path !== void 0 && { path: toSlashes(path) }
  });
}
var repositoryPaths = /* @__PURE__ */ new WeakMap();
function repositoryPathsOf(configs) {
  let paths = repositoryPaths.get(configs);
  if (!paths) {
    paths = new RepositoryPaths();
    repositoryPaths.set(configs, paths);
  }
  return paths;
}
function toProblem(path, cause) {
  if (!(cause instanceof TextError || cause instanceof InputError || cause instanceof RuleError)) {
    throw cause;
  }
  return { path, message: cause.message };
}

// project/api.ts
async function lintText(text, options = {}) {
  const { path, today = localDay(/* @__PURE__ */ new Date()) } = options;
  const configs = configsFor(options);
  const absolute = path === void 0 ? void 0 : resolve6(configs.cwd, path);
  const result = await lintAs(absolute, text, { configs, context: { today } });
  return { ...result, path: path ?? "" };
}
async function lintFiles(patterns = [], options = {}) {
  const { today = localDay(/* @__PURE__ */ new Date()), errorOnUnmatchedPattern, respectGitignore } = options;
  const configs = configsFor(options);
  const found = await findFiles([patterns].flat(), {
    cwd: configs.cwd,
    configs,
    errorOnUnmatchedPattern,
    respectGitignore
  });
  const history = gitHistory({
    folder: configs.cwd,
    files: found.files,
    today,
    env: process.env
  });
  const results = [];
  const problems = [...found.problems];
  for (const path of found.files) {
    const outcome = await lintFile(path, { configs, context: { today, history } });
    if ("problem" in outcome) problems.push(outcome.problem);
    else results.push(outcome.result);
  }
  return { results, problems };
}
async function formatResults(results, format, { cwd = process.cwd() } = {}) {
  const makeReporter = Object.hasOwn(reporters, format) ? reporters[format] : void 0;
  if (!makeReporter) {
    const names = Object.keys(reporters).map((name) => `\`${name}\``);
    throw new UsageError(`Unexpected format \`${format}\`, expected ${names.join(" or ")}`);
  }
  const reporter = makeReporter({ cwd, terminal: plainTerminal });
  const pieces = [];
  for (const result of results) pieces.push(await reporter.add(result));
  return pieces.join("") + reporter.end({ failed: 0, hidden: 0 });
}
function configsFor({ cwd = process.cwd(), config }) {
  const folder = resolve6(cwd);
  return new Configs({
    cwd: folder,
    config: typeof config === "string" ? resolve6(folder, config) : config
  });
}
export {
  UsageError,
  formatResults,
  lintFiles,
  lintText
};
