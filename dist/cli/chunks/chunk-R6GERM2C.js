import {
  closest
} from "./chunk-4B6AHBB3.js";
import {
  repository
} from "./chunk-GZVPKN5T.js";

// session/name.ts
function readName(text) {
  let from = skipDecoration(text, 0);
  const numbering = numberingPattern.exec(text.slice(from, from + longestNumbering));
  if (numbering && numbering[0].length < text.length - from) {
    from = skipDecoration(text, from + numbering[0].length);
  }
  const to = Math.max(trimEnd(text, text.length, from), from);
  const shortTo = withoutParenthesis(text, from, to);
  const key = toKey(text.slice(from, to));
  return {
    key,
    shortKey: shortTo === to ? key : toKey(text.slice(from, shortTo)),
    from,
    to,
    shortTo
  };
}
function toKey(name) {
  return name.toLowerCase().replaceAll(/[‘’`´]/g, "'").replaceAll(/[^\p{L}\p{N}\p{M}']+/gu, " ").replaceAll(/(?<![^ ])and(?![^ ])/g, " ").replaceAll(/ {2,}/g, " ").trim();
}
var numberingPattern = /^(?:(?:phase|step|part|section) {1,3}\d{1,3} {0,3}[:.)–—-]|#?\d{1,3}(?:\.\d{1,3}){0,3} {0,3}[.):]|\d{1,3}(?:\.\d{1,3}){1,3}) {1,8}/i;
var longestNumbering = 40;
function skipDecoration(text, start) {
  let index = start;
  while (index < text.length && !isNameStart(text, index)) index++;
  return index;
}
function isNameStart(text, index) {
  const code = text.charCodeAt(index);
  if (code < 128) return nameStart.has(code);
  return /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(index) ?? 0)) && !isLow(code);
}
function isLow(code) {
  return code >= 56320 && code <= 57343;
}
var nameStart = new Set([...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[({"'$<#@./`].map((character) => character.charCodeAt(0)));
function trimEnd(text, end, from) {
  let index = end;
  while (index > from && !isNameEnd(text, index)) index--;
  return index;
}
function isNameEnd(text, end) {
  const code = text.charCodeAt(end - 1);
  if (code < 128) return nameEnd.has(code);
  const first = isLow(code) ? end - 2 : end - 1;
  return /^[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(text.codePointAt(first) ?? 0)) && code !== 65039;
}
var nameEnd = new Set([...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789])}"'>?!./%`].map((character) => character.charCodeAt(0)));
function withoutParenthesis(text, from, to) {
  if (text[to - 1] !== ")") return to;
  const open = text.lastIndexOf("(", to);
  if (open <= from) return to;
  const short = trimEnd(text, open, from);
  return short > from ? short : to;
}

