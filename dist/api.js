import {
  absolutePath,
  displayPath,
  isWithin,
  pathFrom,
  runGitSync,
  toSlashes
} from "./chunks/chunk-KISBJSFY.js";
import {
  UsageError,
  describeError,
  isSystemError
} from "./chunks/chunk-H55LPRHF.js";
import {
  RuleError,
  applyComments,
  commentRuleId,
  readSessionFile,
  ruleNamed,
  runRules,
  withSecretFinder
} from "./chunks/chunk-2L6UBRRL.js";
import {
  GlobError,
  compileGlob,
  docsUrl,
  isGlob,
  oneOf,
  repository,
  resolveConfig,
  ruleUrl,
  rules,
  sessionExtensions,
  splitGlob,
  version
} from "./chunks/chunk-45OC6UWI.js";
import "./chunks/chunk-5R2M6N64.js";
import {
  closest,
  localDay,
  perObject,
  readSession
} from "./chunks/chunk-VHYNM6XW.js";
import "./chunks/chunk-WJ3WROHE.js";

// project/api.ts
import { resolve as resolve5 } from "node:path";

// git/history.ts
import { statSync } from "node:fs";
import { join as join2 } from "node:path";

// files/nearest-folder.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
function nearestFolderWith(folder, ...names) {
  for (let place = folder; ; place = dirname(place)) {
    if (names.some((name) => existsSync(join(place, name)))) return place;
    if (place === dirname(place)) return void 0;
  }
}

