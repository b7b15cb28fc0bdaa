import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  findPasswords
} from "./chunk-KBT6UHHZ.js";

// session/remember.ts
function remembering(look) {
  const known6 = /* @__PURE__ */ new Map();
  return (text) => {
    let answer = known6.get(text);
    if (answer === void 0) {
      answer = look(text);
      known6.set(text, answer);
    }
    return answer;
  };
}
function rememberingShort(look) {
  const known6 = /* @__PURE__ */ new Map();
  return (text) => {
    let answer = known6.get(text);
    if (answer === void 0) {
      const own = detached(text);
      answer = look(own);
      if (known6.size === mostKnown) known6.clear();
      if (own.length <= longestKnown) known6.set(own, answer);
    }
    return answer;
  };
}
var mostKnown = 1e4;
var longestKnown = 100;
function detached(text) {
  return ` ${text}`.slice(1);
}

// session/name.ts
var readName = rememberingShort(findName);
function findName(text) {
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
var toKey = rememberingShort(makeKey);
function makeKey(name) {
  const words3 = [];
  let word = "";
  for (const character2 of name.toLowerCase()) {
    const part = apostrophes.has(character2) ? "'" : character2;
    if (isWordPart(part)) {
      word += part;
    } else if (word !== "") {
      words3.push(word);
      word = "";
    }
  }
  words3.push(word);
  return words3.filter((one2) => one2 !== "" && one2 !== "and").join(" ");
}
var apostrophes = /* @__PURE__ */ new Set(["‘", "’", "`", "´"]);
function isWordPart(character2) {
  const code = character2.charCodeAt(0);
  if (code > 127) return !isSymbol(character2) && /[\p{L}\p{N}\p{M}]/u.test(character2);
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 39;
}
function isSymbol(text) {
  const code = Number(text.codePointAt(0));
  return symbols.some(([first, last2]) => code >= first && code <= last2);
}
var symbols = [
  // Dashes, quotation marks, spaces, bullets.
  [8192, 8303],
  // Arrows, mathematical and technical signs; behind them are circled numbers.
  [8592, 9311],
  // Lines, boxes, signs such as check marks; behind them are circled numbers.
  [9472, 10101],
  // More arrows, and signs.
  [10132, 11263],
  // Emoji, and what varies them.
  [127744, 129791]
];
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
  if (isLow(code) || code === variation) return false;
  const start = text.slice(index, index + 2);
  return !isSymbol(start) && /^[\p{L}\p{N}]/u.test(start);
}
function isLow(code) {
  return code >= 56320 && code <= 57343;
}
var variation = 65039;
var nameStart = new Set(
  [...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[({"'$<#@./`].map(
    (character2) => character2.charCodeAt(0)
  )
);
function trimEnd(text, end, from) {
  let index = end;
  while (index > from && !isNameEnd(text, index)) index--;
  return index;
}
function isNameEnd(text, end) {
  const code = text.charCodeAt(end - 1);
  if (code < 128) return nameEnd.has(code);
  if (code === variation) return false;
  const last2 = text.slice(isLow(code) ? end - 2 : end - 1, end);
  return !isSymbol(last2) && /^[\p{L}\p{N}\p{M}]/u.test(last2);
}
var nameEnd = new Set(
  [...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789])}"'>?!./%`].map(
    (character2) => character2.charCodeAt(0)
  )
);
function withoutParenthesis(text, from, to) {
  if (text[to - 1] !== ")") return to;
  const open = text.lastIndexOf("(", to);
  if (open <= from) return to;
  const short = trimEnd(text, open, from);
  return short > from ? short : to;
}

// session/spelling.ts
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last2 = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last2, column) + 1,
        at(current, column - 1) + 1,
        at(last2, column - 1) + (same ? 0 : 1)
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last2;
    last2 = current;
  }
  return at(last2, b.length);
}
function closest(word, candidates) {
  let found;
  let best = allowedDistance(word) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, best - 1);
    if (distance > 0 && distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}
function allowedDistance(word) {
  if (word.length < 6) return 0;
  return word.length < 10 ? 1 : 2;
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
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
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month - 1];
  return days !== void 0 && day >= 1 && day <= days;
}
var daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
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
function localDay(date) {
  const parts2 = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts2.map((part) => String(part).padStart(2, "0")).join("-");
}

// session/duration.ts
function findDuration(text) {
  const lower = text.toLowerCase();
  const written2 = lower.length === text.length ? lower : text;
  const match = findFirst(written2);
  if (!match) return void 0;
  const from = match.index - leadBefore(written2, match.index);
  let to = match.index + match[0].length;
  if (match.groups?.counted === void 0) return { from, to };
  for (let more = 0; more < mostMore; more++) {
    morePattern.lastIndex = to;
    if (!morePattern.test(written2)) break;
    to = morePattern.lastIndex;
  }
  return { from, to };
}
function findFirst(text) {
  firstPattern.lastIndex = 0;
  let match = firstPattern.exec(text);
  while (match && text.charCodeAt(match.index - 1) > 127 && endsInWord(text, match.index)) {
    firstPattern.lastIndex = match.index + 1;
    match = firstPattern.exec(text);
  }
  return match;
}
function endsInWord(text, index) {
  return /[\p{sc=Latin}\p{sc=Cyrillic}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index));
}
function leadBefore(text, index) {
  const before = text.slice(Math.max(0, index - longestLead), index);
  return leadPattern.exec(before)?.[0].length ?? 0;
}
var longestLead = "approximately ".length;
var leadPattern = /(?:[~≈<>]|about|around|approx\.?|approximately|roughly|circa|ca\.|over|under|约|約|大约|약|около|unos|unas|aprox\.) ?$/;
var words = [
  "h",
  "hrs?",
  "hours?",
  "hs?",
  "m",
  "mins?",
  "minutes?",
  "s",
  "secs?",
  "seconds?",
  "d",
  "days?",
  "w",
  "wks?",
  "weeks?",
  "weekends?",
  "months?",
  "mornings?",
  "afternoons?",
  "evenings?",
  "pomodoros?",
  "heures?",
  "horas?",
  "minutos?",
  "segundos?",
  "días?",
  "dias?",
  "semanas?",
  "stunden?",
  "std",
  "minuten?",
  "tagen?",
  "час(?:а|ов)?",
  "ч",
  "мин",
  "минут[аы]?",
  "сек",
  "секунд[аы]?",
  "день",
  "дня",
  "дней",
  "недел[яиью]",
  "недель"
];
var signs = [
  "시간",
  "분(?!의)",
  "초(?!과)",
  "일(?:간|(?![\\p{L}]))",
  "주(?:간|일)",
  "개월",
  "个?半?小时",
  "個?小時",
  "時間",
  "分(?!之)[钟鐘間间]?",
  "秒",
  "天",
  "日間",
  "周",
  "週間?",
  "个月"
];
var unit = `(?:(?:${words.join("|")})(?![\\p{L}_]|\\d{1,4}(?![\\p{L}\\d]))|${signs.join("|")})`;
var figure = "\\d{1,5}(?:[.,]\\d{1,2})?";
var counted = [
  "a",
  "an",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "twelve",
  "(?:a )?few",
  "several",
  "(?:a )?couple of",
  "(?:a )?half(?: an?)?",
  "(?:an?|one|two|three) and a half",
  "un[ae]?",
  "dos",
  "tres",
  "полтора",
  "[一二两三四五六七八九十半几数]"
].join("|");
var amount = `(?:${figure}(?: ?(?:-|–|—|~|〜|～|to|до|a|à) ?~?${figure})?\\+?(?: ?½)?|½|(?:${counted})(?=[ \\p{sc=Han}]))`;
var clock = "\\d{1,2}:\\d{2}";
var firstPattern = new RegExp(
  `(?<![\\w.:/])(?:(?<counted>${amount}(?: ?½)?[ -]?${unit})|${clock} ?h(?![\\p{L}\\p{N}])|${clock}(?: ?[ap]m)? {0,2}(?:-|–|—|→|~|to) {0,2}${clock}(?![\\d:]))`,
  "gu"
);
var morePattern = new RegExp(`(?:,? (?:and )?)?${figure} ?${unit}`, "uy");
var mostMore = 3;

// session/checkbox.ts
var marks = [
  ["[ ]", "open"],
  ["[x]", "done"],
  ["[X]", "done"],
  ["[~]", "doing"],
  ["[-]", "doing"],
  ["☐", "open"],
  ["⬜", "open"],
  ["☑", "done"],
  ["✅", "done"],
  ["✓", "done"],
  ["✔", "done"],
  ["❌", "failed"],
  ["✗", "failed"],
  ["✘", "failed"],
  ["⏳", "doing"],
  ["🔄", "doing"],
  ["🚧", "doing"],
  ["⚠", "doing"]
];
function readCheckMark(text) {
  const code = text.charCodeAt(0);
  if (code < 128 && code !== 91) return void 0;
  for (const [mark, state] of marks) {
    if (!text.startsWith(mark)) continue;
    let length = mark.length;
    while (text[length] === "️" || text[length] === " ") length++;
    return { state, length };
  }
  return void 0;
}

// session/inline.ts
var Inline = class {
  text;
  source;
  /** Whether all of it is plain text: no bold, code, link or the like. */
  plain;
  /** Whether code, an image or a link is in it: something that can be looked up. */
  referring;
  /** Whether any of it is struck out. */
  struck;
  /** How many characters of {@link text} one bold text at its start has. */
  boldLead;
  /** How many characters of {@link text} one plain text at its start has. */
  plainLead;
  #nodes;
  /** Where in the source the heading, paragraph or cell starts and ends, marks included. */
  start;
  end;
  /** What `fieldOfCells` made of the text, once it was asked for. */
  name;
  #parts;
  constructor(nodes, source, start, end) {
    const first = nodes[0];
    this.plain = nodes.length <= 1 && (first === void 0 || first.type === "text");
    const lead2 = first?.type === "text" ? withLineFeeds(first.value, source) : "";
    if (this.plain) {
      this.text = lead2;
      this.referring = false;
      this.struck = false;
    } else {
      const read2 = { source, text: "", referring: false, struck: false };
      readText(nodes, read2, 0);
      this.text = read2.text;
      this.referring = read2.referring;
      this.struck = read2.struck;
    }
    this.boldLead = first?.type === "strong" ? boldLeadOf(first, nodes[1], source) : 0;
    this.plainLead = lead2.length;
    this.source = source;
    this.#nodes = nodes;
    this.start = start;
    this.end = end;
  }
  /** The stretches of {@link text}, in order; read when they are first asked for. */
  get parts() {
    this.#parts ??= readParts(this.#nodes, this.source, this.start);
    return this.#parts;
  }
  /** The place of the characters from `from` up to `to` of {@link text}. */
  place(from, to) {
    return this.source.place(this.startOffset(from), this.endOffset(to));
  }
  /** The same, with the marks around bold text or a link of which no character is left out. */
  outerPlace(from, to) {
    const first = this.partAt(from);
    const last2 = this.partAt(Math.max(to - 1, 0));
    const opening = this.parts[first];
    const closing2 = this.parts[last2];
    const opens = opening?.from === from && this.parts[first - 1]?.wrapper !== opening.wrapper;
    const closes = closing2?.to === to && this.parts[last2 + 1]?.wrapper !== closing2.wrapper;
    return this.source.place(
      (opens ? opening.wrapper?.position?.start.offset : void 0) ?? this.startOffset(from),
      (closes ? closing2.wrapper?.position?.end.offset : void 0) ?? this.endOffset(to)
    );
  }
  /** The offset in the source of the character at `index` of {@link text}. */
  startOffset(index) {
    const part = this.parts[this.partAt(index)] ?? this.parts.at(-1);
    return part ? offsetIn(part, index, this) : this.start;
  }
  /** The offset in the source right after the character before `index` of {@link text}. */
  endOffset(index) {
    const part = this.parts[this.partAt(Math.max(index - 1, 0))] ?? this.parts.at(-1);
    return part ? offsetIn(part, index, this) : this.start;
  }
  /** The number of the part that the character at `index` is in. */
  partAt(index) {
    let low = 0;
    const { parts: parts2 } = this;
    let high = parts2.length;
    while (low < high) {
      const middle = low + high >> 1;
      const part = parts2[middle];
      if (part && part.to <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Whether any character from `from` up to `to` is part of a link. */
  isLinked(from, to) {
    return this.#hasPart(from, to, isLink);
  }
  /** Whether any character from `from` up to `to` is code, an image or part of a link. */
  hasReference(from, to) {
    if (from === 0 && to === this.text.length) return this.referring;
    return this.#hasPart(from, to, isReference);
  }
  #hasPart(from, to, test) {
    if (!this.referring) return false;
    for (let number = this.partAt(from); number < this.parts.length; number++) {
      const part = this.parts[number];
      if (!part || part.from >= to) return false;
      if (test(part)) return true;
    }
    return false;
  }
};
function isLink({ url }) {
  return url !== void 0;
}
function isReference({ kind, url }) {
  return kind === "code" || kind === "image" || url !== void 0;
}
function readInline(node, source) {
  const { start, end } = node.position ?? {};
  return new Inline(node.children, source, start?.offset ?? 0, end?.offset ?? 0);
}
function readText(nodes, read2, depth) {
  if (depth > deepest) return;
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        read2.text += withLineFeeds(node.value, read2.source);
        break;
      case "inlineCode":
        read2.text += withLineFeeds(node.value, read2.source);
        read2.referring = true;
        break;
      case "image":
      case "imageReference":
        read2.text += withLineFeeds(node.alt ?? "", read2.source);
        read2.referring = true;
        break;
      case "break":
        read2.text += "\n";
        break;
      case "link":
      case "linkReference":
        read2.referring = true;
        readText(node.children, read2, depth + 1);
        break;
      case "delete":
        read2.struck = true;
        readText(node.children, read2, depth + 1);
        break;
      default:
        if ("children" in node) readText(node.children, read2, depth + 1);
    }
  }
}
function boldLeadOf(bold, next, source) {
  const starts = bold.children[0]?.type === "text" && next?.type !== "strong";
  if (!starts) return 0;
  const read2 = { source, text: "", referring: false, struck: false };
  readText(bold.children, read2, 1);
  return read2.text.length;
}
function readParts(nodes, source, start) {
  const parts2 = [];
  const state = {
    length: 0,
    parts: parts2,
    source,
    cursor: start + headingMarks(source.text, start),
    strong: false,
    struck: false,
    url: void 0,
    wrapper: void 0
  };
  readChildren(nodes, state, 0);
  return parts2;
}
function headingMarks(text, start) {
  let end = start;
  while (text.charCodeAt(end) === 35 && end - start < 7) end++;
  const code = text.charCodeAt(end);
  return end > start && end - start < 7 && (code === 32 || code === 9) ? end - start + 1 : 0;
}
var deepest = 100;
function readChildren(nodes, state, depth) {
  if (depth > deepest) return;
  for (const node of nodes) {
    if (depth === 0) state.wrapper = "children" in node ? node : void 0;
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
    state.cursor = node.position?.end.offset ?? state.cursor;
  }
}
function add(node, written2, kind, state) {
  if (written2 === "") return;
  const value2 = withLineFeeds(written2, state.source);
  const source = state.source.text;
  const start = node.position?.start.offset ?? pastMarks(value2, source, state.cursor);
  const end = node.position?.end.offset ?? align(value2, value2.length, source, { index: 0, at: start }, source.length, false).at;
  state.cursor = end;
  const from = state.length;
  state.length += value2.length;
  state.parts.push({
    from,
    to: state.length,
    kind,
    strong: state.strong,
    struck: state.struck,
    url: state.url,
    start,
    end,
    wrapper: state.wrapper,
    walked: void 0
  });
}
function withLineFeeds(text, { mayHoldReturns }) {
  return mayHoldReturns && text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}