// session/date.ts
function readDate(text) {
  const start = text.slice(0, longestDate);
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(start);
  if (iso) return written(iso, iso[1], iso[2], iso[3], true);
  const yearFirst = /^(\d{4})(?:[-/.]|年 ?|년 ?)(\d{1,2})(?:[-/.]|月 ?|월 ?)(\d{1,2})(?!\d)[日일]?/.exec(start);
  if (yearFirst) return written(yearFirst, yearFirst[1], yearFirst[2], yearFirst[3], false);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(start);
  if (monthFirst) {
    return written(monthFirst, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], false);
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i.exec(start);
  if (dayFirst) return written(dayFirst, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], false);
  return void 0;
}
var longestDate = 40;
function isRealDay(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
function written(match, year = "", month = "", day = "", iso) {
  const real = isRealDay(Number(year), Number(month), Number(day));
  return {
    day: real ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : void 0,
    iso,
    length: match[0].length
  };
}
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function monthNumber(name = "") {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

// session/inline.ts
var Inline = class {
  text;
  parts;
  source;
  /** Where the node stands: the place of a text that is empty. */
  #start;
  constructor(text, parts, source, start) {
    this.text = text;
    this.parts = parts;
    this.source = source;
    this.#start = start;
  }
  /** The place of the characters from `from` up to `to` of {@link text}. */
  place(from, to) {
    return this.source.place(this.startOffset(from), this.endOffset(to));
  }
  /** The offset in the source of the character at `index` of {@link text}. */
  startOffset(index) {
    const part = this.parts[this.partAt(index)] ?? this.parts.at(-1);
    return part ? offsetIn(part, index, this) : this.#start;
  }
  /** The offset in the source right after the character before `index` of {@link text}. */
  endOffset(index) {
    const part = this.parts[this.partAt(Math.max(index - 1, 0))] ?? this.parts.at(-1);
    return part ? offsetIn(part, index, this) : this.#start;
  }
  /** The number of the part that the character at `index` is in. */
  partAt(index) {
    let low = 0;
    let high = this.parts.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.parts[middle]?.to ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Whether any character from `from` up to `to` is part of a link. */
  isLinked(from, to) {
    for (let number = this.partAt(from); number < this.parts.length; number++) {
      const part = this.parts[number];
      if (!part || part.from >= to) return false;
      if (part.url !== void 0) return true;
    }
    return false;
  }
};
function readInline(node, source) {
  const parts = [];
  const start = node.position?.start.offset ?? 0;
  const state = {
    text: "",
    parts,
    source,
    cursor: start,
    strong: false,
    struck: false,
    url: void 0
  };
  readChildren(node.children, state, 0);
  return new Inline(state.text, parts, source, start);
}
var deepest = 100;
function readChildren(nodes, state, depth) {
  if (depth > deepest) return;
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        add(node, node.value, "text", state);
        break;
      case "inlineCode":
        add(node, node.value, "code", state);
        break;
      case "image":
      case "imageReference":
        add(node, node.alt ?? "", "image", state);
        break;
      case "break":
        add(node, "\n", "break", state);
        break;
      case "strong": {
        const outer = state.strong;
        state.strong = true;
        readChildren(node.children, state, depth + 1);
        state.strong = outer;
        break;
      }
      case "delete": {
        const outer = state.struck;
        state.struck = true;
        readChildren(node.children, state, depth + 1);
        state.struck = outer;
        break;
      }
      case "link":
      case "linkReference": {
        const outer = state.url;
        state.url = node.type === "link" ? node.url : "";
        readChildren(node.children, state, depth + 1);
        state.url = outer;
        break;
      }
      default:
        if ("children" in node) readChildren(node.children, state, depth + 1);
    }
  }
}
function add(node, value, kind, state) {
  if (value === "") return;
  const found = node.position?.start.offset;
  const start = found ?? Math.max(state.source.text.indexOf(value, state.cursor), state.cursor);
  const end = node.position?.end.offset ?? start + value.length;
  state.cursor = end;
  const from = state.text.length;
  state.text += value;
  state.parts.push({
    from,
    to: state.text.length,
    kind,
    strong: state.strong,
    struck: state.struck,
    url: state.url,
    start,
    end
  });
}
function offsetIn(part, index, inline) {
  const inside = index - part.from;
  const source = inline.source.text;
  const value = inline.text.slice(part.from, part.to);
  if (part.kind === "break") return inside === 0 ? part.start : part.end;
  let start = part.start;
  if (part.kind === "code") {
    while (source.charCodeAt(start) === 96) start++;
    if (source[start] !== value[0]) start++;
  } else if (part.kind === "image") {
    start += 2;
  }
  if (part.kind === "text" && part.end - part.start === value.length) return start + inside;
  return align(value, inside, source, start, part.end, part.kind === "code");
}
function align(value, inside, source, start, end, literal) {
  let at = start;
  let index = 0;
  while (index < inside && at < end) {
    const character = value[index];
    if (isLineEnd(character) || character === " " && isLineEnd(source[at])) {
      while (at < end && !isLineEnd(source[at])) at++;
      if (character === "\r" && value[index + 1] === "\n") index++;
      if (source[at] === "\r" && source[at + 1] === "\n") at++;
      at++;
      index++;
      at = textStart(value, index, source, at, end);
    } else if (!literal && source[at] === "\\" && source[at + 1] === character && isMark(character)) {
      at += 2;
      index++;
    } else if (!literal && isEntity(value, index, source, at)) {
      at += entityLength(source, at);
      index += decodedLength(value, index, source[at]);
    } else {
      if (source[at] === character || source[at] === "\0") index++;
      at++;
    }
  }
  return at;
}
function isLineEnd(character) {
  return character === "\n" || character === "\r";
}
function isMark(character) {
  return character !== void 0 && /^[!-/:-@[-`{-~]$/.test(character);
}
function textStart(value, index, source, from, end) {
  let at = from;
  while (at < end && isContinuation(source.charCodeAt(at))) at++;
  let own = index;
  while (own < value.length && isContinuation(value.charCodeAt(own))) own++;
  return Math.max(at - (own - index), from);
}
function isEntity(value, index, source, at) {
  const length = entityLength(source, at);
  if (length === 0) return false;
  const written2 = source.slice(at, at + length);
  return ampersandPattern.test(written2) || !value.startsWith(written2, index);
}
var ampersandPattern = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
function decodedLength(value, index, next) {
  const length = (value.codePointAt(index) ?? 0) > 65535 ? 2 : 1;
  const second = value[index + length];
  return second !== void 0 && second !== next && seconds.includes(second) ? length + 1 : length;
}
var seconds = ["̱", "̳", "̸", " ", "⃒", "⃥", "︀"];
function entityLength(source, at) {
  const match = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/i.exec(source.slice(at, at + 33));
  return match ? match[0].length : 0;
}
function isContinuation(code) {
  return code === 32 || code === 9 || code === 62;
}

// session/metadata.ts
function readFields(nodes, source) {
  const fields = [];
  for (const node of nodes) readNode(node, source, fields);
  return fields;
}
function readNode(node, source, fields) {
  switch (node.type) {
    case "paragraph": {
      const inline = readInline(node, source);
      for (const line of linesOf(inline.text)) readLine(inline, line.from, line.to, fields);
      break;
    }
    case "yaml":
      readYaml(node, source, fields);
      break;
    case "table":
      readTable(node, source, fields);
      break;
    case "blockquote":
    case "list":
    case "listItem":
      for (const child of node.children) readNode(child, source, fields);
      break;
    default:
  }
}
function linesOf(text) {
  const lines = [];
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && text[index] !== "\n") continue;
    const to = text[index - 1] === "\r" ? index - 1 : index;
    if (to > from) lines.push({ from, to });
    from = index + 1;
  }
  return lines;
}
function readLine(inline, from, to, fields) {
  const starts = [from];
  for (let bar = inline.text.indexOf(" | ", from); bar >= 0 && bar < to; ) {
    if (readLabel(inline, bar + 3, to)) starts.push(bar + 3);
    bar = inline.text.indexOf(" | ", bar + 3);
  }
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const field = readField(inline, start, next === void 0 ? to : next - 3);
    if (field) fields.push(field);
  }
}
function readField(inline, from, to) {
  const label = readLabel(inline, from, to);
  if (!label) return void 0;
  let start = label.valueFrom;
  while (start < to && isSpace(inline.text, start)) start++;
  let end = to;
  while (end > start && isSpace(inline.text, end - 1)) end--;
  return makeField(inline, label, start, end);
}
var longestPlainLabel = 40;
var longestStrongLabel = 80;
function readLabel(inline, from, to) {
  const { text } = inline;
  let start = from;
  while (start < to && isSpace(text, start)) start++;
  const first = inline.parts[inline.partAt(start)];
  if (!first || first.kind !== "text") return void 0;
  if (first.strong) return readStrongLabel(text, start, Math.min(strongEnd(inline, start), to), to);
  const colon = findColon(text, start, Math.min(to, start + longestPlainLabel));
  if (colon < 0 || colon > first.to || !plainLabelPattern.test(text.slice(start, colon))) {
    return void 0;
  }
  const next = colon + 1;
  return next >= to || isSpace(text, next) || text[colon] === "：" ? { from: start, to: colon, valueFrom: next } : void 0;
}
function strongEnd(inline, start) {
  let end = start;
  for (let number = inline.partAt(start); number < inline.parts.length; number++) {
    const part = inline.parts[number];
    if (!part?.strong || part.kind === "break") break;
    end = part.to;
  }
  return end;
}
function readStrongLabel(text, from, end, to) {
  if (end - from > longestStrongLabel && findColon(text, from, from + longestStrongLabel) < 0) {
    return void 0;
  }
  const inside = findColon(text, from, end);
  if (inside > from) return { from, to: inside, valueFrom: inside + 1 };
  let colon = end;
  while (colon < to && text[colon] === " ") colon++;
  return colon < to && isColon(text, colon) ? { from, to: end, valueFrom: colon + 1 } : void 0;
}
var plainLabelPattern = new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} _/()-]*$", "u");
function findColon(text, from, to) {
  for (let index = from; index < to; index++) if (isColon(text, index)) return index;
  return -1;
}
function isColon(text, index) {
  return text[index] === ":" || text[index] === "：";
}
function isSpace(text, index) {
  const code = text.charCodeAt(index);
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160;
}
function makeField(inline, label, start, end) {
  const name = inline.text.slice(label.from, label.to);
  return {
    label: name.trim(),
    key: toKey(name),
    value: inline.text.slice(start, end),
    linked: inline.isLinked(start, end),
    get labelPlace() {
      return inline.place(label.from, label.to);
    },
    get valuePlace() {
      return start < end ? inline.place(start, end) : inline.source.place(inline.endOffset(label.valueFrom), inline.endOffset(label.valueFrom));
    },
    placeIn: (from, to) => inline.place(start + from, start + to)
  };
}
function readTable(table, source, fields) {
  for (const row of table.children) {
    const [first, second] = row.children;
    if (row.children.length !== 2 || !first || !second) return;
    const label = readInline(first, source);
    const value = readInline(second, source);
    if (label.text.trim() === "") continue;
    fields.push(fieldOfCells(label, value));
  }
}
function fieldOfCells(label, value) {
  const name = label.text.replace(/[:：] *$/, "");
  const lead = value.text.length - value.text.trimStart().length;
  const text = value.text.trim();
  return {
    label: name.trim(),
    key: toKey(name),
    value: text,
    linked: value.isLinked(0, value.text.length),
    get labelPlace() {
      return label.place(0, name.length);
    },
    get valuePlace() {
      const at = label.endOffset(label.text.length);
      return text === "" ? label.source.place(at, at) : value.place(lead, lead + text.length);
    },
    placeIn: (from, to) => value.place(lead + from, lead + to)
  };
}
function readYaml(node, source, fields) {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  for (const { from, to } of linesOf(source.text.slice(start, end))) {
    const line = source.text.slice(start + from, start + to);
    const colon = line.indexOf(":");
    if (colon < 1 || !/^[\p{L}_][\p{L}\p{N} _-]*$/u.test(line.slice(0, colon))) continue;
    const value = unquote(line, colon + 1);
    const at = start + from;
    fields.push({
      label: line.slice(0, colon),
      key: toKey(line.slice(0, colon)),
      value: line.slice(value.from, value.to),
      linked: /^https?:\/\//.test(line.slice(value.from, value.to)),
      get labelPlace() {
        return source.place(at, at + colon);
      },
      get valuePlace() {
        return source.place(at + value.from, at + value.to);
      },
      placeIn: (from2, to2) => source.place(at + value.from + from2, at + value.from + to2)
    });
  }
}
function unquote(line, start) {
  const comment = line.indexOf(" #", start);
  let from = start;
  let to = comment < 0 ? line.length : comment;
  while (from < to && isSpace(line, from)) from++;
  while (to > from && isSpace(line, to - 1)) to--;
  const quote2 = line[from];
  const quoted = to - from > 1 && (quote2 === '"' || quote2 === "'") && line[to - 1] === quote2;
  return quoted ? { from: from + 1, to: to - 1 } : { from, to };
}

// session/placeholder.ts
function isPlaceholder(value) {
  const text = value.trim();
  if (wholePlaceholder.test(text.slice(0, longestPlaceholder))) return true;
  const close = closing[text[0] ?? ""];
  return close !== void 0 && text.indexOf(close) === text.length - 1 && !text.includes("\n");
}
var longestPlaceholder = 80;
var wholePlaceholder = /^(?:yyyy-mm-dd|hh:mm|tbd|tba|\$\([^)]*\)|<[a-z][a-z -]*>|\.\.\.|…)$/i;
var closing = { "[": "]", "{": "}" };

// session/section.ts
var Section = class {
  heading;
  depth;
  inline;
  name;
  parent;
  /** What stands between this heading and the next one of any level. */
  content = [];
  /** The sections right below this one. */
  sections = [];
  constructor(heading, source, parent) {
    this.heading = heading;
    this.depth = heading.depth;
    this.inline = readInline(heading, source);
    this.name = readName(this.inline.text);
    this.parent = parent;
  }
  /** The heading's text as it is shown. */
  get title() {
    return this.inline.text;
  }
  /** The whole heading, marks included. */
  get headingPlace() {
    return this.heading.position;
  }
  /** The name within the heading: without emoji, numbering and a trailing colon. */
  get namePlace() {
    return this.inline.place(this.name.from, this.name.to);
  }
};
function readOutline(tree, source) {
  const preamble = [];
  const sections = [];
  const open = [];
  for (const node of tree.children) {
    if (node.type !== "heading") {
      const target = open.at(-1)?.content ?? preamble;
      target.push(node);
      continue;
    }
    let last = open.at(-1);
    while (last && last.depth >= node.depth) {
      open.pop();
      last = open.at(-1);
    }
    const section = new Section(node, source, last);
    last?.sections.push(section);
    sections.push(section);
    open.push(section);
  }
  return { preamble, sections };
}

// session/source.ts
var Source = class {
  text;
  #lineStarts;
  constructor(text) {
    this.text = text;
  }
  /** The point at `offset`: 1-based line and column. */
  point(offset) {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (startAt(starts, middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - startAt(starts, low) + 1, offset };
  }
  /** The place that covers the characters from `from` up to `to`. */
  place(from, to) {
    return { start: this.point(from), end: this.point(to) };
  }
  /** The text of a 1-based line without its line ending; empty past the last line. */
  line(number) {
    const start = this.lineStarts[number - 1];
    if (start === void 0) return "";
    const end = this.lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, "");
  }
  get lineStarts() {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }
};
function findLineStarts(text) {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}
function startAt(starts, index) {
  return starts[index] ?? 0;
}

// session/session.ts
var Session = class {
  tree;
  source;
  #outline;
  #metadata;
  constructor(tree, source) {
    this.tree = tree;
    this.source = source;
    this.#outline = readOutline(tree, source);
  }
  /** The first heading of the first level. */
  get title() {
    return this.sections.find((section) => section.depth === 1);
  }
  /** Every heading at the root of the document, the title among them, in order. */
  get sections() {
    return this.#outline.sections;
  }
  /** What stands before the first heading. */
  get preamble() {
    return this.#outline.preamble;
  }
  /**
   * The fields of the header: whatever comes before the first heading that is not the title.
   */
  get metadata() {
    this.#metadata ??= readFields(this.header, this.source);
    return this.#metadata;
  }
  get header() {
    const [first] = this.sections;
    return first?.depth === 1 ? [...this.preamble, ...first.content] : this.preamble;
  }
};
var sessions = /* @__PURE__ */ new WeakMap();
function readSession(tree, text) {
  const known2 = sessions.get(tree);
  if (known2) return known2;
  const session = new Session(tree, new Source(text));
  sessions.set(tree, session);
  return session;
}

// rules/text.ts
var conjunctions = new Intl.ListFormat("en", { type: "disjunction" });
var additions = new Intl.ListFormat("en", { type: "conjunction" });
function oneOf(values) {
  return conjunctions.format(values.map(quote));
}
function allOf(values) {
  return additions.format(values.map(quote));
}
var longestQuote = 60;
function quote(value) {
  const line = value.replaceAll(/\s+/g, " ").trim();
  const characters = [...line.slice(0, longestQuote * 2)];
  const text = characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join("")}…` : line;
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

// rules/glob.ts
var GlobError = class extends Error {
  name = "GlobError";
};
var limits = { length: 1e3, alternatives: 100 };
function compileGlob(pattern) {
  if (pattern.length > limits.length) {
    throw new GlobError(`patterns may have at most ${limits.length} characters`);
  }
  if (pattern.startsWith("!")) throw new GlobError("patterns starting with `!` are not supported");
  const globs = expandBraces(pattern).map(compileNames);
  if (globs.some((names) => names.length === 0)) throw new GlobError("the pattern is empty");
  return (path) => {
    const names = path.split("/").filter(isName);
    return globs.some((glob) => matchAll(glob, names, anyNames, matchName));
  };
}
function isGlob(text) {
  return /[*?[{]/.test(text);
}
function escapeGlob(name) {
  return name.replaceAll(/[*?[\]{},\\!]/g, "\\$&");
}
function splitGlob(pattern) {
  const names = pattern.split("/");
  const end = names.findIndex((name) => /[*?[{\\]/.test(name));
  const start = end < 0 ? names.length - 1 : end;
  const folder = names.slice(0, start).join("/");
  const isRoot = folder === "" && start > 0;
  return { folder: isRoot ? "/" : folder, rest: names.slice(start).join("/") };
}
var anyNames = [];
function isName(name) {
  return name !== "" && name !== ".";
}
function expandBraces(pattern) {
  const done = [];
  const open = [pattern];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const brace = findBrace(next);
    if (!brace) {
      done.push(next);
      continue;
    }
    const head2 = next.slice(0, brace.from);
    const tail = next.slice(brace.to);
    for (const part of brace.parts.toReversed()) open.push(head2 + part + tail);
    if (done.length + open.length > limits.alternatives) {
      throw new GlobError(`patterns may have at most ${limits.alternatives} alternatives`);
    }
  }
  return done;
}
function findBrace(text) {
  const open = [];
  let found;
  for (let index = 0; index < text.length && !(found && open.length === 0); index++) {
    const character = text[index];
    if (character === "\\") index++;
    else if (character === "{") open.push({ from: index, commas: [] });
    else if (character === ",") open.at(-1)?.commas.push(index);
    else if (character === "}") {
      const brace = open.pop();
      if (!brace || brace.commas.length === 0 || found && found.from < brace.from) continue;
      const cuts = [brace.from, ...brace.commas, index];
      const parts = cuts.slice(1).map((cut, part) => text.slice((cuts[part] ?? 0) + 1, cut));
      found = { from: brace.from, to: index + 1, parts };
    }
  }
  return found;
}
function compileNames(pattern) {
  return pattern.split("/").filter(isName).map((name) => name === "**" ? anyNames : compileName(name));
}
var any = { kind: "any" };
var one = { kind: "one" };
function compileName(name) {
  const pattern = [];
  const characters = Array.from(name);
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? "";
    if (character === "*") {
      if (pattern.at(-1) !== any) pattern.push(any);
    } else if (character === "?") {
      pattern.push(one);
    } else if (character === "[") {
      const set = readSet(characters, index);
      if (set) index = set.end;
      pattern.push(set?.character ?? { kind: "text", text: "[" });
    } else {
      const escaped = character === "\\" ? characters[++index] : character;
      pattern.push({ kind: "text", text: escaped ?? "\\" });
    }
  }
  return pattern;
}
function readSet(characters, start) {
  const not = ["!", "^"].includes(characters[start + 1] ?? "");
  const first = start + (not ? 2 : 1);
  let end = first + (characters[first] === "\\" ? 2 : 1);
  while (end < characters.length && characters[end] !== "]") end += characters[end] === "\\" ? 2 : 1;
  if (end >= characters.length) return void 0;
  const ranges = [];
  for (let index = first; index < end; index++) {
    if (characters[index] === "\\" && index + 1 < end) index++;
    const from = characters[index] ?? "";
    const isRange = characters[index + 1] === "-" && index + 2 < end;
    if (isRange) index += 2;
    ranges.push([from, characters[index] ?? from]);
  }
  return { character: { kind: "set", not, ranges }, end };
}
function matchName(pattern, name) {
  return matchAll(pattern, Array.from(name), any, matchCharacter);
}
function matchCharacter(pattern, character) {
  if (pattern.kind === "text") return pattern.text === character;
  if (pattern.kind !== "set") return true;
  return pattern.ranges.some(([from, to]) => from <= character && character <= to) !== pattern.not;
}
function matchAll(pattern, items, wild, fits2) {
  let at = 0;
  let retry;
  for (let index = 0; index < items.length; ) {
    const expected = pattern[at];
    if (expected === wild && at < pattern.length) {
      retry = { at: ++at, index };
    } else if (expected !== void 0 && fits2(expected, items[index])) {
      at++;
      index++;
    } else if (retry) {
      at = retry.at;
      index = ++retry.index;
    } else {
      return false;
    }
  }
  while (at < pattern.length && pattern[at] === wild) at++;
  return at === pattern.length;
}

// formats/auto-saved.ts
var autoSaved = {
  name: "auto-saved",
  description: "written by a stop hook: the prompts of the session, the files and tools it used",
  titles: ["Session: YYYY-MM-DD"],
  fileNames: [
    "YYYY-MM-DD-*-session.tmp",
    "YYYY-MM-DD-session.tmp",
    "YYYY-MM-DD-*-session.md",
    "YYYY-MM-DD-session.md"
  ],
  folders: [".claude/session-data", ".claude/sessions"],
  fields: [
    { name: "Date", kind: "created", required: "start" },
    { name: "Started", kind: "time", required: "start" },
    { name: "Last Updated", kind: "time", required: "start" },
    { name: "Project" },
    { name: "Branch" },
    { name: "Worktree" }
  ],
  sections: [
    { name: "Session Summary" },
    { name: "Tasks", role: "prompts" },
    { name: "Files Modified", role: "files" },
    { name: "Tools Used" },
    { name: "Stats" },
    { name: "Current State" },
    { name: "Completed", role: "progress" },
    { name: "In Progress", role: "progress" },
    { name: "Notes for Next Session", role: "next" },
    { name: "Context to Load", role: "files" }
  ]
};

// formats/handoff.ts
var handoff = {
  name: "handoff",
  description: "written by a session-handoff skill for the agent that takes over",
  titles: ["Handoff: *"],
  fileNames: ["YYYY-MM-DD-*.md"],
  folders: [".claude/handoffs", ".agent/handoffs"],
  metadataSections: ["Session Metadata"],
  fields: [
    { name: "Created", kind: "created", required: "start" },
    { name: "Project", required: "start", aliases: ["Project Path"] },
    { name: "Branch" },
    { name: "Session duration", aliases: ["Duration"] }
  ],
  sections: [
    { name: "Session Metadata", required: "start" },
    { name: "Current State Summary", role: "context", required: "start" },
    { name: "Architecture Overview", role: "facts" },
    { name: "Critical Files", role: "files" },
    { name: "Key Patterns Discovered", role: "facts" },
    { name: "Tasks Finished", role: "progress" },
    { name: "Files Modified", role: "files" },
    { name: "Decisions Made", role: "decisions" },
    { name: "Immediate Next Steps", role: "next", required: "start" },
    { name: "Blockers/Open Questions", role: "blockers" },
    { name: "Deferred Items", role: "untried" },
    { name: "Important Context", role: "facts", required: "start" },
    { name: "Assumptions Made", role: "facts" },
    { name: "Potential Gotchas", role: "facts" },
    { name: "Tools/Services Used" },
    { name: "Active Processes" },
    { name: "Environment Variables" },
    { name: "Related Resources" }
  ]
};

// formats/project-session.ts
var projectSession = {
  name: "project-session",
  description: "written by /project:session-start and -end: goals, updates, a summary at the end",
  titles: ["* - YYYY-MM-DD HH:MM", "Development Session - *"],
  fileNames: ["YYYY-MM-DD-HHMM-*.md", "YYYY-MM-DD-HHMM.md"],
  folders: [".claude/sessions"],
  metadataSections: ["Session Overview"],
  fields: [
    {
      name: "Start Time",
      aliases: ["Session Start", "Started", "Start", "Date", "Session Date", "Date & Time"]
    }
  ],
  sections: [
    { name: "Session Overview", role: "context", required: "start" },
    { name: "Goals", aliases: ["Session Goals"], role: "context", required: "start" },
    { name: "Progress", aliases: ["Progress Updates", "Updates"], role: "progress", required: "start" },
    {
      name: "Session Summary",
      aliases: ["Session End Summary", "Session Completion Summary", "Session Complete"],
      role: "context"
    },
    { name: "Git Summary" },
    { name: "Todo Summary", role: "progress" },
    { name: "Key Accomplishments", role: "progress" },
    { name: "Features Implemented", role: "progress" },
    { name: "Problems Encountered and Solutions", aliases: ["Problems Encountered", "Problems & Solutions"] },
    { name: "Breaking Changes" },
    { name: "Dependencies Added/Removed", aliases: ["Dependencies Added", "Dependencies"] },
    { name: "Configuration Changes" },
    { name: "Deployment Steps" },
    { name: "Lessons Learned" },
    { name: "What Wasn't Completed", role: "next" },
    { name: "Tips for Future Developers" }
  ]
};

// formats/save-session.ts
var saveSession = {
  name: "save-session",
  description: "written by a /save-session command: what worked, what did not, the exact next step",
  titles: ["Session: YYYY-MM-DD"],
  fileNames: ["YYYY-MM-DD-*-session.tmp", "YYYY-MM-DD-*-session.md"],
  folders: [".claude/session-data"],
  fields: [
    { name: "Started", kind: "time", required: "start" },
    { name: "Last Updated", kind: "time", required: "start", aliases: ["Updated"] },
    { name: "Project", required: "start" },
    { name: "Topic", required: "start" }
  ],
  sections: [
    {
      name: "What We Are Building",
      aliases: ["What We're Building"],
      role: "context",
      required: "start"
    },
    {
      name: "What WORKED (with evidence)",
      aliases: ["What Worked"],
      role: "succeeded",
      required: "start"
    },
    {
      name: "What Did NOT Work (and why)",
      aliases: ["What Did Not Work", "What Didn't Work"],
      role: "failed",
      required: "start"
    },
    {
      name: "What Has NOT Been Tried Yet",
      aliases: ["What Hasn't Been Tried Yet"],
      role: "untried",
      required: "start"
    },
    { name: "Current State of Files", role: "files", required: "start" },
    { name: "Decisions Made", role: "decisions", required: "start" },
    {
      name: "Blockers & Open Questions",
      aliases: ["Blockers and Open Questions"],
      role: "blockers",
      required: "start"
    },
    {
      name: "Exact Next Step",
      aliases: ["Exact Next Steps"],
      role: "next",
      required: "start"
    },
    {
      name: "Environment & Setup Notes",
      aliases: ["Environment and Setup Notes"]
    }
  ]
};

// formats/session-state.ts
var sessionState = {
  name: "session-state",
  description: "a note per piece of work, kept up to date until the work is done",
  titles: ["Session State: *"],
  fileNames: ["YYYY-MM-DD-*.tmp", "YYYY-MM-DD-*.md"],
  folders: [".claude/sessions"],
  fields: [
    { name: "Created", kind: "created", required: "start", aliases: ["Started", "Date"] },
    {
      name: "Updated",
      kind: "updated",
      required: "update",
      aliases: ["Last Updated", "Last Update", "Last Modified", "Completed", "Ended"]
    },
    {
      name: "Status",
      kind: "status",
      required: "start",
      values: ["in_progress", "completed", "blocked"],
      final: ["completed"]
    },
    {
      name: "Session Thread",
      required: "update",
      aliases: ["Session Thread Link", "Thread", "Work Thread"]
    },
    { name: "Type", kind: "type" }
  ],
  sections: [
    {
      name: "Context Summary",
      commonAliases: ["Context", "Summary", "Overview"],
      role: "context",
      required: "start"
    },
    {
      name: "Current Progress",
      role: "progress"
    },
    {
      name: "What We Know",
      aliases: ["Key Insights"],
      commonAliases: ["Findings"],
      role: "facts",
      required: "start"
    },
    {
      name: "Successful Approaches",
      aliases: [
        "What We've Tried (Successful)",
        "What We've Tried (Successful Approaches)",
        "What Worked"
      ],
      role: "succeeded",
      required: "update"
    },
    {
      name: "Failed Approaches",
      aliases: [
        "What We've Tried (Failed)",
        "What We've Tried (Failed Approaches)",
        "What Didn't Work"
      ],
      role: "failed",
      required: "update"
    },
    {
      name: "Not Yet Attempted",
      aliases: ["What We Haven't Tried Yet", "What We Haven't Tried"],
      role: "untried",
      required: "update"
    },
    { name: "Solution" },
    {
      name: "Next Steps",
      aliases: ["What's Next", "Immediate Next Steps"],
      role: "next",
      required: "start"
    },
    {
      name: "Technical Decisions",
      aliases: ["Key Decisions", "Decisions Made"],
      commonAliases: ["Decisions"],
      role: "decisions",
      required: "update"
    },
    {
      name: "Key Files Involved",
      aliases: ["Key Files"],
      role: "files"
    },
    {
      name: "Known Issues",
      commonAliases: ["Issues"],
      role: "issues",
      required: "update"
    },
    {
      name: "Dependencies & Blockers",
      aliases: ["Blocking Issues"],
      commonAliases: ["Blockers", "Dependencies"],
      role: "blockers",
      required: "update"
    },
    { name: "Performance Metrics" },
    { name: "Useful Commands & Scripts", aliases: ["Useful Commands"] },
    {
      name: "Session Continuity",
      commonAliases: ["Continuity"],
      role: "continuity",
      required: "update"
    },
    {
      name: "Session Metrics",
      commonAliases: ["Metrics"],
      role: "metrics",
      required: "update"
    },
    { name: "Risks & Mitigation", aliases: ["Risks & Mitigations"], role: "risks" },
    { name: "Key Learnings" },
    { name: "Decision Log" },
    { name: "Deployment", aliases: ["Deployment Notes"] }
  ],
  defaultType: "general",
  types: {
    general: {
      required: {
        "Context Summary": "start",
        "What We Know": "start",
        "Next Steps": "start",
        "Successful Approaches": "update",
        "Failed Approaches": "update",
        "Not Yet Attempted": "update",
        "Technical Decisions": "update",
        "Known Issues": "update",
        "Dependencies & Blockers": "update",
        "Session Continuity": "update",
        "Session Metrics": "update"
      }
    },
    bug: {
      words: ["bug", "bugfix", "fix", "hotfix"],
      required: {
        "What We Know": "start",
        "Successful Approaches": "update",
        "Failed Approaches": "update",
        Solution: "completed"
      }
    },
    feature: {
      words: ["feature", "feat"],
      required: {
        "What We Know": "start",
        "Next Steps": "start",
        "Successful Approaches": "update",
        "Failed Approaches": "update",
        "Not Yet Attempted": "update"
      }
    },
    refactor: {
      words: ["refactor", "refactoring"],
      required: {
        "Current Progress": "start",
        "What We Know": "start",
        "Successful Approaches": "update",
        "Not Yet Attempted": "update"
      }
    }
  }
};

// formats/format.ts
var unknownFormat = {
  name: "unknown",
  description: "a file in which no format was recognised",
  fields: [],
  sections: []
};

// formats/pattern.ts
function matchPattern(pattern, text) {
  const pieces = compile(pattern);
  const lower = text.toLowerCase();
  const match = {};
  let at = 0;
  let open = false;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === "any") {
      open = true;
      at++;
      continue;
    }
    const last = index === pieces.length - 1;
    const from = open ? seek(piece, lower, at, last) : at;
    const to = from < 0 ? -1 : accept(piece, lower, from);
    if (to < 0) return void 0;
    if (piece.kind === "date") match.date ??= { text: text.slice(from, to), from };
    at = to;
    open = false;
  }
  if (open ? at > text.length : at !== text.length) return void 0;
  return match;
}
var shapes = { date: /\d{4}-\d{2}-\d{2}/g, time: /\d{4}/g, clock: /\d{2}:\d{2}/g };
var lengths = { date: 10, time: 4, clock: 5 };
var tokens = {
  "YYYY-MM-DD": { kind: "date" },
  HHMM: { kind: "time" },
  "HH:MM": { kind: "clock" },
  "*": { kind: "any" }
};
var compiled = /* @__PURE__ */ new Map();
function compile(pattern) {
  let pieces = compiled.get(pattern);
  if (!pieces) {
    pieces = pattern.split(/(YYYY-MM-DD|HHMM|HH:MM|\*)/).filter((piece) => piece !== "").map((piece) => tokens[piece] ?? { kind: "text", text: piece.toLowerCase() });
    compiled.set(pattern, pieces);
  }
  return pieces;
}
function seek(piece, text, from, last) {
  if (piece.kind === "any") return from;
  if (piece.kind === "text") {
    if (!last) return text.indexOf(piece.text, from);
    const at = text.length - piece.text.length;
    return at >= from ? at : -1;
  }
  const shape = shapes[piece.kind];
  shape.lastIndex = from;
  return shape.exec(text)?.index ?? -1;
}
function accept(piece, text, from) {
  if (piece.kind === "any") return from;
  if (piece.kind === "text") return text.startsWith(piece.text, from) ? from + piece.text.length : -1;
  const shape = shapes[piece.kind];
  shape.lastIndex = from;
  const found = shape.exec(text.slice(0, from + lengths[piece.kind]));
  return found?.index === from ? from + lengths[piece.kind] : -1;
}

// formats/recognise.ts
var threshold = 3;
var worth = {
  /** A title that no other format has; shared ones are split between those that have it. */
  title: 3,
  fileName: 0.5,
  /** A metadata key, up to four of them. */
  field: 0.25,
  section: 1,
  /** A section under a name that any document could have, such as `Summary`. */
  commonSection: 0.5
};
function recognise(session, formats2, path) {
  const title = session.title?.inline.text.trim();
  const titled = formats2.filter(
    (format) => title !== void 0 && format.titles?.some((one2) => matchPattern(one2, title))
  );
  let best;
  let bestScore = threshold - Number.EPSILON;
  for (const format of formats2) {
    let score = sectionScore(session, format) + fieldScore(session, format);
    if (titled.includes(format)) score += worth.title / titled.length;
    if (path !== void 0 && fitsFileName(format, path)) score += worth.fileName;
    if (score > bestScore) {
      best = format;
      bestScore = score;
    }
  }
  return best;
}
function fitsFileName(format, path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return format.fileNames?.some((pattern) => matchPattern(pattern, name)) ?? false;
}
function sectionScore(session, format) {
  const seen = /* @__PURE__ */ new Map();
  for (const section of session.sections) {
    const found = findSpec(format, section);
    if (!found) continue;
    const value = found.common ? worth.commonSection : worth.section;
    seen.set(found.spec, Math.max(seen.get(found.spec) ?? 0, value));
  }
  let score = 0;
  for (const value of seen.values()) score += value;
  return score;
}
function fieldScore(session, format) {
  const known2 = new Set(format.fields.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(toKey));
  const found = session.metadata.filter((field) => known2.has(field.key)).length;
  return Math.min(found, 4) * worth.field;
}
function findSpec(format, section) {
  const index = indexOf(format);
  return index.get(section.name.key) ?? index.get(section.name.shortKey);
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(format) {
  let index = indexes.get(format);
  if (!index) {
    const entries = /* @__PURE__ */ new Map();
    for (const spec of format.sections) {
      for (const name of [spec.name, ...spec.aliases ?? []]) {
        entries.set(toKey(name), { spec, common: false });
      }
      for (const name of spec.commonAliases ?? []) entries.set(toKey(name), { spec, common: true });
    }
    index = entries;
    indexes.set(format, index);
  }
  return index;
}

// formats/status.ts
function readStatus(written2, allowed) {
  if (allowed.includes(written2)) return { kind: "valid", value: written2 };
  const text = written2.slice(0, longestStatus);
  const said = statusesIn(text, allowed);
  const [first] = said;
  if (first === void 0) return { kind: "unknown" };
  if (said.length > 1 || isQualified(text)) return { kind: "ambiguous", values: said };
  return statusesIn(head(text), allowed).length === 1 ? { kind: "misspelt", value: first } : { kind: "unknown" };
}
var longestStatus = 300;
function head(text) {
  const end = text.search(/ [-–—] |[([,;:.!]/);
  return end > 0 ? text.slice(0, end) : text;
}
var qualifiers = /(?:^|[^\p{L}])(?:almost|barely|half|mostly|nearly|not|partial|partially|partly|un(?:done|finished))(?:$|[^\p{L}])|\d ?%|\d ?\/ ?\d/iu;
function isQualified(text) {
  return qualifiers.test(text) && !/^\W*not (?:yet )?started\W*$/i.test(text);
}
function statusesIn(text, allowed) {
  const words = ` ${toKey(text.replaceAll("_", " "))} `;
  const found = [];
  for (const [value, spelling] of spellingsOf(allowed)) {
    const from = words.indexOf(` ${spelling} `);
    if (from >= 0) found.push({ value, from, to: from + spelling.length });
  }
  const meant = found.filter(
    (one2) => !found.some(
      (other) => other.from <= one2.from && other.to >= one2.to && other.to - other.from > one2.to - one2.from
    )
  );
  return [...new Set(meant.map(({ value }) => value))];
}
var known = /* @__PURE__ */ new WeakMap();
function spellingsOf(allowed) {
  let list = known.get(allowed);
  if (!list) {
    list = allowed.flatMap((value) => [
      [value, toKey(value.replaceAll("_", " "))],
      ...(spellings[value] ?? []).map((spelling) => [value, spelling])
    ]);
    known.set(allowed, list);
  }
  return list;
}
var spellings = {
  blocked: [
    "bloqueado",
    "stuck",
    "waiting",
    "заблокировано",
    "ブロック中",
    "阻塞",
    "막힘",
    "차단됨"
  ],
  completed: [
    "all done",
    "closed",
    "complete",
    "completado",
    "completada",
    "done",
    "finished",
    "resolved",
    "shipped",
    "выполнено",
    "готово",
    "завершено",
    "完了",
    "完成",
    "已完成",
    "완료",
    "완료됨"
  ],
  in_progress: [
    "active",
    "continuing",
    "en curso",
    "en progreso",
    "inprogress",
    "not started",
    "not yet started",
    "ongoing",
    "started",
    "underway",
    "wip",
    "work in progress",
    "working",
    "в процессе",
    "в работе",
    "作業中",
    "进行中",
    "進行中",
    "진행",
    "진행 중",
    "진행중"
  ]
};

// formats/match.ts
function matchFormat(session, format, options = {}) {
  const sections = knownSections(session, format);
  const fields = knownFields(session, format, sections);
  const type = typeOf(format, fields, options);
  const required = type === void 0 ? void 0 : format.types?.[type]?.required;
  const status = statusOf(fields);
  return {
    format,
    type,
    sections,
    fields,
    status,
    progress: progressOf(fields, status),
    due: (spec) => required ? required[spec.name] : spec.required
  };
}
var stages = ["start", "update", "completed"];
function isDue(due, progress) {
  return stages.indexOf(due) <= stages.indexOf(progress);
}
function knownSections(session, format) {
  const known2 = /* @__PURE__ */ new Map();
  const unknown = [];
  for (const section of session.sections) {
    const found = section === session.title ? void 0 : findSpec(format, section);
    if (!found) unknown.push(section);
    else if (!hasAncestorIn(section, known2)) known2.set(section, { spec: found.spec, section });
  }
  addTypos(format, known2, unknown.filter((section) => section !== session.title));
  return session.sections.flatMap((section) => known2.get(section) ?? []);
}
function hasAncestorIn(section, known2) {
  for (let parent = section.parent; parent; parent = parent.parent) {
    if (known2.has(parent)) return true;
  }
  return false;
}
function addTypos(format, known2, unknown) {
  const present = new Set([...known2.values()].map(({ spec }) => spec));
  const missing = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    if (present.has(spec)) continue;
    for (const name of [spec.name, ...spec.aliases ?? []]) missing.set(toKey(name), { spec, name });
  }
  for (const section of unknown) {
    if (missing.size === 0) return;
    if (hasAncestorIn(section, known2)) continue;
    const { key, shortKey, from, to, shortTo } = section.name;
    const right = closest(key, missing.keys()) ?? closest(shortKey, missing.keys());
    const meant = right === void 0 ? void 0 : missing.get(right);
    if (!meant || present.has(meant.spec)) continue;
    const whole = closest(key, [right ?? ""]) !== void 0;
    present.add(meant.spec);
    known2.set(section, {
      spec: meant.spec,
      section,
      typo: { expected: meant.name, place: section.inline.place(from, whole ? to : shortTo) }
    });
  }
}
function knownFields(session, format, sections) {
  const specs = /* @__PURE__ */ new Map();
  for (const spec of format.fields) {
    for (const name of [spec.name, ...spec.aliases ?? []]) specs.set(toKey(name), spec);
  }
  const held = (format.metadataSections ?? []).flatMap(
    (name) => sections.filter(({ spec }) => spec.name === name).flatMap(({ section }) => section.content)
  );
  const fields = [...session.metadata, ...readFields(held, session.source)];
  return fields.flatMap((field) => {
    const spec = specs.get(field.key);
    return spec ? [{ spec, field }] : [];
  });
}
function typeOf(format, fields, { path = "", type, forceType }) {
  const types = format.types;
  if (!types) return void 0;
  const configured = type !== void 0 && types[type] ? type : void 0;
  if (forceType && configured) return configured;
  const written2 = toKey(fields.find(({ spec }) => spec.kind === "type")?.field.value ?? "");
  if (types[written2]) return written2;
  const words = path.slice(path.lastIndexOf("/") + 1).toLowerCase().split(/[^a-z]+/);
  for (const [name, spec] of Object.entries(types)) {
    if (spec.words?.some((word) => words.includes(word))) return name;
  }
  return configured ?? format.defaultType;
}
function statusOf(fields) {
  const known2 = fields.find(({ spec }) => spec.kind === "status");
  if (!known2 || known2.field.value === "") return void 0;
  return readStatus(known2.field.value, known2.spec.values ?? []);
}
function progressOf(fields, status) {
  const spec = fields.find((field) => field.spec.kind === "status")?.spec;
  if (status && "value" in status) {
    if (spec?.final?.includes(status.value)) return "completed";
    if (status.value !== spec?.values?.[0]) return "update";
  }
  const created = dateOf(fields, "created");
  const updated = dateOf(fields, "updated");
  return created !== void 0 && updated !== void 0 && updated > created ? "update" : "start";
}
function dateOf(fields, kind) {
  const value = fields.find(({ spec }) => spec.kind === kind)?.field.value;
  return value === void 0 ? void 0 : /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
}

// formats/index.ts
var formats = [
  sessionState,
  saveSession,
  autoSaved,
  projectSession,
  handoff
];

// rules/rule.ts
function defineRule(rule) {
  return rule;
}
function ruleUrl(id) {
  return `${repository}/blob/main/docs/rules/${id.replace(/^session-/, "")}.md`;
}
function endOf({ session }) {
  const end = session.tree.position?.end ?? session.source.point(session.source.text.length);
  return { start: end, end };
}

// rules/dates.ts
var dates = defineRule({
  id: "session-dates",
  description: "not a real `YYYY-MM-DD` date, Updated before Created, a date in the future, or Created not the date in the file name",
  severity: "error",
  why: "Sessions are sorted, compared and trusted by their dates.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    const written2 = writtenDates(file);
    const { today } = file.context;
    for (const date of written2) {
      if (!date.day || !date.iso) {
        report({
          message: `Unexpected date ${quote(date.text)}, expected a real day as \`YYYY-MM-DD\``,
          place: date.place,
          ...date.day && { expected: [date.day] }
        });
      } else if (today !== void 0 && date.day > today) {
        report({
          message: `Unexpected date ${quote(date.day)} in the future, expected ${quote(today)} or before`,
          place: date.place
        });
      }
    }
    const created = dayOf(written2, "created");
    const updated = dayOf(written2, "updated");
    if (created?.day && updated?.day && updated.day < created.day) {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected the day of creation ${quote(created.day)} or later`,
        place: updated.place
      });
    }
    const named = dayInFileName(file);
    const day = created ?? dayOf(written2, "title");
    if (named !== void 0 && day?.day && day.day !== named && !isFuture(day.day, today)) {
      report({
        message: `Unexpected date ${quote(day.day)}, expected ${quote(named)} as in the file name`,
        place: day.place
      });
    }
  }
});
function writtenDates({ match, session }) {
  const found = [];
  const title = session.title;
  const text = title?.inline.text.trim() ?? "";
  for (const pattern of match.format.titles ?? []) {
    const date = matchPattern(pattern, text)?.date;
    if (!date || !title) continue;
    const lead = title.inline.text.indexOf(text);
    const from = lead + date.from;
    found.push({
      kind: "title",
      text: date.text,
      day: readDate(date.text)?.day,
      iso: true,
      place: title.inline.place(from, from + date.text.length)
    });
    break;
  }
  for (const { spec, field } of match.fields) {
    if (spec.kind !== "created" && spec.kind !== "updated") continue;
    if (field.value === "" || isPlaceholder(field.value)) continue;
    found.push({ kind: spec.kind, ...dateOfField(field) });
  }
  return found;
}
function dateOfField(field) {
  const date = readDate(field.value);
  if (!date) {
    return { text: field.value, day: void 0, iso: false, place: field.valuePlace };
  }
  return {
    text: field.value.slice(0, date.length),
    day: date.day,
    iso: date.iso,
    place: field.placeIn(0, date.length)
  };
}
function dayOf(written2, kind) {
  return written2.find((date) => date.kind === kind);
}
function isFuture(day, today) {
  return today !== void 0 && day > today;
}
function dayInFileName({ match, path }) {
  if (path === void 0) return void 0;
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (const pattern of match.format.fileNames ?? []) {
    const date = matchPattern(pattern, name)?.date;
    if (date) return readDate(date.text)?.day;
  }
  return void 0;
}

// rules/file-name.ts
var fileName = defineRule({
  id: "session-file-name",
  description: "a name that does not fit the format",
  severity: "warning",
  why: "Names that start with the date and go on with the topic sort by time and are found without opening them.",
  options: {},
  defaults: {},
  check({ match, path, session }, _options, report) {
    const [advised] = match.format.fileNames ?? [];
    if (path === void 0 || advised === void 0) return;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (fits(match.format.fileNames ?? [], name)) return;
    report({
      message: `Unexpected file name ${quote(name)}, expected one like ${quote(advised)}`,
      place: session.source.place(0, 0)
    });
  }
});
function fits(patterns, name) {
  return patterns.some((pattern) => {
    const match = matchPattern(pattern, name);
    return match && (!match.date || readDate(match.date.text)?.day !== void 0);
  });
}

// rules/no-duplicate-sections.ts
var noDuplicateSections = defineRule({
  id: "session-no-duplicate-sections",
  description: "the same section twice at one level",
  severity: "error",
  why: "A reader who found the first one does not look for a second; what stands there is lost.",
  options: {},
  defaults: {},
  check({ match }, _options, report) {
    const seen = /* @__PURE__ */ new Map();
    for (const known2 of match.sections) {
      const siblings = seen.get(known2.section.parent) ?? [];
      seen.set(known2.section.parent, siblings);
      const first = siblings.find((other) => isSame(known2, other));
      if (!first) {
        siblings.push(known2);
        continue;
      }
      report({
        message: `Unexpected second section ${quote(known2.spec.name)}, expected one, as on line ${first.section.namePlace.start.line}`,
        place: known2.section.namePlace
      });
    }
    function isSame(a, b) {
      if (a.spec !== b.spec || a.section.depth !== b.section.depth) return false;
      if (a.section.name.key === b.section.name.key) return true;
      return !(isCommon(a) || isCommon(b));
    }
    function isCommon({ section }) {
      return findSpec(match.format, section)?.common ?? false;
    }
  }
});

// rules/no-empty-sections.ts
var noEmptySections = defineRule({
  id: "session-no-empty-sections",
  description: "a section with nothing in it; `None` and a word on why is content",
  severity: "error",
  why: "An empty section leaves open whether there is nothing to say or nobody wrote it down.",
  options: {},
  defaults: {},
  check({ match, session }, _options, report) {
    for (const { section, spec } of match.sections) {
      const content = allContent(section);
      if (content.length === 0) {
        report({
          message: `Unexpected empty section ${quote(spec.name)}, expected content, or \`None\` and why`,
          place: section.namePlace
        });
        continue;
      }
      const [only] = content;
      const inline = content.length === 1 && only ? onlyText(only, (node) => readInline(node, session.source)) : void 0;
      const text = inline?.text.trim() ?? "";
      if (inline && bareNothing.test(text)) {
        const from = inline.text.indexOf(text);
        report({
          message: `Unexpected ${quote(text)} alone in section ${quote(spec.name)}, expected a word on why`,
          place: inline.place(from, from + text.length)
        });
      }
    }
  }
});
var bareNothing = /^(?:n\/?a|nil|none|nothing|no)\.?$/i;
function allContent(section) {
  const own = section.content.filter(
    (node) => node.type !== "thematicBreak" && !(node.type === "html" && isComment(node.value))
  );
  return [...own, ...section.sections.flatMap(allContent)];
}
function isComment(html) {
  return html.startsWith("<!--") && html.endsWith("-->");
}
function onlyText(node, read) {
  if (node.type === "paragraph") return read(node);
  if (node.type !== "list" || node.children.length !== 1) return void 0;
  const [item] = node.children;
  const [paragraph] = item?.children ?? [];
  return item?.children.length === 1 && paragraph?.type === "paragraph" ? read(paragraph) : void 0;
}

// rules/required-sections.ts
var requiredSections = defineRule({
  id: "session-required-sections",
  description: "a section that the format and type require is missing, or its name has a typo",
  severity: "error",
  why: "The next session looks for each answer under its heading; what is not there has to be found out again.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format === unknownFormat) {
      report(unknownShape(file));
      return;
    }
    for (const { typo, section } of file.match.sections) {
      if (!typo) continue;
      const written2 = section.inline.source.text.slice(
        typo.place.start.offset,
        typo.place.end.offset
      );
      report({
        message: `Unexpected section ${quote(written2)}, expected ${quote(typo.expected)}`,
        place: typo.place,
        expected: [typo.expected]
      });
    }
    reportMissing(file, report);
  }
});
function unknownShape(file) {
  const { session, formatNames } = file;
  const what = session.tree.children.length === 0 ? "empty file" : "file of no known format";
  return {
    message: `Unexpected ${what}, expected one of the formats ${oneOf(formatNames)}`,
    place: session.title?.namePlace ?? endOf(file),
    note: "Start the file with the title and the sections of a format, or name its format as `format` in the configuration; `ignore` leaves files out that are no session files."
  };
}
function reportMissing(file, report) {
  const { match } = file;
  const present = new Set(match.sections.map(({ spec }) => spec));
  const later = /* @__PURE__ */ new Map();
  for (const spec of match.format.sections) {
    const due = match.due(spec);
    if (!due || present.has(spec)) continue;
    if (isDue(due, match.progress)) {
      report({
        message: `Unexpected missing section ${quote(spec.name)}, expected ${since[due]}`,
        place: endOf(file)
      });
    } else {
      later.set(due, [...later.get(due) ?? [], spec]);
    }
  }
  for (const [due, specs] of later) {
    const names = allOf(specs.map(({ name }) => name));
    report({
      message: `Unexpected missing ${specs.length > 1 ? "sections" : "section"} ${names}, expected ${since[due]}`,
      place: endOf(file),
      severity: "warning"
    });
  }
}
var since = {
  start: "from the start",
  update: "once the session goes on",
  completed: "once the session is completed"
};

