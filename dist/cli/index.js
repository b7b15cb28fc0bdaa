#!/usr/bin/env node
import {
  packageFolder
} from "./chunks/chunk-UVJJI33N.js";
import {
  printStack
} from "./chunks/chunk-IBOK6Y3K.js";
import {
  gitHistory
} from "./chunks/chunk-HJ3FAGJ4.js";
import {
  Configs,
  Style,
  decodeText,
  findFiles,
  lintAs,
  lintFile,
  lintOptionSpecs,
  loadParser,
  parserFor,
  readArguments,
  readLintOptions,
  readSessionFile,
  readToday,
  reporters,
  rulerFor,
  shortPath,
  spawnSync,
  toProblem,
  toSlashes,
  visible
} from "./chunks/chunk-JCBDOLXF.js";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  writeSync
} from "./chunks/chunk-KBJG7QSK.js";
import {
  basename,
  dirname,
  join,
  relative,
  resolve
} from "./chunks/chunk-5VJKKB54.js";
import {
  UsageError,
  describeError,
  isSystemError
} from "./chunks/chunk-RSK2YU5X.js";
import {
  closest,
  matchPattern,
  repository,
  ruleUrl,
  rules,
  version
} from "./chunks/chunk-NWUWFHTA.js";
import "./chunks/chunk-LJIWO7FZ.js";
import {
  __export
} from "./chunks/chunk-B4DWHZQ3.js";

// cli/help.ts
var help_exports = {};
__export(help_exports, {
  helpCommand: () => helpCommand
});

// cli/new.ts
var new_exports = {};
__export(new_exports, {
  newCommand: () => newCommand,
  newOptionSpecs: () => newOptionSpecs
});

// cli/session-prompts.ts
var sectionPrompts = {
  context: "[What is being worked on, why it matters, and how far it is]",
  facts: "- [An insight, a constraint or a requirement that the next session has to know]",
  succeeded: `1. **Approach**: [What was tried and worked]
   - **Result**: [What came of it, with a figure where there is one]
   - **Why it works**: [The reason that it works]
   - **Code location**: [The file and the function]
   - **Time spent**: [How long it took]
   - **Validated by**: [The test, the command or the measurement that shows it]`,
  failed: `1. **Approach**: [What was tried and did not work]
   - **Problem**: [What happened instead]
   - **Why it failed**: [The cause that was found]
   - **Lesson learned**: [The rule that whoever reads this should follow from now on]
   - **Time spent**: [How long it took]`,
  untried: "- [ ] [An approach that nobody took so far, and the gain it promises]",
  next: `1. [The very next thing to do, with the file or the command that it starts from]
2. [What comes after it]`,
  decisions: `- **Decision**: [What was decided]
  - **Reasoning**: [Why this and not something else]
  - **Trade-off**: [What it costs]`,
  issues: `- [ ] **Issue**: [What is wrong, and how to see it]
  - **Status**: [How far the search for the cause is]
  - **Potential impact**: [Who or what suffers from it]
  - **Priority**: [High or medium or low, and why]`,
  blockers: "- **Pending**: [What the work waits for, who owns it, and the day it is expected]",
  continuity: `{previous}

**Current session** ({today}):

- [What was done in this session]

**Expected next session** ([date]):

- [What is planned for the next session]`,
  metrics: `- **Total time invested**: [How long the session took, such as 2 hours]
- **Code lines changed**: [How many lines and files, such as 80 lines in 3 files]
- **Tests added**: [Their number and what they hold, such as 4 on dates]
- **Blockers resolved**: [How many of them, such as 1 of 2]`,
  risks: `| Risk | Probability | Impact | Mitigation |
| --- | --- | --- | --- |
| [What could go wrong] | [How likely it is] | [How bad it would be] | [What is done about it] |`,
  files: "- [The path of a file that matters, and what is in it]",
  progress: "- [A part of the work, and how far it is]",
  prompts: "- [What was asked for in this session]"
};
var fieldPrompts = {
  "Session Thread": "[The link or the name of the thread that this session belongs to]"
};