function pastMarks(value2, source, from) {
  let at2 = from;
  while (marks2.has(source[at2]) && source[at2] !== value2[0]) at2++;
  return at2;
}
var marks2 = new Set("#*_~| 	");
function offsetIn(part, index, inline) {
  const inside = index - part.from;
  const source = inline.source.text;
  const value2 = inline.text.slice(part.from, part.to);
  if (part.kind === "break") return inside === 0 ? part.start : part.end;
  let start = part.start;
  if (part.kind === "code") {
    while (source.charCodeAt(start) === 96) start++;
    if (source[start] !== value2[0]) start++;
  } else if (part.kind === "image") {
    start += 2;
  }
  if (part.kind === "text") {
    if (part.end - part.start === value2.length) return start + inside;
    while (leads.has(source[start]) && source[start] !== value2[0]) start++;
  }
  const { walked } = part;
  const from = walked && walked.index <= inside ? walked : { index: 0, at: start };
  part.walked = align(value2, inside, source, from, part.end, part.kind === "code");
  return part.walked.at;
}
var leads = new Set(" 	\r\n>");
function align(value2, inside, source, from, end, literal) {
  let { at: at2, index } = from;
  while (index < inside && at2 < end) {
    const character2 = value2[index];
    if (character2 === "\n" || character2 === " " && isLineEnd(source[at2])) {
      while (at2 < end && !isLineEnd(source[at2])) at2++;
      if (source[at2] === "\r" && source[at2 + 1] === "\n") at2++;
      at2++;
      index++;
      at2 = textStart(value2, index, source, at2, end);
    } else if (!literal && source[at2] === "\\" && source[at2 + 1] === character2 && isMark(character2)) {
      at2 += 2;
      index++;
    } else if (!literal && isEntity(value2, index, source, at2)) {
      at2 += entityLength(source, at2);
      index += decodedLength(value2, index, source[at2]);
    } else {
      if (source[at2] === character2 || source[at2] === "\0") index++;
      at2++;
    }
  }
  return { index, at: at2 };
}
function isLineEnd(character2) {
  return character2 === "\n" || character2 === "\r";
}
function isMark(character2) {
  return character2 !== void 0 && /^[!-/:-@[-`{-~]$/.test(character2);
}
function textStart(value2, index, source, from, end) {
  let at2 = from;
  while (at2 < end && isContinuation(source.charCodeAt(at2))) at2++;
  let own = index;
  while (own < value2.length && isContinuation(value2.charCodeAt(own))) own++;
  return Math.max(at2 - (own - index), from);
}
function isEntity(value2, index, source, at2) {
  const length = entityLength(source, at2);
  if (length === 0) return false;
  const written2 = source.slice(at2, at2 + length);
  return ampersandPattern.test(written2) || !value2.startsWith(written2, index);
}
var ampersandPattern = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
function decodedLength(value2, index, next) {
  const length = /^[\u{10000}-\u{10ffff}]/u.test(value2.slice(index, index + 2)) ? 2 : 1;
  const second = value2[index + length];
  return second !== void 0 && second !== next && seconds.includes(second) ? length + 1 : length;
}
var seconds = ["̱", "̳", "̸", " ", "⃒", "⃥", "︀"];
function entityLength(source, at2) {
  const match = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/i.exec(source.slice(at2, at2 + 33));
  return match ? match[0].length : 0;
}
function isContinuation(code) {
  return code === 32 || code === 9 || code === 62;
}

// session/metadata.ts
function readFields(nodes, source) {
  const fields = [];
  for (const node of nodes) readNode(node, source, fields, 0);
  return fields;
}
var deepest2 = 20;
function readNode(node, source, fields, depth) {
  if (depth > deepest2) return;
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
      for (const child of node.children) readNode(child, source, fields, depth + 1);
      break;
    default:
  }
}
function linesOf(text) {
  const lines2 = [];
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && text[index] !== "\n" && text[index] !== "\r") continue;
    if (index > from) lines2.push({ from, to: index });
    from = index + 1;
  }
  return lines2;
}
function readLine(inline, from, to, fields) {
  const starts = [from];
  const line = inline.text.slice(from, to);
  for (let bar = line.indexOf(" | "); bar >= 0; bar = line.indexOf(" | ", bar + 3)) {
    if (readLabel(inline, from + bar + 3, to)) starts.push(from + bar + 3);
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
  return new LineField(inline, label, start, end);
}
var longestPlainLabel = 40;
var longestStrongLabel = 80;
function readLabel(inline, from, to) {
  const { text } = inline;
  let start = from;
  while (start < to && isSpace(text, start)) start++;
  if (inline.plain) return readPlainLabel(text, start, to);
  if (start < inline.boldLead) {
    return readStrongLabel(text, start, Math.min(inline.boldLead, to), to);
  }
  if (start < inline.plainLead) return readPlainLabel(text, start, Math.min(to, inline.plainLead));
  const first = inline.parts[inline.partAt(start)];
  if (first?.kind !== "text") return void 0;
  if (first.strong)
    return readStrongLabel(text, start, Math.min(strongEnd(inline, start, to), to), to);
  return readPlainLabel(text, start, Math.min(to, first.to));
}
function readPlainLabel(text, start, to) {
  const colon = findColon(text, start, Math.min(to, start + longestPlainLabel));
  if (colon < 0 || !isPlainLabel(text.slice(start, colon))) return void 0;
  const next = colon + 1;
  return next >= to || isSpace(text, next) || text[colon] === "：" ? { from: start, to: colon, valueFrom: next } : void 0;
}
function strongEnd(inline, start, to) {
  let end = start;
  for (let number = inline.partAt(start); number < inline.parts.length; number++) {
    const part = inline.parts[number];
    if (!part?.strong || part.kind === "break" || end >= to) break;
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
function isPlainLabel(text) {
  if (/^[A-Za-z][\w /()-]*$/.test(text)) return true;
  return !/^[ -~]*$/.test(text) && new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} _/()-]*$", "u").test(text);
}
function findColon(text, from, to) {
  const part = text.slice(from, to);
  const colon = part.indexOf(":");
  const wide = part.indexOf("：");
  if (colon < 0 && wide < 0) return -1;
  return from + (colon < 0 || wide >= 0 && wide < colon ? wide : colon);
}
function isColon(text, index) {
  return text[index] === ":" || text[index] === "：";
}
function isSpace(text, index) {
  const code = text.charCodeAt(index);
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160;
}
var LineField = class {
  label;
  value;
  #inline;
  #label;
  #start;
  #end;
  #key;
  constructor(inline, label, start, end) {
    this.label = inline.text.slice(label.from, label.to).trim();
    this.value = inline.text.slice(start, end);
    this.#inline = inline;
    this.#label = label;
    this.#start = start;
    this.#end = end;
  }
  get key() {
    this.#key ??= toKey(this.label);
    return this.#key;
  }
  get linked() {
    return this.#inline.isLinked(this.#start, this.#end);
  }
  get labelPlace() {
    return this.#inline.place(this.#label.from, this.#label.to);
  }
  get valuePlace() {
    if (this.#start < this.#end) return this.#inline.place(this.#start, this.#end);
    const at2 = this.#inline.endOffset(this.#label.valueFrom);
    return this.#inline.source.place(at2, at2);
  }
  placeIn(from, to) {
    return this.#inline.place(this.#start + from, this.#start + to);
  }
};
function readTable(table, source, fields) {
  for (const row of table.children) {
    const [first, second] = row.children;
    if (row.children.length !== 2 || !first || !second) return;
    const label = readInline(first, source);
    const value2 = readInline(second, source);
    if (label.text.trim() === "") continue;
    fields.push(fieldOfCells(label, value2));
  }
}
function fieldOfCells(label, value2) {
  return new CellField(label, value2);
}
function cellName(text) {
  const name = text.replace(/[:：] *$/, "");
  return { text: name.trim(), key: toKey(name), end: name.length };
}
var CellField = class {
  label;
  key;
  value;
  linked;
  #label;
  #value;
  #nameLength;
  #start;
  constructor(label, value2) {
    label.name ??= cellName(label.text);
    const { name } = label;
    this.label = name.text;
    this.key = name.key;
    this.value = value2.text.trim();
    this.linked = value2.isLinked(0, value2.text.length);
    this.#label = label;
    this.#value = value2;
    this.#nameLength = name.end;
    this.#start = value2.text.length - value2.text.trimStart().length;
  }
  get labelPlace() {
    return this.#label.place(0, this.#nameLength);
  }
  get valuePlace() {
    if (this.value !== "") return this.placeIn(0, this.value.length);
    const at2 = this.#label.endOffset(this.#label.text.length);
    return this.#label.source.place(at2, at2);
  }
  placeIn(from, to) {
    return this.#value.place(this.#start + from, this.#start + to);
  }
};
function readYaml(node, source, fields) {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  for (const { from, to } of linesOf(source.text.slice(start, end))) {
    const line = source.text.slice(start + from, start + to);
    const colon = line.indexOf(":");
    if (colon < 1 || !/^[\p{L}_][\p{L}\p{N} _-]*$/u.test(line.slice(0, colon))) continue;
    const value2 = unquote(line, colon + 1);
    fields.push(new YamlField(source, start + from, line, colon, value2));
  }
}
var YamlField = class {
  label;
  key;
  value;
  linked;
  #source;
  #at;
  #valueFrom;
  constructor(source, at2, line, colon, value2) {
    this.label = line.slice(0, colon);
    this.key = toKey(this.label);
    this.value = line.slice(value2.from, value2.to);
    this.linked = /^https?:\/\//.test(this.value);
    this.#source = source;
    this.#at = at2;
    this.#valueFrom = at2 + value2.from;
  }
  get labelPlace() {
    return this.#source.place(this.#at, this.#at + this.label.length);
  }
  get valuePlace() {
    return this.placeIn(0, this.value.length);
  }
  placeIn(from, to) {
    return this.#source.place(this.#valueFrom + from, this.#valueFrom + to);
  }
};
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

// session/entry.ts
var Entry = class {
  node;
  kind;
  /** The item's own text, or the row's first cell with text; empty for a bare `-`. */
  inline;
  /** Where the own text starts in {@link inline}, past a mark such as `✅`. */
  textFrom;
  /** What the checkbox or the mark before the text says. */
  check;
  /** Whether the item is in a numbered list. */
  ordered;
  parent;
  /** The items of lists nested in the item. */
  children;
  /** The item's further paragraphs. */
  paragraphs;
  /** The row's cells. */
  cells;
  /** The head of the row's table. */
  columns;
  #nested;
  #fields;
  constructor(parts2) {
    this.node = parts2.node;
    this.kind = parts2.node.type === "listItem" ? "item" : "row";
    this.inline = parts2.inline;
    this.ordered = parts2.ordered;
    this.parent = parts2.parent;
    this.children = parts2.nested.children;
    this.paragraphs = parts2.nested.paragraphs;
    this.#nested = parts2.nested;
    this.cells = parts2.cells;
    this.columns = parts2.columns;
    const mark = readCheckMark(parts2.inline.text);
    this.textFrom = mark?.length ?? 0;
    const checked = parts2.node.type === "listItem" ? parts2.node.checked : void 0;
    const boxed = checked === true ? "done" : checked === false ? "open" : void 0;
    this.check = boxed ?? mark?.state;
  }
  /** The own text past its mark. */
  get text() {
    return this.inline.text.slice(this.textFrom);
  }
  /** Whether code, a table or a quote is nested in the item; it is read after the item itself. */
  get hasBlocks() {
    return this.#nested.hasBlocks;
  }
  /**
   * What the entry says about itself: `**Field**: value` as its own text, in its nested items and
   * paragraphs, and the columns of its table.
   */
  get fields() {
    this.#fields ??= readEntryFields(this);
    return this.#fields;
  }
  /** This entry and all that are nested in it, in the document's order. */
  *walk() {
    yield this;
    for (const child of this.children) yield* child.walk();
  }
  /** All text of the entry and of what is nested in it. */
  inlines() {
    const inlines = [];
    addInlines(this, inlines);
    return inlines;
  }
};
function addInlines({ cells, children, inline, kind, paragraphs }, inlines) {
  if (kind === "item") inlines.push(inline);
  for (const cell of cells) inlines.push(cell);
  for (const paragraph of paragraphs) inlines.push(paragraph);
  for (const child of children) addInlines(child, inlines);
}
var nothing = { children: [], paragraphs: [], hasBlocks: false };
function contentOf(section) {
  section.read ??= readContent(section.content, section.inline.source);
  return section.read;
}
function readContent(nodes, source) {
  const entries = [];
  const paragraphs = [];
  let hasCode = false;
  for (const node of nodes) {
    if (node.type === "list") readList(node, void 0, source, entries);
    else if (node.type === "table") readRows(node, source, entries);
    else if (node.type === "paragraph") paragraphs.push(readInline(node, source));
    else if (node.type === "code") hasCode = true;
  }
  return { entries, paragraphs, hasCode };
}
function readList(list2, parent, source, entries) {
  for (const item of list2.children) entries.push(readItem(item, list2, parent, source));
}
var deepest3 = 50;
function depthOf(entry) {
  let depth = 0;
  for (let parent = entry.parent; parent; parent = parent.parent) depth++;
  return depth;
}
var none = [];
function readItem(item, list2, parent, source) {
  const { children } = item;
  const first = children[0];
  const own = first?.type === "paragraph" ? first : void 0;
  const isLeaf = children.length === (own ? 1 : 0);
  const nested = isLeaf ? void 0 : { children: [], paragraphs: [], hasBlocks: false };
  const entry = new Entry({
    node: item,
    inline: own ? readInline(own, source) : emptyAt(item, source),
    ordered: list2.ordered === true,
    parent,
    nested: nested ?? nothing,
    cells: none,
    columns: none
  });
  if (!nested) return entry;
  for (const node of children) {
    if (node === own) continue;
    if (node.type === "list") {
      if (depthOf(entry) < deepest3) readList(node, entry, source, nested.children);
    } else if (node.type === "paragraph") nested.paragraphs.push(readInline(node, source));
    else nested.hasBlocks = true;
  }
  return entry;
}
function readRows(table, source, entries) {
  let columns;
  for (const row of table.children) {
    const cells = row.children.map((cell) => readInline(cell, source));
    if (!columns) {
      columns = cells;
      continue;
    }
    const first = cells.find((cell) => cell.text.trim() !== "");
    entries.push(
      new Entry({
        node: row,
        inline: first ?? emptyAt(row, source),
        ordered: false,
        parent: void 0,
        nested: nothing,
        cells,
        columns
      })
    );
  }
}
function emptyAt(node, source) {
  const start = node.position?.start.offset ?? 0;
  return new Inline([], source, start, start);
}
function readEntryFields(entry) {
  const fields = [];
  if (entry.kind === "row") {
    for (const [index, cell] of entry.cells.entries()) {
      const column = entry.columns[index];
      if (column) fields.push(fieldOfCells(column, cell));
    }
    return fields;
  }
  addField(entry.inline, entry.textFrom, fields);
  for (const paragraph of entry.paragraphs) addField(paragraph, 0, fields);
  for (const child of entry.children) addField(child.inline, child.textFrom, fields);
  return fields;
}
function addField(inline, start, fields) {
  let from = start;
  while (from < inline.text.length) {
    const end = lineEnd(inline.text, from);
    const field = readField(inline, from, end);
    if (field) fields.push(field);
    from = end + 1;
  }
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

// languages/language.ts
var none2 = "";
var noTemplates = {
  conditions: none2,
  contents: none2,
  dateLabels: none2,
  dateStyles: none2,
  deferrals: none2,
  descriptions: none2,
  determiners: none2,
  during: none2,
  entryLabels: none2,
  events: none2,
  here: none2,
  lines: none2,
  listFields: none2,
  moreContents: none2,
  nouns: none2,
  numbered: none2,
  occasions: none2,
  promises: none2,
  requests: none2,
  samples: none2,
  somedays: none2,
  tags: none2,
  times: none2,
  titles: none2,
  unknown: none2,
  weights: none2
};
var noTodo = {
  abbreviations: none2,
  kinds: none2,
  labels: none2,
  markers: none2
};
var noVague = {
  claims: {
    change: none2,
    claim: none2,
    continue: none2,
    document: none2,
    explore: none2,
    fix: none2,
    improve: none2,
    test: none2,
    thing: none2
  },
  claimFields: none2,
  comparisons: none2,
  contrasts: none2,
  effects: none2,
  everything: none2,
  fillers: none2,
  hollow: none2,
  leftOver: none2,
  negations: none2,
  otherHeadings: none2,
  ownNames: none2,
  possibilities: none2,
  praise: none2,
  promises: none2,
  proposals: none2,
  qualifiers: none2,
  ready: none2,
  restrictions: none2,
  shipping: none2,
  stateColumns: none2,
  stateEndings: none2,
  things: none2,
  vagueVerbs: none2,
  waiting: none2,
  waits: none2,
  workNouns: none2
};
function unchanged(word) {
  return [word];
}

// languages/de/index.ts
var german = {
  code: "de",
  name: "German",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      keine
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague
};

// languages/en/answers.ts
var answers = {
  nothing: `
    =no
    n/a
    nil
    none
    nothing
  `
};

// languages/en/stems.ts
function stemsOf(word) {
  const stems = [word];
  if (word.length < 4) return stems;
  if (word.startsWith("re-")) stems.push(word.slice(3));
  const add3 = (cut, end = "") => stems.push(word.slice(0, -cut) + end);
  if (word.endsWith("'s")) add3(2);
  if (word.endsWith("ies") || word.endsWith("ied")) add3(3, "y");
  if (word.endsWith("es") || word.endsWith("ed")) add3(2);
  if (word.endsWith("s") || word.endsWith("d")) add3(1);
  if (word.endsWith("ed") && word.at(-3) === word.at(-4)) add3(3);
  if (word.endsWith("ing")) {
    add3(3);
    add3(3, "e");
    if (word.at(-4) === word.at(-5)) add3(4);
  }
  if (word.endsWith("ly")) add3(2);
  return stems;
}

// languages/en/templates.ts
var templates = {
  conditions: `
    if known
    if no
    if none
    if not
    if nothing
  `,
  contents: `
    =content
    =decisions
    =details
    =findings
    =goals
    =information
    =issues
    =items
    =lessons
    =metrics
    =more
    =notes
    =progress
    =results
    =summary
    =tasks
    =update
    =updates
    next steps
    this file
    this list
    this section
  `,
  dateLabels: `
    at
    by
    completed
    created
    date
    day
    deadline
    due
    ended
    eta
    expected
    modified
    on
    session
    started
    time
    updated
    when
  `,
  dateStyles: `
    convention
    file name
    filename
    format*
    iso*
    naming
    pattern
    regex*
    schema
    style
    syntax
  `,
  deferrals: `
    to be added
    to be announced
    to be assigned
    to be completed
    to be confirmed
    to be decided
    to be defined
    to be determined
    to be documented
    to be filled
    to be filled in
    to be filled out
    to be identified
    to be populated
    to be updated
    to be written
  `,
  descriptions: `
    =description
    brief description
    short description
  `,
  determiners: `
    a
    an
    any
    the
    your
  `,
  during: `
    =during
  `,
  entryLabels: `
    approach
    blocker
    decision
    issue
    problem
    question
    risk
    step
    task
  `,
  events: `
    =compaction
    =image
    =omitted
    =pasted
    =redacted
    =truncated
    request interrupted
  `,
  here: `
    =here
  `,
  lines: `
    brief description
    chose x over y
    description of changes
    description of the change
    fill in
    fill in later
    fill me in
    fill me in later
    fill this in
    fill this in later
    what this file does
    why it matters
    why it matters for this task
    why this change was made
    why x was chosen
  `,
  listFields: `
    aliases
    categories
    files
    keywords
    labels
    packages
    scopes
    skills
    tags
    tools
    topics
  `,
  moreContents: `
    =blockers
    =changes
    =fixes
    =problems
    =solutions
    =test
    =testing
  `,
  nouns: `
    action
    approach
    author
    blocker
    branch
    brief description
    change
    context
    customer
    date
    deadline
    decision
    description
    detail
    details
    environment
    example
    feature
    feature name
    file
    filename
    goal
    idea
    insight
    issue
    item
    link
    location
    message
    name
    notes
    outcome
    owner
    path
    person
    placeholder
    problem
    project
    project name
    purpose
    question
    rationale
    reason
    result
    role
    session name
    short description
    solution
    step
    summary
    task
    task name
    text
    time
    timestamp
    title
    tool
    topic
    url
    user
    username
    value
    version
  `,
  numbered: `
    =assumption
    =feature
    =issue
    =item
    =question
    =step
    =task
  `,
  occasions: `
    development*
    progress*
    session*
    work*
  `,
  promises: `
    will be added
    will be documented
    will be filled
    will be filled in
    will be filled out
    will be listed
    will be populated
    will be recorded
    will be tracked
    will be updated
    will be written
  `,
  requests: `
    =add
    =describe
    =enter
    =fill in
    =insert
    =list
    =paste
    =put
    =type
    =write
  `,
  samples: `
    lorem ipsum
  `,
  somedays: `
    =later
    =soon
    at end
    at end of session
    at end of the session
    at session end
    at the end
    at the end of session
    at the end of the session
    at the session end
    by end
    by end of session
    by end of the session
    by session end
    by the end
    by the end of session
    by the end of the session
    by the session end
  `,
  tags: `
    aborted
    active
    added
    beta
    blocked
    bug
    bugfix
    canceled
    cancelled
    changed
    chore
    closed
    compaction
    complete
    completed
    conditional
    continued
    critical
    debug
    deferred
    deleted
    deprecated
    dev
    docs
    done
    draft
    edit
    edited
    empty
    error
    existing
    experimental
    external
    failed
    feat
    fix
    fixed
    high
    image
    in
    info
    internal
    low
    major
    medium
    merged
    minor
    na
    new
    no
    none
    not
    note
    obsolete
    ok
    omitted
    on
    open
    optional
    partial
    partially
    pass
    passed
    pasted
    pending
    planned
    ready
    redacted
    refactor
    rejected
    removed
    request
    resolved
    risk
    security
    see
    shipped
    sic
    skip
    skipped
    stale
    started
    test
    tested
    todo
    truncated
    unchanged
    unreleased
    untested
    untracked
    update
    updated
    urgent
    verified
    warn
    warning
    wip
    wontfix
    yes
  `,
  times: `
    =after
    =as
    =at
    =during
    =once
    =throughout
    =upon
    =when
    =while
  `,
  titles: `
    brief description
    description
    feature name
    feature or task name
    name
    project name
    session name
    session title
    short description
    task name
    task title
    title
    topic
    your feature
    your feature name
    your task
  `,
  unknown: `
    tba
    tbc
    tbd
  `,
  weights: `
    =key
  `
};

// languages/en/todo.ts
var todo = {
  abbreviations: `
    ci
    fixme
    pr
    qa
    todo
  `,
  kinds: `
    benchmark
    build
    bundle
    ci
    commit
    debug
    demo
    deploy
    deployment
    design
    doc
    docs
    example
    examples
    fixme
    lint
    linting
    localization
    logging
    meeting
    merge
    migrate
    migration
    monitor
    monitoring
    pr
    prototype
    publish
    push
    qa
    rebase
    release
    research
    revert
    review
    rollback
    rollout
    security
    sync
    todo
    translate
    translation
    triage
    types
    typing
  `,
  labels: `
    to do
  `,
  markers: `
    =fixme
    =todo
  `
};

// languages/en/vague.ts
var vague = {
  claims: {
    change: `
      add
      adjust
      adjustment
      apply
      approach
      change
      configure
      create
      develop
      development
      did
      do
      doing
      done
      enable
      expand
      extend
      handle
      handling
      implement
      implementation
      improve
      include
      integrate
      introduce
      made
      make
      manage
      modify
      move
      perform
      prepare
      provide
      rebuild
      reduce
      remove
      reorganize
      replace
      rework
      rewrite
      set-up
      setup
      support
      switch
      tweak
      update
      updating
      wire
      write
    `,
    claim: `
      accomplish
      accomplishment
      accurate
      achieve
      achievement
      approve
      approved
      battle-tested
      bug-free
      bulletproof
      clarity
      cleanly
      compatible
      complete
      conciseness
      consistency
      correct
      cover
      covered
      deliver
      deliverable
      documented
      enterprise-grade
      error-free
      expectation
      expected
      extensibility
      extensible
      feature-complete
      functional
      functioning
      goal
      happy
      healthy
      intact
      intuitive
      maintain
      maintainability
      meet
      met
      milestone
      modular
      modularity
      objective
      on-track
      operational
      organize
      organized
      polished
      portable
      preservation
      preserve
      production-grade
      production-quality
      production-ready
      quality
      readability
      ready
      reliability
      requirement
      robustness
      satisfy
      scalability
      secure
      stability
      standardized
      success
      type-safe
      unchanged
      untested
      usability
      validated
      well-documented
      well-tested
      work
      working
      works
    `,
    continue: `
      begin
      complete
      continue
      finalise
      finalize
      finish
      housekeeping
      keep
      loose
      maintenance
      pending
      proceed
      progress
      resume
      start
      step
      unfinished
      wip
      work
      wrap
    `,
    document: `
      doc
      docs
      document
      documentation
      explain
      roadmap
    `,
    explore: `
      analyse
      analyze
      brainstorm
      collect
      compare
      consider
      discuss
      discussion
      examine
      experiment
      exploration
      explore
      feedback
      follow
      follow-up
      gather
      identify
      investigation
      look
      monitor
      prioritise
      prioritize
      report
      research
      study
      think
      tried
      try
    `,
    fix: `
      address
      ambiguity
      bug
      bug-fix
      bugfix
      correction
      crash
      defect
      degradation
      degrade
      discrepancy
      error
      failure
      fault
      fix
      fixing
      fixup
      glitch
      hotfix
      inconsistency
      investigate
      issue
      mitigate
      patch
      problem
      repair
      resolve
      solve
      sort
      troubleshoot
      workaround
    `,
    improve: `
      better
      clean-up
      cleanup
      enhance
      enhancement
      improve
      improvement
      modernize
      optimisation
      optimise
      optimization
      optimize
      performance
      polish
      polishing
      redesign
      refactor
      refactoring
      refine
      refinement
      simplification
      simplify
      speed
      stabilize
      standardise
      standardization
      standardize
      streamline
      tidy
      tune
      tuning
      tweak
      upgrade
    `,
    test: `
      check
      confirm
      coverage
      ensure
      evaluate
      qa
      regression
      retest
      test
      testing
      validate
      validation
      verification
      verify
    `,
    thing: `
      app
      application
      aspect
      best-practice
      bit
      capability
      case
      chore
      code
      codebase
      comment
      component
      concern
      conflict
      debt
      decision
      detail
      edge-case
      element
      end
      error-handling
      feature
      feedback
      file
      functionality
      improvement
      infrastructure
      job
      learning
      logging
      logic
      nit
      organization
      part
      piece
      point
      process
      processing
      project
      reflection
      separation
      structure
      stuff
      suite
      symptom
      system
      task
      thing
      ui
      ux
      win
    `
  },
  claimFields: `
    action
    approach
    change
    changes
    decision
    description
    details
    done
    fix
    goal
    issue
    lesson learned
    problem
    solution
    summary
    task
    work
  `,
  comparisons: `
    =than
    easier to
    easy to
    simple to
    simpler to
  `,
  contrasts: `
    =not
    and not
  `,
  effects: `
    =allows
    =avoids
    =catches
    =enables
    =ensures
    =helps
    =makes
    =matters
    =means
    =pays
    =prevents
    =requires
    =saves
    =simplifies
    leads to
  `,
  everything: `
    =all
    =everything
  `,
  fillers: `
    a
    ability
    about
    above
    accordingly
    across
    activity
    actually
    addition
    additional
    additionally
    adequate
    advanced
    after
    again
    against
    ago
    agreed
    all
    almost
    along
    already
    also
    although
    always
    am
    among
    an
    and
    another
    any
    anything
    anywhere
    appropriate
    appropriately
    are
    area
    around
    as
    at
    attempt
    attention
    away
    back
    background
    based
    basic
    basis
    be
    because
    been
    beginning
    being
    below
    best
    better
    between
    beyond
    big
    both
    briefly
    bring
    brought
    but
    by
    came
    can
    cannot
    certain
    challenge
    choice
    clean
    cleaner
    clear
    come
    common
    complex
    comprehensive
    comprehensively
    concerned
    condition
    consistent
    consistently
    core
    correct
    correctly
    could
    critical
    current
    currently
    cutting-edge
    decent
    described
    detailed
    difference
    different
    direction
    discover
    discussed
    does
    don't
    down
    due
    during
    each
    easier
    easily
    edge
    effective
    effectively
    efficient
    efficiently
    effort
    either
    elegant
    else
    enough
    entire
    essential
    estimate
    etc
    even
    ever
    every
    everything
    everywhere
    example
    excellent
    existing
    expected
    extensive
    extensively
    extra
    fact
    fast
    faster
    few
    final
    finally
    find
    finding
    fine
    first
    flawless
    flawlessly
    for
    found
    foundation
    from
    full
    fully
    fully-functional
    further
    furthermore
    future
    general
    generally
    generic
    get
    gets
    getting
    given
    global
    go
    goes
    going
    good
    got
    graceful
    gracefully
    great
    had
    happen
    harder
    has
    have
    having
    help
    here
    high
    high-priority
    high-quality
    higher
    historical
    hopefully
    how
    however
    huge
    i
    idea
    if
    immediately
    important
    in
    including
    incremental
    individual
    info
    information
    initial
    inside
    insight
    instead
    internal
    into
    is
    it
    its
    itself
    just
    keep
    kept
    key
    kind
    large
    larger
    last
    later
    latest
    least
    left
    less
    let
    level
    like
    likely
    likewise
    listed
    little
    long
    longer
    lot
    lots
    low
    low-priority
    lower
    main
    mainly
    maintainable
    major
    many
    massive
    matter
    may
    maybe
    me
    meaningful
    means
    medium
    mentioned
    might
    minimal
    minor
    misc
    miscellaneous
    missing
    modern
    more
    most
    mostly
    much
    multiple
    must
    my
    near
    nearly
    necessary
    need
    never
    new
    next
    nice
    nicer
    no
    nobody
    none
    nor
    normal
    not
    note
    noted
    nothing
    novel
    now
    number
    numerous
    of
    off
    often
    ok
    okay
    old
    on
    once
    one
    ongoing
    only
    onto
    opportunity
    optimal
    optimally
    option
    or
    original
    other
    others
    our
    ourselves
    out
    outcome
    outdated
    outstanding
    over
    overall
    own
    partial
    per
    perfect
    perfectly
    perhaps
    place
    planned
    please
    plus
    possibility
    possible
    possibly
    potential
    powerful
    pretty
    previous
    primary
    probably
    professional
    proper
    properly
    proposed
    purpose
    put
    question
    quick
    quickly
    quite
    random
    range
    rather
    real-life
    real-world
    really
    reason
    reasonable
    recently
    recommend
    recommendation
    recommended
    redundant
    reflect
    regarding
    regular
    related
    relevant
    reliable
    reliably
    remaining
    requested
    require
    required
    respectively
    rigorous
    rigorously
    robust
    said
    same
    says
    scalable
    seamless
    seamlessly
    see
    seem
    serious
    set
    several
    shall
    she
    short
    should
    side
    significant
    significantly
    similar
    simple
    simpler
    simply
    since
    single
    situation
    slick
    slightly
    slow
    small
    smaller
    smooth
    smoother
    smoothly
    so
    solid
    some
    somebody
    somehow
    someone
    something
    sometimes
    somewhat
    soon
    specific
    stable
    standard
    still
    strong
    suboptimal
    successful
    successfully
    such
    suggest
    suggested
    suggestion
    suitable
    super
    sure
    systematic
    take
    takeaway
    taken
    tell
    temporary
    than
    that
    the
    their
    them
    themselves
    then
    there
    thereby
    these
    they
    this
    thorough
    thoroughly
    those
    though
    through
    throughout
    thus
    time
    to
    today
    together
    too
    took
    total
    toward
    towards
    typical
    under
    unified
    unify
    unless
    unnecessary
    unrelated
    until
    up
    upon
    us
    use
    used
    user-friendly
    usual
    usually
    valuable
    variety
    various
    version
    very
    via
    want
    wanted
    was
    way
    we
    week
    well
    were
    what
    whatever
    when
    where
    wherever
    whether
    which
    while
    who
    whole
    why
    wide
    will
    with
    within
    without
    would
    year
    yes
    yet
    you
    your
    yourself
    zero
  `,
  hollow: `
    bug-fix
    bugfix
    clean-up
    cleanup
    enhancement
    fix
    improvement
    misc
    miscellaneous
    polish
    stuff
    thing
    tweak
  `,
  leftOver: `
    =deferred
    =incomplete
    =not
    =open
    =outstanding
    =pending
    =remaining
    =wasn't
    =weren't
  `,
  negations: `
    =not
  `,
  otherHeadings: `
    acceptance
    advice
    benefit
    checklist
    commit
    criteria
    dependency
    gotcha
    guideline
    insight
    learned
    learning
    lesson
    practice
    prerequisite
    principle
    reference
    resource
    rule
    scope
    tip
    tool
    workflow
  `,
  ownNames: `
    this document
    this file
    this note
    this page
    this session
  `,
  possibilities: `
    =can
  `,
  praise: `
    accurate
    appropriate
    assorted
    best
    better
    clean
    cleaner
    comprehensive
    correct
    detailed
    efficient
    elegant
    enhanced
    excellent
    extensible
    extensive
    flawless
    full
    general
    good
    graceful
    great
    high-quality
    improved
    maintainable
    misc
    miscellaneous
    modern
    modular
    numerous
    optimal
    outstanding
    perfect
    portable
    production-quality
    production-ready
    professional
    proper
    ready
    reliable
    rigorous
    robust
    scalable
    seamless
    secure
    several
    solid
    some
    stable
    thorough
    user-friendly
    various
  `,
  promises: `
    will be added
    will be documented
    will be filled
    will be listed
    will be updated
  `,
  proposals: `
    =could
    =recommend
    user will
  `,
  qualifiers: `
    access
    accessibility
    analysis
    analytics
    api
    architecture
    asset
    automation
    backend
    behavior
    behaviour
    communication
    compatibility
    compliance
    config
    configuration
    connection
    connectivity
    context
    data
    database
    dataset
    debug
    demo
    deployment
    design
    detection
    dev
    developer
    development
    environment
    experience
    fallback
    field
    flow
    framework
    frontend
    function
    guidance
    handler
    hardening
    input
    integration
    interface
    layout
    management
    message
    method
    migration
    mobile
    model
    module
    monitoring
    navigation
    output
    page
    parameter
    pattern
    platform
    plugin
    production
    property
    query
    recovery
    report
    reporting
    request
    resource
    response
    responsive
    responsiveness
    result
    review
    route
    scenario
    script
    security
    server
    service
    setting
    settings
    solution
    state
    statistic
    structured
    style
    styling
    table
    template
    timing
    tool
    tooling
    tracking
    type
    unit
    unit-test
    usage
    user
    utility
    visual
    web
    workflow
    workspace
  `,
  ready: `
    ready for
    ready to
  `,
  restrictions: `
    =only
  `,
  shipping: `
    =production
    =release
    =use
  `,
  stateColumns: `
    approved
    category
    complexity
    effort
    impact
    kind
    likelihood
    outcome
    priority
    probability
    progress
    result
    risk
    severity
    state
    status
    type
  `,
  stateEndings: `
    by
    time
    type
  `,
  things: `
    application
    approach
    aspect
    bit
    capability
    case
    code
    codebase
    comment
    component
    concern
    conflict
    coverage
    crash
    debt
    decision
    defect
    detail
    doc
    docs
    document
    documentation
    element
    error
    error-handling
    failure
    fault
    feature
    feedback
    file
    functionality
    handling
    infrastructure
    issue
    item
    job
    logging
    logic
    maintenance
    milestone
    module
    nit
    objective
    organization
    part
    performance
    piece
    point
    problem
    process
    progress
    project
    quality
    reflection
    requirement
    step
    structure
    suite
    system
    task
    thing
    ui
    ux
  `,
  vagueVerbs: `
    address
    configure
    continue
    enhance
    improve
    look
    made
    make
    optimise
    optimize
    polish
    ready
    refine
    setup
    stabilize
    streamline
    update
    work
  `,
  waiting: `
    =pending
  `,
  waits: `
    =pending
    to be
    will be
  `,
  workNouns: `
    bug
    bugfix
    clean-up
    cleanup
    fix
    improvement
    issue
    optimisation
    optimization
    problem
    tweak
  `
};

// languages/en/index.ts
var english = {
  code: "en",
  name: "English",
  spaced: true,
  stemsOf,
  answers,
  templates,
  todo,
  vague
};

// languages/es/index.ts
var spanish = {
  code: "es",
  name: "Spanish",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      ninguna
      ninguno
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague
};

// languages/fr/index.ts
var french = {
  code: "fr",
  name: "French",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      aucun
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague
};

// languages/ja/index.ts
var japanese = {
  code: "ja",
  name: "Japanese",
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      なし
      無
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague
};

// languages/ko/index.ts
var korean = {
  code: "ko",
  name: "Korean",
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      없음
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague
};

// languages/ru/index.ts
var russian = {
  code: "ru",
  name: "Russian",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      нет
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague
};

// languages/zh/index.ts
var chinese = {
  code: "zh",
  name: "Chinese",
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      无
      無
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague
};

// languages/index.ts
var languages = [
  english,
  chinese,
  french,
  german,
  japanese,
  korean,
  russian,
  spanish
];

// languages/list.ts
function entriesOf(list2) {
  const entries = [];
  for (const line of list2.split("\n")) {
    const entry = line.trim();
    if (entry !== "") entries.push(entry);
  }
  return entries;
}

// languages/words.ts
function wordsOf(text) {
  if (last?.text !== text) last = read(text);
  return last;
}
var last;
function read(text) {
  const words3 = [];
  const bounds = [];
  let hasOther2 = false;
  for (let at2 = 0; at2 < text.length; ) {
    const code = text.charCodeAt(at2);
    if (code > 127) hasOther2 = true;
    if (!isWordCode(code)) {
      at2++;
      continue;
    }
    const from = at2;
    at2++;
    for (; at2 < text.length; at2++) {
      const next = text.charCodeAt(at2);
      if (next > 127) hasOther2 = true;
      if (isWordCode(next)) continue;
      const joins = isApostrophe(next) && isWordCode(text.charCodeAt(at2 + 1));
      if (!joins) break;
    }
    words3.push(wordFor(text.slice(from, at2)));
    bounds.push(from, at2);
  }
  return { text, words: words3, bounds, hasOther: hasOther2 };
}
var known = /* @__PURE__ */ new Map();
var mostKnown2 = 1e4;
var longestKnown2 = 40;
function wordFor(written2) {
  let word = known.get(written2);
  if (word) return word;
  const own = ` ${written2}`.slice(1);
  word = { text: own.toLowerCase().replaceAll("’", "'"), found: [] };
  if (own.length > longestKnown2) return word;
  if (known.size === mostKnown2) known.clear();
  known.set(own, word);
  return word;
}
function isApostrophe(code) {
  return code === 39 || code === 8217;
}
function isWordCode(code) {
  if (code < 128) {
    return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95;
  }
  if (code < 8192) return code >= 170 && code !== 171 && code !== 187 && code !== 183;
  return code >= 11264 && !(code >= 12288 && code <= 12292) && !isEastAsianMark(code);
}
function isEastAsianMark(code) {
  return code >= 12296 && code <= 12320 || code >= 55296 && code <= 63743 || code >= 65024 && code <= 65135 || code >= 65280 && code <= 65295 || code >= 65306 && code <= 65312 || code >= 65339 && code <= 65344 || code >= 65371 && code <= 65381;
}

// languages/phrases.ts
var Phrases = class {
  #pick;
  #index = nextIndex++;
  #read;
  /**
   * @param pick
   *   The list, in one language.
   */
  constructor(pick) {
    this.#pick = pick;
  }
  /** Whether one of them stands in `text`. */
  isIn(text) {
    return this.find(text) !== void 0;
  }
  /**
   * The first of them in `text`; of several that begin at one place the longest.
   *
   * @param from
   *   Where to begin; words that begin before it are passed over.
   */
  find(text, from = 0) {
    const words3 = wordsOf(text);
    const compiled2 = this.#compiled;
    const spaced = this.#findSpaced(words3, from, compiled2);
    if (!words3.hasOther || compiled2.unspaced.length === 0) return spaced;
    const unspaced = findUnspaced(text, from, compiled2.unspaced);
    if (!spaced || !unspaced) return spaced ?? unspaced;
    return unspaced.from < spaced.from ? unspaced : spaced;
  }
  /**
   * The longest of them that begins at `from`. Quick where none begins with that character, as is
   * so for most texts.
   */
  findAt(text, from = 0) {
    const compiled2 = this.#compiled;
    if (!compiled2.firsts.has(text.charAt(from))) return void 0;
    const words3 = wordsOf(text);
    const at2 = firstWordFrom(from, words3.bounds);
    let end = words3.bounds[2 * at2] === from ? this.#endFrom(at2, words3, compiled2) : -1;
    for (const phrase of compiled2.unspaced) {
      if (text.startsWith(phrase, from)) end = Math.max(end, from + phrase.length);
    }
    return end < 0 ? void 0 : { from, to: end };
  }
  /** All of them in `text`, from the first to the last; none overlaps with another one. */
  findAll(text) {
    const words3 = wordsOf(text);
    const compiled2 = this.#compiled;
    const spans = [];
    for (let span = this.#findSpaced(words3, 0, compiled2); span; ) {
      spans.push(span);
      span = this.#findSpaced(words3, span.to, compiled2);
    }
    if (words3.hasOther) {
      for (const phrase of compiled2.unspaced) {
        for (let at2 = text.indexOf(phrase); at2 >= 0; at2 = text.indexOf(phrase, at2 + 1)) {
          spans.push({ from: at2, to: at2 + phrase.length });
        }
      }
      spans.sort((a, b) => a.from - b.from || b.to - a.to);
    }
    let end = 0;
    return spans.filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
  }
  /** `text` with a space in place of each of them. */
  without(text) {
    let left = "";
    let from = 0;
    for (const span of this.findAll(text)) {
      left += `${text.slice(from, span.from)} `;
      from = span.to;
    }
    return left + text.slice(from);
  }
  /** Whether `text` is one of them, and nothing else but punctuation. */
  is(text) {
    const { bounds } = wordsOf(text);
    const span = this.find(text);
    if (!span) return false;
    return span.from <= (bounds[0] ?? span.from) && span.to >= (bounds.at(-1) ?? span.to);
  }
  /** Whether `text` begins with one of them, apart from punctuation. */
  starts(text) {
    const { bounds } = wordsOf(text);
    const span = this.find(text);
    return span !== void 0 && span.from <= (bounds[0] ?? span.from);
  }
  /** Whether `text` ends with one of them, apart from punctuation. */
  ends(text) {
    const { bounds } = wordsOf(text);
    const span = this.findAll(text).at(-1);
    return span !== void 0 && span.to >= (bounds.at(-1) ?? span.to);
  }
  get #compiled() {
    this.#read ??= compile(this.#pick);
    return this.#read;
  }
  #findSpaced(words3, from, compiled2) {
    for (let at2 = firstWordFrom(from, words3.bounds); at2 < words3.words.length; at2++) {
      const end = this.#endFrom(at2, words3, compiled2);
      if (end >= 0) return { from: words3.bounds[2 * at2] ?? 0, to: end };
    }
    return void 0;
  }
  /** Where the longest of them ends that begins with the word `at`; -1 when none does. */
  #endFrom(at2, words3, compiled2) {
    const word = words3.words[at2];
    let end = -1;
    if (!word) return end;
    for (const phrase of this.#phrasesFrom(word, compiled2)) {
      const last2 = endOf(phrase, at2, words3);
      if (last2 !== void 0) end = Math.max(end, words3.bounds[2 * last2 + 1] ?? end);
    }
    return end;
  }
  /** The phrases that begin with `word`. */
  #phrasesFrom(word, compiled2) {
    const found = word.found[this.#index];
    if (found) return found;
    const phrases = phrasesFrom(word.text, compiled2);
    word.found[this.#index] = phrases;
    return phrases;
  }
};
function keysOf(pick) {
  return new Set(languages.flatMap((language) => entriesOf(pick(language))));
}
var nextIndex = 0;
function firstWordFrom(offset, bounds) {
  let low = 0;
  let high = bounds.length / 2;
  while (low < high) {
    const middle = low + high >> 1;
    if ((bounds[2 * middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
var widestGap = 2;
function compile(pick) {
  const exact = /* @__PURE__ */ new Map();
  const inflected = /* @__PURE__ */ new Map();
  const prefixes = [];
  const inflecting = /* @__PURE__ */ new Set();
  const unspaced = [];
  const firsts = /* @__PURE__ */ new Set();
  for (const language of languages) {
    for (const entry of entriesOf(pick(language))) {
      const first = entry.charAt(entry.startsWith("=") ? 1 : 0);
      firsts.add(first).add(first.toUpperCase());
      if (!language.spaced && hasOther.test(entry)) {
        unspaced.push(entry);
        continue;
      }
      const phrase = readPhrase(entry, language);
      const [word] = phrase;
      if (!word) continue;
      if (word.kind === "prefix") prefixes.push(phrase);
      else add2(word.kind === "exact" ? exact : inflected, word.text, phrase);
      if (word.kind === "inflected") inflecting.add(language);
    }
  }
  return { exact, inflected, prefixes, inflecting: [...inflecting], unspaced, firsts };
}
var hasOther = /[^\0-\x7f]/;
function add2(map, key, phrase) {
  const phrases = map.get(key);
  if (phrases) phrases.push(phrase);
  else map.set(key, [phrase]);
}
function readPhrase(entry, language) {
  const parts2 = [];
  let gap = 0;
  for (const written2 of entry.split(/[\s/-]+/)) {
    if (written2 === "…") {
      gap = widestGap;
      continue;
    }
    parts2.push({ ...readPart(written2), gap, language });
    gap = 0;
  }
  return parts2;
}
function readPart(written2) {
  if (written2.startsWith("=")) return { text: written2.slice(1), kind: "exact" };
  if (written2.endsWith("*")) return { text: written2.slice(0, -1), kind: "prefix" };
  return { text: written2, kind: "inflected" };
}
function phrasesFrom(word, compiled2) {
  const { exact, inflected, prefixes, inflecting } = compiled2;
  const found = [...exact.get(word) ?? []];
  for (const language of inflecting) {
    for (const stem of language.stemsOf(word)) {
      for (const phrase of inflected.get(stem) ?? []) {
        if (phrase[0]?.language === language) found.push(phrase);
      }
    }
  }
  for (const phrase of prefixes)
    if (phrase[0] && word.startsWith(phrase[0].text)) found.push(phrase);
  return found.length > 0 ? found : nothing2;
}
var nothing2 = [];
function endOf(phrase, at2, words3) {
  let index = at2;
  for (let part = 1; part < phrase.length; part++) {
    const wanted = phrase[part];
    if (!wanted) return void 0;
    const next = nextOf(wanted, index, words3);
    if (next === void 0) return void 0;
    index = next;
  }
  return index;
}
function nextOf(part, after, words3) {
  for (let index = after + 1; index <= after + 1 + part.gap; index++) {
    const word = words3.words[index];
    if (!word || isApart(index, words3)) return void 0;
    if (fits(word.text, part)) return index;
  }
  return void 0;
}
function fits(word, { text, kind, language }) {
  if (kind === "exact" || word === text) return word === text;
  if (kind === "prefix") return word.startsWith(text);
  return language.stemsOf(word).includes(text);
}
function isApart(index, { text, bounds }) {
  const to = bounds[2 * index] ?? 0;
  for (let at2 = bounds[2 * index - 1] ?? to; at2 < to; at2++) {
    if (apart.includes(text.charAt(at2))) return true;
  }
  return false;
}
var apart = ".,;:!?()[]|→—";
function findUnspaced(text, from, phrases) {
  let first;
  for (const phrase of phrases) {
    const at2 = text.indexOf(phrase, from);
    if (at2 < 0 || first && at2 > first.from) continue;
    const span = { from: at2, to: at2 + phrase.length };
    if (!first || at2 < first.from || span.to > first.to) first = span;
  }
  return first;
}

// session/placeholder.ts
function isPlaceholder(value2) {
  const text = value2.trim();
  if (text.length <= longest && (shape.test(text) || isUnknown(text) || isDeferred(text))) {
    return true;
  }
  const close = closing[text[0] ?? ""];
  return close !== void 0 && text.indexOf(close) === text.length - 1 && !text.includes("\n");
}
var longest = 80;
var shape = new RegExp(
  [
    "yyyy[-/.]mm[-/.]dd",
    "dd[-/.]mm[-/.]yyyy",
    "hh:mm(?::ss)?",
    "\\$\\([^)]*\\)",
    "\\$\\{[\\w.-]+\\}",
    "<[a-z][a-z -]*>",
    "\\.\\.\\.|…"
  ].map((source) => `^(?:${source})$`).join("|"),
  "i"
);
function isUnknown(text) {
  return text.length <= longestUnknown && unknown.has(text.toLowerCase().replaceAll(".", ""));
}
var unknown = keysOf(({ templates: templates2 }) => templates2.unknown);
var longestUnknown = 8;
function isDeferred(text) {
  const inside = text[0] === "(";
  const deferral = deferrals.findAt(text, inside ? 1 : 0);
  if (!deferral) return false;
  const rest = text.slice(deferral.to);
  if (inside) return /^[^()\d]*\)$/.test(rest);
  if (/^\.?$/.test(rest) || somedays.is(rest)) return true;
  const time = during.findAt(rest, 1);
  return time !== void 0 && /^ [a-z ]{1,40}\.?$/i.test(rest.slice(time.to));
}
var deferrals = new Phrases(({ templates: templates2 }) => templates2.deferrals);
var during = new Phrases(({ templates: templates2 }) => templates2.during);
var somedays = new Phrases(({ templates: templates2 }) => templates2.somedays);
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
  /** What `contentOf` made of {@link content}, once it was asked for. */
  read;
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
    let last2 = open.at(-1);
    while (last2 && last2.depth >= node.depth) {
      open.pop();
      last2 = open.at(-1);
    }
    const section = new Section(node, source, last2);
    last2?.sections.push(section);
    sections.push(section);
    open.push(section);
  }
  return { preamble, sections };
}

// session/source.ts
var Source = class {
  text;
  /** Whether a text in it can hold a carriage return, written as it is or as `&#13;`. */
  mayHoldReturns;
  #lineStarts;
  constructor(text) {
    this.text = text;
    this.mayHoldReturns = text.includes("\r") || text.includes("&#");
  }
  /** The point at `offset`: 1-based line and column. */
  point(offset) {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    let start = 0;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      const middleStart = starts[middle];
      if (middleStart !== void 0 && middleStart <= offset) {
        low = middle;
        start = middleStart;
      } else high = middle - 1;
    }
    return { line: low + 1, column: offset - start + 1, offset };
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
  if (!text.includes("\r")) {
    for (let at2 = text.indexOf("\n"); at2 >= 0; at2 = text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
    return starts;
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return starts;
}

// session/session.ts
var Session = class {
  tree;
  source;
  /** The first heading of the first level. */
  title;
  #outline;
  #metadata;
  constructor(tree, source) {
    this.tree = tree;
    this.source = source;
    this.#outline = readOutline(tree, source);
    this.title = this.sections.find((section) => section.depth === 1);
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
function readSession(tree, text) {
  return new Session(tree, new Source(text));
}

// rules/message.ts
function oneOf(values) {
  return list(values, "or");
}
function allOf(values) {
  return list(values, "and");
}
function list(values, word) {
  const quoted = values.map(quote);
  if (quoted.length < 2) return quoted.join("");
  const others = quoted.slice(0, -1);
  const comma = others.length > 1 ? "," : "";
  return [`${others.join(", ")}${comma}`, word, ...quoted.slice(-1)].join(" ");
}
var longestQuote = 60;
function quote(value2) {
  const line = value2.replaceAll(/\s+/g, " ").trim();
  const characters = [...line.slice(0, longestQuote * 2)];
  const text = characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join("")}…` : line;
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

// config/glob.ts
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
    const character2 = text[index];
    if (character2 === "\\") index++;
    else if (character2 === "{") open.push({ from: index, commas: [] });
    else if (character2 === ",") open.at(-1)?.commas.push(index);
    else if (character2 === "}") {
      const brace = open.pop();
      if (!brace || brace.commas.length === 0 || found && found.from < brace.from) continue;
      let start = brace.from + 1;
      const parts2 = [...brace.commas, index].map((end) => {
        const part = text.slice(start, end);
        start = end + 1;
        return part;
      });
      found = { from: brace.from, to: index + 1, parts: parts2 };
    }
  }
  return found;
}
function compileNames(pattern) {
  return pattern.split("/").filter(isName).map((name) => name === "**" ? anyNames : compileName(name));
}
var any = { kind: "any" };
var one = { kind: "one" };
var token = /\*+|\?|\[([!^]?)((?:\\.|[^\\])(?:\\.|[^\]\\])*)\]|\\?(.)/gsu;
function compileName(name) {
  return Array.from(name.matchAll(token), ([text, not, set, character2]) => {
    if (set !== void 0) return { kind: "set", not: not !== "", ranges: readRanges(set) };
    if (character2 !== void 0) return { kind: "text", text: character2 };
    return text === "?" ? one : any;
  });
}
function readRanges(set) {
  return Array.from(set.matchAll(/\\?(.)(?:-\\?(.))?/gsu), (match) => {
    const [, from, to] = match;
    return [from, to ?? from];
  });
}
function matchName(pattern, name) {
  return matchAll(pattern, Array.from(name), any, matchCharacter);
}
function matchCharacter(pattern, character2) {
  if (pattern.kind === "text") return pattern.text === character2;
  if (pattern.kind !== "set") return true;
  return pattern.ranges.some(([from, to]) => from <= character2 && character2 <= to) !== pattern.not;
}
function matchAll(pattern, items, wild, fits3) {
  let at2 = 0;
  let retry;
  for (let index = 0; index < items.length; ) {
    const expected = pattern[at2];
    if (expected === wild && at2 < pattern.length) {
      retry = { at: ++at2, index };
    } else if (expected !== void 0 && fits3(expected, items[index])) {
      at2++;
      index++;
    } else if (retry) {
      at2 = retry.at;
      index = ++retry.index;
    } else {
      return false;
    }
  }
  while (at2 < pattern.length && pattern[at2] === wild) at2++;
  return at2 === pattern.length;
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
    { name: "Last Updated", kind: "time", required: "start", aliases: ["Updated"] },
    { name: "Project" },
    { name: "Branch" },
    { name: "Worktree" }
  ],
  sections: [
    { name: "Session Summary" },
    { name: "Tasks", within: ["Session Summary"], role: "prompts" },
    { name: "Files Modified", within: ["Session Summary"], role: "files" },
    { name: "Tools Used", within: ["Session Summary"] },
    { name: "Stats", within: ["Session Summary"] },
    { name: "Current State" },
    { name: "Completed", within: ["Current State"], role: "progress" },
    { name: "In Progress", within: ["Current State"], role: "progress" },
    { name: "Notes for Next Session", within: ["Current State", "Session Summary"], role: "next" },
    { name: "Context to Load", within: ["Current State", "Session Summary"], role: "files" }
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
    {
      name: "Progress",
      aliases: ["Progress Updates", "Updates"],
      role: "progress",
      required: "start"
    },
    {
      name: "Session Summary",
      role: "context",
      ends: true
    },
    {
      name: "Session End Summary",
      aliases: ["Session Completion Summary", "Session Complete", "Session End"],
      role: "context",
      ends: true
    },
    {
      name: "Git Summary",
      within: ["Session Summary", "Session End Summary"],
      aliases: ["Final Git Summary"],
      ends: true
    },
    { name: "Todo Summary", within: ["Session Summary", "Session End Summary"], role: "progress" },
    {
      name: "Key Accomplishments",
      within: ["Session Summary", "Session End Summary"],
      role: "progress"
    },
    {
      name: "Features Implemented",
      within: ["Session Summary", "Session End Summary"],
      role: "progress"
    },
    {
      name: "Problems Encountered and Solutions",
      within: ["Session Summary", "Session End Summary"],
      aliases: ["Problems Encountered", "Problems & Solutions"]
    },
    { name: "Breaking Changes", within: ["Session Summary", "Session End Summary"] },
    {
      name: "Dependencies Added/Removed",
      within: ["Session Summary", "Session End Summary"],
      aliases: ["Dependencies Added", "Dependencies"]
    },
    { name: "Configuration Changes", within: ["Session Summary", "Session End Summary"] },
    { name: "Deployment Steps", within: ["Session Summary", "Session End Summary"] },
    { name: "Lessons Learned", within: ["Session Summary", "Session End Summary"] },
    {
      name: "What Wasn't Completed",
      within: ["Session Summary", "Session End Summary"],
      role: "next"
    },
    { name: "Tips for Future Developers", within: ["Session Summary", "Session End Summary"] }
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
      timed: true,
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
      timed: true,
      required: "update"
    },
    {
      name: "Not Yet Attempted",
      aliases: ["What We Haven't Tried Yet", "What We Haven't Tried"],
      role: "untried",
      checklist: true,
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
  const shape2 = compile2(pattern);
  if (shape2.lastText !== text) {
    shape2.lastMatch = findMatch(shape2, text);
    shape2.lastText = text;
  }
  return shape2.lastMatch;
}
function findMatch({ segments, openStart, openEnd }, text) {
  const last2 = segments.length - 1;
  let date;
  let at2 = 0;
  for (const [index, { shape: shape2, length }] of segments.entries()) {
    const isOpen = index > 0 || openStart;
    const earliest = isOpen ? at2 + 1 : at2;
    shape2.lastIndex = index === last2 && !openEnd ? text.length - length : earliest;
    const found = shape2.lastIndex < earliest ? null : shape2.exec(text);
    if (!found || !isOpen && found.index > 0) return void 0;
    const written2 = found.groups?.date;
    if (written2 !== void 0) {
      date ??= { text: written2, from: found.index + found[0].indexOf(written2) };
    }
    at2 = found.index + length;
  }
  if (openEnd ? at2 >= text.length : at2 !== text.length) return void 0;
  return date ? { date } : {};
}
var compiled = /* @__PURE__ */ new Map();
function compile2(pattern) {
  let found = compiled.get(pattern);
  if (!found) {
    found = {
      segments: pattern.split("*").filter((segment) => segment !== "").map(compileSegment),
      openStart: pattern.startsWith("*"),
      openEnd: pattern.endsWith("*"),
      lastText: void 0,
      lastMatch: void 0
    };
    compiled.set(pattern, found);
  }
  return found;
}
var tokens = /* @__PURE__ */ new Map([
  ["YYYY-MM-DD", String.raw`\d{4}-\d{2}-\d{2}`],
  ["HHMM", String.raw`\d{4}`],
  ["HH:MM", String.raw`\d{2}:\d{2}`]
]);
function compileSegment(segment) {
  let dated = false;
  const source = segment.split(/(YYYY-MM-DD|HHMM|HH:MM)/).map((piece) => {
    const token2 = tokens.get(piece);
    if (token2 === void 0) return piece.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
    if (piece !== "YYYY-MM-DD" || dated) return token2;
    dated = true;
    return `(?<date>${token2})`;
  });
  return { shape: new RegExp(source.join(""), "gi"), length: segment.length };
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
  const scores = sectionScores(session, formats2);
  let best;
  let bestScore = 0;
  for (const format of formats2) {
    let score = (scores.get(format) ?? 0) + fieldScore(session, format);
    if (titled.includes(format)) score += worth.title / titled.length;
    if (path !== void 0 && fitsFileName(format, path)) score += worth.fileName;
    if (score >= threshold && score > bestScore) {
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
function sectionScores(session, formats2) {
  const scores = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const index = jointIndexOf(formats2);
  const add3 = ({ format, spec, worth: worth2 }) => {
    const before = seen.get(spec) ?? 0;
    if (worth2 <= before) return;
    seen.set(spec, worth2);
    scores.set(format, (scores.get(format) ?? 0) + worth2 - before);
  };
  for (const { name } of session.sections) {
    const candidates = index.get(name.key);
    candidates?.forEach(add3);
    if (name.shortKey === name.key) continue;
    for (const candidate of index.get(name.shortKey) ?? []) {
      if (!candidates?.some(({ format }) => format === candidate.format)) add3(candidate);
    }
  }
  return scores;
}
var jointIndexes = /* @__PURE__ */ new WeakMap();
function jointIndexOf(formats2) {
  let joint = jointIndexes.get(formats2);
  if (!joint) {
    const candidates = /* @__PURE__ */ new Map();
    for (const format of formats2) {
      for (const [name, { spec, common }] of indexOf(format)) {
        const list2 = candidates.get(name) ?? [];
        list2.push({ format, spec, worth: common ? worth.commonSection : worth.section });
        candidates.set(name, list2);
      }
    }
    joint = candidates;
    jointIndexes.set(formats2, joint);
  }
  return joint;
}
function fieldScore(session, format) {
  const known6 = fieldIndexOf(format);
  const found = session.metadata.filter((field) => known6.has(field.key)).length;
  return Math.min(found, 4) * worth.field;
}
function findSpec(format, section) {
  const index = indexOf(format);
  return index.get(section.name.key) ?? index.get(section.name.shortKey);
}
function findDatedSpec(format, section) {
  const [name = ""] = section.name.key.split(/ \d{4} \d{2} \d{2}/, 1);
  return indexOf(format).get(name) ?? findSpec(format, section);
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
var fieldIndexes = /* @__PURE__ */ new WeakMap();
function fieldIndexOf(format) {
  let index = fieldIndexes.get(format);
  if (!index) {
    const entries = /* @__PURE__ */ new Map();
    for (const spec of format.fields) {
      for (const name of [spec.name, ...spec.aliases ?? []]) entries.set(toKey(name), spec);
    }
    index = entries;
    fieldIndexes.set(format, index);
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
  return statusesIn(head(text), allowed).length === 1 && wordsIn(head(text)) <= longestHead ? { kind: "misspelt", value: first } : { kind: "unknown" };
}
var longestStatus = 300;
var longestHead = 5;
function wordsIn(text) {
  return toKey(text).split(" ").length;
}
function head(text) {
  const end = text.search(/ [-–—] |[([,;:.!]/);
  return end > 0 ? text.slice(0, end) : text;
}
var qualifiers = /(?:^|[^\p{L}])(?:almost|barely|half|mostly|nearly|not|partial|partially|partly|un(?:done|finished))(?:$|[^\p{L}])|\d ?%|\d ?\/ ?\d/iu;
function isQualified(text) {
  return qualifiers.test(text) && !/^\W*not (?:yet )?started\W*$/i.test(text);
}
function statusesIn(text, allowed) {
  const words3 = ` ${toKey(text.replaceAll("_", " "))} `;
  const found = [];
  for (const [value2, spelling] of spellingsOf(allowed)) {
    const from = words3.indexOf(` ${spelling} `);
    if (from >= 0) found.push({ value: value2, from, to: from + spelling.length });
  }
  const meant = found.filter(
    (one2) => !found.some(
      (other) => other.from <= one2.from && other.to >= one2.to && other.to - other.from > one2.to - one2.from
    )
  );
  return [...new Set(meant.map(({ value: value2 }) => value2))];
}
var known2 = /* @__PURE__ */ new WeakMap();
function spellingsOf(allowed) {
  let list2 = known2.get(allowed);
  if (!list2) {
    list2 = allowed.flatMap((value2) => [
      [value2, toKey(value2.replaceAll("_", " "))],
      ...spellingsFor(value2).map((spelling) => [value2, spelling])
    ]);
    known2.set(allowed, list2);
  }
  return list2;
}
function spellingsFor(value2) {
  return spellings.get(value2) ?? [];
}
var spellings = new Map(
  Object.entries({
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
  })
);

// formats/match.ts
function matchFormat(session, format, options = {}) {
  const sections = knownSections(session, format);
  const fields = knownFields(session, format, sections);
  const type = typeOf(format, fields, options);
  const required = type === void 0 ? void 0 : format.types?.[type]?.required;
  const status = statusOf(fields);
  const progress = progressOf(fields, status);
  return {
    format,
    type,
    sections,
    fields,
    status,
    progress,
    isOver: progress === "completed" || saysEnded(session, format, status),
    due: (spec) => required ? ownValue(required, spec.name) : spec.required
  };
}
function ownValue(required, name) {
  return Object.hasOwn(required, name) ? required[name] : void 0;
}
var stages = ["start", "update", "completed"];
function isDue(due, progress) {
  return stages.indexOf(due) <= stages.indexOf(progress);
}
function knownSections(session, format) {
  const known6 = /* @__PURE__ */ new Map();
  const unknown2 = [];
  for (const section of session.sections) {
    const found = section === session.title ? void 0 : findSpec(format, section);
    if (!found) unknown2.push(section);
    else if (fitsAncestor(section, found.spec, known6))
      known6.set(section, { spec: found.spec, section });
  }
  addTypos(
    format,
    known6,
    unknown2.filter((section) => section !== session.title)
  );
  return session.sections.flatMap((section) => known6.get(section) ?? []);
}
function fitsAncestor(section, spec, known6) {
  const ancestor = knownAncestor(section, known6);
  return ancestor === void 0 || spec.within?.includes(ancestor.spec.name) === true;
}
function knownAncestor(section, known6) {
  for (let parent = section.parent; parent; parent = parent.parent) {
    const ancestor = known6.get(parent);
    if (ancestor) return ancestor;
  }
  return void 0;
}
var mostGuesses = 200;
function addTypos(format, known6, unknown2) {
  const present = new Set([...known6.values()].map(({ spec }) => spec));
  const missing = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    if (present.has(spec)) continue;
    for (const name of [spec.name, ...spec.aliases ?? []]) missing.set(toKey(name), { spec, name });
  }
  for (const section of unknown2.slice(0, mostGuesses)) {
    if (missing.size === 0) return;
    if (knownAncestor(section, known6)) continue;
    const { key, shortKey, from, to, shortTo } = section.name;
    const right = closest(key, missing.keys()) ?? (shortKey === key ? void 0 : closest(shortKey, missing.keys()));
    if (right === void 0) continue;
    const meant = missing.get(right);
    if (!meant || present.has(meant.spec)) continue;
    const whole = closest(key, [right]) !== void 0;
    present.add(meant.spec);
    known6.set(section, {
      spec: meant.spec,
      section,
      typo: { expected: meant.name, place: section.inline.place(from, whole ? to : shortTo) }
    });
  }
}
function knownFields(session, format, sections) {
  const specs = fieldIndexOf(format);
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
  const configured = type !== void 0 && Object.hasOwn(types, type) ? type : void 0;
  if (forceType && configured) return configured;
  const written2 = toKey(fields.find(({ spec }) => spec.kind === "type")?.field.value ?? "");
  const named = Object.keys(types).find((name) => toKey(name) === written2);
  if (named !== void 0) return named;
  const words3 = path.slice(path.lastIndexOf("/") + 1).toLowerCase().split(/[^a-z]+/);
  for (const [name, spec] of Object.entries(types)) {
    if (spec.words?.some((word) => words3.includes(word))) return name;
  }
  return configured ?? format.defaultType;
}
function statusOf(fields) {
  const known6 = fields.find(({ spec }) => spec.kind === "status");
  if (!known6 || known6.field.value === "") return void 0;
  return readStatus(known6.field.value, known6.spec.values ?? []);
}
function saysEnded(session, format, known6) {
  if (known6 && "value" in known6) return false;
  if (session.sections.some((section) => findDatedSpec(format, section)?.spec.ends)) return true;
  return session.metadata.some(({ key, value: value2 }) => {
    if (ends.has(key)) return /\d/.test(value2);
    const status = key === "status" ? readStatus(value2, commonStatuses) : void 0;
    return status !== void 0 && "value" in status && status.value === "completed";
  });
}
var ends = /* @__PURE__ */ new Set([
  "closed",
  "closed at",
  "completed",
  "end time",
  "ended",
  "finished",
  "session end",
  "time completed"
]);
var commonStatuses = ["in_progress", "completed", "blocked"];
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
  const value2 = fields.find(({ spec }) => spec.kind === kind)?.field.value;
  return value2 === void 0 ? void 0 : /^\d{4}-\d{2}-\d{2}/.exec(value2)?.[0];
}

// formats/index.ts
var formats = [
  sessionState,
  saveSession,
  autoSaved,
  projectSession,
  handoff
];

// formats/item-text.ts
function readItem2(item, labels9) {
  const { entry, inlines } = item;
  const [first] = inlines;
  if (!first) return { from: 0, to: 0, inline: void 0, name: item.name, find: () => void 0 };
  if (entry?.kind === "row") return readRow(entry, item.name, labels9);
  const start = entry ? entry.textFrom : nameStart2(first, item.name);
  const from = pastLabel(first, start, labels9);
  const { to: end, rest } = splitName(first, from);
  const to = entry ? end : Math.min(end, start + item.name.length);
  const find = (test) => findIn(inlines, rest, test);
  return { from, to, inline: first, name: first.text.slice(from, to), find };
}
function findIn(inlines, rest, test) {
  for (const [index, inline] of inlines.entries()) {
    const found = index === 0 ? testRest(inline, rest, test) : findInLines(inline, test);
    if (found) return found;
  }
  return void 0;
}
function testRest(inline, rest, test) {
  const { text } = inline;
  const end = text.trimEnd().length;
  if (rest >= end) return void 0;
  const isEnclosed = /[([（]/.test(text.charAt(rest - 1)) && /[)\]）]/.test(text.charAt(end - 1));
  const to = isEnclosed ? end - 1 : end;
  const detail = { key: "", text: text.slice(rest, to), inline, from: rest, to };
  return test(detail) ? detail : void 0;
}
function nameStart2(inline, name) {
  return Math.max(0, inline.text.indexOf(name));
}
function pastLabel(inline, start, labels9) {
  const line = inline.text.indexOf("\n", start);
  const field = readField(inline, start, line < 0 ? inline.text.length : line);
  if (!field || field.value === "") return start;
  const key = withoutNumber(field.key);
  if (!labels9.has(key) && !(key !== field.key && numbered.has(key))) return start;
  const labelEnd = inline.text.indexOf(field.label, start) + field.label.length;
  return inline.text.indexOf(field.value, labelEnd);
}
var numbered = /* @__PURE__ */ new Set([
  "bug",
  "issue",
  "option",
  "part",
  "phase",
  "step",
  "task"
]);
function withoutNumber(key) {
  return key.replace(/ \d{1,3}$/, "");
}
var separatorPattern = /[ \t](?:-{1,2}>?|=>)[ \t]|[ \t]?(?:—|–[ \t]|→|➜|➔|⇒|：|。|；)[ \t]?|[:;](?=\s)[ \t]?|\.[ \t](?=[A-Z"'`])|\n|[ \t][([]|（|[ \t](?=because\b|since\b|due to\b)/g;
function splitName(inline, from) {
  const { text } = inline;
  separatorPattern.lastIndex = from;
  for (let match = separatorPattern.exec(text); match; match = separatorPattern.exec(text)) {
    const rest = match.index + match[0].length;
    if (match.index > from && !isCode(inline, match.index)) {
      return { to: text.slice(0, match.index).trimEnd().length, rest };
    }
  }
  const end = text.trimEnd().length;
  return { to: end, rest: end };
}
function isCode(inline, index) {
  return inline.referring && inline.parts[inline.partAt(index)]?.kind === "code";
}
function findInLines(inline, test) {
  const { text } = inline;
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf("\n", from);
    const to = newline < 0 ? text.length : newline;
    const detail = readLine2(inline, from, to);
    if (test(detail)) return detail;
    from = to + 1;
  }
  return void 0;
}
function readLine2(inline, from, to) {
  const field = readField(inline, from, to);
  if (field) {
    const start2 = inline.text.indexOf(field.value, from + field.label.length);
    return { key: field.key, text: field.value, inline, from: start2, to: start2 + field.value.length };
  }
  const line = inline.text.slice(from, to);
  const text = line.trim();
  const start = from + line.length - line.trimStart().length;
  return { key: "", text, inline, from: start, to: start + text.length };
}
function readRow(entry, name, labels9) {
  const details = [];
  const own = entry.inline;
  for (const [index, inline] of entry.cells.entries()) {
    const field = entry.fields[index];
    const text = inline.text.trim();
    if (inline === own || text === "" || !field || labels9.has(field.key)) continue;
    const from = inline.text.indexOf(text);
    details.push({ key: field.key, text, inline, from, to: from + text.length });
  }
  return {
    from: entry.textFrom,
    to: own.text.trimEnd().length,
    inline: own,
    name,
    find: (test) => details.find(test)
  };
}
function placeOfName({ inline, from, to }, { place }) {
  if (!inline) return place;
  const first = inline.parts[inline.partAt(from)];
  const last2 = inline.parts[inline.partAt(Math.max(to - 1, from))];
  const { start, end } = inline.place(from, to);
  return {
    start: first?.kind === "code" && first.from === from ? inline.source.point(first.start) : start,
    end: last2?.kind === "code" && last2.to === to ? inline.source.point(last2.end) : end
  };
}
function isForeign(text) {
  return isInForeignScript(text) || hasForeignWords(text);
}
function hasForeignWords(text) {
  const words3 = text.slice(0, longestSample).toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? [];
  const foreign = words3.filter((word) => foreignWords.has(word)).length;
  return foreign >= fewestForeign && foreign * commonestForeign >= words3.length;
}
var fewestForeign = 2;
var commonestForeign = 6;
var foreignWords = /* @__PURE__ */ new Set([
  "aber",
  "avec",
  "che",
  "como",
  "dans",
  "de",
  "del",
  "der",
  "des",
  "du",
  "ein",
  "eine",
  "el",
  "en",
  "es",
  "est",
  "está",
  "et",
  "hay",
  "het",
  "la",
  "las",
  "le",
  "les",
  "los",
  "mit",
  "nicht",
  "não",
  "para",
  "pas",
  "pero",
  "por",
  "porque",
  "pour",
  "que",
  "sans",
  "se",
  "sin",
  "sobre",
  "sur",
  "um",
  "uma",
  "un",
  "una",
  "une",
  "und",
  "weil"
]);
function isInForeignScript(text) {
  let foreign = 0;
  let latin = 0;
  const end = Math.min(text.length, longestSample);
  for (let at2 = 0; at2 < end; at2++) {
    const code = text.charCodeAt(at2);
    if (code < 592) {
      if (code >= 97 && code <= 122) latin++;
    } else if (isForeignLetter(code)) {
      foreign++;
    }
  }
  return foreign > 0 && foreign * 4 > latin;
}
var longestSample = 500;
function isForeignLetter(code) {
  return code >= 880 && code < 7680 || code >= 12353 && code < 55296 || code >= 63744 && code < 64256;
}

// formats/items.ts
function itemsOf(match, role) {
  let byRole = known3.get(match);
  if (!byRole) {
    byRole = /* @__PURE__ */ new Map();
    known3.set(match, byRole);
  }
  let items = byRole.get(role);
  if (!items) {
    items = sectionsOf(match, role).flatMap((section) => itemsIn(section, section, []));
    byRole.set(role, items);
  }
  return items;
}
var known3 = /* @__PURE__ */ new WeakMap();
function sectionsOf({ sections }, role) {
  return sections.flatMap(({ spec, section }) => spec.role === role ? section : []);
}
function isEmptyForm({ entry, name }) {
  return entry?.kind === "item" && /:\s*$/.test(name) && entry.fields.every(({ value: value2 }) => value2 === "");
}
function saysNone(text) {
  return nonePattern.test(text);
}
var nonePattern = /^[\s(*_-]*(?:n\/a|nil|no|none|nothing|ninguno|ninguna|нет|なし|无|無|없음)(?![\p{L}\p{N}])/iu;
function itemsIn(part, section, groups) {
  const items = [];
  for (const run of runsOf(contentOf(part))) {
    const { label, entries } = run;
    if (label && !isGroup(keyOfLabel(label), { ...run, hasSections: false })) {
      const head2 = { inline: label, from: 0, to: endOfBold(label) };
      const hasBlocks = entries.some((entry) => entry.hasBlocks);
      items.push(new HeadedItem(head2, run, hasBlocks, section, groups));
      continue;
    }
    const within = label ? [...groups, keyOfLabel(label)] : groups;
    for (const entry of entries) {
      if (!isNothing(entry)) items.push(new EntryItem(entry, section, within));
    }
  }
  for (const below of part.sections) {
    const content = contentOf(below);
    const hasSections = below.sections.length > 0;
    if (isGroup(below.name.key, { ...content, hasSections })) {
      for (const item of itemsIn(below, section, [...groups, below.name.key])) items.push(item);
    } else {
      const head2 = { inline: below.inline, from: below.name.from, to: below.name.to };
      items.push(new HeadedItem(head2, content, content.hasCode, section, groups));
    }
  }
  return items;
}
function isNothing({ inline, text }) {
  return text.trim() === "" || saysNone(text) || inline.struck && inline.parts.every(
    ({ struck, from, to }) => struck || inline.text.slice(from, to).trim() === ""
  );
}
function runsOf({ entries, paragraphs }) {
  let run = { label: void 0, paragraphs: [], entries: [] };
  const runs = [run];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start } = paragraph;
    for (let entry = entries[next]; entry && offsetOf(entry) < start; entry = entries[++next]) {
      run.entries.push(entry);
    }
    const following = paragraphs[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (isLabel(paragraph, offsetOf(entries[next]) < following)) {
      run = { label: paragraph, paragraphs: [], entries: [] };
      runs.push(run);
    } else {
      run.paragraphs.push(paragraph);
    }
  }
  for (const entry of entries.slice(next)) run.entries.push(entry);
  return runs;
}
function offsetOf(entry) {
  return entry?.node.position?.start.offset ?? Number.POSITIVE_INFINITY;
}
function isLabel(inline, overList) {
  if (inline.plainLead > 0) return false;
  const { parts: parts2, text } = inline;
  const [first] = parts2;
  if (!first?.strong) return false;
  return overList || parts2.every((part) => part.strong || /^[\s:]*$/.test(text.slice(part.from, part.to)));
}
function keyOfLabel(label) {
  return toKey(label.text.slice(0, endOfBold(label)));
}
function endOfBold({ parts: parts2, text }) {
  const end = parts2.find(({ strong }) => !strong)?.from ?? text.length;
  return endOfName(text, end);
}
function endOfName(text, end) {
  let at2 = end;
  while (at2 > 0 && /[\s:]/.test(text.charAt(at2 - 1))) at2--;
  return at2;
}
function isGroup(key, { paragraphs, entries, hasSections }) {
  if (hasSections) return true;
  if (entries.length === 0) return false;
  if (namesKind(key)) return true;
  return paragraphs.length === 0 && entries.some(({ children }) => children.length > 0);
}
function namesKind(key) {
  const words3 = key.split(" ").slice(0, longestKind + 1);
  if (words3.length > longestKind) return false;
  return words3.some((word) => kinds.has(word)) || words3.every((word) => ranks.has(word));
}
var longestKind = 4;
var kinds = /* @__PURE__ */ new Set([
  "approaches",
  "attempts",
  "blockers",
  "bugs",
  "decisions",
  "debt",
  "dependencies",
  "failures",
  "gotchas",
  "improvements",
  "issues",
  "items",
  "limitations",
  "others",
  "problems",
  "questions",
  "risks",
  "tasks",
  "tests",
  "warnings"
]);
var ranks = /* @__PURE__ */ new Set([
  "active",
  "blocked",
  "blocking",
  "closed",
  "critical",
  "external",
  "fixed",
  "high",
  "internal",
  "level",
  "low",
  "major",
  "medium",
  "minor",
  "new",
  "open",
  "p0",
  "p1",
  "p2",
  "p3",
  "p4",
  "pending",
  "priority",
  "resolved",
  "severity",
  "waiting"
]);
var EntryItem = class {
  name;
  entry;
  section;
  groups;
  #end;
  #inlines;
  constructor(entry, section, groups) {
    const { text } = entry.inline;
    this.#end = text.trimEnd().length;
    this.name = text.slice(entry.textFrom, this.#end);
    this.entry = entry;
    this.section = section;
    this.groups = groups;
  }
  get place() {
    return this.entry.inline.place(this.entry.textFrom, this.#end);
  }
  get fields() {
    return this.entry.fields;
  }
  get inlines() {
    this.#inlines ??= this.entry.inlines();
    return this.#inlines;
  }
  get hasBlocks() {
    return this.entry.hasBlocks;
  }
};
var HeadedItem = class {
  name;
  entry = void 0;
  hasBlocks;
  section;
  groups;
  #head;
  #content;
  #fields;
  #inlines;
  constructor(head2, content, hasBlocks, section, groups) {
    this.name = head2.inline.text.slice(head2.from, head2.to);
    this.hasBlocks = hasBlocks;
    this.section = section;
    this.groups = groups;
    this.#head = head2;
    this.#content = content;
  }
  get place() {
    return this.#head.inline.place(this.#head.from, this.#head.to);
  }
  get fields() {
    this.#fields ??= [
      ...this.#content.paragraphs.flatMap(fieldsOfLines),
      ...this.#content.entries.flatMap(fieldsOfEntry)
    ];
    return this.#fields;
  }
  get inlines() {
    const { paragraphs, entries } = this.#content;
    this.#inlines ??= [
      this.#head.inline,
      ...paragraphs,
      ...entries.flatMap((entry) => entry.inlines())
    ];
    return this.#inlines;
  }
};
function fieldsOfEntry(entry) {
  return entry.kind === "row" ? entry.fields : fieldsOfLines(entry.inline);
}
function fieldsOfLines(inline) {
  const fields = [];
  let from = 0;
  for (const line of inline.text.split("\n")) {
    const field = readField(inline, from, from + line.length);
    if (field) fields.push(field);
    from += line.length + 1;
  }
  return fields;
}

// package.json
var package_default = { name: "remark-lint-session", version: "0.1.0", repository: { type: "git", url: "git+https://github.com/remark-lint-session/remark-lint-session.git" } };

// files/manifest.ts
var repository = package_default.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
var version = package_default.version;

// rules/rule.ts
function defineRule(rule) {
  return rule;
}
function ruleUrl(id) {
  return `${repository}/blob/main/docs/rules/${id.replace(/^session-/, "")}.md`;
}
function endOf2({ session }) {
  const end = session.tree.position?.end ?? session.source.point(session.source.text.length);
  return { start: end, end };
}

// rules/blocker-details.ts
var blockerDetails = defineRule({
  id: "session-blocker-details",
  description: "a pending blocker without an owner or an expected date",
  severity: "warning",
  why: "A blocker goes away sooner when it is known whom to ask and when to ask again.",
  options: {
    owners: {
      description: "Names of people and teams here, which tell who a blocker waits for.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { owners: [] },
  check(file, { owners }, report) {
    const named = owners.map((owner) => owner.toLowerCase());
    const isPending = pendingTest();
    for (const item of itemsOf(file.match, "blockers")) {
      const said = readItem2(item, pendingLabels);
      const { name } = said;
      if (name === "" || isPlaceholder(name) || !isPending(item)) continue;
      const texts = item.inlines.map(({ text }) => text);
      if (texts.some(tellsWhoOrWhen)) continue;
      if (texts.some((text) => named.some((owner) => text.toLowerCase().includes(owner)))) continue;
      if (item.fields.some(({ key, value: value2 }) => value2 !== "" && whoOrWhenFields.test(key))) continue;
      if (texts.some(isForeign)) continue;
      report({
        message: `Unexpected blocker ${quote(name)} without owner or date, expected who it waits for or when it is expected to go away`,
        place: placeOfName(said, item)
      });
    }
  }
});
var pendingLabels = /* @__PURE__ */ new Set([
  "awaiting",
  "blocked",
  "blocked by",
  "blocked on",
  "blocker",
  "blocking",
  "depends on",
  "needs",
  "open",
  "pending",
  "waiting",
  "waiting for",
  "waiting on"
]);
function pendingTest() {
  const isOtherGroup = remembering((group) => otherGroups.test(group));
  const isBlocking = remembering((heading) => blocking.test(heading));
  return ({ entry, name, inlines, fields, groups, section }) => {
    if (entry?.check === "done" || /[?？]|^open question/i.test(name)) return false;
    if (inlines.some(({ text }) => resolved.test(text))) return false;
    if (groups.some(isOtherGroup)) return false;
    if (fields.some(({ key }) => pendingLabels.has(key))) return true;
    if (inlines.some(({ text }) => pendingWords.test(text))) return true;
    const heading = groups.at(-1) ?? section.name.key;
    return isBlocking(heading) && !isOtherGroup(heading);
  };
}
var blocking = /\b(?:blocked|blockers?|blocking)\b/;
var resolved = /\b(?:approved|cleared|closed|completed|done|fixed|granted|no longer|not (?:a )?block(?:er|ing)|non-?blocking|nothing|provisioned|received|resolved|solved|unblocked|workaround)\b|✅|✓|✔/i;
var otherGroups = /\b(?:dependenc(?:y|ies)|libraries|notes|packages|questions|resolved|completed|tools|versions|warnings)\b/u;
var pendingWords = /\b(?:await(?:s|ing)|blocked (?:by|on|until)|depends on|pending|sign-?off|waiting (?:for|on))\b/i;
var whoOrWhenFields = /\b(?:assigned|assignee|by|contact|date|due|eta|expected|needs|owner|responsible|team|when|who)\b/u;
function tellsWhoOrWhen(text) {
  return who.test(text) || whoByName.test(text) || when.test(text);
}
var who = /@\w|#\d|\b(?:admins?|architects?|author|ask|backend|board|client|committee|community|customer|data|design(?:er)?s?|dev(?:eloper)?s?|devops|engineer(?:s|ing)?|finance|frontend|infra(?:structure)?|it department|lead|legal|maintainers?|management|manager|marketing|me|operator|ops|organi[sz]ation|our|owner|partner|platform|po|product|provider|qa|release|reviewers?|sales|security|sre|stakeholders?|support|team|teammate|them|upstream|us|user(?:['’]s)?|users|vendor|you|your)\b/i;
var whoByName = new RegExp("\\b(?:by|for|from|on|with) \\p{Lu}\\p{Ll}", "u");
var when = /\d{4}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\b(?:after|before|by end of|daily|deadline|due|eta|expected|expires?|hours?|minutes?|days?|weeks?|months?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|next|once|q[1-4]|sprint|soon|this|today|tomorrow|tonight|until|when)\b|\d ?%|\d ?\/ ?\d|\d\s?(?:h|d|min)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.? \d/i;

// rules/code-locations.ts
var codeLocations = defineRule({
  id: "session-code-locations",
  description: "a path named in an unfinished session that does not exist in the repository",
  severity: "warning",
  why: "Whoever goes on with the work looks there first.",
  options: {
    ignore: {
      description: "How paths start that need not be there, such as those of another repository.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { ignore: [] },
  check(file, { ignore }, report) {
    const { paths } = file.context;
    if (!paths || file.match.isOver) return;
    const locations = [...locationsIn(file)];
    let here2;
    for (const { path, place, host } of locations) {
      if (isThere(path, paths) || ignore.some((start) => path.startsWith(start))) continue;
      if (host.some(speaksOfAbsence)) continue;
      const meant = paths.closest?.(path);
      if (meant === void 0) {
        if (!path.includes("/") || !paths.exists(topOf(path))) continue;
        here2 ??= isAboutHere(locations, paths);
        if (!here2) continue;
      }
      report({
        message: `Unexpected path ${quote(path)}, expected ${meant === void 0 ? "one that exists in the repository" : quote(meant)}`,
        place: place(),
        ...meant !== void 0 && { expected: [meant] }
      });
    }
  }
});
var knownOneIn = 2;
function isAboutHere(locations, paths) {
  const named = new Set(locations.flatMap(({ path }) => path.includes("/") ? path : []));
  let known6 = 0;
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf("/", path.length - 2));
    if (paths.exists(path.replace(/\/$/, "")) || paths.exists(folder)) known6 += 1;
  }
  return known6 * knownOneIn >= named.size;
}
var otherRoles = /* @__PURE__ */ new Set([
  "failed",
  "next",
  "prompts",
  "untried"
]);
var isOtherHeading = rememberingShort((heading) => otherHeadings.test(heading));
var otherHeadings = /\b(?:backlog|commands?|created?|creating|deleted|deletions?|future|ideas?|moved|next|obsolete|old|pending|plan(?:s|ned)?|proposals?|proposed|recommend(?:ed|ations?)|remaining|removed|renamed?|reverted|roadmap|structure|suggest(?:ed|ions?)|to ?do|todos|upcoming)\b/u;
function* locationsIn({ session, match }) {
  if (match.format.sections.length === 0) return;
  const others = new Set(
    match.sections.flatMap(({ spec, section }) => otherRoles.has(spec.role) ? section : [])
  );
  const isOtherHere = remembering(isOtherHeading);
  const isOther = (section) => {
    for (let one2 = section; one2 && one2 !== session.title; one2 = one2.parent) {
      if (others.has(one2) || isOtherHere(one2.name.key)) return true;
    }
    return false;
  };
  for (const section of session.sections) {
    if (isOther(section)) continue;
    const { paragraphs, entries } = contentOf(section);
    for (const inline of paragraphs) yield* locationsOf(inline, []);
    for (const entry of entries) yield* locationsOfEntry(entry);
  }
}
function* locationsOfEntry(entry, above = []) {
  if (entry.check === "open") return;
  if (entry.kind === "row") {
    if (!entry.cells.some(mayLocate)) return;
    const host2 = entry.cells.map(({ text }) => text).filter(speaksOfAbsence).slice(0, 1);
    for (const cell of entry.cells) yield* locationsOf(cell, host2);
    return;
  }
  yield* locationsOf(entry.inline, above);
  const host = [...above, entry.inline.text];
  for (const inline of entry.paragraphs) yield* locationsOf(inline, host);
  for (const child of entry.children) yield* locationsOfEntry(child, host);
}
var absence = /\b(?:absent|another repo(?:sitory)?|archived?|at (?:runtime|build time)|auto-?generated|cleaned up|could|create (?:a|an|the|new)|delet(?:e|es|ed|ing)|does(?:n['’]?t| not) exist|drop(?:ped|s)?|external|formerly|future|gitignored?|gone|generate[sd]?|ignored|initially|instead of|legacy|local(?:-only| only)?|merged|miss(?:es|ing)|moved?|needs?|never|no longer|non-?existent|not (?:been )?(?:built|committed|created|done|found|implemented|in|started|there|tracked|written|yet)|obsolete|old|originally|outdated|outside|output|pending|planned|previously|produces?|proposed|remov(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|replaced?|retired|reverted|should|stale|supersed(?:es|ed)|temp(?:orary)?|to be|to (?:create|make)|todo|uncommitted|untracked|upstream|used to|was at|were|will|would|writes? to|written to)\b|→|➜|->|=>|\(D\)|🗑|🗒|⏳|❌/iu;
function speaksOfAbsence(text) {
  return absence.test(text.slice(0, reach * 2));
}
function mayLocate({ referring, text }) {
  return referring || lineNumber.test(text);
}
function* locationsOf(inline, host) {
  if (!mayLocate(inline)) return;
  for (const part of inline.parts) {
    if (part.kind === "break" || part.kind === "image" || part.struck) continue;
    const text = inline.text.slice(part.from, part.to);
    if (part.kind === "code") yield* locationIn(text, inline, part.from, host);
    else if (part.url !== void 0) yield* locationInLink(part, inline, host);
    else if (lineNumber.test(text)) yield* locationsInText(text, inline, part.from, host);
  }
}
function* locationIn(written2, inline, from, host) {
  const path = asPath(written2);
  if (path === void 0) return;
  const start = from + written2.indexOf(path);
  const place = () => inline.place(start, start + path.length);
  yield located(path, place, [...host, lineAt(inline, from)]);
}
function located(path, place, host) {
  return { path: path.replace(/^\.\//, ""), place, host };
}
function lineAt({ text }, at2) {
  const before = text.slice(Math.max(0, at2 - reach), at2);
  const after = text.slice(at2, at2 + reach);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
}
var reach = 300;
function* locationInLink({ url = "", from, end }, inline, host) {
  if (/^[a-z][a-z\d+.-]{0,20}:|^[#/]|^$/i.test(url)) return;
  const [address = ""] = url.split(/[?#]/, 1);
  const path = asPath(address);
  const opening = /^[*_~]{0,3}\]\([ \t]{0,9}<?/.exec(inline.source.text.slice(end, end + 20));
  if (path === void 0 || !opening) return;
  const start = end + opening[0].length;
  if (!inline.source.text.startsWith(path, start)) return;
  const place = () => inline.source.place(start, start + path.length);
  yield located(path, place, [...host, lineAt(inline, from)]);
}
var lineNumber = /[a-z]:\d/;
var pathWithLine = /(?<![\w@./:-])(?:[\w@.-]{1,80}\/){1,20}[\w@.-]{1,80}\.[a-z]{1,5}(?=:\d{1,6}(?!\w))/g;
function* locationsInText(text, inline, from, host) {
  for (const match of text.matchAll(pathWithLine)) {
    yield* locationIn(match[0], inline, from + match.index, host);
  }
}
var longestPath = 200;
function asPath(written2) {
  if (written2.length > longestPath) return void 0;
  const text = written2.trim().replace(/(?::(?:line )?\d{1,6}(?:[-:,–]\d{1,6}){0,3}|#L\d{1,6}(?:-L?\d{1,6})?|\(\))$/, "");
  if (!/^[\w@.+\-/]{3,}$/.test(text) || /^[/@]|^\.\.|^\.claude\/(?:plans|worktrees)\/|\/\/|\.{3}|\/\.\.(?:\/|$)/.test(text))
    return void 0;
  const parts2 = text.split("/").filter((part) => part !== "" && part !== ".");
  const name = parts2.at(-1) ?? "";
  if (parts2.some((part) => madeFolders.has(part)) || /Y{4}|M{2}-D{2}|N{3}|X{3}|x{3}/.test(text))
    return void 0;
  if (isDomain(parts2[0] ?? "", parts2.length)) return void 0;
  const extension = /[\w-]\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (parts2.length > 1 || text.endsWith("/")) {
    if (text.endsWith("/") || extensions.has(extension)) return text;
    return void 0;
  }
  return extensions.has(extension) && isFileName(name) ? text : void 0;
}
var madeFolders = /* @__PURE__ */ new Set([
  ".cache",
  ".next",
  ".venv",
  "__pycache__",
  "build",
  "coverage",
  "dist",
  "logs",
  "node_modules",
  "out",
  "target",
  "tmp",
  "vendor",
  "venv"
]);
var extensions = /* @__PURE__ */ new Set([
  "astro",
  "bash",
  "c",
  "cc",
  "cjs",
  "cpp",
  "cs",
  "css",
  "dart",
  "ex",
  "exs",
  "go",
  "gradle",
  "graphql",
  "h",
  "hpp",
  "html",
  "java",
  "js",
  "json",
  "jsx",
  "kt",
  "kts",
  "lua",
  "md",
  "mdx",
  "mjs",
  "mts",
  "php",
  "prisma",
  "proto",
  "ps1",
  "py",
  "rb",
  "rs",
  "scala",
  "scss",
  "sh",
  "sql",
  "svelte",
  "swift",
  "tf",
  "toml",
  "ts",
  "tsx",
  "vue",
  "yaml",
  "yml",
  "zig"
]);
function isDomain(first, length) {
  return length > 1 && /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.(?:ai|app|co|com|dev|io|net|org|sh|xyz)$/i.test(
    first
  );
}
function isFileName(name) {
  return !/^[A-Z\d][A-Za-z\d]*\.js$|^\.|^(?:alpine|chart|d3|next|node|nuxt|three|vue)\.js$/i.test(
    name
  ) || /[-_]/.test(name);
}
function isThere(path, paths) {
  const clean = path.replace(/\/$/, "");
  if (paths.exists(clean)) return true;
  return path.endsWith("/") && !paths.exists(topOf(path));
}
function topOf(path) {
  const [top = ""] = path.split("/", 1);
  return top;
}

// rules/continuity.ts
var continuity = defineRule({
  id: "session-continuity",
  description: "no previous, current or next session with its date, or dates out of order",
  severity: "warning",
  why: "Sessions that are dated and in order show how the work went and when it goes on.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const section of sectionsOf(file.match, "continuity")) {
      const sessions = sessionsIn(section);
      if (sessions.length === 0 && !saysAnything(section)) continue;
      reportMissing(file, section, sessions, report);
      for (const session of sessions) {
        if (session.dated) continue;
        report({
          message: `Unexpected session ${quote(session.label)} without a date, expected its day as \`YYYY-MM-DD\``,
          place: session.inline.place(session.from, session.to)
        });
      }
      reportOrder(sessions, report);
    }
  }
});
function saysAnything(section) {
  const { entries, paragraphs } = contentOf(section);
  return entries.some(({ inline }) => inline.text.trim() !== "") || paragraphs.length > 0 || section.sections.length > 0;
}
var nothing3 = () => [];
function linesIn(section) {
  const { entries, paragraphs } = contentOf(section);
  const lines2 = [];
  for (const inline of paragraphs) {
    for (let from = 0; from <= inline.text.length; ) {
      const newline = inline.text.indexOf("\n", from);
      const to = newline < 0 ? inline.text.length : newline;
      lines2.push({ inline, from, text: inline.text.slice(from, to), others: nothing3 });
      from = to + 1;
    }
  }
  for (const entry of entries) {
    const { inline, textFrom: from, text } = entry;
    const others = () => entry.kind === "row" ? entry.cells.map((cell) => cell.text) : entry.fields.map(writtenField);
    lines2.push({ inline, from, text, others });
  }
  for (const below of section.sections) {
    const { from } = below.name;
    const others = () => datesIn(below);
    lines2.push({ inline: below.inline, from, text: below.title.slice(from), others });
  }
  return lines2;
}
function datesIn(section) {
  const { entries, paragraphs } = contentOf(section);
  const texts = [...paragraphs.map(({ text }) => text), ...entries.map(({ text }) => text)];
  return texts.filter((text) => dateLine.test(text));
}
function writtenField({ label, value: value2 }) {
  return `${label}: ${value2}`;
}
var dateLine = /^(?:date|day|on|when)\b/i;
function sessionsIn(section) {
  const named = [];
  for (const { inline, from, text, others } of linesIn(section)) {
    const match = labelPattern.exec(text.slice(0, longestLabel));
    const word = match?.[1]?.toLowerCase();
    if (!match || word === void 0) continue;
    const line = [text, ...others()].join(" | ").slice(0, longestLine);
    const found = findDay(line);
    const own = found !== void 0 && inline.text.slice(from).startsWith(line.slice(0, found.to));
    named.push({
      when: whenOf(word),
      label: match[0].trim(),
      inline,
      from,
      to: from + match[0].trimEnd().length,
      day: found?.day,
      dayFrom: own ? from + found.from : from,
      dayTo: own ? from + found.to : from + match[0].trimEnd().length,
      dated: found?.day !== void 0 || placeholderDate.test(line) || whenOf(word) === "next" && roughDate.test(line) || isPlaceholder(line.slice(match[0].length))
    });
  }
  return named;
}
var labelPattern = new RegExp("^\\W{0,4}(?:(?:the|our|my|expected|planned|anticipated) )?(previous|prior|last|earlier|past|first|current|this|today|next|upcoming|following|final|future|expected|planned)(?:(?: \\p{L}{1,12})? sessions?(?: [\\d#]{1,3})?(?![\\p{L}])|(?=\\s*(?:[:：(|]|$|[-–—]\\s)))", "iu");
var longestLabel = 80;
var longestLine = 300;
function whenOf(word) {
  if (/^(?:previous|prior|last|earlier|past|first)$/.test(word)) return "previous";
  return /^(?:current|this|today)$/.test(word) ? "current" : "next";
}
var placeholderDate = /YYYY-MM-DD|\bTB[ACD]\b|\[[^\]]{1,40}\]|to be (?:decided|determined|scheduled)/i;
var roughDate = /\b(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|this|coming) (?:week|month|sprint|morning|afternoon)|week of|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|\d{1,2}[/.]\d{1,2}|after|once|when)\b/i;
function findDay(line) {
  dateStart.lastIndex = 0;
  for (let match = dateStart.exec(line); match; match = dateStart.exec(line)) {
    const { index } = match;
    if (isPartOfWord(line.charAt(index - 1))) continue;
    const date = readDate(line.slice(index, index + 40));
    if (date) return { day: date.day, from: index, to: index + date.length };
  }
  return void 0;
}
var dateStart = /\d{1,4}(?=[-/.年년 ]|st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[a-z. ])/gi;
function isPartOfWord(character2) {
  return /[\p{L}\d-]/u.test(character2);
}
function reportMissing(file, section, sessions, report) {
  const missing = expectedIn(file, section).filter(
    (when2) => !sessions.some((one2) => one2.when === when2)
  );
  if (missing.length === 0) return;
  report({
    message: `Unexpected continuity without the ${allOf(missing)} session, expected ${missing.length > 1 ? "each" : "it"} with its date`,
    place: section.namePlace
  });
}
function expectedIn({ match }, section) {
  const first = match.progress === "start" || saysFirst(section);
  const over = match.isOver;
  return [...first ? [] : ["previous"], "current", ...over ? [] : ["next"]];
}
function saysFirst(section) {
  const { entries, paragraphs } = contentOf(section);
  const texts = [...entries.map(({ text }) => text), ...paragraphs.map(({ text }) => text)];
  return texts.some((text) => firstSession.test(text.slice(0, longestLine)));
}
var firstSession = /\bfirst session\b|\binitial session\b|\bfresh start\b|\b(?:no|without) (?:previous|prior|earlier) session|\b(?:previous|prior|last|earlier) sessions?\W{1,6}(?:none|n\/a|no\b|-|—)/i;
function reportOrder(sessions, report) {
  const current = sessions.find(({ when: when2, day }) => when2 === "current" && day !== void 0);
  const earlier = sessions.find(({ when: when2, day }) => when2 !== "next" && day !== void 0);
  for (const session of sessions) {
    if (session.day === void 0 || session === current) continue;
    const other = current ?? (session.when === "next" ? earlier : void 0);
    if (other?.day === void 0) continue;
    const wrong = session.when === "previous" ? session.day > other.day : session.when === "next" && session.day < other.day;
    if (!wrong) continue;
    report({
      message: `Unexpected date ${quote(session.day)} of the ${session.when} session, expected ${session.when === "next" ? "it after" : "one before"} ${quote(other.day)}`,
      place: session.inline.place(session.dayFrom, session.dayTo)
    });
  }
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
          place: date.place(),
          ...date.day && { expected: [date.day] }
        });
      } else if (today !== void 0 && date.day > today) {
        report({
          message: `Unexpected date ${quote(date.day)} in the future, expected ${quote(today)} or before`,
          place: date.place()
        });
      }
    }
    const created = dayOf(written2, "created");
    const updated = dayOf(written2, "updated");
    if (created?.day && updated?.day && updated.day < created.day) {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected the day of creation ${quote(created.day)} or later`,
        place: updated.place()
      });
    }
    const named = dayInFileName(file);
    const day = created ?? dayOf(written2, "title");
    if (named !== void 0 && day?.day && day.day !== named && !isFuture(day.day, today)) {
      report({
        message: `Unexpected date ${quote(day.day)}, expected ${quote(named)} as in the file name`,
        place: day.place()
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
    const lead2 = title.inline.text.indexOf(text);
    const from = lead2 + date.from;
    found.push({
      kind: "title",
      text: date.text,
      day: readDate(date.text)?.day,
      iso: true,
      place: () => title.inline.place(from, from + date.text.length)
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
    return { text: field.value, day: void 0, iso: false, place: () => field.valuePlace };
  }
  return {
    text: field.value.slice(0, date.length),
    day: date.day,
    iso: date.iso,
    place: () => field.placeIn(0, date.length)
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

// rules/decision-rationale.ts
var decisionRationale = defineRule({
  id: "session-decision-rationale",
  description: "a decision without reasoning or trade-off",
  severity: "warning",
  why: "Who does not know the reason can neither hold on to a decision nor take it back.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const item of itemsOf(file.match, "decisions")) {
      const said = readItem2(item, labels);
      const { name } = said;
      if (item.hasBlocks || givesReason(name) || said.find(isRationale)) continue;
      if (name === "" || isPlaceholder(name) || isEmptyForm(item)) continue;
      if (item.inlines.some(({ text }) => isForeign(text))) continue;
      report({
        message: `Unexpected decision ${quote(name)} without a reason, expected the reasoning or the trade-off`,
        place: placeOfName(said, item)
      });
    }
  }
});
var labels = /* @__PURE__ */ new Set(["choice", "chose", "decided", "decision", "what"]);
var otherFields = /* @__PURE__ */ new Set([
  "#",
  "approved",
  "approved by",
  "by",
  "code location",
  "commit",
  "date",
  "file",
  "files",
  "id",
  "location",
  "no",
  "owner",
  "status",
  "time",
  "when",
  "who"
]);
function isRationale({ key, text }) {
  return !otherFields.has(key) && new RegExp("\\p{L}{2}", "u").test(text) && !onlyMarks.test(text);
}
var onlyMarks = /^\W*(?:accepted|agreed|approved|confirmed|decided|done|final|ok|pending|yes)\W*$/i;
var longestName = 140;
function givesReason(name) {
  return name.length > longestName || reasons.test(name);
}
var reasons = /\b(?:avoid(?:s|ing)?|allows?|because|better|cheaper|cleaner|compatib\w{1,10}|consisten(?:t|cy)|due to|easier|enables?|enough|ensures?|essential|faster|for (?:[a-z]{1,20} ){0,2}(?:appearance|clarity|compatibility|consistency|debugging|experience|flexibility|maintainability|performance|portability|readability|reliability|reproducibility|reuse|safety|scalability|security|simplicity|speed|stability|testability|testing|ux)|for better|given|hence|in favou?r of|instead of|less|more|not|only|over|per|prevents?|required|rather than|safer|simpler|since|so (?:that|we|the|it|they)|thus|to (?:allow|avoid|cut|enable|ensure|get|keep|let|limit|make|preserve|prevent|protect|reduce|save|simplify|stay|support)|unless|until|versus|vs|when|whenever|while|without)\b/i;

// rules/failed-approach-reason.ts
var failedApproachReason = defineRule({
  id: "session-failed-approach-reason",
  description: "a failed approach that does not say why it failed",
  severity: "error",
  why: "Without the reason nobody can tell whether the approach is worth another try.",
  options: {
    fields: {
      description: "The fields and columns that say why; any but those beside the point when empty.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { fields: [] },
  check(file, { fields }, report) {
    const named = new Set(fields.map(toKey));
    for (const item of itemsOf(file.match, "failed")) {
      const said = readItem2(item, labels2);
      if (!isWithoutReason(item, said, named)) continue;
      const empty = said.find(
        (detail) => isWhy(detail, named) && new RegExp("\\p{L}{2}", "u").test(withoutTime(detail.text))
      );
      const name = quote(said.name);
      if (empty) {
        report({
          message: `Unexpected empty reason ${quote(empty.text)} for ${name}, expected why it failed, such as an error, a limit or a measurement`,
          place: empty.inline.place(empty.from, empty.to)
        });
      } else {
        report({
          message: `Unexpected failed approach ${name} without a reason, expected why it failed, such as an error, a limit or a measurement`,
          place: placeOfName(said, item)
        });
      }
    }
  }
});
var labels2 = /* @__PURE__ */ new Set([
  "approach",
  "attempt",
  "failed",
  "failed approach",
  "hypothesis",
  "idea",
  "item",
  "option",
  "tried",
  "try",
  "what",
  "what we tried"
]);
var otherFields2 = /* @__PURE__ */ new Set([
  "",
  "attempts",
  "by",
  "code location",
  "date",
  "decision",
  "duration",
  "effort",
  "file",
  "files",
  "location",
  "next",
  "next step",
  "no",
  "owner",
  "status",
  "time",
  "time invested",
  "time spent",
  "tried",
  "when",
  "who"
]);
function isWithoutReason(item, said, named) {
  const { name } = said;
  if (item.hasBlocks || said.find((detail) => isReason(detail, named))) return false;
  if (name === "" || isPlaceholder(name) || isEmptyForm(item)) return false;
  return !(said.inline && saysWhy(name)) && !item.inlines.some(({ text }) => isForeign(text));
}
function isWhy({ key }, named) {
  return named.size > 0 ? named.has(key) : key === "" || !otherFields2.has(key);
}
function isReason(detail, named) {
  const { key, text } = detail;
  if (isPlaceholder(text)) return true;
  if (key !== "" && !isWhy(detail, named)) return false;
  return isTelling(text);
}
function isTelling(text) {
  if (text.length > longestEmpty) return true;
  return new RegExp("\\p{L}{2}", "u").test(withoutTime(text).replaceAll(emptyWords, " "));
}
function withoutTime(text) {
  let left = text.slice(0, longestEmpty);
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = `${left.slice(0, duration.from)} ${left.slice(duration.to)}`;
  }
  return left;
}
var longestEmpty = 60;
var emptyWords = /(?<![\w'’])(?:(?:did|does|do|would|could)(?:n['’]?t| not) work(?: out)?|(?:is|was)(?:n['’]?t| not) working|not work(?:ing)?|no luck|no good|no success|gave up|given up|a|abandoned|about|after|again|all|also|an|and|approach|approx|around|as|at|attempt|attempts|bad|broken|but|completely|dead|discarded|dropped|end|expected|fail|failed|fails|failure|for|idea|in|it|its|just|ok|of|on|out|really|rejected|removed|reverted|skipped|so|solution|spent|still|stopped|that|the|then|things?|this|time|totally|tried|tries|unsuccessful|unsuccessfully|unsuccessfull|us|way|we|well|wrong)(?![\w'’])/giu;
function saysWhy(name) {
  return name.length > longestName2 || symptoms.test(name);
}
var longestName2 = 120;
var symptoms = /(?<![\w'’])(?:as it|because|blocked|blocks|breaks|broke|can(?:['’]?t|not)|cause[ds]?|clash(?:ed|es)|conflict(?:ed|s)|corrupt(?:ed|s)?|could(?:n['’]?t| not)|crash(?:ed|es)|deadlock(?:ed|s)?|(?:did|does|do)(?:n['’]?t| not) (?!work(?![\w'’]))[a-z]|due to|error(?:ed|s)?|exceed(?:ed|s)|failed (?:because|on|to|with)|hang(?:s|ed)|hit|hung|incompatible|insufficient|is(?:n['’]?t| not)|lack(?:ed|s)|leak(?:ed|s)|led to|los(?:es|t)|mismatch(?:ed|es)?|miss(?:ed|es|ing)|needs|never|no such|not (?:available|enough|found|possible|supported)|out of|overkill|outdated|race|rejects|requires?|return(?:ed|s)|since|slow(?:er|ly)?|still|threw|throws|time[ds] out|timeouts?|too|turned out|unable|unavailable|unsupported|unstable|without|won['’]?t|would(?:n['’]?t| not) (?!work(?![\w'’]))[a-z])(?![\w'’])/i;

// rules/file-name.ts
var fileName = defineRule({
  id: "session-file-name",
  description: "a name that does not fit the format",
  severity: "warning",
  why: "Names that start with the date and go on with the topic sort by time and are found without opening them.",
  options: {},
  defaults: {},
  check({ match, path, session }, _options, report) {
    const patterns = match.format.fileNames ?? [];
    const [advised] = patterns;
    if (path === void 0 || advised === void 0) return;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (fits2(patterns, name)) return;
    report({
      message: `Unexpected file name ${quote(name)}, expected one like ${quote(advised)}`,
      place: session.source.place(0, 0)
    });
  }
});
function fits2(patterns, name) {
  return patterns.some((pattern) => {
    const match = matchPattern(pattern, name);
    return match && (!match.date || readDate(match.date.text)?.day !== void 0);
  });
}

// rules/known-issue-details.ts
var knownIssueDetails = defineRule({
  id: "session-known-issue-details",
  description: "an issue without status, impact or priority",
  severity: "warning",
  why: "Whoever goes on has to know which issues stand in the way, and which can wait.",
  options: {
    details: {
      description: "What an issue has to say.",
      type: "array",
      items: { type: "string", enum: ["status", "impact", "priority"] },
      minItems: 1
    }
  },
  defaults: { details: ["status", "impact", "priority"] },
  check(file, { details }, report) {
    const groups = groupTests();
    for (const item of itemsOf(file.match, "issues")) {
      const said = readItem2(item, labels3);
      const { name } = said;
      if (name === "" || isPlaceholder(name) || isEmptyForm(item)) continue;
      if (item.groups.some(groups.resolved) || isResolved(item)) continue;
      const texts = item.inlines.map(({ text }) => text);
      const missing = details.filter(
        (detail) => !(tells(detail, item, said, texts) || item.groups.some(groups[detail]))
      );
      if (missing.length === 0 || texts.some(isForeign)) continue;
      report({
        message: `Unexpected issue ${quote(name)} without ${listed(missing, "or")}, expected ${listed(
          missing.map((detail) => expectations[detail]),
          "and"
        )}`,
        place: placeOfName(said, item)
      });
    }
  }
});
var labels3 = /* @__PURE__ */ new Set(["bug", "issue", "known issue", "problem"]);
var expectations = {
  impact: "what it breaks",
  priority: "how soon it has to be fixed, such as `HIGH`",
  status: "how far it has been looked into"
};
function groupTests() {
  return {
    impact: remembering((group) => wordsOf2.impact.test(group)),
    priority: remembering((group) => wordsOf2.priority.test(group)),
    resolved: remembering((group) => resolved2.test(group)),
    status: remembering((group) => wordsOf2.status.test(group))
  };
}
function isResolved({ entry, name, fields, inlines }) {
  if (entry?.check === "done") return true;
  if (resolved2.test(name.slice(0, longestStart))) return true;
  const [first] = inlines;
  if (resolved2.test(name.slice(-longestStart)) || first && solved.test(first.text)) return true;
  return fields.some(
    ({ key, value: value2 }) => key === "status" && resolved2.test(value2.slice(0, longestStart))
  );
}
var longestStart = 40;
var resolved2 = /^\W*(?:all )?(?:closed|done|fixed|no longer|not a bug|obsolete|resolved|solved|won['’]?t fix|wontfix)\b|✅|\b(?:resolved|fixed)\W*$/i;
var solved = /(?:→|➜|->|=>) ?(?:added|auto-|changed|created|enhanced|fixed|implemented|made|removed|replaced|resolved|restricted|reverted|solved|switched|updated)/i;
function tells(detail, { entry }, said, texts) {
  if (detail === "status" && entry?.check !== void 0) return true;
  if (texts.some((text) => wordsOf2[detail].test(text))) return true;
  return said.find(({ key }) => keysOf2[detail].test(key)) !== void 0;
}
var keysOf2 = {
  impact: /\b(?:affected|affects|cause|consequences?|effects?|impact|problem|risks?|symptoms?)\b/,
  priority: /\b(?:level|prio|priority|severity|urgency)\b/,
  status: /\b(?:action|fix|mitigation|next|plan|progress|resolution|solution|state|status|todo|workaround)\b/
};
var wordsOf2 = {
  impact: /\b(?:affects?|affected|blank|blocks?|breaks?|broken|can(?:not|['’]?t)|causes?|causing|confus(?:es|ing)|crash(?:es|ing)?|does(?:n['’]?t| not)|don['’]?t|drops?|empty|error(?:s|ed)?|expires?|exploit(?:ed)?|fail(?:s|ed|ing|ure|ures)?|flak(?:y|es)|freez(?:es|ing)|hangs?|impact|incorrect(?:ly)?|is(?:n['’]?t| not)|lag|leads? to|leaks?|leak|los(?:es|ing)|los[st]|makes?|miss(?:es|ing)|never|noisy|not|only|overwrit(?:es|ten)|prevents?|reject(?:s|ed)|resets?|results? in|returns?|risk|rejects?|shows?|slow(?:er|s|ly)?|sometimes|stale|stops?|throws?|timeouts?|times? out|users?|warns?|warnings?|wrong(?:ly)?)\b/i,
  priority: /\b(?:blocker|blocking|cosmetic|critical|high|low|major|medium|minor|non-?blocking|not (?:blocking|critical|urgent|a blocker)|p[0-4]|trivial|urgent)\b|\bpriority[ -]?\d|🔴|🟠|🟡|🟢|🔵|⚪/i,
  status: /\b(?:accept(?:able|ed)|backlog(?:ged)?|blocked|by design|deferred|diagnosed|expected|fix(?:ed|ing)?|follow-up|in progress|investigat(?:e|ed|ing)|known|later|mitigated|monitor(?:ed|ing)?|need(?:s|ed)?|not (?:fixed|started|yet)|open|partial(?:ly)?|pending|planned|pre-?existing|reproduced|reported|should|to ?do|tracked|unresolved|unverified|waiting|wip|work(?:ed)? ?around|yet)\b|⏳|🔄|🚧/i
};
function listed(texts, word) {
  if (texts.length === 1) return texts.join("");
  return `${texts.slice(0, -1).join(", ")} ${word} ${texts.at(-1)}`;
}

// rules/metrics.ts
var metrics = defineRule({
  id: "session-metrics",
  description: "metrics with no figure: time, code changed, tests added, blockers resolved",
  severity: "warning",
  why: "Figures show how much a session took and brought; without them the next one cannot be planned.",
  options: {
    expect: {
      description: "The metrics that are to have a figure.",
      type: "array",
      items: { type: "string", enum: ["time", "code", "tests", "blockers"] }
    }
  },
  defaults: { expect: ["time", "code", "tests", "blockers"] },
  check(file, { expect }, report) {
    for (const { section, spec } of file.match.sections) {
      if (spec.role !== "metrics") continue;
      const lines2 = linesOf2(section);
      if (lines2.length === 0) continue;
      const told = all.filter((metric) => lines2.some((line) => tells2(metric, line)));
      if (isCommonName(section, spec) && told.length < 3) continue;
      const missing = expect.filter(
        (metric) => !told.includes(metric) && (metric !== "blockers" || itemsOf(file.match, "blockers").length > 0)
      );
      if (missing.length === 0) continue;
      const names = missing.map((metric) => labels4[metric]);
      report({
        message: `Unexpected ${quote(section.title.slice(section.name.from, section.name.to))} without ${allOf(names)}, expected a figure for ${missing.length > 1 ? "each" : "it"}`,
        place: section.namePlace
      });
    }
  }
});
var all = ["time", "code", "tests", "blockers"];
function isCommonName({ name }, { commonAliases = [] }) {
  return commonAliases.some((alias) => toKey(alias) === name.key);
}
var labels4 = {
  blockers: "blockers resolved",
  code: "code changed",
  tests: "tests added",
  time: "time"
};
function linesOf2(section) {
  const lines2 = [];
  addLines(section, "", lines2);
  return lines2;
}
function addLines(section, heading, lines2) {
  const { entries, paragraphs } = contentOf(section);
  for (const entry of entries) {
    if (entry.kind === "row") {
      lines2.push(`${heading} ${entry.cells.map(({ text }) => text).join(" | ")}`);
    } else {
      for (const inline of entry.inlines()) split(inline.text, heading, lines2);
    }
  }
  for (const { text } of paragraphs) split(text, heading, lines2);
  for (const below of section.sections) {
    addLines(below, below.title.slice(0, longestHeading), lines2);
  }
}
function split(text, heading, lines2) {
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines2.push(`${heading} ${line.slice(0, longestLine2)}`);
  }
}
var longestLine2 = 500;
var longestHeading = 100;
function tells2(metric, line) {
  if (metric === "time") return tellsTime(line);
  return words2[metric].test(line) && figure2.test(line);
}
function tellsTime(line) {
  const time = findDuration(line);
  return time !== void 0 && !/\d\s?s(?:ec|econds?)?$/i.test(line.slice(time.from, time.to));
}
var figure2 = /\d|\b(?:n\/a|nil|no|none|one|two|three|four|five|six|seven|eight|nine|ten|zero|all|ninguno|ninguna)\b|нет|없음|无|無|なし/i;
var words2 = {
  blockers: /block(?:er|ed|ing|s\b)|impediment|obstacle|bloque|impedimento|блокер|препятств|阻塞|阻碍|ブロッカー|障害|블로커|차단|장애/i,
  code: /\b(?:lines?|loc|files?|commits?|insertions?|deletions?|diffs?|code|modules?|functions?|classes)\b|[+−-]\d+ ?\/ ?[+−-]\d+|líneas?|archivos?|código|строк|файл|код|коммит|文件|代码|行|提交|ファイル|コード|コミット|파일|코드|줄|라인|커밋/i,
  tests: /\b(?:tests?|testing|specs?|coverage)\b|prueba|тест|测试|測試|テスト|테스트/i
};

// formats/steps.ts
function stepsOf(section) {
  const steps = [];
  addSteps(section, [], steps);
  return steps;
}
function addSteps(section, leads2, steps) {
  addOwnSteps(section, leads2, steps);
  for (const below of section.sections) addSteps(below, [...leads2, below.title], steps);
}
function ownStepsOf(section) {
  const steps = [];
  addOwnSteps(section, [], steps);
  return steps;
}
function addOwnSteps(section, leads2, steps) {
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    addNested(entry, lead2 === void 0 ? leads2 : [...leads2, lead2], steps);
  }
}
function ledEntries(section) {
  const { entries, paragraphs } = contentOf(section);
  let next = 0;
  let lead2;
  return entries.map((entry) => {
    const start = entry.node.position?.start.offset ?? 0;
    for (let one2 = paragraphs[next]; one2 && one2.start < start; one2 = paragraphs[next]) {
      lead2 = isLead(one2) ? one2.text : void 0;
      next++;
    }
    return { entry, lead: lead2 };
  });
}
function addNested(entry, leads2, steps) {
  steps.push({ entry, leads: leads2 });
  if (entry.children.length === 0) return;
  const inner = [...leads2, entry.text];
  for (const child of entry.children) addNested(child, inner, steps);
}
function isLead(inline) {
  const end = inline.text.trimEnd();
  if (end.length > longestLead2) return false;
  if (/[:：]$/.test(end)) return true;
  return inline.plainLead === 0 && inline.parts.every(({ strong, kind }) => strong || kind === "break");
}
var longestLead2 = 120;

// rules/words/order.ts
var soonest = {
  spaced: [
    "ahora",
    "asap",
    "critical",
    "first",
    "hoy",
    "immediate",
    "immediately",
    "inmediata",
    "inmediatas",
    "inmediato",
    "inmediatos",
    "must",
    "next session",
    "now",
    "p0",
    "p1",
    "high",
    "highest",
    "start here",
    "this session",
    "today",
    "urgent",
    "немедленно",
    "сегодня",
    "сейчас",
    "срочно"
  ],
  joined: [
    "즉시",
    "지금",
    "오늘",
    "다음 세션",
    "立即",
    "马上",
    "今天",
    "今日",
    "下次会话",
    "すぐ",
    "直近",
    "次回"
  ]
};
var later = {
  spaced: [
    "after that",
    "afterwards",
    "backlog",
    "considerations",
    "corto plazo",
    "could",
    "eventually",
    "finally",
    "follow-up",
    "follow-ups",
    "future",
    "futuro",
    "ideas",
    "largo plazo",
    "later",
    "lo siguiente",
    "long term",
    "long-term",
    "low",
    "medium",
    "medium term",
    "medium-term",
    "mid-term",
    "next month",
    "next sprint",
    "next week",
    "nice to have",
    "nice-to-have",
    "optional",
    "p2",
    "p3",
    "p4",
    "post-launch",
    "post-release",
    "short term",
    "short-term",
    "should",
    "someday",
    "soon",
    "stretch",
    "subsequent",
    "subsequently",
    "then",
    "this month",
    "this sprint",
    "this week",
    "tomorrow",
    "upcoming",
    "затем",
    "потом",
    "позже",
    "будущем",
    "завтра",
    "долгосрочные",
    "краткосрочные"
  ],
  joined: [
    "단기",
    "중기",
    "장기",
    "나중",
    "향후",
    "추후",
    "내일",
    "이번 주",
    "다음 주",
    "短期",
    "中期",
    "长期",
    "長期",
    "以后",
    "之后",
    "后续",
    "将来",
    "今後",
    "明天",
    "明日",
    "本周",
    "今週",
    "来週",
    "次に"
  ]
};
var soonestPattern = patternOf(soonest);
var laterPattern = patternOf(later);
function isSoonest(text) {
  return soonestPattern.test(text.slice(0, longestLead3));
}
function isLater(text) {
  return laterPattern.test(text.slice(0, longestLead3));
}
var stagePattern = /^\W{0,4}(?:\d{1,2}[.):]|[①-⑳]|\d\ufe0f?\u20e3)|(?<![\p{L}\d])(?:day|iteration|milestone|phase|release|round|sprint|stage|step|tier|wave|week|этап|шаг|fase|paso)(?: {0,2}#?\d| [A-E](?![\p{L}]))|\d{1,2} ?(?:단계|주차|段階|阶段)|第[一二三四五\d]/iu;
function ordersWhatFollows(text) {
  const lead2 = text.slice(0, longestLead3);
  return soonestPattern.test(lead2) || laterPattern.test(lead2) || stagePattern.test(lead2) || hasPriority(lead2);
}
var exactPriority = /(?<![\p{L}\d])(?:P[0-4]|HIGH(?:EST)?|MEDIUM|MED|LOW(?:EST)?|CRITICAL|URGENT)(?![\p{L}\d])/u;
var anyPriority = /[🔴🟠🟡🟢🔵⚪⚫🟣🟥🟧🟨🟩❗‼🔥]|(?<![\p{L}\d])p[0-4](?![\p{L}\d])|\b(?:priority|prioridad)|[([](?:high|medium|med|low|critical|urgent|minor|major|blocking|optional)[^()[\]]{0,30}[)\]]|^\W{0,4}(?:high|medium|low|critical|urgent)\s?[:：—–-]|приоритет|срочно|우선|優先|优先|(?:^|\s)!{1,3}(?:\s|$)|!!/iu;
function hasPriority(text) {
  const part = text.slice(0, longestText);
  return anyPriority.test(part) || exactPriority.test(part);
}
var sequencePattern = /^\W{0,4}(?:after|once|when|before)\s|(?<![\p{L}-])(?:after that|afterwards|begin with|finally|first|firstly|lastly|second|secondly|start with|starting with|then|luego|primero|después|сначала|затем|потом)(?![\p{L}-])|먼저|그다음|그 다음|이후|首先|然后|接着|最后|まず|次に|その後/iu;
function tellsSequence(text) {
  return sequencePattern.test(text.slice(0, longestText));
}
var longestLead3 = 160;
var longestText = 1e3;
function patternOf({ spaced, joined }) {
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${spaced.join("|")})(?![\\p{L}\\d])|${joined.join("|")}`,
    "iu"
  );
}

// rules/next-steps-priority.ts
var nextStepsPriority = defineRule({
  id: "session-next-steps-priority",
  description: "next steps with no order: no numbered list, no time horizon, no priority marks",
  severity: "warning",
  why: "The next session should start on what matters most, not on what happens to stand first.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const { section, spec } of file.match.sections) {
      if (spec.role !== "next" || noPlan.test(spec.name)) continue;
      if (countSteps(section) < 2 || isOrdered(section, true)) continue;
      report({
        message: `Unexpected steps in ${quote(section.name.key === "" ? section.title : section.title.slice(section.name.from, section.name.to))} without an order, expected a numbered list, horizons such as \`Immediate\`, or priorities`,
        place: section.namePlace
      });
    }
  }
});
var noPlan = /\b(?:incomplete|not|notes|pending|unfinished|wasn['’]t)\b/i;
function countSteps(section) {
  let count = 0;
  for (const entry of contentOf(section).entries) if (isOpenStep(entry)) count++;
  for (const below of section.sections) {
    if (contentOf(below).entries[0]?.kind !== "row") count += countSteps(below);
  }
  return count;
}
function isOpenStep({ text, textFrom, inline, check }) {
  const step = text.trim();
  return step !== "" && // A warning asks for attention, not for a turn.
  !inline.text.slice(0, textFrom).startsWith("⚠") && check !== "done" && check !== "failed" && !saysNone(step) && !isPlaceholder(step);
}
function isOrdered(section, outermost) {
  if (!outermost && ordersWhatFollows(section.title)) return true;
  if (outermost && ranked.test(section.title.slice(0, longestTitle))) return true;
  const { entries, paragraphs } = contentOf(section);
  return paragraphs.some(
    (inline) => isLead(inline) && ordersWhatFollows(inline.text) || offersChoice.test(inline.text.slice(-longestTitle)) || tellsSequence(inline.text) || hasPriority(inline.text)
  ) || entries.some(entryGivesOrder) || section.sections.some((below) => isOrdered(below, false));
}
var offersChoice = /\b(?:alternatives?|candidates?|choose|either|one of|options?|possible|possibilities)\b[^:：]{0,60}[:：]\s*$/i;
var ranked = /\b(?:order(?:ed)?|priorit(?:y|ies|ized|ised)|ranked)\b/i;
var longestTitle = 200;
function entryGivesOrder(entry) {
  const { text, ordered, columns, children } = entry;
  if (ordered || hasPriority(text) || tellsSequence(text)) return true;
  if (entry.kind === "row") {
    return hasOrderColumn(columns) || entry.cells.some((cell) => hasPriority(cell.text)) || /^\d{1,3}$/.test(text.trim());
  }
  return ordersWhatFollows(lead(entry)) || children.some(entryGivesOrder);
}
function lead({ text, children }) {
  const start = text.slice(0, longestTitle);
  const end = start.search(/[:：]|\s[-–—]\s/);
  return end > 0 ? start.slice(0, end) : children.length > 0 ? start : "";
}
var known4 = /* @__PURE__ */ new WeakMap();
function hasOrderColumn(columns) {
  let has = known4.get(columns);
  if (has === void 0) {
    has = columns.some((column) => orderColumns.has(toKey(column.text)));
    known4.set(columns, has);
  }
  return has;
}
var orderColumns = /* @__PURE__ */ new Set([
  "",
  "deadline",
  "due",
  "no",
  "nr",
  "order",
  "phase",
  "priority",
  "rank",
  "sprint",
  "step",
  "week",
  "when",
  "优先级",
  "優先度",
  "우선순위",
  "顺序"
]);

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
    for (const known6 of match.sections) {
      const siblings = siblingsOf(known6, seen);
      const first = siblings.add(known6, findSpec(match.format, known6.section)?.common === true);
      if (first === void 0) continue;
      report({
        message: `Unexpected second section ${quote(known6.spec.name)}, expected one, as on line ${first}`,
        place: known6.section.namePlace
      });
    }
  }
});
function siblingsOf({ spec, section }, seen) {
  const bySpec = seen.get(section.parent) ?? /* @__PURE__ */ new Map();
  seen.set(section.parent, bySpec);
  const byDepth = bySpec.get(spec) ?? [];
  bySpec.set(spec, byDepth);
  byDepth[section.depth] ??= new Siblings();
  return byDepth[section.depth];
}
var Siblings = class {
  #byKey = /* @__PURE__ */ new Map();
  #uncommon;
  /**
   * Takes one more heading, unless it is the same section again.
   *
   * @returns
   *   The line of the one that it repeats.
   */
  add({ section }, common) {
    const { key } = section.name;
    const first = common ? this.#byKey.get(key) : this.#uncommon;
    if (first) return lineOf(first);
    const added = { section, line: void 0 };
    if (common) this.#byKey.set(key, added);
    else this.#uncommon = added;
    return void 0;
  }
};
function lineOf(first) {
  first.line ??= first.section.namePlace.start.line;
  return first.line;
}

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
function onlyText(node, read2) {
  if (node.type === "paragraph") return read2(node);
  if (node.type !== "list") return void 0;
  const [item, ...otherItems] = node.children;
  if (!item || otherItems.length > 0) return void 0;
  const [paragraph, ...others] = item.children;
  return others.length === 0 && paragraph?.type === "paragraph" ? read2(paragraph) : void 0;
}

// rules/no-hidden-text.ts
var noHiddenText = defineRule({
  id: "session-no-hidden-text",
  description: "text that a reviewer cannot see but an agent reads",
  severity: "error",
  why: "An agent follows what it reads; whoever reviews the file has to be able to see it, too.",
  options: {
    allowComments: {
      description: "How comments that are fine start, besides those of known tools.",
      type: "array",
      items: { type: "string" }
    },
    maxCommentWords: {
      description: "How many words a comment may have.",
      type: "integer",
      minimum: 0
    }
  },
  defaults: { allowComments: [], maxCommentWords: 12 },
  check(file, options, report) {
    reportCharacters(file, report);
    reportNodes(file, options, report);
  }
});
var invisible = /[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g;
function reportCharacters({ session: { source } }, report) {
  const { text } = source;
  invisible.lastIndex = 0;
  for (let match = invisible.exec(text); match; match = invisible.exec(text)) {
    const from = match.index;
    let to = from + match[0].length;
    for (let more = nextInvisible(text, to); more > to; more = nextInvisible(text, to)) to = more;
    invisible.lastIndex = to;
    for (const [start, end] of hiddenParts(text, from, to)) {
      report({
        message: `Unexpected hidden ${describe(text.slice(start, end))}, expected text that everybody can see`,
        place: source.place(start, end),
        expected: [""]
      });
    }
  }
}
function nextInvisible(text, at2) {
  const code = text.charCodeAt(at2);
  const length = code === 56128 ? 2 : 1;
  return isInvisible(text.slice(at2, at2 + length)) ? at2 + length : at2;
}
var oneInvisible = new RegExp(`^(?:${invisible.source})$`);
function isInvisible(character2) {
  return character2 !== "" && oneInvisible.test(character2);
}
function hiddenParts(text, from, to) {
  if (isFlag(text, from, to)) return [];
  const parts2 = [];
  for (let at2 = from; at2 < to; ) {
    const length = text.charCodeAt(at2) === 56128 ? 2 : 1;
    if (!isFine(text, at2, length, from, to)) {
      const last2 = parts2.at(-1);
      if (last2 && last2[1] === at2) last2[1] = at2 + length;
      else parts2.push([at2, at2 + length]);
    }
    at2 += length;
  }
  return parts2;
}
function isFlag(text, from, to) {
  return codeBefore(text, from) === 127988 && to - from <= longestFlag * 2 && text.codePointAt(to - 2) === 917631;
}
var longestFlag = 7;
function isFine(text, at2, length, from, to) {
  const code = text.codePointAt(at2) ?? 0;
  const before = codeBefore(text, at2);
  const after = text.codePointAt(at2 + length) ?? 0;
  const isShort = to - from <= 2;
  if (code === 8205) {
    return isShort && (isEmoji(before) && isEmoji(after) || joining.test(character(before)));
  }
  if (code === 8204) return isShort && joining.test(character(before));
  if (code === 8203)
    return isShort && spaceless.test(character(before)) && spaceless.test(character(after));
  if (isSelector(code)) {
    const previous = isSelector(before) || isJoiner(before) ? void 0 : before;
    return isShort && previous !== void 0 && takesSelector(code, previous);
  }
  if (code === 4447 || code === 4448)
    return new RegExp("\\p{Script=Hangul}", "u").test(character(before) + character(after));
  if (code === 6158) return new RegExp("\\p{Script=Mongolian}", "u").test(character(before));
  if (isDirection(code)) return rightToLeft.test(lineAround(text, at2));
  return false;
}
function isSelector(code) {
  return code >= 65024 && code <= 65039 || code >= 917760 && code <= 917999;
}
function isJoiner(code) {
  return code === 8204 || code === 8205;
}
function takesSelector(code, before) {
  const text = character(before);
  if (code >= 917760) return new RegExp("\\p{Script=Han}", "u").test(text);
  return before !== 0 && !/[\p{Script=Latin}\s]/u.test(text);
}
function isDirection(code) {
  return code === 1564 || code === 8206 || code === 8207 || code === 8234 || code === 8235 || code === 8236 || code >= 8294 && code <= 8297;
}
function codeBefore(text, at2) {
  if (at2 === 0) return 0;
  const low = text.charCodeAt(at2 - 1);
  return low >= 56320 && low <= 57343 ? text.codePointAt(at2 - 2) ?? low : low;
}
function character(code) {
  return code === 0 ? "" : String.fromCodePoint(code);
}
function isEmoji(code) {
  return code === 65039 || code >= 127995 && code <= 127999 || new RegExp("\\p{Extended_Pictographic}", "u").test(character(code));
}
var joining = /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Syriac}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Tibetan}\p{Mn}\p{Mc}]/u;
var spaceless = /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Tibetan}]/u;
var rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
var reach2 = 100;
function lineAround(text, at2) {
  const before = text.slice(Math.max(0, at2 - reach2), at2);
  const after = text.slice(at2, at2 + reach2);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
}
var mostShown = 3;
function describe(hidden) {
  const characters = [...hidden];
  const shown = characters.slice(0, mostShown).map((one2) => `\`U+${one2.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}\``);
  const more = characters.length > mostShown ? ` and ${characters.length - mostShown} more` : "";
  return `character${characters.length > 1 ? "s" : ""} ${shown.join(", ")}${more}`;
}
function mayHide(text) {
  for (let at2 = text.indexOf("<"); at2 >= 0; at2 = text.indexOf("<", at2 + 1)) {
    if (/[a-z!]/i.test(text.charAt(at2 + 1))) return true;
  }
  return text.includes("]:") || text.includes("](") && /data:/i.test(text);
}
function reportNodes({ session }, options, report) {
  const { tree, source } = session;
  if (!mayHide(source.text)) return;
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "html") reportHtml(node, session, options, report);
    else if (node.type === "link" || node.type === "image") reportData(node, session, report);
    else if (node.type === "definition") reportDefinition(node, session, options, report);
    if ("children" in node) for (const child of node.children) open.push(child);
  }
}
function reportHtml({ position, value: value2 }, { source }, options, report) {
  const start = position?.start.offset ?? 0;
  const text = source.text.slice(start, position?.end.offset ?? start + value2.length);
  let tagsFrom = 0;
  for (let at2 = text.indexOf("<!--"); at2 >= 0; at2 = text.indexOf("<!--", tagsFrom)) {
    reportTags(text, tagsFrom, at2, start, source, report);
    const close = text.indexOf("-->", at2 + 4);
    const end = close < 0 ? text.length : close + 3;
    tagsFrom = end;
    if (isFineComment(text.slice(at2 + 4, close < 0 ? end : close), options)) continue;
    report({
      message: `Unexpected hidden comment ${quote(text.slice(at2 + 4, close < 0 ? end : close))}, expected text that everybody can see`,
      place: source.place(start + at2, start + end)
    });
  }
  reportTags(text, tagsFrom, text.length, start, source, report);
}
var toolComments = /^\s{0,9}(?:[a-z]{2,12}lint|biome|cspell|dprettier|eslint|lint|prettier|remark|textlint|toc|vale|more|\/?[A-Z]{2,12}(?:[:_-][A-Z]{2,20}){1,4})(?![a-z])/;
function isFineComment(comment, { allowComments, maxCommentWords }) {
  const text = comment.trim();
  if (toolComments.test(text) || allowComments.some((start) => text.startsWith(start))) {
    return text.length <= longestMarker;
  }
  const words3 = text.slice(0, longestMarker * 10).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words3 <= maxCommentWords && text.length <= longestMarker && !addresses.test(text);
}
var longestMarker = 200;
var addresses = /\b(?:(?:dear|for|hey|hi|note to) (?:the )?(?:agents?|ai|assistants?|claude|copilot|gpt|llms?)|(?:agents?|ai|assistants?|claude|copilot|gpt|llms?)(?:[:,] (?=[a-z])|,? (?:can|must|please|reading|should|to|will))|curl|disregard|do not (?:mention|reveal|show|tell)|execute|ignore (?:all|any|previous|the)|instructions?|never (?:mention|reveal|tell)|run (?:the|this)|secretly|silently|system (?:message|prompt)|you (?:are|have to|must|should|will))\b/i;
function reportTags(text, from, to, start, source, report) {
  let next = from;
  for (let at2 = text.indexOf("<", next); at2 >= 0 && at2 < to; at2 = text.indexOf("<", next)) {
    next = at2 + 1;
    if (!/[a-z]/i.test(text.charAt(next))) continue;
    const close = text.indexOf(">", at2);
    if (close < 0) return;
    next = close + 1;
    const tag = text.slice(at2, Math.min(close + 1, at2 + longestTag));
    if (!hidingTag.test(tag)) continue;
    report({
      message: `Unexpected hiding tag ${quote(tag)}, expected text that everybody can see`,
      place: source.place(start + at2, start + Math.min(close + 1, to))
    });
  }
}
var longestTag = 1e3;
var hidingTag = /^<[a-z][^>]{0,500}?[\s"'](?:hidden(?=[\s=/>])|type\s{0,3}=\s{0,3}["']?hidden|style\s{0,3}=\s{0,3}(?:"[^">]{0,300}?|'[^'>]{0,300}?)(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0?\.?0{1,3}(?![.\d])|font-size\s{0,3}:\s{0,3}(?:0(?:\.0\d{0,2})?(?:px|pt|em|rem|%)?|0?\.\d{1,3}(?:px|pt)|1(?:px|pt|%))(?=\s{0,3}[;"'!])|(?<![-\w])color\s{0,3}:\s{0,3}(?:#fff(?:fff)?(?![\da-f])|white|transparent|rgba\((?:[^,)]{1,9},){3}\s{0,3}0?\.?0{1,3}\))|text-indent\s{0,3}:\s{0,3}-\d{3}|(?:left|top)\s{0,3}:\s{0,3}-\d{3}|clip\s{0,3}:\s{0,3}rect\(0|(?<![-\w])(?:height|width)\s{0,3}:\s{0,3}0(?:px)?\s{0,3}[;"']))/i;
function reportData({ type, url, position }, { source }, report) {
  if (!/^\s{0,9}data:/i.test(url)) return;
  const start = position?.start.offset ?? 0;
  const written2 = source.text.slice(start, position?.end.offset);
  const at2 = written2.toLowerCase().indexOf("data:");
  const from = start + Math.max(at2, 0);
  const to = start + written2.length - (at2 >= 0 && written2.endsWith(")") ? 1 : 0);
  report({
    message: `Unexpected \`data:\` ${type}, expected the address of a file`,
    place: source.place(from, to)
  });
}
function reportDefinition({ url, title, position }, { source }, options, report) {
  const place = position ?? source.place(0, 0);
  if (/^\s{0,9}data:/i.test(url)) {
    report({ message: "Unexpected `data:` link, expected the address of a file", place });
  } else if (title && (url === "#" || url === "") && !isFineComment(title, options)) {
    report({
      message: `Unexpected hidden comment ${quote(title)}, expected text that everybody can see`,
      place
    });
  }
}

// prose/placeholder-dates.ts
function isDateShape(text) {
  return /^(?:yyyy|dd|hh)/i.test(text);
}
function findEmptyDate(text) {
  const match = emptyDate.exec(text);
  return match ? { from: match.index, to: match.index + match[0].length } : void 0;
}
var emptyDate = /(?<![\w-])(?:YYYY-MM-DD|YYYY\/MM\/DD|DD\.MM\.YYYY|YYYYMMDD)(?![\w-])/;
function isAboutDates(text) {
  return dateStyles.isIn(text);
}
var dateStyles = new Phrases(({ templates: templates2 }) => templates2.dateStyles);
function isDateLabel(label) {
  const last2 = /([a-z]+)\W{0,3}$/i.exec(label.slice(-longestLast))?.[1];
  return last2 !== void 0 && dateLabels.has(last2.toLowerCase());
}
var dateLabels = keysOf(({ templates: templates2 }) => templates2.dateLabels);
var longestLast = 40;

// prose/placeholder-brackets.ts
function isBracketSlot(content) {
  if (content.length < 2 || content.length > longestBracket || !/^[\p{L}\d]/u.test(content)) {
    return false;
  }
  if (otherScript.test(content) || reference.test(content)) return false;
  const words3 = content.split(/\s+/, mostWords);
  const [word = ""] = words3;
  if (words3.length === 1) return isNoun(content) || upperName.test(content) || isDateShape(content);
  if (words3.length < 4 && tags.has(word.toLowerCase().replaceAll(/[^a-z-]/g, ""))) return false;
  if (events.findAt(content)) return false;
  const listed2 = content.split(",");
  return listed2.length < 2 || content.includes("e.g.") || listed2.some((part) => part.trim().includes(" "));
}
function isBraceSlot(content) {
  if (/["'=;:,()$.\\/]/.test(content) || otherScript.test(content)) return false;
  return /^[A-Z][A-Z_ -]{2,40}$/.test(content) || isNoun(content) || /^[A-Za-z]+(?: [a-z]+){1,8}$/.test(content.slice(0, longestBrace));
}
function isTag(content) {
  return new RegExp("^\\p{Lu}", "u").test(content) && !isNoun(content);
}
function isNoun(content) {
  if (content.length > longestNoun) return false;
  const words3 = content.toLowerCase().split(/[ _-]/);
  if (words3.length > 1 && determiners.has(words3[0] ?? "")) words3.shift();
  return nouns.has(words3.join(" "));
}
var determiners = keysOf(({ templates: templates2 }) => templates2.determiners);
var events = new Phrases(({ templates: templates2 }) => templates2.events);
var nouns = keysOf(({ templates: templates2 }) => templates2.nouns);
var tags = keysOf(({ templates: templates2 }) => templates2.tags);
var longestNoun = 60;
var longestBrace = 300;
var longestBracket = 600;
var mostWords = 200;
var upperName = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}$/;
var reference = /\d:\d|\d{3}|#\d|:\/\/|^["'`]|et al\b|\bp\.\s?\d/;
var otherScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Cyrillic}]/u;

// rules/placeholders/code.ts
function searchCode({ content, inline: { source } }, findings) {
  for (const node of content) {
    const value2 = node.type === "code" ? node.value.trim() : "";
    if (value2.length > longestValue || value2[0] !== "[" || value2.at(-1) !== "]") continue;
    const inner = value2.slice(1, -1);
    if (!inner.includes(" ") || !isBracketSlot(inner) || findings.isAllowed(value2)) continue;
    const start = node.position?.start.offset ?? 0;
    const from = source.text.slice(start, node.position?.end.offset).indexOf(value2);
    if (from < 0) continue;
    const place = source.place(start + from, start + from + value2.length);
    findings.addAt(value2, place, "what belongs there");
  }
}
var longestValue = 300;

// rules/placeholders/entries.ts
var Entries = class {
  #findings;
  #lines;
  #section;
  #leadInEnds;
  constructor(section, lines2, findings) {
    this.#section = section;
    this.#lines = lines2;
    this.#findings = findings;
  }
  search(entries) {
    const siblings = new Siblings2(entries);
    let index = 0;
    for (const entry of entries) this.#searchEntry(entry, index++, siblings);
  }
  #searchEntry(entry, index, siblings) {
    if (entry.kind === "row") {
      this.#lines.searchCells(entry);
      return;
    }
    const { node, inline, textFrom } = entry;
    const isLeaf = entry.children.length + entry.paragraphs.length === 0 && !entry.hasBlocks;
    const place = isLeaf && inline.text.length < longestBare ? node.position : void 0;
    if (place) {
      const written2 = inline.source.text.slice(place.start.offset, place.end.offset);
      if (bareItem.test(written2)) {
        this.#findings.addEmptyItem(place);
        return;
      }
    }
    this.#lines.search(inline, textFrom);
    this.#searchEmptyField(entry, index, siblings);
    for (const paragraph of entry.paragraphs) this.#lines.search(paragraph, 0);
    if (entry.children.length > 0) this.search(entry.children);
  }
  /** `- **Result**:` with nothing behind it, nothing nested in it and nothing that it leads to. */
  #searchEmptyField(entry, index, siblings) {
    const { inline, textFrom } = entry;
    const end = inline.text.trimEnd().length;
    if (!isColon2(inline.text[end - 1]) || end - textFrom > longestLabel2) return;
    const label = inline.text.slice(textFrom, end - 1).trim();
    const offset = afterMarks(inline.source.text, inline.endOffset(end));
    if (offset === void 0) return;
    if (entry.paragraphs.length > 0 || entry.hasBlocks || this.#isLeadIn(entry)) return;
    const fields = entry.children.filter(isField);
    if (entry.children.length > 0) {
      if (fields.length < entry.children.length || !entryLabels.has(toKey(label))) return;
    } else if (!entry.parent && !entryLabels.has(toKey(label))) {
      const next = siblings.entries[index + 1];
      if (next && !isField(next) || siblings.fields < 2) return;
    } else if (siblings.fields < siblings.entries.length) {
      return;
    }
    if (this.#findings.isAllowed(label)) return;
    this.#findings.addEmptyField(label, inline.source.place(offset, offset));
  }
  /** Whether a block follows an item that ends its list: `1. Start it:` and code. */
  #isLeadIn({ node }) {
    this.#leadInEnds ??= leadInEnds(this.#section);
    const end = node.position?.end.offset;
    return end !== void 0 && this.#leadInEnds.has(end);
  }
};
var Siblings2 = class {
  entries;
  #fields;
  constructor(entries) {
    this.entries = entries;
  }
  /** How many of them are fields. */
  get fields() {
    this.#fields ??= this.entries.filter(isField).length;
    return this.#fields;
  }
};
function isField({ inline, textFrom }) {
  return inline.text.slice(textFrom, textFrom + longestLabel2).search(/[:：]/) > 0;
}
function leadInEnds({ content }) {
  const ends2 = /* @__PURE__ */ new Set();
  for (const [index, node] of content.entries()) {
    const next = content[index + 1];
    if (node.type === "list" && next && next.type !== "thematicBreak") {
      ends2.add(node.position?.end.offset ?? -1);
    }
  }
  return ends2;
}
function afterMarks(text, offset) {
  const match = /^([*_]{0,3})[ \t]{0,8}(?:$|[\r\n])/.exec(text.slice(offset, offset + 12));
  return match?.[1] === void 0 ? void 0 : offset + match[1].length;
}
function isColon2(character2) {
  return character2 === ":" || character2 === "：";
}
var entryLabels = keysOf(({ templates: templates2 }) => templates2.entryLabels);
var bareItem = /^(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]?\])?\s*$/;
var longestBare = 8;
var longestLabel2 = 60;