// rules/required-metadata.ts
var requiredMetadata = defineRule({
  id: "session-required-metadata",
  description: "a required field is missing or has no value",
  severity: "error",
  why: "Dates and status tell at a glance whether a session can be relied on and whether it goes on.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    const { match } = file;
    const present = new Map(match.fields.map(({ spec, field }) => [spec, field]));
    const later = /* @__PURE__ */ new Map();
    for (const spec of match.format.fields) {
      const field = present.get(spec);
      if (field && field.value === "" && spec.required) {
        report({
          message: `Unexpected empty field ${quote(field.label)}, expected a value`,
          place: field.valuePlace
        });
      }
      if (field || !spec.required) continue;
      if (isDue(spec.required, match.progress)) {
        report({
          message: `Unexpected missing field ${quote(spec.name)}, expected ${since[spec.required]}`,
          place: endOf(file)
        });
      } else {
        later.set(spec.required, [...later.get(spec.required) ?? [], spec]);
      }
    }
    for (const [due, specs] of later) {
      report({
        message: `Unexpected missing ${specs.length > 1 ? "fields" : "field"} ${allOf(specs.map(({ name }) => name))}, expected ${since[due]}`,
        place: endOf(file),
        severity: "warning"
      });
    }
  }
});

// rules/section-order.ts
var sectionOrder = defineRule({
  id: "session-section-order",
  description: "known sections out of the format's order",
  severity: "warning",
  why: "Whoever reads many sessions finds the same answer in the same place.",
  options: {},
  defaults: {},
  check({ match }, _options, report) {
    const seen = /* @__PURE__ */ new Set();
    const sections = match.sections.filter(({ spec }) => {
      const counts = match.due(spec) !== void 0 && !seen.has(spec);
      seen.add(spec);
      return counts;
    });
    const ranks = sections.map(({ spec }) => match.format.sections.indexOf(spec));
    const inOrder = longestRise(ranks);
    for (const [index, known2] of sections.entries()) {
      if (inOrder.has(index)) continue;
      const neighbour = misplacedAgainst(sections, ranks, inOrder, index);
      if (!neighbour) continue;
      report({
        message: `Unexpected section ${quote(known2.spec.name)} ${neighbour.side} ${quote(neighbour.name)}, expected it ${neighbour.side === "after" ? "before" : "after"}`,
        place: known2.section.namePlace
      });
    }
  }
});
function misplacedAgainst(sections, ranks, inOrder, index) {
  const rank = ranks[index] ?? 0;
  for (let before = 0; before < index; before++) {
    if (inOrder.has(before) && (ranks[before] ?? 0) > rank) {
      return { name: sections[before]?.spec.name ?? "", side: "after" };
    }
  }
  for (let after = sections.length - 1; after > index; after--) {
    if (inOrder.has(after) && (ranks[after] ?? 0) < rank) {
      return { name: sections[after]?.spec.name ?? "", side: "before" };
    }
  }
  return void 0;
}
function longestRise(ranks) {
  const tails = [];
  const previous = [];
  for (const [index, rank] of ranks.entries()) {
    let length = tails.length;
    while (length > 0 && (ranks[tails[length - 1] ?? 0] ?? 0) > rank) length--;
    previous.push(tails[length - 1]);
    tails[length] = index;
  }
  const rise = /* @__PURE__ */ new Set();
  for (let index = tails.at(-1); index !== void 0; index = previous[index]) rise.add(index);
  return rise;
}