// cli/session-template.ts
function fileNameOf(format, name, facts) {
  return fill(format.fileNames?.[0] ?? "YYYY-MM-DD-*.md", name, facts);
}
function headerOf(format, facts) {
  const title = fill(format.titles?.[0] ?? "*", facts.title, facts);
  if (hasMetadataSection(format)) return `# ${title}
`;
  return `# ${title}

${metadataOf(format, facts).join("\n")}
`;
}
function sectionsOf(format, sections, facts) {
  return sections.map((spec) => `
## ${spec.name}

${contentOf(spec, format, facts)}
`).join("");
}
function fill(pattern, text, { today, time }) {
  const values = {
    "YYYY-MM-DD": today,
    HHMM: time.replace(":", ""),
    "HH:MM": time,
    "*": text
  };
  return pattern.replaceAll(/YYYY-MM-DD|HHMM|HH:MM|\*/g, (place) => values[place] ?? place);
}
function hasMetadataSection({ metadataSections = [] }) {
  return metadataSections.length > 0;
}
function metadataOf(format, facts) {
  const fields = format.fields.flatMap((spec) => {
    const value = knownValue(spec, facts);
    return value === void 0 ? [] : [`**${spec.name}**: ${value}`];
  });
  const hasBranch = format.fields.some(({ name }) => name === "Branch");
  if (hasBranch || facts.branch === void 0) return fields;
  return [...fields, `**Branch**: ${facts.branch}`];
}
function knownValue(spec, facts) {
  if (spec.kind === "created" || spec.kind === "updated") return facts.today;
  if (spec.kind === "time") return facts.time;
  if (spec.kind === "status") return spec.values?.[0];
  if (spec.kind === "type") return facts.type;
  const known = {
    Branch: facts.branch,
    Project: facts.project,
    "Start Time": `${facts.today} ${facts.time}`,
    Topic: facts.title
  };
  const value = known[spec.name];
  if (value !== void 0 || !spec.required) return value;
  return fieldPrompts[spec.name] ?? `[The ${spec.name.toLowerCase()} of this session]`;
}
function contentOf(spec, format, facts) {
  const prompt = spec.role === void 0 ? void 0 : sectionPrompts[spec.role];
  const text = prompt?.replace("{today}", facts.today).replace("{previous}", previousOf(facts));
  if (!format.metadataSections?.includes(spec.name)) {
    return text ?? `[What belongs under this heading: ${spec.name.toLowerCase()}]`;
  }
  const fields = metadataOf(format, facts).map((line) => `- ${line}`);
  return [fields.join("\n"), ...text === void 0 ? [] : [text]].join("\n\n");
}
function previousOf({ previous }) {
  if (!previous) return "This is the first session on this topic.";
  return `**Previous session** (${previous.day}): \`${previous.path}\``;
}

