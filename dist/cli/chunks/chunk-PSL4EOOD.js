import {
  visible
} from "./chunk-VZJHQD3S.js";
import {
  closest
} from "./chunk-4B6AHBB3.js";
import {
  UsageError
} from "./chunk-OUPDZGWK.js";

// report/path.ts
import { isAbsolute, relative, resolve } from "node:path";
var noPath = "<stdin>";
function displayPath(path, cwd) {
  if (path === "") return noPath;
  const short = relative(cwd, resolve(cwd, path));
  return short.startsWith("..") || isAbsolute(short) ? path : short.replaceAll("\\", "/");
}
function absolutePath(path, cwd) {
  return path === "" ? noPath : resolve(cwd, path);
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

// report/width.ts
async function rulerFor(text) {
  if (/^[ -~]*$/.test(text)) return ascii;
  const { default: stringWidth } = await import("./string-width-UU526FB7.js");
  return measure(stringWidth);
}
var ascii = {
  width: (text) => text.length,
  start: (text, columns) => text.slice(0, columns),
  end: (text, columns) => columns > 0 ? text.slice(-columns) : ""
};
var characters = new Intl.Segmenter();
function measure(width) {
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
  const before = show(text.slice(from, start.offset));
  const mark = show(line.slice(0, marked));
  const after = show(line.slice(marked));
  const ruler = await rulerFor(before + mark + after);
  return cut(before, mark, after, ruler, width);
}
function firstLine(text) {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}
var tab = "    ";
function show(text) {
  return text.split("	").map(visible).join(tab);
}
var ellipsis = "…";
function cut(before, mark, after, ruler, width) {
  const shownMark = cutEnd(mark, Math.ceil(width * 2 / 3), ruler);
  const room = width - ruler.width(shownMark);
  const forBefore = Math.max(room >> 1, room - ruler.width(after));
  const shownBefore = cutStart(before, forBefore, ruler);
  const shownAfter = cutEnd(after, room - ruler.width(shownBefore), ruler);
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
  return `${number.toLocaleString("en")} ${unit}${number === 1 ? "" : "s"}`;
}

// report/index.ts
var reporters = {
  json,
  pretty
};

// cli/arguments.ts
import { parseArgs } from "node:util";
function readArguments(argv, specs) {
  const options = Object.fromEntries(
    specs.map(({ name, short, value }) => [
      name,
      {
        type: value === void 0 ? "boolean" : "string",
        ...short !== void 0 && { short }
      }
    ])
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const positionals = [];
  const values = /* @__PURE__ */ new Map();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (!spec) throw new UsageError(unknownOption(token.rawName, specs));
    const value = optionValue(spec, token.value, token.inlineValue ?? false);
    values.set(spec.name, [...values.get(spec.name) ?? [], value]);
  }
  return {
    positionals,
    all: (name) => values.get(name) ?? [],
    last: (name) => values.get(name)?.at(-1),
    has: (name) => values.has(name)
  };
}
function unknownOption(written, specs) {
  const names = specs.map(({ name }) => `--${name}`);
  const meant = closest(written, names);
  const hint = meant === void 0 ? "see `session-lint --help`" : `did you mean \`${meant}\`?`;
  return `Unknown option \`${written}\`, ${hint}`;
}
function optionValue({ name, value: kind }, value, inline) {
  if (kind === void 0) {
    if (value !== void 0)
      throw new UsageError(`Unexpected value of \`--${name}\`, expected none`);
    return "true";
  }
  const isMissing = typeof value !== "string" || value === "" || !inline && /^-./.test(value);
  if (isMissing) throw new UsageError(`Missing value of \`--${name}\`, expected \`${kind}\``);
  return value;
}

// cli/lint-options.ts
var files = "Files";
var rules = "Rules";
var output = "Output";
var lintOptionSpecs = [
  {
    name: "config",
    short: "c",
    value: "file",
    description: "configuration; default: the nearest one upward from each file",
    group: files
  },
  {
    name: "stdin",
    description: "lint what comes on standard input",
    group: files
  },
  {
    name: "stdin-filename",
    value: "path",
    description: "the path that standard input is linted as",
    group: files
  },
  {
    name: "respect-gitignore",
    description: "leave out what git ignores",
    group: files
  },
  {
    name: "no-error-on-unmatched-pattern",
    description: "a path or glob that leads to no file is no error",
    group: files
  },
  {
    name: "preset",
    value: "name",
    description: "recommended, or strict: every warning is an error",
    group: rules
  },
  {
    name: "rule",
    value: "id:severity",
    description: "set a rule to off, warn, error or on; can be repeated",
    group: rules
  },
  {
    name: "session-format",
    value: "name",
    description: "the format of the files; default: recognised",
    group: rules
  },
  {
    name: "type",
    value: "name",
    description: "the type of the sessions, whatever the files say",
    group: rules
  },
  {
    name: "today",
    value: "YYYY-MM-DD",
    description: "the day to lint as of; also SESSION_LINT_TODAY",
    group: rules
  },
  {
    name: "format",
    short: "f",
    value: "name",
    description: `how to report: ${Object.keys(reporters).toSorted().join(", ")}; default: pretty`,
    group: output
  },
  {
    name: "output-file",
    short: "o",
    value: "file",
    description: "write the report to a file",
    group: output
  },
  {
    name: "quiet",
    description: "report errors only",
    group: output
  },
  {
    name: "max-warnings",
    value: "n",
    description: "more warnings than these are a failure",
    group: output
  },
  { name: "color", description: "colours, even where there is no terminal", group: output },
  { name: "no-color", description: "no colours; also NO_COLOR", group: output },
  { name: "version", short: "v", description: "show the version", group: output },
  { name: "help", short: "h", description: "show this help", group: output }
];
function readLintOptions(argv, env) {
  const args = readArguments(argv, lintOptionSpecs);
  const options = {
    patterns: args.positionals,
    config: args.last("config"),
    stdin: args.has("stdin"),
    stdinFilename: args.last("stdin-filename"),
    respectGitignore: args.has("respect-gitignore"),
    errorOnUnmatchedPattern: !args.has("no-error-on-unmatched-pattern"),
    preset: args.last("preset"),
    rules: Object.fromEntries(args.all("rule").map(readRule)),
    sessionFormat: args.last("session-format"),
    type: args.last("type"),
    today: readToday(args, env),
    format: readFormat(args.last("format")),
    outputFile: args.last("output-file"),
    quiet: args.has("quiet"),
    maxWarnings: readMaxWarnings(args.last("max-warnings")),
    color: readColor(args)
  };
  if (options.stdin && options.patterns.length > 0) {
    throw new UsageError("Unexpected paths with `--stdin`, expected none");
  }
  if (options.stdinFilename !== void 0 && !options.stdin) {
    throw new UsageError("Unexpected `--stdin-filename` without `--stdin`");
  }
  return options;
}
function readRule(value) {
  const colon = value.lastIndexOf(":");
  if (colon > 0) return [value.slice(0, colon), value.slice(colon + 1)];
  throw new UsageError(`Unexpected value \`${value}\` of \`--rule\`, expected \`id:severity\``);
}
function readToday(args, env) {
  const option = args.last("today");
  const value = option ?? env.SESSION_LINT_TODAY;
  if (value === void 0 || value === "") return localDay(/* @__PURE__ */ new Date());
  if (isDay(value)) return value;
  const name = option === void 0 ? "SESSION_LINT_TODAY" : "--today";
  throw new UsageError(
    `Unexpected value \`${value}\` of \`${name}\`, expected a day as \`YYYY-MM-DD\``
  );
}
function localDay(date) {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
function isDay(value) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = /* @__PURE__ */ new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
function readFormat(value = "pretty") {
  if (Object.hasOwn(reporters, value)) return value;
  const names = Object.keys(reporters).map((name) => `\`${name}\``);
  throw new UsageError(
    `Unexpected value \`${value}\` of \`--format\`, expected ${names.join(" or ")}; \`--session-format\` chooses the format of the files`
  );
}
function readMaxWarnings(value) {
  if (value === void 0) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(
    `Unexpected value \`${value}\` of \`--max-warnings\`, expected a whole number`
  );
}
function readColor(args) {
  if (args.has("no-color")) return false;
  return args.has("color") ? true : void 0;
}

export {
  reporters,
  lintOptionSpecs,
  readLintOptions
};