// rules/placeholders/findings.ts
var Findings = class {
  #added;
  #allowed;
  #report;
  #source;
  /** Where each finding starts: the header is read as metadata and as text. */
  #found = /* @__PURE__ */ new Set();
  constructor({ add: add3, allow }, source, report) {
    this.#added = new Set(add3.map(toComparable));
    this.#allowed = new Set(allow.map(toComparable));
    this.#report = report;
    this.#source = source;
  }
  isAdded(text) {
    return this.#added.size > 0 && this.#added.has(toComparable(text));
  }
  isAllowed(text) {
    return this.#allowed.size > 0 && this.#allowed.has(toComparable(text));
  }
  add({ inline, from, to }, expected = "what belongs there") {
    this.addAt(inline.text.slice(from, to), inline.place(from, to), expected);
  }
  addAt(text, place, expected) {
    if (!this.#isNew(place)) return;
    this.#report({ message: `Unexpected placeholder ${quote(text)}, expected ${expected}`, place });
  }
  addEmptyField(label, place) {
    if (!this.#isNew(place)) return;
    this.#report({ message: `Unexpected empty field ${quote(label)}, expected a value`, place });
  }
  /**
   * @param place
   *   The place of the whole item.
   */
  addEmptyItem({ start, end: { offset: end } }) {
    const { offset = 0 } = start;
    const text = this.#source.text.slice(offset, end).trimEnd();
    this.#report({
      message: `Unexpected empty item ${quote(text)}, expected text, or no item`,
      place: { start, end: this.#source.point(offset + text.length) }
    });
  }
  #isNew({ start: { offset = -1 } }) {
    if (this.#found.has(offset)) return false;
    this.#found.add(offset);
    return true;
  }
};
function toComparable(text) {
  return text.trim().toLowerCase();
}

// rules/placeholders/brackets.ts
var listFields = keysOf(({ templates: templates2 }) => templates2.listFields);
function addBrackets(slot, column, findings) {
  const { inline, from, to } = slot;
  const text = inline.text.slice(from, to);
  let label = column;
  const isListed = () => {
    label ??= toKey(text.slice(0, Math.max(text.search(/[:：]/), 0)));
    return listFields.has(label);
  };
  addPairs(slot, ["[", "]"], isListed, findings);
  addPairs(slot, ["{", "}"], isListed, findings);
}
function addPairs(slot, [open, close], isListed, findings) {
  const { inline, from, to } = slot;
  const text = inline.text.slice(from, to);
  let at2 = text.indexOf(open);
  while (at2 >= 0) {
    let end = text.indexOf(close, at2);
    if (end < 0) return;
    const inner = text.lastIndexOf(open, end);
    const doubled = open === "{" && inner === at2 + 1 && text[end + 1] === close;
    if (doubled) end++;
    else if (inner > at2) at2 = inner;
    const found = { inline, from: from + at2, to: from + end + 1 };
    if (isPlaceholderIn(slot, found, isListed, findings)) findings.add(found);
    at2 = text.indexOf(open, end + 1);
  }
}
function isPlaceholderIn(line, { inline, from, to }, isListed, findings) {
  const { text } = inline;
  const part = inline.parts[inline.partAt(from)];
  if (part?.kind !== "text" || part.struck || inline.isLinked(from, to)) return false;
  const written2 = text.slice(from, to);
  if (findings.isAllowed(written2)) return false;
  if (findings.isAdded(written2)) return true;
  const before = text.slice(Math.max(line.from, from - 3), from);
  const after = text.slice(to, Math.min(line.to, to + 3));
  if (from > line.from && !slotStart.test(before)) return false;
  if (to < line.to && !slotEnd.test(after)) return false;
  const content = written2.replaceAll(/^[[{]{1,2}|[\]}]{1,2}$/g, "").trim();
  if (written2[0] === "{") return isBraceSlot(content);
  if (isListed()) return false;
  const leads2 = from === line.from && to < line.to;
  return isBracketSlot(content) && !(leads2 && isTag(content));
}
var slotStart = /(?:[:：—–→=(|]\s?|\s-\s)$/;
var slotEnd = /^(?:\s?[:：—–→|).;,]|\s-\s|\s\()/;

// rules/placeholders/expressions.ts
function addExpression({ inline, from, to }, findings) {
  const match = expression.exec(inline.text.slice(from, to));
  if (!match) return;
  const at2 = from + match.index;
  if (inline.parts[inline.partAt(at2)]?.kind === "text") {
    findings.add({ inline, from: at2, to: at2 + match[0].length });
  }
}
var expression = /\$\([^()]{0,60}\)|\$\{[\w.-]{1,40}\}/;
function addWholeExpression({ inline, from, to }, findings) {
  const match = value.exec(inline.text.slice(from, to));
  if (!match?.[1]) return;
  const start = from + match[0].length - match[1].length;
  addExpression({ inline, from: start, to }, findings);
}
var value = /^(?:[^:：$]{1,60}[:：]\s{0,3})?(\$[({][^(){}]{0,60}[)}])$/;

// rules/placeholders/headings.ts
function searchHeading({ inline, name }, prefilter, findings) {
  const { text } = inline;
  if (prefilter.passes(inline)) {
    const slot = { inline, from: 0, to: text.length };
    addBrackets(slot, "", findings);
    addExpression(slot, findings);
    const date = findEmptyDate(text.slice(0, longestHeading2));
    if (date && !isAboutDates(text)) findings.add({ inline, ...date }, "a date");
  }
  const { from } = name;
  if (findings.isAdded(text.slice(from))) findings.add({ inline, from, to: text.length });
}
var longestHeading2 = 300;
function searchTitle({ inline }, findings) {
  const { text } = inline;
  const colon = text.indexOf(": ");
  const name = colon < 0 ? "" : text.slice(colon + 2).trim();
  if (!titles.has(name.toLowerCase()) || findings.isAllowed(name)) return;
  const from = text.indexOf(name, colon + 2);
  findings.add({ inline, from, to: from + name.length }, "the name of the work");
}
var titles = keysOf(({ templates: templates2 }) => templates2.titles);

// prose/placeholder-texts.ts
function isTemplateText(text) {
  return lines.has(text.toLowerCase().replace(/\.$/, "")) || sampleList.test(text) || samples.findAt(text) !== void 0 || isPromise(text) || isRequest(text) || isExampleAnswer(text) || isNumbered(text);
}
var lines = keysOf(({ templates: templates2 }) => templates2.lines);
var sampleList = /^x, y, z$/i;
var samples = new Phrases(({ templates: templates2 }) => templates2.samples);
function isPromise(text) {
  const weight = weights.findAt(text);
  const content = contents.findAt(text);
  const start = weight ?? content ?? moreContents.findAt(text);
  const promise = start ? promises.find(text, start.to) : promises.findAt(text);
  if (!promise) return false;
  const place = placeBehind(text.slice(promise.to));
  if (place === void 0 || !start) return place === "told";
  const between = text.slice(start.to, promise.from);
  if (weight ? /^ [a-z]{1,20} $/i.test(between) : content && between === " ") return true;
  return place === "told" && (weight ? fiveWords : fourWords).test(between);
}
var contents = new Phrases(({ templates: templates2 }) => templates2.contents);
var moreContents = new Phrases(({ templates: templates2 }) => templates2.moreContents);
var promises = new Phrases(({ templates: templates2 }) => templates2.promises);
var weights = new Phrases(({ templates: templates2 }) => templates2.weights);
var fourWords = /^(?: [a-z]{1,20}){0,4} $/i;
var fiveWords = /^(?: [a-z]{1,20}){1,5} $/i;
function placeBehind(rest) {
  const text = rest.replace(/(?:\.{1,3}|…)$/, "");
  if (text === "") return "untold";
  if (text[0] !== " ") return void 0;
  const place = here.findAt(text, 1);
  if (place?.to === text.length) return "told";
  const time = times.findAt(text, (place?.to ?? 0) + 1);
  if (!time) return void 0;
  const occasion = text.slice(time.to);
  return /^ [a-z' ]{4,80}$/i.test(occasion) && occasions.isIn(occasion) ? "told" : void 0;
}
var here = new Phrases(({ templates: templates2 }) => templates2.here);
var occasions = new Phrases(({ templates: templates2 }) => templates2.occasions);
var times = new Phrases(({ templates: templates2 }) => templates2.times);
function isRequest(text) {
  const request = requests.findAt(text);
  if (!request) return false;
  const match = /^ ([a-z]+) [a-z ,/]{1,50} ([a-z]+)\.?$/i.exec(text.slice(request.to));
  const [, first = "", last2 = ""] = match ?? [];
  return determiners2.has(first.toLowerCase()) && here.is(last2);
}
var determiners2 = keysOf(({ templates: templates2 }) => templates2.determiners);
var requests = new Phrases(({ templates: templates2 }) => templates2.requests);
function isExampleAnswer(text) {
  const condition = conditions.findAt(text);
  return condition !== void 0 && /^[^:"“]{0,60}: {0,2}["“]/.test(text.slice(condition.to));
}
var conditions = new Phrases(({ templates: templates2 }) => templates2.conditions);
function isNumbered(text) {
  const thing = numbered2.findAt(text);
  const number = thing && /^ \d{1,2} {0,2}[-–—:] {0,2}/.exec(text.slice(thing.to));
  return number ? descriptions.findAt(text, thing.to + number[0].length) !== void 0 : false;
}
var descriptions = new Phrases(({ templates: templates2 }) => templates2.descriptions);
var numbered2 = new Phrases(({ templates: templates2 }) => templates2.numbered);

// rules/placeholders/slot.ts
function trimmed({ inline, from, to }) {
  const text = inline.text.slice(from, to);
  const lead2 = text.length - text.trimStart().length;
  return { inline, from: from + lead2, to: from + Math.max(text.trimEnd().length, lead2) };
}

// rules/placeholders/lines.ts
var Lines = class {
  #findings;
  #prefilter;
  #columns = /* @__PURE__ */ new Map();
  constructor(findings, prefilter) {
    this.#findings = findings;
    this.#prefilter = prefilter;
  }
  /**
   * @param start
   *   Where the text starts, past a mark such as `✅`.
   */
  search(inline, start) {
    if (!this.#prefilter.passes(inline)) return;
    const { text } = inline;
    if (isBracketed(text.slice(start).trim())) {
      this.#findings.add(trimmed({ inline, from: start, to: text.length }));
      return;
    }
    for (let from = start; from < text.length; ) {
      const newline = text.indexOf("\n", from);
      const to = newline < 0 ? text.length : newline;
      this.#searchText({ inline, from, to }, void 0);
      from = to + 1;
    }
  }
  searchCells({ cells, columns }) {
    for (const [index, inline] of cells.entries()) {
      const head2 = columns[index];
      if (!head2) return;
      if (!this.#prefilter.passes(inline)) continue;
      this.#searchText({ inline, from: 0, to: inline.text.length }, this.#column(head2));
    }
  }
  /** What is known of a column's head, which can be as long as a file: all rows share it. */
  #column(head2) {
    let column = this.#columns.get(head2);
    if (!column) {
      column = { key: toKey(head2.text), isAboutDates: isAboutDates(head2.text) };
      this.#columns.set(head2, column);
    }
    return column;
  }
  /**
   * A line or a cell: by itself, the value in it, and what is in brackets.
   *
   * @param column
   *   Set for a cell.
   */
  #searchText(given, column) {
    const slot = trimmed(given);
    const { inline, from, to } = slot;
    const text = inline.text.slice(from, to);
    if (text === "") return;
    if (text.length <= longestText2) {
      if (this.#isWhole(text, column !== void 0) && !column?.isAboutDates) {
        this.#findings.add(slot);
        return;
      }
      const colon = text.search(/[:：]/);
      if (colon > 0) {
        const value2 = trimmed({ inline, from: from + colon + 1, to });
        if (this.#isValue(inline.text.slice(value2.from, to), text.slice(0, colon))) {
          this.#findings.add(value2);
        }
      }
    }
    if (!this.#prefilter.hasMark(inline)) return;
    if (text.length <= longestText2) this.#searchDatedLabel(slot);
    addBrackets(slot, column?.key, this.#findings);
    addWholeExpression(slot, this.#findings);
  }
  #isWhole(text, isCell) {
    if (this.#findings.isAllowed(text)) return false;
    if (this.#findings.isAdded(text)) return true;
    if (opensSlot(text)) return false;
    return isPlaceholder(text) || isTemplateText(text) || isCell && samplePath.test(text);
  }
  #isValue(value2, label) {
    if (value2 === "" || value2.length > longestText2 || this.#findings.isAllowed(value2)) return false;
    if (this.#findings.isAdded(value2)) return true;
    if (opensSlot(value2) || !isPlaceholder(value2)) return false;
    return !isDateShape(value2) || isDateLabel(label);
  }
  /** `**Previous session** (YYYY-MM-DD):` */
  #searchDatedLabel({ inline, from, to }) {
    const text = inline.text.slice(from, to);
    const open = text.search(/\((?:YYYY-MM-DD|DATE)\)/);
    if (open < 0 || open > longestLabel3 || isAboutDates(text.slice(0, open))) return;
    if (!inline.parts[inline.partAt(from)]?.strong) return;
    const end = text.indexOf(")", open);
    this.#findings.add({ inline, from: from + open + 1, to: from + end }, "a date");
  }
};
function opensSlot(text) {
  return "[{<.…".includes(text.charAt(0));
}
function isBracketed(text) {
  if (text[0] !== "[" || !text.includes("\n")) return false;
  const end = text.indexOf("]");
  if (end !== text.length - 1) return false;
  return text.lastIndexOf("[") === 0 && isBracketSlot(text.slice(1, -1));
}
var longestLabel3 = 60;
var longestText2 = 200;
var samplePath = /^path\/to\/(?:file|component|module)(?:\.\w{1,5})?$/;

// rules/placeholders/metadata.ts
function searchMetadata({ match, session }, findings) {
  const specs = new Map(match.fields.map(({ field, spec }) => [field, spec]));
  for (const field of session.metadata) {
    const spec = specs.get(field);
    if (field.value === "") {
      if (spec && !spec.required) findings.addEmptyField(field.label, field.valuePlace);
    } else if (spec ? isLeft(field) : isLeftInOther(field)) {
      if (findings.isAllowed(field.value)) continue;
      findings.addAt(field.value, field.valuePlace, "a value");
    }
  }
}
function isLeft({ value: value2, linked }) {
  return !linked && (isPlaceholder(value2) || /^\$[({][^)}]{0,60}[)}]/.test(value2));
}
function isLeftInOther(field) {
  if (listFields.has(field.key)) return false;
  const { value: value2 } = field;
  return isLeft(field) && (value2[0] !== "[" || isBracketSlot(value2.slice(1, -1)));
}

// rules/placeholders/prefilter.ts
var Prefilter = class {
  /** Where in the source the marks of placeholders stand, and what they begin with, in order. */
  #marks;
  #words;
  #all;
  /**
   * @param all
   *   Whether placeholders could be anywhere, since the user has added some.
   */
  constructor(text, all2) {
    this.#marks = marksIn(text);
    this.#words = firstWordsIn(text);
    this.#all = all2;
  }
  /** Whether the slower looks could find anything in a text. */
  passes(inline) {
    return this.#all || this.hasMark(inline) || isIn(this.#words, inline);
  }
  /** Whether there is a bracket or the like in a text. */
  hasMark(inline) {
    return isIn(this.#marks, inline);
  }
};
var marks3 = ["[", "{", "$", "YYYY", "(DATE)"];
var openings = ["\n", "\r", ":", "：", "|", ">", ";"];
function marksIn(text) {
  const found = [];
  for (const mark of marks3) {
    for (let at2 = text.indexOf(mark); at2 >= 0; at2 = text.indexOf(mark, at2 + 1)) {
      if (!isBox(text, at2)) found.push(at2);
    }
  }
  return found.sort(ascending);
}
function firstWordsIn(text) {
  const found = [];
  addFirstWord(text, 0, found);
  for (const opening of openings) {
    for (let at2 = text.indexOf(opening); at2 >= 0; at2 = text.indexOf(opening, at2 + 1)) {
      addFirstWord(text, at2 + 1, found);
    }
  }
  return found.sort(ascending);
}
function ascending(a, b) {
  return a - b;
}
function isIn(offsets, { start, end }) {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = low + high >> 1;
    const offset2 = offsets[middle] ?? 0;
    if (offset2 < start) low = middle + 1;
    else high = middle;
  }
  const offset = offsets[low];
  return offset !== void 0 && offset < end;
}
function addFirstWord(text, from, found) {
  const start = firstLetter(text, from);
  const code = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (!isLetter(code) || second < 128 && firstPairs[pairOf(code, second)] !== 1) return;
  let end = start + 1;
  while (end - start < longestFirstWord && isLetter(text.charCodeAt(end))) end++;
  if (firstWords.has(text.slice(start, end))) found.push(start);
}
function firstLetter(text, from) {
  const last2 = Math.min(text.length, from + longestDecoration);
  let start = from;
  while (start < last2) {
    const code = text.charCodeAt(start);
    if (code === 10 || isLetter(code)) break;
    start += code === 91 && isBox(text, start) ? 3 : 1;
  }
  return start;
}
var longestDecoration = 60;
var longestFirstWord = 20;
function isLetter(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isBox(text, at2) {
  return text[at2] === "[" && text[at2 + 2] === "]" && " xX~-".includes(text.charAt(at2 + 1));
}
var shapes = ["dd", "hh", "path", "t", "x", "yyyy"];
var firstWords = new Set(
  [...shapes, ...languages.flatMap(({ templates: templates2 }) => openingsOf(templates2))].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1)
  ])
);
function openingsOf(templates2) {
  return [
    templates2.conditions,
    templates2.contents,
    templates2.deferrals,
    templates2.lines,
    templates2.moreContents,
    templates2.numbered,
    templates2.promises,
    templates2.requests,
    templates2.samples,
    templates2.unknown,
    templates2.weights
  ].flatMap((list2) => entriesOf(list2).map(firstWordOf));
}
function firstWordOf(entry) {
  return entry.replace(/^=/, "").split(/[^a-z]/, 1).join("");
}
var firstPairs = new Uint8Array(1 << 14);
for (const word of firstWords) {
  const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
  if (word.length > 1) firstPairs[pairOf(first, second)] = 1;
  else firstPairs.fill(1, pairOf(first, 0) & ~127, pairOf(first, 127) + 1);
}
function pairOf(first, second) {
  return (first | 32) << 7 | (second | 32);
}

// rules/no-placeholders.ts
var noPlaceholders = defineRule({
  id: "session-no-placeholders",
  description: "template text left in: `[Add your context here]`, `TBD`, `YYYY-MM-DD`, a bare `-`",
  severity: "error",
  why: "What a template left behind looks like an answer and is none.",
  options: {
    add: {
      description: "More texts that a template leaves behind.",
      type: "array",
      items: { type: "string" }
    },
    allow: {
      description: "Texts that are no placeholders here.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { add: [], allow: [] },
  check(file, options, report) {
    if (file.match.format.sections.length === 0) return;
    const { session, match } = file;
    const { preamble, source, title } = session;
    const findings = new Findings(options, source, report);
    const prefilter = new Prefilter(source.text, options.add.length > 0);
    const lines2 = new Lines(findings, prefilter);
    searchMetadata(file, findings);
    if (preamble.length > 0) {
      for (const inline of readContent(preamble, source).paragraphs) lines2.search(inline, 0);
    }
    const quoted = new Set(sectionsOf(match, "prompts"));
    for (const section of session.sections) {
      searchHeading(section, prefilter, findings);
      if (section === title) searchTitle(section, findings);
      const { entries, paragraphs, hasCode } = contentOf(section);
      if (!quoted.has(section)) for (const inline of paragraphs) lines2.search(inline, 0);
      new Entries(section, lines2, findings).search(entries);
      if (hasCode) searchCode(section, findings);
    }
  }
});

// rules/no-secrets.ts
var noSecrets = defineRule({
  id: "session-no-secrets",
  description: "keys, tokens, passwords in connection strings",
  severity: "error",
  why: "Session files are committed and read by agents. Revoke it: taken out here, it is still in the history.",
  options: {
    allow: {
      description: "Values that are no secrets, such as those of a test.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { allow: [] },
  check({ session: { source }, context }, { allow }, report) {
    const { text } = source;
    for (const { from, to, kind } of [
      ...findPasswords(text),
      ...context.findSecrets?.(text) ?? []
    ]) {
      const secret = text.slice(from, to);
      if (allow.includes(secret)) continue;
      report({
        message: `Unexpected ${kind} \`${mask(secret, kind)}\`, expected the name of the place where it is kept`,
        place: source.place(from, to),
        sensitive: true
      });
    }
  }
});
function mask(secret, kind) {
  if (kind === "private key") return "-----BEGIN PRIVATE KEY-----****";
  const prefix = kind.startsWith("password") ? "" : /^(?:[A-Za-z\d]{2,6}(?:_[a-z]{3,4})?[_-](?:(?:admin|ant|or|proj|svcacct)-)?|AKIA|ASIA|AIza|eyJ|SG\.)/.exec(
    secret
  )?.[0] ?? "";
  return `${prefix}****`;
}

// prose/vague-asides.ts
function claimsNothing(text) {
  return shapes2.some((shape2) => shape2.test(text)) || saysNothing(text) || isContrast(text) || isRestricted(text) || isAwaited(text) || comments.some((phrases) => phrases.isIn(text));
}
var shapes2 = [
  // (an aside), [a form], a "quotation"
  /^[^\w(]*\([^()]*\)\W*$/,
  /^[^\w[]*\[[^\]]*\]\W*$/,
  /"[^"]+"|[“「『«]/,
  // A lead-in, a question, a field left open, a folder/
  /[:：?？][\s/–—-]*$/,
  /[a-z]\/(?=\s|$)/i
];
function saysNothing(text) {
  if (nothing4.starts(text) || negations.starts(text)) return true;
  return nothing4.findAll(text).some(({ from }) => /(?:[:：]|\s[-–—])[\s*_]*$/.test(text.slice(0, from))) || everything.findAll(text).some(({ from }) => {
    const label = /^(.*)[:：]\W{0,9}$/.exec(text.slice(0, from))?.[1];
    return label !== void 0 && negations.isIn(label);
  });
}
function isContrast(text) {
  return contrasts.findAll(text).some(({ from }) => /,\s$/.test(text.slice(0, from)));
}
function isRestricted(text) {
  return restrictions.starts(text) || restrictions.ends(text);
}
function isAwaited(text) {
  if (waits.starts(text) || possibilities.starts(text) || waiting.ends(text)) return true;
  return ready.findAll(text).some(({ to }) => !shipping.isIn(text.slice(to)));
}
var comments = [
  new Phrases(({ vague: vague2 }) => vague2.comparisons),
  new Phrases(({ vague: vague2 }) => vague2.effects),
  new Phrases(({ vague: vague2 }) => vague2.ownNames),
  new Phrases(({ vague: vague2 }) => vague2.promises),
  new Phrases(({ vague: vague2 }) => vague2.proposals)
];
var contrasts = new Phrases(({ vague: vague2 }) => vague2.contrasts);
var everything = new Phrases(({ vague: vague2 }) => vague2.everything);
var negations = new Phrases(({ vague: vague2 }) => vague2.negations);
var nothing4 = new Phrases(({ answers: answers3 }) => answers3.nothing);
var possibilities = new Phrases(({ vague: vague2 }) => vague2.possibilities);
var ready = new Phrases(({ vague: vague2 }) => vague2.ready);
var restrictions = new Phrases(({ vague: vague2 }) => vague2.restrictions);
var shipping = new Phrases(({ vague: vague2 }) => vague2.shipping);
var waiting = new Phrases(({ vague: vague2 }) => vague2.waiting);
var waits = new Phrases(({ vague: vague2 }) => vague2.waits);

// prose/vague-word-ends.ts
function endOfWord(text, start, to) {
  let end = start;
  while (end < to && isWordCode2(text.charCodeAt(end))) end++;
  while (end > start && end + 1 < to && isJoint(text[end]) && isWordCode2(text.charCodeAt(end + 1))) {
    end++;
    while (end < to && isWordCode2(text.charCodeAt(end))) end++;
  }
  return end;
}
function isJoint(character2) {
  return character2 === "-" || character2 === "_" || character2 === "'" || character2 === "’";
}
function isWordCode2(code) {
  if (code < 128) {
    return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
  }
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}

// languages/meanings.ts
var Meanings = class {
  #lists;
  #known;
  /**
   * @param lists
   *   The words of each meaning, in one language. Of two lists that a word is in, the first counts.
   */
  constructor(lists) {
    this.#lists = lists;
  }
  /**
   * The meaning of a word: of the word as it is written, and else of the first of its stems that
   * has one.
   *
   * @param word
   *   In lower case; with hyphens where the lists have them.
   */
  of(word) {
    this.#known ??= this.#read();
    const written2 = word.replaceAll("’", "'");
    for (const { language, meanings: meanings3 } of this.#known) {
      for (const stem of language.stemsOf(written2)) {
        const meaning = meanings3.get(stem);
        if (meaning !== void 0) return meaning;
      }
    }
    return void 0;
  }
  #read() {
    return languages.map((language) => ({ language, meanings: this.#readLanguage(language) })).filter(({ meanings: meanings3 }) => meanings3.size > 0);
  }
  #readLanguage(language) {
    const meanings3 = /* @__PURE__ */ new Map();
    for (const [meaning, pick] of this.#lists) {
      for (const word of entriesOf(pick(language))) {
        if (!meanings3.has(word)) meanings3.set(word, meaning);
      }
    }
    return meanings3;
  }
};

// prose/vague-words.ts
var kinds2 = [
  "fix",
  "improve",
  "test",
  "document",
  "explore",
  "continue",
  "change",
  "claim",
  "thing"
];
function readVagueWord(text, meaning) {
  return {
    text,
    meaning: meaning ?? meanings.of(text) ?? "name",
    isHollow: hollow.of(text) !== void 0,
    isPraise: praise.of(text) !== void 0,
    isThing: things.of(text) !== void 0,
    isVagueVerb: vagueVerbs.of(text) !== void 0,
    isWork: workNouns.of(text) !== void 0
  };
}
var meanings = new Meanings([
  ...kinds2.map((kind) => [kind, ({ vague: vague2 }) => vague2.claims[kind]]),
  ["filler", ({ vague: vague2 }) => vague2.fillers],
  ["qualifier", ({ vague: vague2 }) => vague2.qualifiers]
]);
var hollow = new Meanings([["hollow", ({ vague: vague2 }) => vague2.hollow]]);
var praise = new Meanings([["praise", ({ vague: vague2 }) => vague2.praise]]);
var things = new Meanings([["thing", ({ vague: vague2 }) => vague2.things]]);
var vagueVerbs = new Meanings([["verb", ({ vague: vague2 }) => vague2.vagueVerbs]]);
var workNouns = new Meanings([["work", ({ vague: vague2 }) => vague2.workNouns]]);

// prose/vague-judge.ts
var Judge = class {
  #minimum;
  #added;
  #allowed;
  #wordOf = rememberingShort((written2) => this.#lookUp(written2.toLowerCase()));
  constructor({ minimum, add: add3, allow }) {
    this.#minimum = minimum;
    this.#added = new Set(add3.map((word) => word.toLowerCase()));
    this.#allowed = new Set(allow.map((word) => word.toLowerCase()));
  }
  /** Why the text says nothing; nothing when it says enough or claims nothing. */
  read(inline, from, to) {
    if (inline.hasReference(from, to)) return void 0;
    const words3 = [];
    let names = 0;
    for (let start = from; start < to; ) {
      const end = endOfWord(inline.text, start, to);
      if (end > start) {
        const word = this.#wordOf(inline.text.slice(start, end));
        if (word.meaning === "name" && ++names >= this.#minimum) return void 0;
        if (words3.push(word) > mostWords2) return void 0;
      }
      start = end + 1;
    }
    const claimed = words3.filter(({ meaning }) => !noClaims.has(meaning));
    if (claimed.length === 0 || claimsNothing(inline.text.slice(from, to))) return void 0;
    return this.#weigh(words3, claimed, names);
  }
  #weigh(words3, claimed, names) {
    const missing = kindsBeforeThing.find((kind) => claimed.some(({ meaning }) => meaning === kind)) ?? "thing";
    const isWork = words3[0]?.isVagueVerb || words3.at(-1)?.isWork || missing === "fix" && claimed.some((word) => word.isWork);
    const isPraise = words3.some((word) => word.isPraise);
    const worth2 = isWork ? worthInWork : isPraise ? worthInPraise : 1;
    const qualifiers2 = words3.filter(({ meaning }) => meaning === "qualifier").length;
    if (names + qualifiers2 * worth2 >= this.#minimum) return void 0;
    const isHollow = claimed.some((word) => word.isHollow);
    if (words3.length === 1 && !isHollow) return void 0;
    const onlyThings = claimed.every(({ isThing }) => isThing);
    if (onlyThings && !isHollow && !isPraise) return void 0;
    return { words: claimed.map(({ text }) => text), missing };
  }
  #lookUp(text) {
    if (this.#allowed.has(text)) return readVagueWord(text, "name");
    return readVagueWord(text, this.#added.has(text) ? "thing" : void 0);
  }
};
var mostWords2 = 8;
var noClaims = /* @__PURE__ */ new Set(["filler", "qualifier", "name"]);
var kindsBeforeThing = kinds2.filter((kind) => kind !== "thing");
var worthInWork = 0.4;
var worthInPraise = 0.5;

// prose/vague-sections.ts
function sectionsOnWork(session, match, { sections, ignoreSections }) {
  const specs = new Map(match.sections.map(({ section, spec }) => [section, spec]));
  const judged = new Set(sections.map(toKey));
  const ignored = new Set(ignoreSections.map(toKey));
  const isAside = remembering(listsOnly);
  return session.sections.filter((section) => {
    if (section === session.title) return false;
    const spec = specOf(section, specs);
    if (isNamedIn(ignored, section, spec)) return false;
    if (judged.size > 0) return isNamedIn(judged, section, spec);
    return describesWork(section, specs.has(section), spec, isAside);
  });
}
var listsOnly = rememberingShort((name) => otherHeadings2.isIn(name));
var otherHeadings2 = new Phrases(({ vague: vague2 }) => vague2.otherHeadings);
function specOf(section, specs) {
  for (let one2 = section; one2; one2 = one2.parent) {
    const spec = specs.get(one2);
    if (spec) return spec;
  }
  return void 0;
}
function isNamedIn(keys, { name }, spec) {
  if (keys.size === 0) return false;
  return keys.has(name.key) || keys.has(name.shortKey) || keys.has(toKey(spec?.name ?? ""));
}
function describesWork(section, known6, spec, isAside) {
  if (otherRoles2.has(spec?.role)) return false;
  if (known6 && spec?.role !== void 0) return true;
  if (namesThing(section.inline)) return false;
  for (let one2 = section; one2?.parent; one2 = one2.parent) {
    if (isAside(one2.name.key)) return false;
  }
  return true;
}
var otherRoles2 = /* @__PURE__ */ new Set(["files", "prompts"]);
function namesThing(heading) {
  return heading.referring && heading.parts.some(({ kind }) => kind === "code") || hasIdentifier(heading.text.slice(0, longestHeading3));
}
var hasIdentifier = rememberingShort(
  (heading) => /[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|[A-Za-z][._/][A-Za-z]|[A-Z]-\d|#\d/.test(heading)
);
var longestHeading3 = 200;

// prose/vague-lines.ts
function forEachClaim(session, match, options, visit) {
  if (match.format.sections.length === 0) return;
  for (const section of sectionsOnWork(session, match, options)) {
    visitSection(section, isLeftOver(section.name.key) ? unlessNoneLeft(visit) : visit);
  }
}
function visitSection(section, visit) {
  for (const inline of contentOf(section).paragraphs) {
    if (!isBoldHeading(inline)) visit(inline, 0, inline.text.trimEnd().length, false);
  }
  let last2;
  let isList2 = false;
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    if (lead2 !== last2) isList2 = lead2 !== void 0 && listsOnly(toKey(lead2));
    last2 = lead2;
    if (!isList2) visitEntry(entry, visit);
  }
}
var isLeftOver = rememberingShort((heading) => leftOver.isIn(heading));
var leftOver = new Phrases(({ vague: vague2 }) => vague2.leftOver);
function unlessNoneLeft(visit) {
  return (inline, from, to, nested) => {
    if (everything2.findAt(inline.text, firstLetter2(inline.text, from, to))) return;
    visit(inline, from, to, nested);
  };
}
var everything2 = new Phrases(({ vague: vague2 }) => vague2.everything);
function firstLetter2(text, from, to) {
  const at2 = text.slice(from, to).search(/\w/);
  return at2 < 0 ? to : from + at2;
}
function isBoldHeading(inline) {
  const { plain, plainLead, text } = inline;
  if (plain || new RegExp("\\p{L}", "u").test(text.slice(0, plainLead)) || /[.!]\W*$/.test(text.slice(-9))) {
    return false;
  }
  const { parts: parts2 } = inline;
  const last2 = parts2.findLast((part) => new RegExp("\\p{L}", "u").test(text.slice(part.from, part.to)));
  return last2?.strong === true && parts2.every((part) => part.strong || !new RegExp("\\p{L}", "u").test(text.slice(part.from, part.to)));
}
function visitEntry(entry, visit) {
  if (entry.kind === "row") {
    visitRow(entry, visit);
    return;
  }
  if (entry.children.length === 0 && entry.paragraphs.length === 0 && !entry.hasBlocks) {
    visitItem(entry, visit);
  }
  for (const child of entry.children) visitEntry(child, visit);
}
function visitRow({ cells, fields }, visit) {
  for (const [index, inline] of cells.entries()) {
    if (index === 0) {
      if (inline.referring || isState(toKey(inline.text))) return;
      continue;
    }
    if (!inline.text.trim().includes(" ")) continue;
    const column = fields[index]?.key ?? "";
    if (!stateColumns.has(column)) visit(inline, 0, inline.text.length, false);
  }
}
function visitItem({ inline, parent, textFrom: from }, visit) {
  const field = readField(inline, from, inline.text.length);
  const to = inline.text.trimEnd().length;
  const nested = parent !== void 0;
  if (!field) visit(inline, from, to, nested);
  else if (isState(field.key)) return;
  else if (claimFields.has(field.key)) visit(inline, to - field.value.length, to, nested);
  else if (!nested) visit(inline, from, to, false);
}
var claimFields = keysOf(({ vague: vague2 }) => vague2.claimFields);
function isState(key) {
  if (stateColumns.has(key)) return true;
  const space = key.lastIndexOf(" ");
  return space >= 0 && stateEndings.has(key.slice(space + 1));
}
var stateColumns = keysOf(({ vague: vague2 }) => vague2.stateColumns);
var stateEndings = keysOf(({ vague: vague2 }) => vague2.stateEndings);

// prose/vague.ts
var usualVagueOptions = {
  add: [],
  allow: [],
  sections: [],
  ignoreSections: [],
  minimum: 1
};
function vagueTextsOf({ session, match }, options) {
  const key = keyOf(options);
  let answers3 = known5.get(match);
  if (!answers3) {
    answers3 = /* @__PURE__ */ new Map();
    known5.set(match, answers3);
  }
  let texts = answers3.get(key);
  if (!texts) {
    texts = findVagueTexts(session, match, options, key);
    answers3.set(key, texts);
  }
  return texts;
}
var known5 = /* @__PURE__ */ new WeakMap();
function keyOf({ add: add3, allow, sections, ignoreSections, minimum }) {
  return JSON.stringify([add3, allow, sections, ignoreSections, minimum]);
}
function findVagueTexts(session, match, options, key) {
  const judge = judgeFor(options, key);
  const texts = [];
  forEachClaim(session, match, options, (inline, from, to, nested) => {
    const verdict = judge.read(inline, from, to);
    if (!verdict || nested && states.has(verdict.missing)) return;
    texts.push({ ...verdict, inline, from, to });
  });
  return texts;
}
var states = /* @__PURE__ */ new Set(["claim", "continue"]);
var judges = /* @__PURE__ */ new Map();
function judgeFor(options, key) {
  let judge = judges.get(key);
  if (!judge) {
    judge = new Judge(options);
    judges.set(key, judge);
  }
  return judge;
}

// rules/no-vague-text.ts
var noVagueText = defineRule({
  id: "session-no-vague-text",
  description: "a line that says nothing the next reader could look up or act on",
  severity: "error",
  why: "Who was not there cannot tell from this line what was done, found, or is to be done.",
  options: {
    add: {
      description: "More words that say nothing by themselves.",
      type: "array",
      items: { type: "string" }
    },
    allow: {
      description: "Words that say enough here, such as the name of a part of the project.",
      type: "array",
      items: { type: "string" }
    },
    sections: {
      description: "The sections to judge, by name; all that describe work when empty.",
      type: "array",
      items: { type: "string" }
    },
    ignoreSections: {
      description: "Sections to leave alone, by name.",
      type: "array",
      items: { type: "string" }
    },
    minimum: {
      description: "How many words that can be looked up a line must have.",
      type: "integer",
      minimum: 1
    }
  },
  defaults: { add: [], allow: [], sections: [], ignoreSections: [], minimum: 1 },
  check(file, options, report) {
    for (const text of vagueTextsOf(file, options)) report(describe2(text));
  }
});
var expectations2 = {
  fix: "what was fixed and where, such as a file, a symptom or an error",
  improve: "what got better, where and by how much",
  test: "what is tested and what came, or has to come, out",
  document: "which document and what it says",
  explore: "what is looked into and the question that it answers",
  continue: "which work and where it stands, such as a file or a step",
  change: "what exactly and where, such as a file, a name or a behaviour",
  claim: "what shows it, such as a test, a figure or a command",
  thing: "names that can be looked up, such as a file, a symptom or an error"
};
function describe2({ inline, from, to, words: words3, missing }) {
  const named = [...new Set(words3)].slice(0, mostNamed);
  return {
    message: `Unexpected vague text ${quote(inline.text.slice(from, to))}, expected ${expectations2[missing]}`,
    place: inline.outerPlace(from, to),
    note: `${allOf(named)} ${named.length > 1 ? "say" : "says"} nothing that the next reader could look up or act on.`
  };
}
var mostNamed = 4;

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
    reportMissing2(file, report);
  }
});
function unknownShape(file) {
  const { session, formatNames } = file;
  const what = session.tree.children.length === 0 ? "empty file" : "file of no known format";
  return {
    message: `Unexpected ${what}, expected one of the formats ${oneOf(formatNames)}`,
    place: session.title?.namePlace ?? endOf2(file),
    note: "Start the file with the title and the sections of a format, or name its format as `format` in the configuration; `ignore` leaves files out that are no session files."
  };
}
function reportMissing2(file, report) {
  const { match } = file;
  const present = new Set(match.sections.map(({ spec }) => spec));
  const later2 = /* @__PURE__ */ new Map();
  for (const spec of match.format.sections) {
    const due = match.due(spec);
    if (!due || present.has(spec)) continue;
    if (isDue(due, match.progress)) {
      report({
        message: `Unexpected missing section ${quote(spec.name)}, expected ${since[due]}`,
        place: endOf2(file)
      });
    } else {
      later2.set(due, [...later2.get(due) ?? [], spec]);
    }
  }
  for (const [due, specs] of later2) {
    const names = allOf(specs.map(({ name }) => name));
    report({
      message: `Unexpected missing ${specs.length > 1 ? "sections" : "section"} ${names}, expected ${since[due]}`,
      place: endOf2(file),
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
    const later2 = /* @__PURE__ */ new Map();
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
          place: endOf2(file)
        });
      } else {
        later2.set(spec.required, [...later2.get(spec.required) ?? [], spec]);
      }
    }
    for (const [due, specs] of later2) {
      report({
        message: `Unexpected missing ${specs.length > 1 ? "fields" : "field"} ${allOf(specs.map(({ name }) => name))}, expected ${since[due]}`,
        place: endOf2(file),
        severity: "warning"
      });
    }
  }
});

// rules/risk-mitigation.ts
var riskMitigation = defineRule({
  id: "session-risk-mitigation",
  description: "a risk without probability, impact or mitigation",
  severity: "warning",
  why: "A risk can be weighed and met only when it is known how likely and how bad it is, and what to do.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const risk of itemsOf(file.match, "risks")) {
      if (risk.name.trim() === "" || isPlaceholder(risk.name)) continue;
      const missing = parts.filter((part) => !tells3(risk, part));
      if (missing.length === 0) continue;
      report({
        message: `Unexpected risk ${quote(risk.name)} without ${allOf(missing)}, expected ${missing.length > 1 ? "each" : "it"}`,
        place: risk.place
      });
    }
  }
});
var parts = ["probability", "impact", "mitigation"];
var labels5 = {
  probability: /probab|likel|chance|odds|frequency|вероятност|概率|可能性|発生確率|가능성|확률|发生率/,
  impact: /impact|severit|consequence|effect|damage|gravedad|impacto|влияни|последстви|тяжест|影响|影響|严重|영향|심각/,
  mitigation: /mitigat|response|contingen|countermeasure|prevention|remed|plan|action|handling|workaround|solution|strategy|mitigaci|снижени|меры|смягчени|缓解|应对|措施|对策|対策|緩和|완화|대응|대책/
};
function tells3({ fields, inlines, entry }, part) {
  const found = fields.find(({ key }) => partsOf(key).includes(part));
  if (found) return answers2(found.value);
  return entry?.kind !== "row" && inlines.some(({ text }) => inSentence[part].test(text.slice(0, longest2)));
}
var partsOf = rememberingShort(
  (key) => parts.filter((part) => labels5[part].test(key))
);
function answers2(value2) {
  return isPlaceholder(value2) || !/^[\s?–—-]*$/.test(value2);
}
var inSentence = {
  probability: /\b(?:probability|likelihood|likely|unlikely|chance|odds)\b|\(\s?(?:very )?(?:low|medium|med|high)\b|\d ?%|вероятн|概率|可能|가능성|확률/i,
  impact: /\b(?:impact|severity|consequences?|critical|would (?:break|cause|lose|fail|delay|block)|could (?:break|cause|lose|fail|delay|block))\b|\([^()]{1,30}[,/]\s?(?:very )?(?:low|medium|med|high|critical)\s?\)|влияни|последстви|影响|影響|严重|영향|심각/i,
  mitigation: new RegExp("\\b(?:mitigat(?:e|ed|es|ing|ion)|fallback|fall back|contingency|workaround|rollback|prevent(?:ed|s)?|avoid(?:ed|s)? by|handled by|covered by|instead)\\b|→|=>|[.;] {1,2}\\p{L}|смягч|缓解|应对|对策|対策|완화|대응|대책", "iu")
};
var longest2 = 1e3;

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
    const ranked2 = sections.map((known6) => ({
      known: known6,
      rank: match.format.sections.indexOf(known6.spec)
    }));
    const inOrder = longestRise(ranked2);
    for (const section of ranked2) {
      if (inOrder.has(section)) continue;
      const neighbour = misplacedAgainst(section, ranked2, inOrder);
      if (!neighbour) continue;
      const { known: known6 } = section;
      report({
        message: `Unexpected section ${quote(known6.spec.name)} ${neighbour.side} ${quote(neighbour.name)}, expected it ${neighbour.side === "after" ? "before" : "after"}`,
        place: known6.section.namePlace
      });
    }
  }
});
function misplacedAgainst(section, ranked2, inOrder) {
  const index = ranked2.indexOf(section);
  const earlier = ranked2.slice(0, index).find((other) => inOrder.has(other) && other.rank > section.rank);
  if (earlier) return { name: earlier.known.spec.name, side: "after" };
  const later2 = ranked2.slice(index + 1).findLast((other) => inOrder.has(other) && other.rank < section.rank);
  return later2 && { name: later2.known.spec.name, side: "before" };
}
function longestRise(ranked2) {
  const tails = [];
  const previous = /* @__PURE__ */ new Map();
  for (const section of ranked2) {
    const higher = tails.findIndex(({ rank }) => rank > section.rank);
    const length = higher < 0 ? tails.length : higher;
    previous.set(section, tails[length - 1]);
    tails[length] = section;
  }
  const rise = /* @__PURE__ */ new Set();
  for (let section = tails.at(-1); section; section = previous.get(section)) rise.add(section);
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
    const titles2 = otherTitles(file);
    for (const title of titles2) {
      report({
        message: `Unexpected second title ${quote(title.title)}, expected one topic in a file`,
        place: title.namePlace
      });
    }
    if (titles2.length > 0) return;
    const specs = new Map(file.match.sections.map(({ section, spec }) => [section, spec]));
    reportMetadata(file, specs, report);
    reportRepeated(specs, report);
  }
});
function otherTitles({ session, match }) {
  return session.sections.filter(
    (section) => section.depth === 1 && section !== session.title && !findSpec(match.format, section)
  );
}
function reportMetadata({ session, match }, specs, report) {
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
  const index = fieldIndexOf(match.format);
  const held = new Set(match.format.metadataSections);
  for (const section of session.sections) {
    const [first] = section.content;
    if (section === session.title || !first || held.has(specs.get(section)?.name ?? "")) continue;
    if (first.type !== "paragraph" || !mayHoldSeveral(first, session.source)) continue;
    const fields = new Set(
      readFields([first], session.source).flatMap(({ key }) => index.get(key) ?? [])
    );
    const begins = [...fields].filter(({ kind }) => kind === "created" || kind === "status");
    if (begins.length < 2) continue;
    report({
      message: `Unexpected second block of metadata under ${quote(section.title)}, expected one topic in a file`,
      place: section.namePlace
    });
  }
}
function mayHoldSeveral({ position }, { text }) {
  return /[\n\r|&]/.test(text.slice(position?.start.offset, position?.end.offset));
}
function reportRepeated(specs, report) {
  const parents = /* @__PURE__ */ new Map();
  for (const [section, spec] of specs) {
    const list2 = parents.get(spec) ?? /* @__PURE__ */ new Set();
    parents.set(spec, list2);
    const { parent } = section;
    if (parent && parent.depth > 1 && !specs.has(parent)) list2.add(parent);
  }
  const repeated = [...parents.values()].filter((list2) => list2.size > 1);
  const [first, ...others] = repeated.length < 2 ? [] : new Set(repeated.flatMap((list2) => [...list2]));
  if (!first) return;
  const name = quote(first.title);
  for (const parent of others) {
    report({
      message: `Unexpected sections under ${quote(parent.title)} that stand under ${name} too, expected one topic in a file`,
      place: parent.namePlace
    });
  }
}