// rules/single-topic.ts
var singleTopic = defineRule({
  id: "session-single-topic",
  description: "several titles, several metadata blocks, or sections repeated per feature: unrelated work mixed in one file",
  severity: "error",
  why: "With one file per piece of work the next session loads what it needs and nothing else.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format.sections.length === 0) return;
    const titles = otherTitles(file);
    for (const title of titles) {
      report({
        message: `Unexpected second title ${quote(title.title)}, expected one topic in a file`,
        place: title.namePlace
      });
    }
    if (titles.length > 0) return;
    reportMetadata(file, report);
    reportRepeated(file, report);
  }
});
function otherTitles({ session, match }) {
  return session.sections.filter(
    (section) => section.depth === 1 && section !== session.title && !findSpec(match.format, section)
  );
}
function reportMetadata(file, report) {
  const { session, match } = file;
  const seen = /* @__PURE__ */ new Set();
  const header = new Set(session.metadata);
  for (const { spec, field } of match.fields) {
    if (spec.kind === "created" && seen.has(spec) && header.has(field)) {
      report({
        message: `Unexpected second ${quote(field.label)}, expected one block of metadata`,
        place: field.labelPlace
      });
    }
    seen.add(spec);
  }
  const keys = new Map(
    match.format.fields.filter(({ kind }) => kind === "created" || kind === "status").flatMap((spec) => [spec.name, ...spec.aliases ?? []].map((name) => [toKey(name), spec]))
  );
  const held = new Set(match.format.metadataSections);
  const known2 = new Map(match.sections.map(({ section, spec }) => [section, spec.name]));
  for (const section of session.sections) {
    const [first] = section.content;
    if (section === session.title || !first || held.has(known2.get(section) ?? "")) continue;
    if (first.type !== "paragraph" || keys.size < 2) continue;
    const specs = new Set(
      readFields([first], session.source).flatMap((field) => keys.get(field.key) ?? [])
    );
    if (specs.size < 2) continue;
    report({
      message: `Unexpected second block of metadata under ${quote(section.title)}, expected one topic in a file`,
      place: section.namePlace
    });
  }
}
function reportRepeated({ match }, report) {
  const parents = /* @__PURE__ */ new Map();
  for (const { spec, section } of match.sections) {
    const list = parents.get(spec) ?? /* @__PURE__ */ new Set();
    parents.set(spec, list);
    const { parent } = section;
    if (parent && parent.depth > 1) list.add(parent);
  }
  const repeated = [...parents.values()].filter((list) => list.size > 1);
  if (repeated.length < 2) return;
  const [first, ...others] = [...new Set(repeated.flatMap((list) => [...list]))];
  for (const parent of others) {
    report({
      message: `Unexpected sections under ${quote(parent.title)} that stand under ${quote(first?.title ?? "")} too, expected one topic in a file`,
      place: parent.namePlace
    });
  }
}