// cli/new.ts
var newCommand = async (argv, around) => {
  const args = readArguments(argv, newOptionSpecs);
  const [given, more] = args.positionals;
  if (given === void 0) throw new UsageError("Missing name, expected `session-lint new <name>`");
  if (more !== void 0) {
    throw new UsageError(`Unexpected \`${more}\`, expected one name; put it in quotes as a whole`);
  }
  const name = toFileName(given);
  const configs = new Configs({
    cwd: around.cwd,
    overrides: overridesOf(args),
    overrideNames: { format: "--session-format", type: "--type" }
  });
  const scope = await configs.forFolder(around.cwd);
  const settings = scope.settingsFor(join(around.cwd, "new"));
  const format = formatOf(settings);
  const root = git(["rev-parse", "--show-toplevel"], around.cwd) ?? around.cwd;
  const folder = join(root, format.folders?.[0] ?? ".claude/sessions");
  const known = {
    title: toTitle(given),
    today: readToday(args, around.env),
    time: localTime(/* @__PURE__ */ new Date()),
    type: args.last("type"),
    branch: git(["symbolic-ref", "--quiet", "--short", "HEAD"], around.cwd),
    project: basename(root),
    previous: void 0
  };
  const path = join(folder, fileNameOf(format, name, known));
  const previous = findPrevious(root, path, format, known.today);
  writeNew(path, await writeSession(format, { ...known, previous }, path, settings), around);
  around.stdout.write(`${visible(shortPath(path, around.cwd))}
`);
  if (!scope.isSessionFile(path)) {
    around.stderr.write("This file is not among the `files` of the configuration\n");
  }
  return 0;
};
var newOptionSpecs = [
  {
    name: "type",
    value: "name",
    description: "the type of the session, such as general, bug, feature or refactor",
    group: "Options"
  },
  {
    name: "session-format",
    value: "name",
    description: "the format of the file; default: the configuration's, or session-state",
    group: "Options"
  },
  {
    name: "today",
    value: "YYYY-MM-DD",
    description: "the day of the session; also SESSION_LINT_TODAY",
    group: "Options"
  }
];
function overridesOf(args) {
  const format = args.last("session-format");
  const type = args.last("type");
  return { ...format !== void 0 && { format }, ...type !== void 0 && { type } };
}
function formatOf({ format, formats, type }) {
  const name = format === "auto" ? "session-state" : format;
  const found = formats.find((one) => one.name === name);
  if (!found) throw new UsageError(`Unknown format \`${name}\``);
  if (type === "auto" || found.types?.[type]) return found;
  const types = Object.keys(found.types ?? {}).map((one) => `\`${one}\``);
  const expected = types.length > 0 ? types.join(" or ") : "none";
  throw new UsageError(
    `Unexpected type \`${type}\` of the format \`${name}\`, expected ${expected}`
  );
}
var longestName = 60;
function toFileName(given) {
  const name = given.normalize("NFC").trim().replace(/^\d{4}-\d{2}-\d{2}-/, "").replace(/\.(?:markdown|md|tmp)$/i, "").toLowerCase().replaceAll(/['’]/g, "").replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const short = [...name].slice(0, longestName).join("").replaceAll(/^-+|-+$/g, "");
  if (short !== "") return short;
  throw new UsageError(`Unexpected name \`${given}\`, expected letters or digits`);
}
function toTitle(given) {
  const text = given.trim().replaceAll(/\s+/g, " ");
  const isName = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u.test(text);
  const words = isName ? text.replaceAll(/[-_]/g, " ") : text;
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return visible(title).replaceAll(/[\\`*_[\]<>#|{}$]/g, "\\$&");
}
function localTime(date) {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
function git(args, cwd) {
  const { status, stdout } = spawnSync("git", args, { cwd, encoding: "utf8", windowsHide: true });
  const line = status === 0 ? stdout.replace(/\r?\n$/, "") : "";
  return line === "" ? void 0 : line;
}
function findPrevious(root, path, format, today) {
  const rest = (name) => name.replace(/^\d{4}-\d{2}-\d{2}(?:-\d{4}(?=-))?|\.\w+$/g, "");
  const folder = dirname(path);
  const wanted = rest(basename(path));
  const days = readNames(folder).flatMap((name) => {
    if (rest(name) !== wanted) return [];
    const match = format.fileNames?.map((pattern) => matchPattern(pattern, name)).find(Boolean);
    const day = match?.date?.text;
    return day !== void 0 && day < today ? [{ day, path: toSlashes(relative(root, join(folder, name))) }] : [];
  });
  return days.sort((a, b) => a.path < b.path ? -1 : 1).at(-1);
}
function readNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
async function writeSession(format, facts, path, settings) {
  const header = headerOf(format, facts);
  const sections = await sectionsFor(header, format, path, settings);
  return header + sectionsOf(format, sections, facts);
}
async function sectionsFor(header, format, path, settings) {
  const parse = await parserFor(header);
  const fixed = { ...settings, format: format.name };
  const { match } = readSessionFile(parse(header), header, toSlashes(path), fixed, {});
  const due = format.sections.filter((spec) => match.due(spec) !== void 0);
  return due.length > 0 ? due : format.sections;
}
function writeNew(path, text, { cwd }) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const exists = error.code === "EEXIST";
    const reason = exists ? "exists already" : `cannot be written: ${describeError(error)}`;
    throw new UsageError(`${shortPath(path, cwd)}: ${reason}`);
  }
}

// cli/explain.ts
var explain_exports = {};
__export(explain_exports, {
  explainCommand: () => explainCommand,
  explainOptionSpecs: () => explainOptionSpecs
});

// cli/render-page.ts
var render_page_exports = {};
__export(render_page_exports, {
  renderPage: () => renderPage
});

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

// cli/render-page.ts
async function renderPage(page, terminal) {
  const parse = await loadParser();
  const blocks = new Blocks(terminal);
  const lines = await blocks.render(parse(page).children, terminal.width);
  return `${lines.join("\n")}
`;
}
var codeIndent = "    ";
var Blocks = class {
  #style;
  constructor(terminal) {
    this.#style = new Style(terminal);
  }
  async render(nodes, width) {
    const lines = [];
    for (const node of nodes) {
      const block = await this.#block(node, width);
      if (block.length > 0) lines.push(...lines.length > 0 ? ["", ...block] : block);
    }
    return lines;
  }
  async #block(node, width) {
    switch (node.type) {
      case "heading": {
        const lines = await wrap(textOf(node), width);
        return lines.map((line) => this.#style.apply(line, "bold"));
      }
      case "code":
        return node.value.split("\n").map((line) => (codeIndent + line).trimEnd());
      case "list":
        return this.#list(node, width);
      case "table":
        return this.#table(node, width);
      case "blockquote":
        return this.render(node.children, width);
      default:
        return wrap(textOf(node), width);
    }
  }
  async #list(list, width) {
    const lines = [];
    for (const [index, item] of list.children.entries()) {
      const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : "- ";
      const content = await this.render(item.children, width - mark.length);
      const rest = " ".repeat(mark.length);
      lines.push(...content.map((line, at) => `${at === 0 ? mark : rest}${line}`.trimEnd()));
    }
    return lines;
  }
  /** One row below the other: columns of text do not fit beside each other in a terminal. */
  async #table({ children: [head2, ...rows] }, width) {
    const names = head2?.children.map(textOf) ?? [];
    const lines = [];
    for (const row of rows) {
      const [first = "", ...cells] = row.children.map(textOf);
      if (lines.length > 0) lines.push("");
      lines.push(this.#style.apply(first, "bold"));
      for (const [index, cell] of cells.entries()) {
        const text = `${names[index + 1] ?? ""}: ${cell}`;
        const wrapped = await wrap(text, width - codeIndent.length);
        lines.push(...wrapped.map((line) => codeIndent + line));
      }
    }
    return lines;
  }
};
function textOf(node) {
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (node.type === "break") return " ";
  if (node.type === "html") return "";
  if ("value" in node) return node.value;
  const text = "children" in node ? node.children.map(textOf).join("") : "";
  if (node.type !== "link" || !/^https?:/.test(node.url) || text === node.url) return text;
  return `${text} (${node.url})`;
}

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

// cli/explain.ts
var explainCommand = async (argv, around) => {
  const { positionals } = readArguments(argv, explainOptionSpecs);
  const [name, more] = positionals;
  if (more !== void 0) throw new UsageError(`Unexpected \`${more}\`, expected one rule`);
  around.stdout.write(
    name === void 0 ? await listRules(around) : await showPage(findRule(name), around)
  );
  return 0;
};
var explainOptionSpecs = [];
var widestText = 88;
async function listRules({ env, stdout }) {
  const terminal = readTerminal(stdout, env);
  const style = new Style(terminal);
  const indent = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const columns = Math.max(30, terminal.width - indent);
  const lines = [];
  for (const { id, description } of rules) {
    const [first = "", ...rest] = await wrap(description, columns);
    const name = style.link(style.apply(id, "bold"), ruleUrl(id));
    lines.push(`${name}${" ".repeat(indent - id.length)}${first}`);
    lines.push(...rest.map((line) => " ".repeat(indent) + line));
  }
  return [...lines, "", "session-lint explain <rule> shows the page of a rule.", ""].join("\n");
}
function findRule(name) {
  const id = name.startsWith("session-") ? name : `session-${name}`;
  const found = rules.find((rule) => rule.id === id);
  if (found) return found;
  const ids = rules.map((rule) => rule.id);
  const meant = closest(name, ids) ?? closest(id, ids) ?? ids.find((one) => one.includes(name));
  const hint = meant === void 0 ? "`session-lint explain` lists them" : `did you mean \`${meant}\`?`;
  throw new UsageError(`Unknown rule \`${name}\`, ${hint}`);
}
async function showPage({ id }, { env, stdout }) {
  const name = id.replace(/^session-/, "");
  const page = readFileSync(join(packageFolder, `docs/rules/${name}.md`), "utf8");
  const terminal = readTerminal(stdout, env);
  const { renderPage: renderPage2 } = await Promise.resolve(render_page_exports);
  const text = await renderPage2(page, { ...terminal, width: Math.min(terminal.width, widestText) });
  return `${text}
${ruleUrl(id)}
`;
}

// cli/commands.ts
var commands = {
  init: {
    usage: "init [options]",
    description: "set up the configuration, the git hook, the CI workflow and agents",
    async load() {
      const { initCommand, initOptionSpecs } = await import("./chunks/init-65MWYALQ.js");
      return { run: initCommand, options: initOptionSpecs };
    }
  },
  new: {
    usage: "new <name> [options]",
    description: "start a session file that tells what to fill in",
    async load() {
      const { newCommand: newCommand2, newOptionSpecs: newOptionSpecs2 } = await Promise.resolve(new_exports);
      return { run: newCommand2, options: newOptionSpecs2 };
    }
  },
  explain: {
    usage: "explain [rule]",
    description: "show the page of a rule; without one, list the rules",
    async load() {
      const { explainCommand: explainCommand2, explainOptionSpecs: explainOptionSpecs2 } = await Promise.resolve(explain_exports);
      return { run: explainCommand2, options: explainOptionSpecs2 };
    }
  },
  hook: {
    usage: "hook <agent>",
    description: "answer a coding agent: claude, codex, cursor or gemini",
    async load() {
      const { hookCommand, hookOptionSpecs } = await import("./chunks/agents-AJDI3MR3.js");
      return { run: hookCommand, options: hookOptionSpecs };
    }
  }
};

// cli/help.ts
var helpCommand = async ([name = ""], { stdout }) => {
  const entry = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (entry) {
    const { options } = await entry.load();
    const head2 = [`Usage: session-lint ${entry.usage}`, "", `To ${entry.description}.`];
    stdout.write([...head2, ...optionLines(options), ""].join("\n"));
  } else {
    const lines = [...head, ...commandLines(), ...optionLines(lintOptionSpecs), ...foot, ""];
    stdout.write(lines.join("\n"));
  }
  return 0;
};
function commandLines() {
  const entries = Object.values(commands);
  const width = Math.max(...entries.map(({ usage }) => usage.length));
  return [
    "",
    "Commands, each with a --help of its own:",
    ...entries.map(({ usage, description }) => `  ${usage.padEnd(width)}  ${description}`)
  ];
}
function optionLines(specs) {
  const groups = [...new Set(specs.map(({ group }) => group))];
  const written = specs.map(writeOption);
  const width = Math.max(...written.map(({ length }) => length));
  return groups.flatMap((group) => [
    "",
    `${group}:`,
    ...specs.flatMap(
      (spec, index) => spec.group === group ? [`  ${(written[index] ?? "").padEnd(width)}  ${spec.description}`] : []
    )
  ]);
}
var head = [
  "Usage: session-lint [options] [path|glob …]",
  "       session-lint <command> [options]",
  "",
  "Lints session files: the notes that developers and coding agents leave for the next session.",
  "Without a path: the configured session files below the current folder."
];
var foot = [
  "",
  "Exit codes:",
  "  0  nothing to report, or warnings only",
  "  1  errors, or more warnings than --max-warnings",
  "  2  the command could not do its work: bad option, bad configuration, unreadable file",
  "",
  repository
];
function writeOption({ name, short, value }) {
  const start = short === void 0 ? "    " : `-${short}, `;
  return `${start}--${name}${value === void 0 ? "" : ` <${value}>`}`;
}

// cli/progress.ts
var firstAfter = 1e3;
var nextAfter = 100;
var Progress = class {
  #stream;
  #total;
  #next;
  #isShown = false;
  /**
   * @param total
   *   How many files there are to lint.
   * @param after
   *   From when on to show it, in milliseconds.
   */
  constructor(stream, total, after = firstAfter) {
    this.#stream = stream;
    this.#total = total;
    this.#next = Date.now() + after;
  }
  show(done) {
    if (!this.#stream.isTTY || Date.now() < this.#next) return;
    this.#next = Date.now() + nextAfter;
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
    mkdirSync(dirname(path), { recursive: true });
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
  const configs = {
    cwd: around.cwd,
    config: options.config === void 0 ? void 0 : resolve(around.cwd, options.config),
    overrides: overridesOf2(options),
    overrideNames
  };
  const run2 = new Run(options, configs, around);
  if (options.staged) return run2.lintStaged();
  return options.stdin ? run2.lintStdin() : run2.lintFiles();
};
var overrideNames = {
  format: "--session-format",
  preset: "--preset",
  rules: "--rule",
  type: "--type"
};
function overridesOf2({ sessionFormat, preset, rules: rules2, type }) {
  return {
    ...sessionFormat !== void 0 && { format: sessionFormat },
    ...preset !== void 0 && { preset },
    ...Object.keys(rules2).length > 0 && { rules: rules2 },
    ...type !== void 0 && { type }
  };
}
var Run = class {
  #options;
  #configsOptions;
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
    this.#configsOptions = configs;
    this.#configs = new Configs(configs);
    this.#around = around;
    const terminal = outputFile === void 0 ? readTerminal(stdout, env, color) : { ...plainTerminal, color: color ?? false };
    this.#reporter = (reporters[format] ?? missingReporter)({ cwd, terminal });
    this.#sink = outputFile === void 0 ? streamSink(stdout) : fileSink(resolve(cwd, outputFile), outputFile);
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
    const { today } = this.#options;
    const { env } = this.#around;
    const history = gitHistory({ folder: cwd, files: found.files, today, env });
    const progress = new Progress(stderr, found.files.length);
    for (const [index, path] of found.files.entries()) {
      const outcome = await lintFile(path, { configs: this.#configs, context: { today, history } });
      if (hasFindings(outcome)) progress.hide();
      await this.#add(outcome);
      progress.show(index + 1);
    }
    progress.hide();
    return this.#end();
  }
  async lintStaged() {
    const { format, today, patterns, errorOnUnmatchedPattern, active } = this.#options;
    const { cwd, env } = this.#around;
    const { adviceFor, lintStaged } = await import("./chunks/staged-XBXSGSXL.js");
    const configs = this.#configsOptions;
    const staged = await lintStaged({
      cwd,
      env,
      configs,
      today,
      patterns,
      errorOnUnmatchedPattern,
      active
    });
    this.#problems.push(...staged.problems);
    const rules2 = /* @__PURE__ */ new Set();
    for await (const outcome of staged.outcomes) {
      await this.#add(outcome);
      if ("problem" in outcome) continue;
      for (const { ruleId } of errorsOf(outcome.result).findings) rules2.add(ruleId);
    }
    const isSilent = staged.count === 0 && format === "pretty";
    const code = await this.#end(isSilent);
    if (staged.refusal !== void 0) this.#say(staged.refusal);
    const isRefused = staged.refusal !== void 0 && code === 0;
    if (code !== 0 || isRefused) for (const line of adviceFor(rules2)) this.#say(line);
    return isRefused ? 1 : code;
  }
  async lintStdin() {
    const { stdinFilename } = this.#options;
    const { cwd, stdin } = this.#around;
    const path = stdinFilename === void 0 ? void 0 : resolve(cwd, stdinFilename);
    await this.#add(await this.#lintText(path, await readAll(stdin)));
    return this.#end();
  }
  async #lintText(path, bytes) {
    const options = { configs: this.#configs, context: this.#context };
    try {
      return { result: await lintAs(path, decodeText(bytes), options) };
    } catch (cause) {
      return { problem: toProblem(this.#options.stdinFilename ?? "stdin", cause), cause };
    }
  }
  get #context() {
    return { today: this.#options.today };
  }
  async #add(outcome) {
    if ("problem" in outcome) {
      this.#problems.push(outcome.problem);
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
  async #end(isSilent = false) {
    const end = this.#reporter.end({
      failed: this.#problems.length,
      hidden: this.#options.quiet ? this.#warnings : 0
    });
    if (!isSilent) await this.#sink.write(end);
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

// cli/run.ts
async function run(argv, around) {
  around.stderr.on("error", () => {
  });
  try {
    const command = await findCommand(argv);
    return await command(argv, around);
  } catch (error) {
    for (const line of describe(error)) around.stderr.write(`${visible(line)}
`);
    printStack(error, around);
    return 2;
  }
}
var commandOptions = {
  "--help": async () => (await Promise.resolve(help_exports)).helpCommand,
  "--version": async () => versionCommand,
  "-h": async () => (await Promise.resolve(help_exports)).helpCommand,
  "-v": async () => versionCommand
};
async function findCommand(argv) {
  const [name = ""] = argv;
  const entry = Object.hasOwn(commands, name) ? commands[name] : void 0;
  if (entry) {
    const wantsHelp = argv.includes("--help") || argv.includes("-h");
    if (wantsHelp) return (await Promise.resolve(help_exports)).helpCommand;
    const { run: runEntry } = await entry.load();
    return ([_name, ...rest], around) => runEntry(rest, around);
  }
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  for (const option of options) {
    if (Object.hasOwn(commandOptions, option)) {
      const load = commandOptions[option];
      if (load) return load();
    }
  }
  return lintCommand;
}
var versionCommand = async (_argv, { stdout }) => {
  stdout.write(`${version}
`);
  return 0;
};
function describe(error) {
  if (error instanceof UsageError) return error.lines;
  if (isSystemError(error)) return [`${error.path ?? "current folder"}: ${describeError(error)}`];
  const message = error instanceof Error ? error.message : String(error);
  return [`session-lint ${version} failed: ${message}; please report it at ${repository}/issues`];
}

// cli/index.ts
process.exitCode = await run(process.argv.slice(2), {
  // Fails when the folder is gone, which is better told by the command than by Node.
  get cwd() {
    return process.cwd();
  },
  env: process.env,
  // Opening it takes longer than reading a session.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr
});