// rules/stale.ts
var stale = defineRule({
  id: "session-stale",
  description: "the file or the work it describes changed after its Updated date",
  severity: "warning",
  why: "Whoever goes on trusts the date: what it does not cover is read as if it still held.",
  options: {
    days: {
      description: "How many days an unfinished session may be behind the files that it names.",
      type: "integer",
      minimum: 0
    }
  },
  defaults: { days: 7 },
  check(file, { days }, report) {
    const { path } = file;
    const { today, history } = file.context;
    const updated = readUpdated(file);
    if (!history || path === void 0 || today === void 0 || !updated) return;
    const latest = addDays(updated.day, tolerance);
    if (latest >= today) return;
    const changed = history.changesAfter(path, file.session.source.text, latest).filter((change) => keepsDate(change, updated.label)).reduce((day, change) => change.day > day ? change.day : day, "");
    if (changed !== "") {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected ${quote(changed)}, the day of the last change`,
        place: updated.place,
        expected: [changed]
      });
    }
    if (file.match.isOver) return;
    const allowed = addDays(updated.day, days);
    if (history.newest && (history.newest() ?? "") <= allowed) return;
    const behind = namedPaths(file).flatMap((name) => {
      const day = history.lastChange(name, path);
      return day !== void 0 && day > allowed ? { name, day } : [];
    });
    if (behind.length === 0) return;
    const newest = behind.reduce((last2, one2) => one2.day > last2.day ? one2 : last2);
    const others = behind.length > 1 ? `, as ${behind.length - 1} more did` : "";
    report({
      message: `Unexpected last update on ${quote(updated.day)}, expected one after ${quote(newest.name)} changed on ${quote(newest.day)}${others}`,
      place: updated.place
    });
  }
});
var tolerance = 1;
function readUpdated({ match }) {
  for (const { spec, field } of match.fields) {
    const date = spec.kind === "updated" ? readDate(field.value) : void 0;
    if (!date?.day) continue;
    return { label: field.label, day: date.day, place: field.placeIn(0, date.length) };
  }
  return void 0;
}
function keepsDate({ before, after }, label) {
  return dateIn(before, label) === dateIn(after, label) && packed(before) !== packed(after);
}
function dateIn(text, label) {
  const line = text.split(/\r\n?|\n/).find((one2) => one2.includes(label));
  const value2 = line?.slice(line.indexOf(label) + label.length).replace(/^[^\p{L}\p{N}]+/u, "");
  return value2?.split(" | ", 1)[0]?.trim();
}
function packed(text) {
  return text.replaceAll(/\s+/g, "");
}
function namedPaths({ path = "", session }) {
  const names = /* @__PURE__ */ new Set();
  const open = [session.tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("children" in node) for (const child of node.children) open.push(child);
    const text = pathsMayBeIn(node);
    if (text === "") continue;
    for (const [word] of text.matchAll(pathPattern)) {
      const name = withoutStop(word);
      if (/[./]/.test(name) && !name.startsWith("//") && !path.endsWith(`/${name}`)) names.add(name);
    }
  }
  return [...names];
}
function withoutStop(word) {
  let end = word.length;
  while (word.charCodeAt(end - 1) === 46) end--;
  return word.slice(0, end);
}
function pathsMayBeIn(node) {
  if (node.type === "inlineCode") return node.value;
  if (node.type === "link") return node.url;
  return node.type === "text" && /\/|\w\.[a-z]/i.test(node.value) ? node.value : "";
}
var pathPattern = /[\p{L}\p{M}\p{N}_@.+~[\]/-]+/gu;
function addDays(day, days) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

// rules/status-consistency.ts
var statusConsistency = defineRule({
  id: "session-status-consistency",
  description: "completed with open immediate steps, blocked with no open blocker, in progress with no next step",
  severity: "error",
  why: "A status that the rest of the file denies sends the next session the wrong way.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    const { match } = file;
    const known6 = match.fields.find(({ spec }) => spec.kind === "status");
    const status = match.status;
    if (!known6 || status?.kind !== "valid") return;
    const { value: value2 } = status;
    const denial = known6.spec.final?.includes(value2) ? openSteps(file) : value2 === "blocked" ? noBlocker(file) : value2 === known6.spec.values?.[0] ? noStep(file) : void 0;
    if (denial === void 0) return;
    report({
      message: `Unexpected status ${quote(value2)} ${denial}`,
      place: known6.field.valuePlace
    });
  }
});
function openSteps(file) {
  const open = sectionsOf(file.match, "next").flatMap(
    (section) => stepsOf(section).filter(({ entry, leads: leads2 }) => isOpenBox(entry) && isImmediate(leads2))
  );
  const [first] = open;
  if (!first) return void 0;
  const line = first.entry.node.position?.start.line;
  return `with ${open.length > 1 ? `${open.length} open steps, the first` : "an open step"} on line ${line}, expected every immediate step done`;
}
function isOpenBox({ node, check, inline }) {
  return check === "open" && node.type === "listItem" && inline.text.trim() !== "" && !inline.parts[0]?.struck;
}
function isImmediate(headings) {
  return headings.length === 0 || !headings.some(isLater) && headings.some(isSoonest);
}
function noBlocker(file) {
  const sections = sectionsOf(file.match, "blockers");
  if (sections.length === 0) return isMissing(file, "blockers") ? void 0 : noBlockerAt(file);
  const blockers = sections.map(readBlockers);
  if (blockers.includes("open") || blockers.every((state) => state === "empty")) return void 0;
  return blockers.includes("resolved") ? "with every blocker resolved, expected an open one" : "without a blocker, expected an open one";
}
function noBlockerAt({ session }) {
  const told = session.sections.some(({ name }) => blockerWords.test(name.key));
  return told ? void 0 : "without a blocker, expected an open one";
}
var blockerWords = /block|depend|wait|question|issue|problem|context|progress|summary/;
function isMissing({ match }, role) {
  return match.format.sections.some((spec) => {
    const due = spec.role === role ? match.due(spec) : void 0;
    return due !== void 0 && isDue(due, match.progress);
  });
}
function readBlockers(section) {
  const states2 = section.sections.map(
    (below) => resolvedWords.test(below.title.slice(0, longestLead4)) ? "resolved" : readBlockers(below)
  );
  const { entries, paragraphs, hasCode } = contentOf(section);
  for (const entry of entries) if (entry.inline.text.trim() !== "") states2.push(readBlocker(entry));
  for (const { text } of paragraphs) states2.push(stateOfText(text));
  if (hasCode) states2.push("open");
  if (states2.includes("open")) return "open";
  if (states2.includes("resolved")) return "resolved";
  return states2.includes("none") ? "none" : "empty";
}
function readBlocker(entry) {
  const { text, check, inline, children } = entry;
  if (text.trim() === "" || saysNone(text)) return "none";
  if (check === "done" || inline.struck && inline.parts.every(({ struck }) => struck)) {
    return "resolved";
  }
  if (check === "open" || check === "doing" || check === "failed") return "open";
  const field = entry.fields.find(({ key }) => key === "status" || key === "state");
  if (field && resolvedState.test(field.value)) return "resolved";
  const shown = entry.kind === "row" ? entry.cells.map((cell) => cell.text).join(" | ") : text;
  if (isResolved2(shown)) return "resolved";
  return children.length > 0 && /[:：]\s*$/.test(text) && children.every((child) => readBlocker(child) !== "open") ? "resolved" : "open";
}
function stateOfText(text) {
  return saysNone(text) || nothingLeft.test(text) ? "none" : isResolved2(text) ? "resolved" : "open";
}
var nothingLeft = /^all (?:blockers|dependencies) (?:are )?(?:cleared|resolved|done|gone)\b/i;
function isResolved2(text) {
  const part = text.slice(0, longestText3);
  return resolvedMark.test(part) && !takenBack.test(part);
}
var resolvedState = /^\W{0,4}(?:closed|cleared|done|fixed|resolved|unblocked)\b/i;
var resolvedMark = /^\W{0,4}(?:closed|cleared|fixed|resolved|unblocked)\b|\bRESOLVED\b|[✓✔✅☑]/;
var takenBack = /\b(?:not|once|partly|partially|until|unless|when|pending|waiting|still)\b/i;
var resolvedWords = /^\W{0,4}(?:cleared|closed|resolved|unblocked)\b/i;
var longestText3 = 1e3;
var longestLead4 = 120;
function noStep(file) {
  const sections = sectionsOf(file.match, "next");
  const told = sections.map(readSteps);
  if (told.length === 0 || told.includes("open") || told.includes("empty")) return void 0;
  return told.includes("done") ? "with every next step done, expected an open one" : "without a next step, expected one";
}
function readSteps(section) {
  const { paragraphs } = contentOf(section);
  const below = section.sections.map((one2) => ({ one: one2, paragraphs: contentOf(one2).paragraphs }));
  const isDone = doneTest();
  let state = "empty";
  for (const { entry } of stepsOf(section)) {
    if (entry.inline.text.trim() === "") continue;
    if (saysNone(entry.text)) state = state === "done" ? "done" : "none";
    else if (isDone(entry)) state = "done";
    else if (entry.children.length === 0 || !entry.children.every(isDone)) return "open";
  }
  for (const inline of [...paragraphs, ...below.flatMap((one2) => one2.paragraphs)]) {
    if (saysNone(inline.text)) state = state === "done" ? "done" : "none";
    else if (!isClosing(inline.text)) return "open";
  }
  return state;
}
function doneTest() {
  const known6 = /* @__PURE__ */ new Map();
  return function isDone(entry) {
    let done = known6.get(entry);
    if (done === void 0) {
      done = saysDone(entry) || entry.parent !== void 0 && isDone(entry.parent);
      known6.set(entry, done);
    }
    return done;
  };
}
function saysDone({ check, inline }) {
  if (check === "done") return true;
  return inline.struck && inline.parts.every(({ struck }) => struck);
}
function isClosing(text) {
  return /[:：]\s*$/.test(text.slice(-4));
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
      if (allowed.length === 0) continue;
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

// rules/successful-approach-evidence.ts
var successfulApproachEvidence = defineRule({
  id: "session-successful-approach-evidence",
  description: "a successful approach with neither a code location nor how it was validated",
  severity: "warning",
  why: "What is only said to work has to be tried again by whoever builds on it.",
  options: {
    acceptMarks: {
      description: "Whether a mark such as `✓` behind a name says that somebody has checked it.",
      type: "boolean"
    }
  },
  defaults: { acceptMarks: true },
  check(file, { acceptMarks }, report) {
    for (const item of itemsOf(file.match, "succeeded")) {
      if (hasEvidence(item)) continue;
      const said = readItem2(item, labels6);
      const { name } = said;
      if (name === "" || isPlaceholder(name) || isEmptyForm(item)) continue;
      if (acceptMarks && endsInMark.test(name)) continue;
      report({
        message: `Unexpected successful approach ${quote(name)} without evidence, expected where the code is or how it was validated, such as a file, a test or a figure`,
        place: placeOfName(said, item)
      });
    }
  }
});
var labels6 = /* @__PURE__ */ new Set([
  "approach",
  "attempt",
  "solution",
  "successful approach",
  "tried",
  "what",
  "what worked"
]);
var endsInMark = /[✓✔☑✅]\ufe0f?\s*$/u;
function hasEvidence(item) {
  if (item.hasBlocks) return true;
  const { inlines } = item;
  return inlines.some(({ referring }) => referring) || inlines.some(({ text }) => says(text)) || inlines.some(({ text }) => isForeign(text));
}
function says(text) {
  return validations.test(text) || hasIdentifier2(text) || hasFigure(text);
}
function hasIdentifier2(text) {
  return asciiIdentifiers.test(text) || otherLetters.test(text) && identifiers.test(text);
}
var asciiIdentifiers = /[\w-]\/[\w.-]|\w\.[a-z]{1,5}(?![A-Za-z\d\u0080-\uffff])|[a-z][A-Z]|[A-Za-z]_[A-Za-z]|\w\(\)|(?<![A-Za-z\d\u0080-\uffff])(?=[\da-f]{0,40}\d)[\da-f]{7,40}(?![A-Za-z\d\u0080-\uffff])|#\d/;
var otherLetters = /[\u00aa-\u1fff\u2c00-\uffff]/;
var identifiers = new RegExp("[\\p{L}\\d_-]\\/[\\p{L}\\d_.-]|[\\p{L}\\d_]\\.[a-z]{1,5}(?![\\p{L}\\d])|\\p{Ll}\\p{Lu}|\\p{L}_\\p{L}|\\w\\(\\)|(?<![\\p{L}\\d])(?=[\\da-f]{0,40}\\d)[\\da-f]{7,40}(?![\\p{L}\\d])|#\\d", "u");
var validations = /\b(?:approved|asserts?|benchmark(?:s|ed)?|build (?:is )?(?:clean|green|passes|succeeds)|ci|checked|commit(?:s|ted)?|compiles|confirm(?:s|ed)?|deployed|demo|evidence|green|in production|log(?:s|ged)?|manually|measured|merged|observed|output|pass(?:es|ed|ing)?|profil(?:ed|er)|proof|proven|ran|released|reproduced|returns?|returned|review(?:ed)?|screenshot|shipped|shows?|staging|succeeds|test(?:s|ed|ing)?|validat(?:ed|es|ion)|verif(?:ied|ies|ication)|visible|works (?:in|on|with)|working (?:in|on|with))\b/i;
function hasFigure(text) {
  const rest = text.replace(
    /^\W*(?:(?:phase|step|part|option|approach|attempt|task|section)\s{0,3}\d{1,3}\b|\d{1,3}[.)])/i,
    ""
  );
  if (!/\d/.test(rest)) return false;
  let left = rest.slice(0, longestLine3);
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = left.slice(0, duration.from) + left.slice(duration.to);
  }
  return /\d/.test(left);
}
var longestLine3 = 400;

// rules/time-spent.ts
var timeSpent = defineRule({
  id: "session-time-spent",
  description: "an approach with no time recorded",
  severity: "warning",
  why: "The time that was spent shows what is worth going on with, and what the next attempt will cost.",
  options: {
    roles: {
      description: "Which approaches need a time: the `succeeded` and the `failed` ones.",
      type: "array",
      items: { type: "string", enum: ["failed", "succeeded"] }
    }
  },
  defaults: { roles: ["succeeded", "failed"] },
  check(file, { roles }, report) {
    for (const role of roles) {
      for (const [section, items] of timedTopics(file, role)) {
        const untimed = items.filter((item) => !isTimed(item));
        if (untimed.length > 1 && untimed.length === items.length) {
          report({
            message: `Unexpected ${untimed.length} approaches without a time in ${quote(section.title)}, expected the time that each took, such as \`2 hours\``,
            place: section.namePlace
          });
          continue;
        }
        for (const item of untimed) {
          const said = readItem2(item, labels7);
          report({
            message: `Unexpected approach ${quote(said.name)} without a time, expected the time that it took, such as \`2 hours\``,
            place: placeOfName(said, item)
          });
        }
      }
    }
  }
});
var labels7 = /* @__PURE__ */ new Set(["approach", "attempt", "idea", "tried"]);
function timedTopics(file, role) {
  const bySection = /* @__PURE__ */ new Map();
  const timed = new Set(
    file.match.sections.flatMap(({ spec, section }) => spec.timed ? section : [])
  );
  for (const item of itemsOf(file.match, role)) {
    if (!timed.has(item.section) || isForm(item)) continue;
    const items = bySection.get(item.section);
    if (items) items.push(item);
    else bySection.set(item.section, [item]);
  }
  return bySection;
}
function isForm({ name }) {
  return isPlaceholder(name) || /:\s*$/.test(name);
}
function isTimed({ inlines, fields }) {
  return fields.some(({ key, value: value2 }) => value2 !== "" && timeFields.has(key)) || inlines.some(({ text }) => hasDuration(text));
}
function hasDuration(text) {
  const found = findDuration(text);
  return found !== void 0 && !/\d ?(?:s|secs?|seconds?)$/i.test(text.slice(found.from, found.to));
}
var timeFields = /* @__PURE__ */ new Set([
  "duration",
  "effort",
  "hours",
  "time",
  "time invested",
  "time investment",
  "time spent",
  "time taken"
]);