// rules/status-value.ts
var statusValue = defineRule({
  id: "session-status-value",
  description: "a status that is not one of the allowed values, or says two things at once",
  severity: "error",
  why: "Tools and people sort sessions by their status; one word that everybody uses can be searched for.",
  options: {
    values: {
      description: "The statuses that a session may have; the format's own when empty.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { values: [] },
  check({ match }, { values }, report) {
    for (const { spec, field } of match.fields) {
      if (spec.kind !== "status" || field.value === "" || isPlaceholder(field.value)) continue;
      const allowed = values.length > 0 ? values : spec.values ?? [];
      const status = readStatus(field.value, allowed);
      if (status.kind === "valid") continue;
      const ambiguous = status.kind === "ambiguous" ? "ambiguous " : "";
      report({
        message: `Unexpected ${ambiguous}status ${quote(field.value)}, expected ${oneOf(allowed)}`,
        place: field.valuePlace,
        ...status.kind === "misspelt" && { expected: [status.value] }
      });
    }
  }
});

// rules/all.ts
var rules = [
  requiredSections,
  sectionOrder,
  noDuplicateSections,
  noEmptySections,
  singleTopic,
  requiredMetadata,
  statusValue,
  dates,
  fileName
];

// rules/resolve-config.ts
var sessionExtensions = ["markdown", "md", "tmp"];
function resolveConfig(config, first = {}) {
  const formats2 = allFormats(config);
  const isListed = anyOf(config.files ?? defaultFiles(formats2));
  const isIgnored = anyOf((config.ignore ?? []).flatMap(withContent));
  const overrides = (config.overrides ?? []).map((override) => ({
    ...override,
    fits: anyOf(override.files)
  }));
  const settings = /* @__PURE__ */ new Map();
  return {
    formats: formats2,
    isIgnored,
    isSessionFile: (path) => isListed(path) && !isIgnored(path),
    settingsFor(path) {
      const fitting = overrides.filter(({ fits: fits2 }) => fits2(path));
      const key = fitting.map((override) => overrides.indexOf(override)).join();
      let found = settings.get(key);
      if (!found) {
        found = merge([config, ...fitting, first], first.type !== void 0, formats2);
        settings.set(key, found);
      }
      return found;
    }
  };
}
function allFormats({ formats: formats2 = {} }) {
  const own = Object.entries(formats2).map(([name, format]) => ({
    description: "",
    fields: [],
    ...format,
    name
  }));
  return [...own, ...formats.filter(({ name }) => !Object.hasOwn(formats2, name))];
}
function defaultFiles(formats2) {
  const folders = new Set(formats2.flatMap((format) => format.folders ?? []));
  const names = `*.{${sessionExtensions.join()}}`;
  return [...folders].map((folder) => {
    const path = folder.split("/").map(escapeGlob).join("/");
    return `**/${path}/**/${names}`;
  });
}
function withContent(pattern) {
  return [pattern, `${pattern}/**`];
}
function anyOf(patterns) {
  const globs = patterns.map(compileGlob);
  return (path) => globs.some((fits2) => fits2(path));
}
function merge(parts, forceType, formats2) {
  let format = "auto";
  let type = "auto";
  let preset = "recommended";
  for (const part of parts) {
    format = part.format ?? format;
    type = part.type ?? type;
    preset = part.preset ?? preset;
  }
  const values = parts.map(({ rules: rules3 }) => rules3 ?? {});
  const rules2 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const set = ruleSettings(rule, values.map((value) => value[rule.id]).filter(isSet));
    if (set) rules2.set(rule.id, set);
  }
  return { format, type, forceType, strict: preset === "strict", rules: rules2, formats: formats2 };
}
function isSet(value) {
  return value !== void 0;
}
function ruleSettings(rule, values) {
  let severity = rule.severity;
  let options = rule.defaults;
  for (const value of values) {
    const read = readRuleValue(value);
    severity = read.on === "own" ? rule.severity : read.on;
    if (read.options) options = { ...rule.defaults, ...read.options };
  }
  return severity && { severity, options };
}
function readRuleValue(value) {
  if (isList(value)) {
    const [first, options] = value;
    return { on: switches[String(first)], ...options && { options } };
  }
  if (typeof value === "object") return { on: "own", options: value };
  return { on: switches[String(value)] };
}
function isList(value) {
  return Array.isArray(value);
}
var switches = {
  0: void 0,
  1: "warning",
  2: "error",
  error: "error",
  false: void 0,
  off: void 0,
  on: "own",
  true: "own",
  warn: "warning"
};

export {
  toKey,
  readSession,
  unknownFormat,
  recognise,
  matchFormat,
  formats,
  ruleUrl,
  oneOf,
  quote,
  rules,
  GlobError,
  compileGlob,
  isGlob,
  splitGlob,
  sessionExtensions,
  resolveConfig,
  allFormats
};