// git/blob-id.ts
function blobId(content, length) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash(length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${Buffer.byteLength(content)}\0`).update(content).digest("hex");
}

// git/objects.ts
function readBlobsSync(ids, host) {
  const bytes = ids.length > 0 ? runGitSync(batch, host, linesOf(ids)) : void 0;
  const output = new BatchOutput(Number.POSITIVE_INFINITY);
  if (bytes) output.push(bytes);
  return ids.map(() => output.next()?.blob);
}
var batch = ["cat-file", "--batch"];
function linesOf(ids) {
  return ids.map((id) => `${id}
`).join("");
}
var BatchOutput = class {
  #longest;
  #rest = Buffer.alloc(0);
  /** The object that is being read, still incomplete. */
  #current;
  /** The number of its missing bytes, including the line feed after them. */
  #missing = 0;
  constructor(longest) {
    this.#longest = longest;
  }
  push(chunk) {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
  }
  /** The next object; `undefined` until all of it has been pushed. */
  next() {
    if (!this.#current) {
      const end = this.#rest.indexOf(10);
      if (end < 0) return void 0;
      const line = this.#rest.toString("latin1", 0, end);
      this.#rest = this.#rest.subarray(end + 1);
      const [, type, length] = /^[\da-f]+ ([a-z]+) (\d+)$/.exec(line) ?? [];
      if (length === void 0) return { blob: void 0 };
      const size2 = Number(length);
      const isBlob2 = type === "blob";
      this.#current = { size: size2, isBlob: isBlob2, isKept: isBlob2 && size2 <= this.#longest, parts: [] };
      this.#missing = size2 + 1;
    }
    const { size, isKept, isBlob, parts } = this.#current;
    const part = this.#rest.subarray(0, this.#missing);
    this.#rest = this.#rest.subarray(part.length);
    this.#missing -= part.length;
    if (isKept) parts.push(part);
    if (this.#missing > 0) return void 0;
    this.#current = void 0;
    return {
      blob: isBlob ? { size, bytes: isKept ? Buffer.concat(parts, size) : void 0 } : void 0
    };
  }
};

// git/raw-changes.ts
var plainDiff = ["--no-ext-diff", "--no-textconv", "--no-color"];
var rawChanges = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-relative",
  "-O/dev/null",
  ...plainDiff
];

// git/root.ts
import { resolve } from "node:path";
function readRepositorySync(host) {
  const output = runGitSync([...topLevel, "--is-shallow-repository"], host);
  const [, root, shallow] = /^(.+?)\r?\n(true|false)\r?\n$/s.exec(String(output ?? "")) ?? [];
  return root ? { root: resolve(host.cwd, root), isShallow: shallow === "true" } : void 0;
}
var topLevel = ["rev-parse", "--show-toplevel"];
function nearestRepository(folder) {
  return nearestFolderWith(folder, ".git");
}

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
var Log = class {
  #options;
  /** Without a trailing slash; `undefined` without a repository. */
  #root;
  /** By path relative to the root, newest first. */
  #steps = /* @__PURE__ */ new Map();
  #lastDays = /* @__PURE__ */ new Map();
  #newest;
  /** The ids of the run's files in the last commit, by path relative to the root. */
  #heads = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
    if (!mayHaveRepository(options)) return;
    const repository2 = readRepositorySync(options);
    if (!repository2) return;
    this.#root = repository2.root;
    const names = new Set(options.files.map((path) => this.#name(path)));
    const hasCommits = this.#readLog(names, repository2.isShallow);
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
    const [before] = this.#readTexts([id]);
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
    const texts = this.#readTexts(steps.flatMap(({ before, after }) => [before, after]));
    return steps.flatMap(({ day }, index) => {
      const before = texts[2 * index];
      const after = texts[2 * index + 1];
      return before === void 0 || after === void 0 ? [] : { day, before, after };
    });
  }
  /** @returns Whether there is a commit. */
  #readLog(names, isShallow) {
    const args = [
      "log",
      ...rawChanges,
      "--no-notes",
      "--no-show-signature",
      `--max-count=${mostCommits}`,
      `--since=${dayBefore(this.#options.today, farthest)}`,
      "--format=%x01%as %P"
    ];
    const output = runGitSync(args, this.#options);
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
    const output = runGitSync(
      ["cat-file", "--batch-check=%(objectname)"],
      this.#options,
      asked.map((name) => `HEAD:${name}
`).join("")
    );
    const ids = output?.toString("utf8").split("\n") ?? [];
    for (const [index, name] of asked.entries()) {
      const id = ids[index];
      if (id !== void 0 && /^[\da-f]{40,64}$/.test(id)) this.#heads.set(name, id);
    }
  }
  /** The texts of files by id; `undefined` for missing objects. */
  #readTexts(ids) {
    return readBlobsSync(ids, this.#options).map((blob) => blob?.bytes?.toString("utf8"));
  }
  #name(path) {
    return this.#root === void 0 ? "" : pathFrom(this.#root, path);
  }
};
function mayHaveRepository({ cwd, env }) {
  return env.GIT_DIR !== void 0 || nearestFolderWith(cwd, ".git", "HEAD") !== void 0;
}
function isSameContent(id, text) {
  const lines = text.replaceAll("\r\n", "\n");
  const versions = /* @__PURE__ */ new Set([text, lines, `\uFEFF${text}`, `\uFEFF${lines}`]);
  return [...versions].some((version2) => blobId(version2, id.length) === id);
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
  const { ruleId, severity, message, place, cause, note, url } = finding;
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
    ...cause && { cause: { message: cause.message, ...startOf(cause.place) } },
    note,
    url
  };
}
function startOf({ start }) {
  return { line: start.line, column: start.column };
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

// report/count.ts
function count(number, unit) {
  return `${grouped(number)} ${unit}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
  return String(number).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
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

// report/wrap.ts
async function wrap(text, columns) {
  const ruler = await rulerFor(text);
  const lines = [];
  let line = "";
  let width = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const taken = ruler.width(word);
    if (line !== "" && width + 1 + taken > columns) {
      lines.push(line);
      line = word;
      width = taken;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      width += line === word ? taken : taken + 1;
    }
  }
  return line === "" ? lines : [...lines, line];
}

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
  /** A reason is given once: the tenth finding of a kind doesn't need it. */
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
    const head2 = `  ${this.#style.apply(position, "dim")}  ${label}${pad}  ${message}  ${rule}`;
    const indent = " ".repeat(columns.place + 4);
    const rest = [
      ...await this.#source(finding, text, indent.length),
      ...await this.#note(finding)
    ];
    return [head2, ...rest.map((line) => `${indent}${line}`.trimEnd())];
  }
  /** The line with the wrong characters, and the replacement. */
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
  async #note({ note }) {
    if (note === "" || this.#notes.has(note)) return [];
    this.#notes.add(note);
    const width = Math.min(this.#width, widestText) - 10;
    const lines = await wrap(visible(note), width);
    return lines.map((line) => this.#style.apply(line, "dim"));
  }
  end({ failed, hidden }) {
    const problems = this.#errors + this.#warnings;
    const unread = failed > 0 ? `${count(failed, "path")} could not be linted` : "";
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

// report/sarif.ts
import { isAbsolute } from "node:path";

// report/fingerprint.ts
function fingerprints(path, { text, findings }) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const key = keyOf(path, finding, text);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash("sha256").update(`${key}
${ordinal}`).digest("hex").slice(0, 16);
  });
}
function keyOf(path, { ruleId, place, message, sensitive }, text) {
  const wrong = sensitive ? "" : text.slice(place.start.offset, place.end.offset);
  const shown = wrong.trim() === "" ? message : wrong;
  return [ruleId, path, shown.replaceAll(/\s+/g, " ").trim().toLowerCase()].join("\n");
}

// report/lines.ts
function lastLineOf(text) {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === "" ? Math.max(1, lines.length - 1) : lines.length;
}
function linesOf2({ start, end }, last) {
  const from = Math.min(start.line, last);
  return { from, to: Math.max(from, Math.min(end.line, last)) };
}

// report/sarif.ts
function sarif({ cwd, automationId, fingerprintOf }) {
  const descriptors = describeRules();
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  let separator = `${head(descriptors, automationId)}
`;
  const next = (text) => {
    const piece = `${separator}${text}`;
    separator = ",\n";
    return piece;
  };
  return {
    async add(result) {
      const path = displayPath(result.path, cwd);
      const known = fingerprints(path, result);
      const last = lastLineOf(result.text);
      return result.findings.map((finding, index) => {
        const id = fingerprintOf?.(finding) ?? known[index];
        const value = {
          ruleId: finding.ruleId,
          ruleIndex: indexes.get(finding.ruleId) ?? -1,
          level: finding.severity,
          message: { text: visible(finding.message) },
          locations: [{ physicalLocation: locate(finding.place, path, last) }],
          ...finding.cause && { relatedLocations: [related(finding.cause, path, last)] },
          // Code scanning uses this one: alerts stay the same when lines move.
          partialFingerprints: { primaryLocationLineHash: `${id}:1` }
        };
        return next(JSON.stringify(value));
      }).join("");
    },
    end({ failed }) {
      const start = separator === ",\n" ? "\n" : separator;
      const incomplete = failed > 0 ? `,
"invocations": ${JSON.stringify(failedInvocation)}` : "";
      return `${start}]${incomplete}}]}
`;
    }
  };
}
var failedInvocation = [{ executionSuccessful: false }];
function head(descriptors, automationId) {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "session-lint", informationUri: repository, version, rules: descriptors }
        },
        ...automationId !== void 0 && { automationDetails: { id: automationId } },
        columnKind: "utf16CodeUnits",
        results: []
      }
    ]
  };
  return JSON.stringify(log).slice(0, -"]}]}".length);
}
function describeRules() {
  return [
    ...rules.map(({ id, description, severity, why }) => ({
      id,
      shortDescription: { text: description },
      help: { text: why },
      helpUri: ruleUrl(id),
      defaultConfiguration: { level: severity }
    })),
    {
      id: commentRuleId,
      shortDescription: { text: "a lint comment that has no effect" },
      help: { text: "As written, the comment has no effect." },
      helpUri: docsUrl("suppressing.md"),
      defaultConfiguration: { level: "error" }
    }
  ];
}
function related({ message, place }, path, last) {
  return { id: 0, message: { text: message }, physicalLocation: locate(place, path, last) };
}
function locate({ start, end }, path, last) {
  const { from, to } = linesOf2({ start, end }, last);
  const isWhole = start.line === from && end.line === to;
  return {
    artifactLocation: artifactOf(path),
    region: {
      startLine: from,
      endLine: to,
      ...isWhole && { startColumn: start.column, endColumn: end.column }
    }
  };
}
function artifactOf(path) {
  const uri = path.split("/").map(encode).join("/");
  if (!isAbsolute(path)) return { uri, uriBaseId: "%SRCROOT%" };
  return { uri: `file://${uri.startsWith("/") ? "" : "/"}${uri}` };
}
function encode(name) {
  return encodeURIComponent(name.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "�"));
}