// prose/todo.ts
function endOfMark(text, start) {
  const part = text.slice(start, start + longestMark);
  const marker = markers.findAt(part);
  const mark = marker ?? labels8.findAt(part);
  const behind = mark && (marker ? behindMarker : behindLabel).exec(part.slice(mark.to));
  return behind ? start + mark.to + behind[0].length : void 0;
}
var longestMark = 80;
var markers = new Phrases(({ todo: todo2 }) => todo2.markers);
var labels8 = new Phrases(({ todo: todo2 }) => todo2.labels);
var behindMarker = /^(?:\([^()]{1,40}\))?(?:\s*$|\s*[:：]|\s[-–—]\s|\s+(?=[a-z]))\s*/i;
var behindLabel = /^\s*(?:[:：]|$)\s*/;
function namesNothing(text) {
  if (text.length > longest3) return false;
  let count = 0;
  let narrowed = false;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const kind = kindOf(match[0]);
    if (kind === "name") return false;
    if (kind === "filler") continue;
    narrowed ||= kind === "qualifier";
    count++;
  }
  return count < 2 || !narrowed;
}
var kindOf = rememberingShort(findKind);
function findKind(word) {
  const lower = word.toLowerCase();
  const isPlain2 = plainWord.test(word) || word === word.toUpperCase() && abbreviations.has(lower);
  if (!isPlain2) return "name";
  if (fillers.has(lower)) return "filler";
  return meanings2.of(lower) ?? "name";
}
var abbreviations = keysOf(({ todo: todo2 }) => todo2.abbreviations);
var fillers = keysOf(({ vague: vague2 }) => vague2.fillers);
var meanings2 = new Meanings([
  ["generic", ({ todo: todo2 }) => todo2.kinds],
  ["qualifier", ({ vague: vague2 }) => vague2.qualifiers],
  ["generic", ({ vague: vague2 }) => vague2.fillers],
  ...kinds2.map((kind) => ["generic", ({ vague: vague2 }) => vague2.claims[kind]])
]);
var longest3 = 80;
var wordPattern = /[^\s,;:.!?()[\]"“”*–—/&+]+/gu;
var plainWord = /^[A-Za-z]?[a-z'’]+(?:-[a-z]+){0,3}$/;

// rules/todo-context.ts
var todoContext = defineRule({
  id: "session-todo-context",
  description: "an open item with neither a priority nor enough context to start on it",
  severity: "error",
  why: "Whoever reads an open item next has to know when its turn comes or where to begin.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format.sections.length === 0) return;
    const quoted = new Set(sectionsOf(file.match, "prompts"));
    const found = [];
    for (const section of file.session.sections) {
      if (quoted.has(section)) continue;
      collect(section, found);
    }
    if (found.length === 0) return;
    const vague2 = vagueLines(file);
    for (const { inline, from, to, text } of found) {
      const place = inline.place(from, to);
      if (vague2.has(place.start.line)) continue;
      report({
        message: `Unexpected open item ${quote(text)} without context, expected a priority or what to start on`,
        place
      });
    }
  }
});
function collect(section, found) {
  const { entries, paragraphs } = contentOf(section);
  for (const inline of paragraphs) {
    const from = endOfMark(inline.text, 0);
    if (from !== void 0) addTodo({ inline, start: 0, from, leads: [] }, section, found);
  }
  if (!entries.some(needsContext)) return;
  for (const step of ownStepsOf(section)) collectStep(step, section, found);
}
function needsContext(entry) {
  return isBareItem(entry) || entry.children.some(needsContext);
}
function isBareItem(entry) {
  const { inline, textFrom, check, kind } = entry;
  if (kind === "row" || check === "done") return false;
  if (entry.children.length > 0 || entry.paragraphs.length > 0 || entry.hasBlocks) return false;
  const from = endOfMark(inline.text, textFrom);
  if (check !== "open" && from === void 0) return false;
  return namesNothing(inline.text.slice(from ?? textFrom).trimEnd());
}
function collectStep({ entry, leads: leads2 }, section, found) {
  const { inline, textFrom: start } = entry;
  if (!isBareItem(entry) || isOrdered2(entry)) return;
  const marker = endOfMark(inline.text, start);
  addTodo({ inline, start, from: marker ?? start, leads: leads2 }, section, found);
}
function isOrdered2(entry) {
  for (let one2 = entry; one2; one2 = one2.parent) {
    if (one2.ordered) return true;
  }
  return false;
}
function addTodo({ inline, start, from, leads: leads2 }, section, found) {
  const end = inline.text.trimEnd().length;
  const text = inline.text.slice(from, end);
  const marked = from > start;
  if (text.trim() === "" && !marked || isPlaceholder(text)) return;
  if (inline.hasReference(start, end) || !namesNothing(text)) return;
  if (hasPriority(text) || leads2.some(ordersWhatFollows)) return;
  for (let one2 = section; one2; one2 = one2.parent) {
    if (one2.depth > 1 && ordersWhatFollows(one2.title)) return;
  }
  found.push({ inline, from: start, to: end, text: inline.text.slice(start, end) });
}
function vagueLines(file) {
  return new Set(
    vagueTextsOf(file, usualVagueOptions).map(
      ({ inline, from, to }) => inline.outerPlace(from, to).start.line
    )
  );
}

// rules/untried-checklist.ts
var untriedChecklist = defineRule({
  id: "session-untried-checklist",
  description: "ideas that are still to be tried, not written as a checkbox list",
  severity: "warning",
  why: "A box shows at a glance which ideas are still open, and whoever tries one ticks it.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const { spec, section } of file.match.sections) {
      if (!spec.checklist) continue;
      const plain = firstPlain(section);
      const marker = plain && markerOf(plain, file);
      if (!marker) continue;
      report({
        message: `Unexpected item ${quote(marker.text)} without a checkbox, expected \`${marker.text} [ ]\` as for every idea in ${quote(spec.name)}`,
        place: marker.place,
        expected: [`${marker.text} [ ]`]
      });
    }
  }
});
function firstPlain(section) {
  for (const entry of contentOf(section).entries) {
    if (isPlain(entry)) return entry;
  }
  for (const below of section.sections) {
    const found = firstPlain(below);
    if (found) return found;
  }
  return void 0;
}
function isPlain({ node, kind, check, text, inline, children }) {
  if (kind === "row" || node.type !== "listItem" || check !== void 0) return false;
  if (text.trim() === "" || saysNone(text) || inline.struck && inline.parts[0]?.struck)
    return false;
  return !children.some((child) => child.check !== void 0);
}
function markerOf({ node }, { session: { source } }) {
  const start = node.position?.start.offset;
  if (start === void 0) return void 0;
  const match = /^(?:[-*+]|\d{1,9}[.)])/.exec(source.text.slice(start, start + 10));
  return match ? { text: match[0], place: source.place(start, start + match[0].length) } : void 0;
}

// rules/index.ts
var rules = [
  requiredSections,
  sectionOrder,
  noDuplicateSections,
  noEmptySections,
  singleTopic,
  requiredMetadata,
  statusValue,
  dates,
  fileName,
  stale,
  noVagueText,
  noPlaceholders,
  todoContext,
  nextStepsPriority,
  untriedChecklist,
  failedApproachReason,
  successfulApproachEvidence,
  timeSpent,
  decisionRationale,
  knownIssueDetails,
  blockerDetails,
  metrics,
  riskMitigation,
  continuity,
  statusConsistency,
  codeLocations,
  noSecrets,
  noHiddenText
];

// config/resolve.ts
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
      const fitting = overrides.filter(({ fits: fits3 }) => fits3(path));
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
  return (path) => globs.some((fits3) => fits3(path));
}
function merge(parts2, forceType, formats2) {
  let format = "auto";
  let type = "auto";
  let preset = "recommended";
  for (const part of parts2) {
    format = part.format ?? format;
    type = part.type ?? type;
    preset = part.preset ?? preset;
  }
  const values = parts2.map(({ rules: rules3 }) => rules3 ?? {});
  const rules2 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const set = ruleSettings(rule, values.map((value2) => value2[rule.id]).filter(isSet));
    if (set) rules2.set(rule.id, set);
  }
  return { format, type, forceType, strict: preset === "strict", rules: rules2, formats: formats2 };
}
function isSet(value2) {
  return value2 !== void 0;
}
function ruleSettings(rule, values) {
  let severity = rule.severity;
  let options = rule.defaults;
  for (const value2 of values) {
    const read2 = readRuleValue(value2);
    severity = read2.on === "own" ? rule.severity : read2.on;
    if (read2.options) options = { ...rule.defaults, ...read2.options };
  }
  return severity && { severity, options };
}
function readRuleValue(value2) {
  if (isList(value2)) {
    const [first, options] = value2;
    return { on: switches[String(first)], ...options && { options } };
  }
  if (typeof value2 === "object") return { on: "own", options: value2 };
  return { on: switches[String(value2)] };
}
function isList(value2) {
  return Array.isArray(value2);
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
  localDay,
  toKey,
  readSession,
  closest,
  repository,
  version,
  oneOf,
  allOf,
  quote,
  ruleUrl,
  unknownFormat,
  recognise,
  matchFormat,
  formats,
  rules,
  GlobError,
  compileGlob,
  isGlob,
  splitGlob,
  sessionExtensions,
  resolveConfig,
  allFormats
};