// report/write-report.ts
async function writeReport(reporter, results, summary) {
  const pieces = [];
  for (const result of results) pieces.push(await reporter.add(result));
  return pieces.join("") + reporter.end(summary);
}

// report/index.ts
var reporters = {
  json: redacted(json),
  pretty: redacted(pretty),
  sarif: redacted(sarif)
};
function isReportFormat(name) {
  return Object.hasOwn(reporters, name);
}
var reportFormats = Object.keys(reporters).toSorted();
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
import { dirname as dirname3 } from "node:path";

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
  /** @param cwd - The folder that paths in messages are relative to. */
  constructor(cwd, contents = /* @__PURE__ */ new Map()) {
    this.#cwd = cwd;
    this.#contents = contents;
  }
  /**
   * Finds the closest configuration, searching from `folder` up to the root of the file system, as
   * other tools do: this works for a repository inside another one, and for a configuration in the
   * home folder. A `package.json` without the key is skipped.
   *
   * @throws UsageError
   *   When a file cannot be read or is invalid, or a folder has several.
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
   * Reads the configuration in `path`, whatever the file's name.
   *
   * @throws UsageError
   *   When it cannot be read or is invalid.
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
  /**
   * @param keys - The keys that lead to the configuration; without them the result is `undefined`.
   */
  async #parse(path, text, keys) {
    const { parseConfig } = await import("./chunks/config-text-LXFBYPK3.js");
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
    return displayPath(path, this.#cwd);
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
   * The configuration for the files of a folder.
   *
   * @throws UsageError
   *   When the configuration is invalid, alone or with the overrides.
   */
  forFolder(folder) {
    const { config, cwd } = this.#options;
    if (config !== void 0) {
      this.#fixed ??= this.#fix(config);
      return this.#fixed;
    }
    let scope = this.#scopes.get(folder);
    if (!scope) {
      scope = this.#files.nearest(folder).then((found) => found ? this.#scopeOf(found) : this.#makeScope({}, cwd));
      this.#scopes.set(folder, scope);
    }
    return scope;
  }
  /** Patterns in a configuration that was passed explicitly start from `cwd`. */
  async #fix(config) {
    const { cwd } = this.#options;
    if (typeof config === "string") {
      return this.#makeScope((await this.#files.read(config)).config, cwd);
    }
    const { validateConfig } = await import("./chunks/validate-YPYG72ZK.js");
    const problems = validateConfig(config);
    if (problems.length > 0) {
      throw new UsageError(...problems.map(({ message }) => `configuration: ${message}`));
    }
    return this.#makeScope(config, cwd);
  }
  #scopeOf = perObject(
    ({ config, path }) => this.#makeScope(config, dirname3(path))
  );
  async #makeScope(config, base) {
    const { overrideNames = {} } = this.#options;
    const overrides = givenOf(this.#options.overrides);
    await checkOverrides(config, overrides, overrideNames);
    return makeScope(resolveConfig(config, overrides), base, config);
  }
};
function givenOf({ format, preset, rules: rules2 = {}, type } = {}) {
  return {
    ...format !== void 0 && { format },
    ...preset !== void 0 && { preset },
    ...Object.keys(rules2).length > 0 && { rules: rules2 },
    ...type !== void 0 && { type }
  };
}
function makeScope(resolved, base, config) {
  const hasFiles = config.files !== void 0;
  const inBase = (path) => pathFrom(base, path);
  return {
    hasFiles,
    requireSession: config.requireSession ?? false,
    isIgnored: (path) => resolved.isIgnored(inBase(path)),
    ignoredBy: (path) => resolved.ignoredBy(inBase(path)),
    // The folders of the built-in formats can be anywhere, even above the configuration.
    isSessionFile: (path) => !resolved.isIgnored(inBase(path)) && resolved.isSessionFile(hasFiles ? inBase(path) : toSlashes(path)),
    settingsFor: (path) => resolved.settingsFor(inBase(path))
  };
}
function areSwitches(rules2 = {}) {
  const named = Object.entries(rules2);
  const ids = new Set(named.map(([name]) => ruleNamed(name)?.id));
  const isPlain2 = named.every(([name, value]) => ruleNamed(name) && switches.has(value));
  return isPlain2 && ids.size === named.length;
}
var switches = /* @__PURE__ */ new Set(["off", "warn", "error", "on"]);
async function checkOverrides(config, overrides, names) {
  if (Object.keys(overrides).every((key) => key === "rules") && areSwitches(overrides.rules)) return;
  const { validateConfig } = await import("./chunks/validate-YPYG72ZK.js");
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
import { dirname as dirname4, join as join4, resolve as resolve2, sep } from "node:path";
async function findFiles(patterns, options) {
  const search = new FileSearch(options);
  if (patterns.length === 0) await search.addConfigured();
  for (const pattern of patterns) await search.add(pattern);
  if (options.respectGitignore) await search.dropGitignored();
  return search.result();
}
var skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
var FileSearch = class {
  #options;
  /** From resolved paths to the paths that were asked for. */
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
      this.#unmatched(cwd, "no session files in this folder; pass the files or folders to lint");
    }
  }
  async add(pattern) {
    if (pattern === "") {
      this.#problems.push({ path: "''", message: "expected a path or a pattern" });
      return;
    }
    const path = resolve2(this.#options.cwd, pattern);
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
      this.#report(path, "broken symbolic link");
    } else if (stats.isDirectory()) {
      await this.#addFolder(path);
    } else if (stats.isFile() || stats.isFIFO()) {
      const scope = await this.#options.configs.forFolder(dirname4(path));
      const pattern = scope.ignoredBy(path);
      if (pattern !== void 0) {
        this.#notice(
          path,
          `skipped: \`ignore\` in the configuration matches it with \`${pattern}\``
        );
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
    const what = scope.hasFiles ? "no file in this folder matches `files` in the configuration" : `no files in this folder end in ${sessionExtensions.map((one) => `.${one}`).join(", ")}`;
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
    const isFolder = statSync2(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const accept = (path, scope) => fits(pathFrom(root, path)) && !scope.isIgnored(path);
    const found = isFolder ? await this.#walk(root, accept, depth) : 0;
    if (found === 0) this.#unmatched(pattern, "no file matches this pattern");
  }
  /** @returns The number of files found, including those that were found before. */
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
          this.#notice(link.path, "skipped: the link leads out of the folder");
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
        error.code === "ENOENT" ? "broken symbolic link" : describeError(error)
      );
    }
  }
  #addFile(path, realPath) {
    if (!this.#files.has(realPath)) this.#files.set(realPath, path);
  }
  async dropGitignored() {
    const { findGitignored } = await import("./chunks/gitignore-DE3PIWFP.js");
    const found = [...this.#files.values()].filter((path) => !this.#named.has(path));
    const ignored = await findGitignored(found, this.#options.env ?? process.env);
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
    return displayPath(path, this.#options.cwd);
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
  return path.slice(path.lastIndexOf(sep) + 1).startsWith(".#");
}

// project/lint-files.ts
import { dirname as dirname6, resolve as resolve4 } from "node:path";

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
        `line ${line} nests quotes or lists at least ${deepest} deep, expected a file that people can read`
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
    const oldest = recent.at(-manyEntities) ?? Number.NEGATIVE_INFINITY;
    if (at - oldest < window) return true;
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
  const findings = applyComments(runRules(file, settings), tree, session.source);
  return {
    path: path ?? "",
    text: source,
    format: file.match.format.name,
    findings: [...findings].sort(byPlace)
  };
}
function byPlace(a, b) {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}

// project/repository-paths.ts
import { existsSync as existsSync2, lstatSync as lstatSync2, realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname5, join as join5, relative, resolve as resolve3, sep as sep2 } from "node:path";

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
      const inFolders = files.filter((file) => folderOf(file).endsWith(`/${folder}`));
      return closestOf(path, inFolder) ?? closestOf(path, inFolders);
    }
  };
}
function closestOf(path, files) {
  const name = closest(nameOf(path), files.map(nameOf));
  const meant = files.filter((file) => nameOf(file) === name);
  return meant.length === 1 ? meant[0] : void 0;
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// project/repository-paths.ts
var RepositoryPaths = class {
  #roots = /* @__PURE__ */ new Map();
  #listings = /* @__PURE__ */ new Map();
  /** A cache: sessions name the same files again and again. */
  #known = /* @__PURE__ */ new Map();
  /**
   * The lookups that rules can make for a file.
   *
   * @param file
   *   Absolute.
   * @returns
   *   `undefined` outside of a repository, where paths have no known root.
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
      known = mayExist(resolve3(root, path), root) || mayExist(resolve3(folder, path), root) || this.#listing(root).exists(path);
      this.#known.set(key, known);
    }
    return known;
  }
  #rootOf(folder) {
    if (!this.#roots.has(folder)) this.#roots.set(folder, nearestRepository(folder));
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
  const deleted = new Set(listWith(root, "--deleted"));
  const files = listWith(root, "--cached", "--others", "--exclude-standard", "--deduplicate");
  return deleted.size > 0 ? files.filter((file) => !deleted.has(file)) : files;
}
function listWith(root, ...which) {
  const output = runGitSync(["ls-files", "-z", ...which], { cwd: root, env: process.env });
  return String(output ?? "").split("\0").filter((path) => path !== "");
}
function mayExist(path, root) {
  if (!isWithin(path, root)) return true;
  let place = root;
  for (const part of relative(root, path).split(sep2)) {
    place = join5(place, part);
    const stat = lstatSync2(place, { throwIfNoEntry: false });
    if (!stat) return false;
    if (stat.isSymbolicLink()) {
      if (!existsSync2(place) || !isWithin(realpathSync2(place), realpathSync2(root))) return true;
    }
  }
  return true;
}

// project/lint-files.ts
async function lintFile(path, options) {
  try {
    return { result: await lintAs(path, readText2(path), options) };
  } catch (cause) {
    return { problem: toProblem(displayPath(path, options.configs.cwd), cause), cause };
  }
}
async function lintAs(path, text, { configs, context }) {
  const place = path ?? resolve4(configs.cwd, "stdin");
  const scope = await configs.forFolder(dirname6(place));
  const settings = scope.settingsFor(place);
  const paths = repositoryPathsOf(configs).around(place);
  return lint(text, {
    settings,
    context: { ...paths && { paths }, ...context },
    ...path !== void 0 && { path: toSlashes(path) }
  });
}
var repositoryPathsOf = perObject((_configs) => new RepositoryPaths());
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
  const absolute = path === void 0 ? void 0 : resolve5(configs.cwd, path);
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
    cwd: configs.cwd,
    env: process.env,
    files: found.files,
    today
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
  if (!isReportFormat(format)) {
    throw new UsageError(`Unexpected format \`${format}\`, expected ${oneOf(reportFormats)}`);
  }
  const reporter = reporters[format]({ cwd, terminal: plainTerminal });
  return writeReport(reporter, results, { failed: 0, hidden: 0 });
}
function configsFor({ cwd = process.cwd(), config }) {
  const folder = resolve5(cwd);
  return new Configs({
    cwd: folder,
    config: typeof config === "string" ? resolve5(folder, config) : config
  });
}
export {
  UsageError,
  formatResults,
  lintFiles,
  lintText
};
