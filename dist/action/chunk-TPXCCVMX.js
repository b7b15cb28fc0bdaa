import {createRequire as createRequireHere} from 'node:module'
globalThis.require ??= createRequireHere(import.meta.url)
import {
  Phrases,
  detached,
  entriesOf,
  findPasswords,
  keysOf,
  languages,
  once
} from "./chunk-LXIILB5H.js";

// session/remember.ts
function perObject(answer) {
  const known = /* @__PURE__ */ new WeakMap();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { answer: answer(key) };
      known.set(key, found);
    }
    return found.answer;
  };
}
function perObjectInFile(answer) {
  const name = /* @__PURE__ */ Symbol("answer");
  return (key) => {
    const holder = key;
    let found = holder[name];
    if (!found) {
      found = { answer: answer(key) };
      Object.defineProperty(key, name, { value: found });
    }
    return found.answer;
  };
}
function perText(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    if (text.length > longestKnown) return answer(text);
    let found = known.get(text);
    if (found === void 0) {
      const own = detached(text);
      found = answer(own);
      if (known.size === mostKnown) known.clear();
      known.set(own, found);
    }
    return found;
  };
}
var mostKnown = 1e4;
var longestKnown = 100;
function perTextInFile(answer) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    let found = known.get(text);
    if (found === void 0) {
      found = answer(text);
      known.set(text, found);
    }
    return found;
  };
}

// session/name.ts
var readName = perText(findName);
function findName(text) {
  let from = skipDecoration(text, 0);
  const numbering2 = lengthOfNumbering(text.slice(from, from + longestNumbering));
  if (numbering2 < text.length - from) {
    from = skipDecoration(text, from + numbering2);
  }
  const to2 = trimEnd(text, text.length, from);
  const shortTo = withoutParenthesis(text, from, to2);
  const key = toKey(text.slice(from, to2));
  return {
    key,
    shortKey: shortTo === to2 ? key : toKey(text.slice(from, shortTo)),
    from,
    to: to2,
    shortTo
  };
}
var toKey = perText(makeKey);
function makeKey(name) {
  const words5 = [];
  let word = "";
  for (const character2 of name.toLowerCase()) {
    const part = apostrophes.has(character2) ? "'" : character2;
    if (isWordPart(part)) {
      word += part;
    } else if (word !== "") {
      words5.push(word);
      word = "";
    }
  }
  words5.push(word);
  return words5.filter((part) => part !== "" && !joining.has(part)).join(" ");
}
var joining = keysOf(({ names }) => names.joining);
var apostrophes = /* @__PURE__ */ new Set(["‘", "’", "`", "´"]);
function isWordPart(character2) {
  const code = character2.charCodeAt(0);
  if (!isAscii(code)) return !isSymbol(character2) && /[\p{L}\p{N}\p{M}]/u.test(character2);
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 39;
}
function isAscii(code) {
  return code < 128;
}
function isSymbol(text) {
  const code = Number(text.codePointAt(0));
  return symbols.some(([first, last]) => code >= first && code <= last);
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
function lengthOfNumbering(text) {
  const [numbering2 = "", word] = numberingPattern.exec(text) ?? [];
  return word === void 0 || numbered.has(word.toLowerCase()) ? numbering2.length : 0;
}
var numbered = keysOf(({ names }) => names.numbered);
var numberingPattern = /^(?:([^\s\d:.()[\]]{1,20}) {1,3}\d{1,3} {0,3}[:.)–—-]|#?\d{1,3}(?:\.\d{1,3}){0,3} {0,3}[.):]|\d{1,3}(?:\.\d{1,3}){1,3}) {1,8}/;
var longestNumbering = 40;
function skipDecoration(text, start) {
  let index = start;
  while (index < text.length && !isNameStart(text, index)) index++;
  return index;
}
function isNameStart(text, index) {
  const code = text.charCodeAt(index);
  if (isAscii(code)) return nameStart.has(code);
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
  if (isAscii(code)) return nameEnd.has(code);
  if (code === variation) return false;
  const last = text.slice(isLow(code) ? end - 2 : end - 1, end);
  return !isSymbol(last) && /^[\p{L}\p{N}\p{M}]/u.test(last);
}
var nameEnd = new Set(
  [...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789])}"'>?!./%`].map(
    (character2) => character2.charCodeAt(0)
  )
);
function withoutParenthesis(text, from, to2) {
  if (text[to2 - 1] !== ")") return to2;
  const short = trimEnd(text, text.lastIndexOf("(", to2), from);
  return short > from ? short : to2;
}

// session/spelling.ts
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1)
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
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
var doneSigns = marks.flatMap(
  ([mark2, state]) => state === "done" && !mark2.startsWith("[") ? mark2 : []
);
var doneSign = new RegExp(`[${doneSigns.join("")}]`, "u");
var endsInDoneSign = new RegExp(`[${doneSigns.join("")}]\\ufe0f?\\s*$`, "u");
function hasDoneMark(text) {
  return doneSign.test(text);
}
function endsInDoneMark(text) {
  return endsInDoneSign.test(text);
}
function readCheckMark(text) {
  const code = text.charCodeAt(0);
  if (code < 128 && code !== 91) return void 0;
  for (const [mark2, state] of marks) {
    if (!text.startsWith(mark2)) continue;
    let length = mark2.length;
    while (text[length] === "️" || text[length] === " ") length++;
    return { state, length };
  }
  return void 0;
}

// session/date.ts
function readDate(text) {
  const [lead2 = "", word = ""] = /^([a-z]{3,9})\.?,? (?=[a-z\d])/i.exec(text) ?? [];
  const weekday = weekdayNumbers.get(word.toLowerCase());
  if (weekday === void 0) return readWithoutWeekday(text);
  const date = readWithoutWeekday(text.slice(lead2.length));
  if (!date) return void 0;
  const length = lead2.length + date.length;
  return { day: isOn(date.day, weekday) ? date.day : void 0, iso: false, length };
}
function isOn(day, weekday) {
  return day !== void 0 && new Date(day).getUTCDay() === weekday;
}
function readWithoutWeekday(start) {
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
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(start);
  const date = compact && written(compact, compact[1], compact[2], compact[3], false);
  return date?.day === void 0 ? readLocal(start) : date;
}
function readLocal(start) {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(start);
  if (!match) return void 0;
  const [, first, , second, year] = match;
  const dayFirst = written(match, year, second, first, false);
  const monthFirst = written(match, year, first, second, false);
  if (dayFirst.day === void 0) return monthFirst.day === void 0 ? void 0 : monthFirst;
  return monthFirst.day === void 0 || monthFirst.day === dayFirst.day ? dayFirst : void 0;
}
function isRealDay(year, month, day) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month - 1];
  return day >= 1 && day <= (days ?? 0);
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
function monthNumber(name = "") {
  return String((monthNumbers.get(name.toLowerCase()) ?? -1) + 1);
}
var monthNumbers = numbersOf(({ months }) => months);
var weekdayNumbers = numbersOf(({ weekdays }) => weekdays);
function numbersOf(pick) {
  return new Map(
    languages.flatMap(
      ({ calendar }) => pick(calendar).flatMap((names, index) => names.map((name) => [name, index]))
    )
  );
}
function isMonth(word) {
  return monthNumbers.has(word.toLowerCase());
}
function namesMonth(text) {
  return monthNames.findAll(text).some((name) => name.to - name.from > longestShort || isBeforeDay(text, name));
}
function namesMonthDay(text) {
  return monthNames.findAll(text).some((name) => isBeforeDay(text, name));
}
function isBeforeDay(text, { to: to2 }) {
  return /^\.? \d/.test(text.slice(to2, to2 + 3));
}
var monthNames = new Phrases(
  ({ calendar }) => calendar.months.flat().map((name) => `=${name}`).join("\n")
);
var longestShort = 3;
function namesWeekday(text) {
  return weekdayNames.isIn(text);
}
var weekdayNames = new Phrases(
  ({ calendar }) => calendar.weekdays.flatMap((names) => names.slice(-1)).join("\n")
);
function localDay(date) {
  const parts3 = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts3.map((part) => String(part).padStart(2, "0")).join("-");
}

// session/duration.ts
function findDuration(text) {
  const lower = text.toLowerCase();
  const written2 = lower.length === text.length ? lower : text;
  const match = findFirst(written2);
  if (!match) return void 0;
  const from = match.index - leadBefore(written2, match.index);
  let to2 = match.index + match[0].length;
  if (match.groups?.counted === void 0) return { from, to: to2 };
  for (let more = 0; more < mostMore; more++) {
    morePattern.lastIndex = to2;
    if (!morePattern.test(written2)) break;
    to2 = morePattern.lastIndex;
  }
  return { from, to: to2 };
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
var aboutWords = oneOf(({ durations }) => durations.about);
var longestLead = Math.max(...aboutWords.split("|").map(({ length }) => length)) + 2;
var leadPattern = new RegExp(`(?:[~≈<>]|(?:${aboutWords})\\.?) ?$`);
var separateUnits = oneOf(
  ({ durations, spaced }) => spaced ? `${durations.units}
${durations.seconds}` : durations.units
);
var joinedUnits = oneOf(
  ({ durations, spaced }) => spaced ? durations.joinedUnits : `${durations.joinedUnits}
${durations.seconds}`
);
var lookalikes = oneOf(({ durations }) => durations.lookalikes);
var unit = `(?:(?:${separateUnits})(?![\\p{L}_]|\\d{1,4}(?![\\p{L}\\d]))|(?!${lookalikes})(?:${joinedUnits}))`;
var figure = "\\d{1,5}(?:[.,]\\d{1,2})?";
var counted = oneOf(({ durations }) => durations.numbers);
var to = oneOf(({ durations }) => durations.ranges);
var amount = `(?:${figure}(?: ?(?:-|–|—|~|〜|～|${to}) ?~?${figure})?\\+?(?: ?½)?|½|(?:${counted})(?=[ \\p{sc=Han}]))`;
var clock = "\\d{1,2}:\\d{2}";
var firstPattern = new RegExp(
  `(?<![\\w.:/])(?:(?<counted>${amount}(?: ?½)?[ -]?${unit})|${clock} ?h(?![\\p{L}\\p{N}])|${clock}(?: ?[ap]m)? {0,2}(?:-|–|—|→|~|${to}) {0,2}${clock}(?![\\d:]))`,
  "gu"
);
var morePattern = new RegExp(
  `(?:,? (?:(?:${oneOf(({ durations }) => durations.joiners)}) )?)?${figure} ?${unit}`,
  "uy"
);
var mostMore = 3;
function oneOf(pick) {
  const entries = new Set(languages.flatMap((language) => entriesOf(pick(language))));
  return [...entries].sort((a, b) => b.length - a.length).join("|");
}
function withoutDurations(text) {
  let left = text;
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = `${left.slice(0, duration.from)} ${left.slice(duration.to)}`;
  }
  return left;
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
      const read = { source, text: "", referring: false, struck: false };
      readText(nodes, read, 0);
      this.text = read.text;
      this.referring = read.referring;
      this.struck = read.struck;
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
  place(from, to2) {
    return this.source.place(this.startOffset(from), this.endOffset(to2));
  }
  /**
   * The same, with the marks that open the bold text, link or the like that it begins with, and
   * those that close the one that it ends with.
   */
  outerPlace(from, to2) {
    const first = this.partAt(from);
    const last = this.partAt(Math.max(to2 - 1, 0));
    const opening = this.parts[first];
    const closing2 = this.parts[last];
    const opens = opening?.from === from && this.parts[first - 1]?.wrapper !== opening.wrapper;
    const closes = closing2?.to === to2 && this.parts[last + 1]?.wrapper !== closing2.wrapper;
    return this.source.place(
      (opens ? opening.wrapper?.position?.start.offset : void 0) ?? this.startOffset(from),
      (closes ? closing2.wrapper?.position?.end.offset : void 0) ?? this.endOffset(to2)
    );
  }
  /** The offset in the source of the character at `index` of {@link text}. */
  startOffset(index) {
    const part = this.parts[this.partAt(index)] ?? this.parts.at(-1);
    return part ? offsetIn(part, index, this) : this.start;
  }
  /** The offset in the source right after the character before `index` of {@link text}. */
  endOffset(index) {
    const part = this.parts[this.partAt(Math.max(index - 1, 0))];
    return part ? offsetIn(part, index, this) : this.start;
  }
  /** The number of the part that the character at `index` is in. */
  partAt(index) {
    let low = 0;
    const { parts: parts3 } = this;
    let high = parts3.length;
    while (low < high) {
      const middle = low + high >> 1;
      const part = parts3[middle];
      if (part && part.to <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Whether any character from `from` up to `to` is part of a link. */
  isLinked(from, to2) {
    return this.#hasPart(from, to2, isLink);
  }
  /** Whether any character from `from` up to `to` is code, an image or part of a link. */
  hasReference(from, to2) {
    if (from === 0 && to2 === this.text.length) return this.referring;
    return this.#hasPart(from, to2, isReference);
  }
  #hasPart(from, to2, test) {
    if (!this.referring) return false;
    for (let number = this.partAt(from); ; number++) {
      const part = this.parts[number];
      if (!part || part.from >= to2) return false;
      if (test(part)) return true;
    }
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
function readText(nodes, read, depth) {
  if (depth > deepest) return;
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        read.text += withLineFeeds(node.value, read.source);
        break;
      case "inlineCode":
        read.text += withLineFeeds(node.value, read.source);
        read.referring = true;
        break;
      case "image":
      case "imageReference":
        read.text += withLineFeeds(node.alt ?? "", read.source);
        read.referring = true;
        break;
      case "break":
        read.text += "\n";
        break;
      case "link":
      case "linkReference":
        read.referring = true;
        readText(node.children, read, depth + 1);
        break;
      case "delete":
        read.struck = true;
        readText(node.children, read, depth + 1);
        break;
      default:
        if ("children" in node) readText(node.children, read, depth + 1);
    }
  }
}
function boldLeadOf(bold, next, source) {
  const starts = bold.children[0]?.type === "text" && next?.type !== "strong";
  if (!starts) return 0;
  const read = { source, text: "", referring: false, struck: false };
  readText(bold.children, read, 1);
  return read.text.length;
}
function readParts(nodes, source, start) {
  const parts3 = [];
  const state = {
    length: 0,
    parts: parts3,
    source,
    cursor: start + headingMarks(source.text, start),
    strong: false,
    struck: false,
    url: void 0,
    wrapper: void 0
  };
  readChildren(nodes, state, 0);
  return parts3;
}
function headingMarks(text, start) {
  headingPattern.lastIndex = start;
  return headingPattern.test(text) ? headingPattern.lastIndex - start : 0;
}
var headingPattern = /#{1,6}[ \t]/y;
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
    value: value2,
    strong: state.strong,
    struck: state.struck,
    url: state.url,
    start,
    end,
    wrapper: state.wrapper
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
  const { value: value2 } = part;
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
  const last = lastWalked.get(part);
  const from = last && last.index <= inside ? last : { index: 0, at: start };
  const walked = align(value2, inside, source, from, part.end, part.kind === "code");
  lastWalked.set(part, walked);
  return walked.at;
}
var lastWalked = /* @__PURE__ */ new WeakMap();
var leads = new Set(" 	\r\n>");
function align(value2, inside, source, from, end, literal) {
  let { at: at2, index } = from;
  while (index < inside && at2 < end) {
    const character2 = value2[index];
    if (character2 === "\n") {
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
  while (isContinuation(value2.charCodeAt(own))) own++;
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

// session/lines.ts
function linesOf(text, start = 0) {
  const lines2 = [];
  let feed = indexOf("\n", text, start);
  let mark2 = indexOf("\r", text, start);
  for (let from = start; from < text.length; ) {
    if (feed < from) feed = indexOf("\n", text, from);
    if (mark2 < from) mark2 = indexOf("\r", text, from);
    const to2 = Math.min(feed, mark2);
    if (to2 > from) lines2.push({ from, to: to2 });
    from = to2 + 1;
  }
  return lines2;
}
function indexOf(character2, text, from) {
  const at2 = text.indexOf(character2, from);
  return at2 < 0 ? text.length : at2;
}

// session/offset.ts
function offsetOf({ position }) {
  return position?.start.offset ?? 0;
}

// session/metadata.ts
function readFields(nodes, source) {
  const fields3 = [];
  for (const node of nodes) readNode(node, source, fields3, 0);
  return fields3;
}
var deepest2 = 20;
function readNode(node, source, fields3, depth) {
  if (depth > deepest2) return;
  switch (node.type) {
    case "paragraph": {
      const inline = readInline(node, source);
      for (const { from, to: to2 } of linesOf(inline.text)) readLine(inline, from, to2, fields3);
      break;
    }
    case "yaml":
      readYaml(node, source, fields3);
      break;
    case "table":
      readTable(node, source, fields3);
      break;
    case "blockquote":
    case "list":
    case "listItem":
      for (const child of node.children) readNode(child, source, fields3, depth + 1);
      break;
    default:
  }
}
function readLine(inline, from, to2, fields3) {
  const starts = [from];
  const line = inline.text.slice(from, to2);
  for (let bar = line.indexOf(" | "); bar >= 0; bar = line.indexOf(" | ", bar + 3)) {
    if (readLabel(inline, from + bar + 3, to2)) starts.push(from + bar + 3);
  }
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const field = readField(inline, start, next === void 0 ? to2 : next - 3);
    if (field) fields3.push(field);
  }
}
function readLineFields(inline, start = 0) {
  const fields3 = [];
  for (const { from, to: to2 } of linesOf(inline.text, start)) {
    const field = readField(inline, from, to2);
    if (field) fields3.push(field);
  }
  return fields3;
}
function readField(inline, from, to2) {
  const label = readLabel(inline, from, to2);
  if (!label) return void 0;
  let start = label.valueFrom;
  while (start < to2 && isSpace(inline.text, start)) start++;
  let end = to2;
  while (end > start && isSpace(inline.text, end - 1)) end--;
  return new LineField(inline, label, start, end);
}
var longestPlainLabel = 40;
var longestStrongLabel = 80;
function readLabel(inline, from, to2) {
  const { text } = inline;
  let start = from;
  while (start < to2 && isSpace(text, start)) start++;
  if (inline.plain) return readPlainLabel(text, start, to2);
  if (start < inline.boldLead) {
    return readStrongLabel(text, start, Math.min(inline.boldLead, to2), to2);
  }
  if (start < inline.plainLead) return readPlainLabel(text, start, Math.min(to2, inline.plainLead));
  const first = inline.parts[inline.partAt(start)];
  if (first?.kind !== "text") return void 0;
  if (first.strong)
    return readStrongLabel(text, start, Math.min(strongEnd(inline, start, to2), to2), to2);
  return readPlainLabel(text, start, Math.min(to2, first.to));
}
function readPlainLabel(text, start, to2) {
  const colon = findColon(text, start, Math.min(to2, start + longestPlainLabel));
  if (colon < 0 || !isPlainLabel(text.slice(start, colon))) return void 0;
  const next = colon + 1;
  return next >= to2 || isSpace(text, next) || text[colon] === "：" ? { from: start, to: colon, valueFrom: next } : void 0;
}
function strongEnd(inline, start, to2) {
  let end = start;
  for (let number = inline.partAt(start); ; number++) {
    const part = inline.parts[number];
    if (!part?.strong || part.kind === "break" || end >= to2) return end;
    end = part.to;
  }
}
function readStrongLabel(text, from, end, to2) {
  const inside = findColon(text, from, Math.min(end, from + longestStrongLabel));
  if (inside > from) return { from, to: inside, valueFrom: inside + 1 };
  if (end - from > longestStrongLabel) return void 0;
  let colon = end;
  while (colon < to2 && text[colon] === " ") colon++;
  return colon < to2 && isColon(text, colon) ? { from, to: end, valueFrom: colon + 1 } : void 0;
}
function isPlainLabel(text) {
  if (/^[A-Za-z][\w /()-]*$/.test(text)) return true;
  return !/^[ -~]*$/.test(text) && new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} _/()-]*$", "u").test(text);
}
function findColon(text, from, to2) {
  const part = text.slice(from, to2);
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
  placeIn(from, to2) {
    return this.#inline.place(this.#start + from, this.#start + to2);
  }
};
function readTable(table, source, fields3) {
  for (const row of table.children) {
    const [first, second] = row.children;
    if (row.children.length !== 2 || !first || !second) return;
    const label = readInline(first, source);
    const value2 = readInline(second, source);
    if (label.text.trim() === "") continue;
    fields3.push(fieldOfCells(label, value2));
  }
}
function fieldOfCells(label, value2) {
  return new CellField(label, value2);
}
var cellNameOf = perObjectInFile(({ text }) => {
  const name = text.replace(/[:：] *$/, "");
  return { text: name.trim(), key: toKey(name), end: name.length };
});
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
    const name = cellNameOf(label);
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
  placeIn(from, to2) {
    return this.#value.place(this.#start + from, this.#start + to2);
  }
};
function readYaml(node, source, fields3) {
  const start = offsetOf(node);
  const end = node.position?.end.offset ?? 0;
  for (const { from, to: to2 } of linesOf(source.text.slice(start, end))) {
    const line = source.text.slice(start + from, start + to2);
    const colon = line.indexOf(":");
    if (colon < 1 || !/^[\p{L}_][\p{L}\p{N} _-]*$/u.test(line.slice(0, colon))) continue;
    const value2 = unquote(line, colon + 1);
    fields3.push(new YamlField(source, start + from, line, colon, value2));
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
  placeIn(from, to2) {
    return this.#source.place(this.#valueFrom + from, this.#valueFrom + to2);
  }
};
function unquote(line, start) {
  const comment = line.indexOf(" #", start);
  let from = start;
  let to2 = comment < 0 ? line.length : comment;
  while (from < to2 && isSpace(line, from)) from++;
  while (to2 > from && isSpace(line, to2 - 1)) to2--;
  const quote2 = line[from];
  const quoted = to2 - from > 1 && (quote2 === '"' || quote2 === "'") && line[to2 - 1] === quote2;
  return quoted ? { from: from + 1, to: to2 - 1 } : { from, to: to2 };
}

// session/entry.ts
var Entry = class {
  node;
  kind;
  /** The item's own text, or the row's first cell with text; empty for a bare `-`. */
  inline;
  /** Where the own text starts in {@link inline}, past a mark such as `✅`. */
  textFrom;
  /** The state from the checkbox or mark before the text. */
  check;
  /** Whether the list is numbered. */
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
  constructor(parts3) {
    this.node = parts3.node;
    this.kind = parts3.node.type === "listItem" ? "item" : "row";
    this.inline = parts3.inline;
    this.ordered = parts3.ordered;
    this.parent = parts3.parent;
    this.children = parts3.nested.children;
    this.paragraphs = parts3.nested.paragraphs;
    this.#nested = parts3.nested;
    this.cells = parts3.cells;
    this.columns = parts3.columns;
    const mark2 = readCheckMark(parts3.inline.text);
    this.textFrom = mark2?.length ?? 0;
    const checked = parts3.node.type === "listItem" ? parts3.node.checked : void 0;
    const boxed = checked === true ? "done" : checked === false ? "open" : void 0;
    this.check = boxed ?? mark2?.state;
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
   * The fields of the entry: `**Field**: value` as its own text, in its nested items and
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
var contentOf = perObjectInFile(
  ({ content, inline }) => readContent(content, inline.source)
);
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
function readList(list, parent, source, entries) {
  for (const item of list.children) entries.push(readItem(item, list, parent, source));
}
var deepest3 = 50;
function depthOf(entry) {
  let depth = 0;
  for (let parent = entry.parent; parent; parent = parent.parent) depth++;
  return depth;
}
var none = [];
function readItem(item, list, parent, source) {
  const { children } = item;
  const first = children[0];
  const own = first?.type === "paragraph" ? first : void 0;
  const isLeaf = children.length === (own ? 1 : 0);
  const nested = isLeaf ? void 0 : { children: [], paragraphs: [], hasBlocks: false };
  const entry = new Entry({
    node: item,
    inline: own ? readInline(own, source) : emptyAt(item, source),
    ordered: list.ordered === true,
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
  const start = offsetOf(node);
  return new Inline([], source, start, start);
}
function readEntryFields(entry) {
  const fields3 = [];
  if (entry.kind === "row") {
    for (const [index, cell] of entry.cells.entries()) {
      const column = entry.columns[index];
      if (column) fields3.push(fieldOfCells(column, cell));
    }
    return fields3;
  }
  fields3.push(...readLineFields(entry.inline, entry.textFrom));
  for (const paragraph of entry.paragraphs) fields3.push(...readLineFields(paragraph));
  for (const child of entry.children) fields3.push(...readLineFields(child.inline, child.textFrom));
  return fields3;
}

// session/line.ts
function lineAround(text, at2, reach3) {
  const before = text.slice(Math.max(0, at2 - reach3), at2);
  const after = text.slice(at2, at2 + reach3);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
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
var unknown = keysOf(({ templates }) => templates.unknown);
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
var deferrals = new Phrases(({ templates }) => `${templates.deferrals}
${templates.undecided}`);
var during = new Phrases(({ templates }) => templates.during);
var somedays = new Phrases(({ templates }) => templates.somedays);
var closing = { "[": "]", "{": "}" };

// session/section.ts
var Section = class {
  heading;
  depth;
  inline;
  name;
  parent;
  /** The content between this heading and the next one of any level. */
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
    let line = 0;
    let high = starts.length;
    let start = 0;
    while (line < high) {
      const middle = line + high >> 1;
      const middleStart = starts[middle];
      if (middleStart !== void 0 && middleStart <= offset) {
        line = middle + 1;
        start = middleStart;
      } else high = middle;
    }
    return { line, column: offset - start + 1, offset };
  }
  /** The place that covers the characters from `from` up to `to`. */
  place(from, to2) {
    return { start: this.point(from), end: this.point(to2) };
  }
  /** The text of a 1-based line without its line ending; empty past the last line. */
  line(number) {
    const start = this.lineStarts[number - 1];
    if (start === void 0) return "";
    const end = this.lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$|\r$/, "");
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
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
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
  /** The content before the first heading. */
  get preamble() {
    return this.#outline.preamble;
  }
  /** The fields of the header, before the first heading that is not the title. */
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
function oneOf2(values) {
  return listOf(values.map(quote), "or");
}
function allOf(values) {
  return listOf(values.map(quote), "and");
}
function listOf(texts, word) {
  if (texts.length < 2) return texts.join("");
  const others = texts.slice(0, -1);
  const comma = others.length > 1 ? "," : "";
  return [`${others.join(", ")}${comma}`, word, ...texts.slice(-1)].join(" ");
}
var longestQuote = 60;
function quote(value2) {
  const text = cut(value2.replaceAll(/\s+/g, " ").trim());
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
function cut(line) {
  if (line.length <= longestQuote) return line;
  const characters = [...line.slice(0, (longestQuote + 1) * 2)];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join("")}…` : line;
}

// package.json
var package_default = { name: "remark-lint-session", version: "0.1.0", repository: { type: "git", url: "git+https://github.com/remark-lint-session/remark-lint-session.git" } };

// files/manifest.ts
var repository = package_default.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
var version = package_default.version;
function docsUrl(path) {
  return `${repository}/blob/v${version}/docs/${path}`;
}

// rules/rule.ts
function defineRule(rule) {
  return rule;
}
function ruleUrl(id) {
  return docsUrl(`rules/${shortNameOf(id)}.md`);
}
function shortNameOf(id) {
  return id.replace(/^session-/, "");
}
function endOf({ session }) {
  const end = session.tree.position?.end ?? session.source.point(session.source.text.length);
  return { start: end, end };
}

// formats/format.ts
function nameOfStatus(value2) {
  return typeof value2 === "string" ? value2 : value2.name;
}
function firstStatus(spec) {
  const first = spec?.values?.[0];
  return first === void 0 ? void 0 : nameOfStatus(first);
}
var unknownFormat = {
  name: "unknown",
  description: "a file in which no format was recognised",
  fields: [],
  sections: []
};

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

// formats/pattern.ts
function matchPattern(pattern, text) {
  return findMatch(compile(pattern), text);
}
function findMatch({ segments, openStart, openEnd }, text) {
  const last = segments.length - 1;
  let date;
  let at2 = 0;
  for (const [index, { shape: shape2, length }] of segments.entries()) {
    const isOpen = index > 0 || openStart;
    const earliest = isOpen ? at2 + 1 : at2;
    shape2.lastIndex = index === last && !openEnd ? text.length - length : earliest;
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
var compile = perText(
  (pattern) => ({
    segments: pattern.split("*").filter((segment) => segment !== "").map(compileSegment),
    openStart: pattern.startsWith("*"),
    openEnd: pattern.endsWith("*")
  })
);
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
  const add2 = ({ format, spec, worth: worth2 }) => {
    const before = seen.get(spec) ?? 0;
    if (worth2 <= before) return;
    seen.set(spec, worth2);
    scores.set(format, (scores.get(format) ?? 0) + worth2 - before);
  };
  for (const { name } of session.sections) {
    const candidates = index.get(name.key);
    candidates?.forEach(add2);
    if (name.shortKey === name.key) continue;
    for (const candidate of index.get(name.shortKey) ?? []) {
      if (!candidates?.some(({ format }) => format === candidate.format)) add2(candidate);
    }
  }
  return scores;
}
var jointIndexOf = perObject(
  (formats2) => {
    const candidates = /* @__PURE__ */ new Map();
    for (const format of formats2) {
      for (const [name, { spec, common }] of indexOf2(format)) {
        const list = candidates.get(name) ?? [];
        list.push({ format, spec, worth: common ? worth.commonSection : worth.section });
        candidates.set(name, list);
      }
    }
    return candidates;
  }
);
function fieldScore(session, format) {
  const known = fieldIndexOf(format);
  const found = session.metadata.filter((field) => known.has(field.key)).length;
  return Math.min(found, 4) * worth.field;
}
function findSpec(format, section) {
  const index = indexOf2(format);
  return index.get(section.name.key) ?? index.get(section.name.shortKey);
}
function findDatedSpec(format, section) {
  const [name = ""] = section.name.key.split(/ \d{4} \d{2} \d{2}/, 1);
  return indexOf2(format).get(name) ?? findSpec(format, section);
}
var indexOf2 = perObject((format) => {
  const entries = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    for (const name of [spec.name, ...spec.aliases ?? []]) {
      entries.set(toKey(name), { spec, common: false });
    }
    for (const name of spec.commonAliases ?? []) entries.set(toKey(name), { spec, common: true });
  }
  return entries;
});
var fieldIndexOf = perObject((format) => {
  const entries = /* @__PURE__ */ new Map();
  for (const spec of format.fields) {
    for (const name of [spec.name, ...spec.aliases ?? []]) entries.set(toKey(name), spec);
  }
  return entries;
});

// formats/status.ts
function readStatus(written2, allowed) {
  if (allowed.some((value2) => nameOfStatus(value2) === written2))
    return { kind: "valid", value: written2 };
  const text = written2.slice(0, longestStatus);
  const said = statusesIn(text, allowed);
  const [first] = said;
  if (first === void 0) return { kind: "unknown" };
  const isOpen = allowed[0] !== void 0 && nameOfStatus(allowed[0]) === first;
  if (isQualified(text) || !isOpen && exceptions.isIn(text)) {
    return { kind: "ambiguous", values: said };
  }
  if (said.length > 1) {
    return isOpen && saysOnce(text, said, allowed) ? { kind: "misspelt", value: first } : { kind: "ambiguous", values: said };
  }
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
var exceptions = new Phrases(({ statuses }) => statuses.exceptions);
function saysOnce(text, said, allowed) {
  const remark = text.indexOf("(");
  const before = statusesIn(text.slice(0, Math.max(0, remark)), allowed);
  if (before.length !== 1 || before[0] !== said[0]) return false;
  const words5 = ` ${toKey(text.slice(remark).replaceAll("_", " "))} `;
  return said.slice(1).every((value2) => !words5.includes(` ${toKey(value2.replaceAll("_", " "))} `));
}
function isQualified(text) {
  if (/\d ?%|\d ?\/ ?\d/.test(text)) return true;
  return qualifiers.isIn(text) && !notStarted.is(text);
}
var qualifiers = new Phrases(({ statuses }) => statuses.qualifiers);
var notStarted = new Phrases(({ statuses }) => statuses.notStarted);
function statusesIn(text, allowed) {
  const words5 = ` ${toKey(text.replaceAll("_", " "))} `;
  const found = [];
  for (const [value2, spelling] of spellingsOf(allowed)) {
    const from = words5.indexOf(` ${spelling} `);
    if (from >= 0) found.push({ value: value2, from, to: from + spelling.length });
  }
  const meant = found.filter(
    (one2) => !found.some(
      (other) => other.from <= one2.from && other.to >= one2.to && other.to - other.from > one2.to - one2.from
    )
  );
  return [...new Set(meant.map(({ value: value2 }) => value2))];
}
var spellingsOf = perObject((allowed) => {
  const own = allowed.flatMap(ownSpellings);
  const taken = new Set(own.map(([, spelling]) => spelling));
  const common = allowed.flatMap((value2) => {
    const name = nameOfStatus(value2);
    const free = spellingsFor(name).filter((spelling) => !taken.has(spelling));
    return free.map((spelling) => [name, spelling]);
  });
  return [...own, ...common];
});
function ownSpellings(value2) {
  const name = nameOfStatus(value2);
  const aliases = typeof value2 === "string" ? [] : value2.aliases ?? [];
  return [name, ...aliases].map((spelling) => [name, toKey(spelling.replaceAll("_", " "))]);
}
function spellingsFor(value2) {
  return spellings.get(value2) ?? [];
}
var spellings = /* @__PURE__ */ new Map([
  ["blocked", [...keysOf(({ statuses }) => statuses.blocked)]],
  ["completed", [...keysOf(({ statuses }) => statuses.completed)]],
  ["in_progress", [...keysOf(({ statuses }) => `${statuses.inProgress}
${statuses.notStarted}`)]]
]);

// formats/match.ts
function matchFormat(session, format, options = {}) {
  const sections = knownSections(session, format);
  const fields3 = knownFields(session, format, sections);
  const type = typeOf(format, fields3, options);
  const required = type === void 0 ? void 0 : format.types?.[type]?.required;
  const status = statusOf(fields3);
  const progress = progressOf(fields3, status);
  return {
    format,
    type,
    sections,
    fields: fields3,
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
  const known = /* @__PURE__ */ new Map();
  const unknown3 = [];
  for (const section of session.sections) {
    const found = section === session.title ? void 0 : findSpec(format, section);
    if (!found) unknown3.push(section);
    else if (fitsAncestor(section, found.spec, known))
      known.set(section, { spec: found.spec, section });
  }
  addTypos(
    format,
    known,
    unknown3.filter((section) => section !== session.title)
  );
  return session.sections.flatMap((section) => known.get(section) ?? []);
}
function fitsAncestor(section, spec, known) {
  const ancestor = knownAncestor(section, known);
  return ancestor === void 0 || spec.within?.includes(ancestor.spec.name) === true;
}
function knownAncestor(section, known) {
  for (let parent = section.parent; parent; parent = parent.parent) {
    const ancestor = known.get(parent);
    if (ancestor) return ancestor;
  }
  return void 0;
}
var mostGuesses = 200;
function addTypos(format, known, unknown3) {
  const present = new Set([...known.values()].map(({ spec }) => spec));
  const missing = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    if (present.has(spec)) continue;
    for (const name of [spec.name, ...spec.aliases ?? []]) missing.set(toKey(name), { spec, name });
  }
  for (const section of unknown3.slice(0, mostGuesses)) {
    if (missing.size === 0) return;
    if (knownAncestor(section, known)) continue;
    const { key, shortKey, from, to: to2, shortTo } = section.name;
    const right = closest(key, missing.keys()) ?? (shortKey === key ? void 0 : closest(shortKey, missing.keys()));
    if (right === void 0) continue;
    const meant = missing.get(right);
    if (!meant || present.has(meant.spec)) continue;
    const whole = closest(key, [right]) !== void 0;
    present.add(meant.spec);
    known.set(section, {
      spec: meant.spec,
      section,
      typo: { expected: meant.name, place: section.inline.place(from, whole ? to2 : shortTo) }
    });
  }
}
function knownFields(session, format, sections) {
  const specs = fieldIndexOf(format);
  const held = (format.metadataSections ?? []).flatMap(
    (name) => sections.filter(({ spec }) => spec.name === name).flatMap(({ section }) => section.content)
  );
  const fields3 = [...session.metadata, ...readFields(held, session.source)];
  return fields3.flatMap((field) => {
    const spec = specs.get(field.key);
    return spec ? [{ spec, field }] : [];
  });
}
function typeOf(format, fields3, { path = "", type, forceType }) {
  const types = format.types;
  if (!types) return void 0;
  const configured = type !== void 0 && Object.hasOwn(types, type) ? type : void 0;
  if (forceType && configured) return configured;
  const written2 = toKey(fields3.find(({ spec }) => spec.kind === "type")?.field.value ?? "");
  const named = Object.keys(types).find((name) => toKey(name) === written2);
  if (named !== void 0) return named;
  const words5 = path.slice(path.lastIndexOf("/") + 1).toLowerCase().split(/[^a-z]+/);
  for (const [name, spec] of Object.entries(types)) {
    if (spec.words?.some((word) => words5.includes(word))) return name;
  }
  return configured ?? format.defaultType;
}
function statusOf(fields3) {
  const known = fields3.find(({ spec }) => spec.kind === "status");
  if (!known || known.field.value === "") return void 0;
  return readStatus(known.field.value, known.spec.values ?? []);
}
function saysEnded(session, format, known) {
  if (known && "value" in known) return false;
  if (session.sections.some((section) => findDatedSpec(format, section)?.spec.ends)) return true;
  return session.metadata.some(({ key, value: value2 }) => {
    if (ends.has(key)) return /\d/.test(value2);
    const status = key === "status" ? readStatus(value2, commonStatuses) : void 0;
    return status !== void 0 && "value" in status && status.value === "completed";
  });
}
var ends = keysOf(({ progress }) => progress.endFields);
var commonStatuses = ["in_progress", "completed", "blocked"];
function progressOf(fields3, status) {
  const spec = fields3.find((field) => field.spec.kind === "status")?.spec;
  if (status && "value" in status) {
    if (spec?.final?.includes(status.value)) return "completed";
    if (status.value !== firstStatus(spec)) return "update";
  }
  const created = dateOf(fields3, "created");
  const updated = dateOf(fields3, "updated");
  return created !== void 0 && updated !== void 0 && updated > created ? "update" : "start";
}
function dateOf(fields3, kind) {
  const value2 = fields3.find(({ spec }) => spec.kind === kind)?.field.value;
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
  for (let index = 0; index < text.length; index++) {
    const character2 = text[index];
    if (character2 === "\\") index++;
    else if (character2 === "{") open.push({ from: index, commas: [] });
    else if (character2 === ",") open.at(-1)?.commas.push(index);
    else if (character2 === "}") {
      const brace = open.pop();
      if (!brace || brace.commas.length === 0) continue;
      let start = brace.from + 1;
      const parts3 = [...brace.commas, index].map((end) => {
        const part = text.slice(start, end);
        start = end + 1;
        return part;
      });
      found = { from: brace.from, to: index + 1, parts: parts3 };
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
    const [, from, to2] = match;
    return [from, to2 ?? from];
  });
}
function matchName(pattern, name) {
  return matchAll(pattern, Array.from(name), any, matchCharacter);
}
function matchCharacter(pattern, character2) {
  if (pattern.kind === "text") return pattern.text === character2;
  if (pattern.kind !== "set") return true;
  return pattern.ranges.some(([from, to2]) => from <= character2 && character2 <= to2) !== pattern.not;
}
function matchAll(pattern, items, wild, fits2) {
  let at2 = 0;
  let retry;
  for (let index = 0; index < items.length; ) {
    const expected = pattern[at2];
    if (expected === wild) {
      retry = { at: ++at2, index };
    } else if (expected !== void 0 && fits2(expected, items[index])) {
      at2++;
      index++;
    } else if (retry) {
      at2 = retry.at;
      index = ++retry.index;
    } else {
      return false;
    }
  }
  while (pattern[at2] === wild) at2++;
  return at2 === pattern.length;
}

// prose/due.ts
function saysWhen(text) {
  return figures.test(text) || times.isIn(text) || namesWeekday(text) || namesMonth(text);
}
var figures = /\d{4}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\bq[1-4]\b|\d ?%|\d ?\/ ?\d|\d\s?(?:h|d|min)\b/i;
var times = new Phrases(({ blockers }) => blockers.times);

// prose/owner.ts
function namesOwner(text) {
  return /@\w|#\d/.test(text) || issueAddress.test(text) || owners.isIn(text) || hasIssueKey(text) || hasNameBehindLead(text) || hasNameInParentheses(text);
}
var owners = new Phrases(({ blockers }) => blockers.owners);
function hasNameBehindLead(text) {
  return leads2.findAll(text).some(({ to: to2 }) => new RegExp("^ \\p{Lu}\\p{Ll}", "u").test(text.slice(to2, to2 + longestCapital)));
}
var leads2 = new Phrases(({ blockers }) => blockers.ownerLeads);
var longestCapital = 5;
function hasIssueKey(text) {
  return [...text.matchAll(issueKeys)].some(
    ([, project = ""]) => !standards.has(project.toLowerCase())
  );
}
var issueKeys = /(?<![\w-])([A-Z][A-Z\d]{1,9})-\d{1,6}(?![\w-])/g;
var standards = keysOf(({ blockers }) => blockers.standards);
var issueAddress = /https?:\/\/[^\s/]{1,100}(?:\/[^\s/]{1,100}){0,6}\/(?:browse|issues?|merge_requests|pull|tickets?)\/\w/;
function hasNameInParentheses(text) {
  return [...text.matchAll(capitalised)].some(
    ([, first = "", second]) => second !== void 0 || !asides.has(first.toLowerCase())
  );
}
var capitalised = new RegExp("\\((\\p{Lu}\\p{Ll}{1,20})( \\p{Lu}\\p{Ll}{1,20})?\\)", "gu");
var asides = keysOf(({ blockers }) => blockers.asides);
function isOwnerField(key) {
  return ownerFields.isIn(key);
}
var ownerFields = new Phrases(({ blockers }) => blockers.ownerFields);

// prose/resolved.ts
function isResolved(text) {
  if (text.includes("✅") || beginsResolved(text)) return true;
  const end = text.slice(-longestEnd);
  return endings.ends(end) && !retractions.isIn(end);
}
var longestEnd = 40;
var endings = new Phrases(({ resolution }) => resolution.endings);
var retractions = new Phrases(({ resolution }) => resolution.retractions);
function beginsResolved(text) {
  return resolved.findAll(text).some(({ from }) => beforeClause.test(text.slice(Math.max(0, from - longestMarks), from)));
}
var resolved = new Phrases(({ resolution }) => resolution.resolved);
var longestMarks = 10;
var beforeClause = /^[^\p{L}\p{N}]*$|(?:[.:;(—–]|\s-)[^\p{L}\p{N}]*$/u;
function mentionsResolved(text) {
  return hasDoneMark(text) || resolved.isIn(text);
}
function startsResolved(text) {
  const first = resolved.find(text.slice(0, longestLead2));
  return first !== void 0 && /^\W{0,4}$/.test(text.slice(0, first.from));
}
var longestLead2 = 120;
function isResolvedForGood(text) {
  if (retractions.isIn(text)) return false;
  return startsResolved(text) || hasDoneMark(text) || saysResolvedAloud(text);
}
function saysResolvedAloud(text) {
  return resolved.findAll(text).some(({ from, to: to2 }) => {
    const word = text.slice(from, to2);
    return word === word.toUpperCase();
  });
}
function saysNothingLeft(text) {
  return nothingLeft.findAt(text) !== void 0;
}
var nothingLeft = new Phrases(({ resolution }) => resolution.nothingLeft);
function hasRemedy(text) {
  if (!/→|➜|->|=>/.test(text)) return false;
  return remedies.findAll(text).some(({ from }) => /(?:→|➜|->|=>) ?$/.test(text.slice(Math.max(0, from - 3), from)));
}
var remedies = new Phrases(({ resolution }) => resolution.remedies);

// prose/pending.ts
function isPending(text) {
  return pending.isIn(text);
}
var pending = new Phrases(({ blockers }) => blockers.pending);
function isPendingField(key) {
  return pendingFields.has(key);
}
var pendingFields = keysOf(({ blockers }) => blockers.labels);
function isBlockingHeading(heading) {
  return blocking.isIn(heading);
}
var blocking = new Phrases(({ blockers }) => blockers.headings);
function isListHeading(heading) {
  return listed.isIn(heading);
}
var listed = new Phrases(({ blockers }) => blockers.otherHeadings);
function isReceived(text) {
  return mentionsResolved(text) || received.isIn(text);
}
var received = new Phrases(({ blockers }) => blockers.received);
function isQuestion(text) {
  return /[?？]/.test(text) || questions.starts(text.slice(0, longestQuestion));
}
var questions = new Phrases(({ blockers }) => blockers.questions);
var longestQuestion = 40;

// formats/item-text.ts
function readItem2(item, labels2) {
  const { entry, inlines } = item;
  const [first] = inlines;
  if (!first) return nameOnly(item);
  return entry?.kind === "row" ? readRow(entry, item.name, labels2) : new WrittenText(item, first, labels2);
}
function nameOnly({ name }) {
  return { from: 0, to: 0, inline: void 0, name, find: () => void 0 };
}
var WrittenText = class {
  inline;
  #item;
  #labels;
  #parts;
  constructor(item, inline, labels2) {
    this.inline = inline;
    this.#item = item;
    this.#labels = labels2;
  }
  get from() {
    return this.#split.from;
  }
  get to() {
    return this.#split.to;
  }
  get name() {
    return this.inline.text.slice(this.from, this.to);
  }
  find(test) {
    return findIn(this.#item.inlines, this.#split.rest, test);
  }
  get #split() {
    this.#parts ??= splitItem(this.#item, this.inline, this.#labels);
    return this.#parts;
  }
};
function splitItem({ entry, name }, inline, labels2) {
  const start = entry ? entry.textFrom : nameStart2(inline, name);
  const from = pastLabel(inline, start, labels2);
  const { to: end, rest } = splitName(inline, from);
  return { from, to: entry ? end : Math.min(end, start + name.length), rest };
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
  const to2 = isEnclosed ? end - 1 : end;
  const detail = { key: "", text: text.slice(rest, to2), inline, from: rest, to: to2 };
  return test(detail) ? detail : void 0;
}
function nameStart2(inline, name) {
  return Math.max(0, inline.text.indexOf(name));
}
function pastLabel(inline, start, labels2) {
  const line = inline.text.indexOf("\n", start);
  const field = readField(inline, start, line < 0 ? inline.text.length : line);
  if (!field || field.value === "") return start;
  const key = withoutNumber(field.key);
  if (!labels2.has(key) && !(key !== field.key && numbered2.has(key))) return start;
  const labelEnd = inline.text.indexOf(field.label, start) + field.label.length;
  return inline.text.indexOf(field.value, labelEnd);
}
var numbered2 = keysOf(({ items, names }) => `${names.numbered}
${items.parts}
${items.tickets}`);
function withoutNumber(key) {
  return key.replace(/ \d{1,3}$/, "");
}
var separatorPattern = new RegExp(
  [
    /[ \t](?:-{1,2}>?|=>)[ \t]/.source,
    /[ \t]?(?:—|–[ \t]|→|➜|➔|⇒|：|。|；)[ \t]?/.source,
    /[:;](?=\s)[ \t]?/.source,
    /\.[ \t](?=[A-Z"'`])/.source,
    /\n|[ \t][([]|（/.source,
    `[ \\t](?=(?:${[...keysOf(({ reasons }) => reasons.leads)].join("|")})\\b)`
  ].join("|"),
  "g"
);
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
  for (const { from, to: to2 } of linesOf(inline.text)) {
    const detail = readLine2(inline, from, to2);
    if (test(detail)) return detail;
  }
  return void 0;
}
function readLine2(inline, from, to2) {
  const field = readField(inline, from, to2);
  if (field) {
    const start2 = inline.text.indexOf(field.value, from + field.label.length);
    return { key: field.key, text: field.value, inline, from: start2, to: start2 + field.value.length };
  }
  const line = inline.text.slice(from, to2);
  const text = line.trim();
  const start = from + line.length - line.trimStart().length;
  return { key: "", text, inline, from: start, to: start + text.length };
}
function readRow(entry, name, labels2) {
  const details = [];
  const own = entry.inline;
  for (const [index, inline] of entry.cells.entries()) {
    const field = entry.fields[index];
    const text = inline.text.trim();
    if (inline === own || text === "" || !field || labels2.has(field.key)) continue;
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
function placeOfName({ inline, from, to: to2 }, { place }) {
  if (!inline) return place;
  const first = inline.parts[inline.partAt(from)];
  const last = inline.parts[inline.partAt(Math.max(to2 - 1, from))];
  const { start, end } = inline.place(from, to2);
  return {
    start: first?.kind === "code" && first.from === from ? inline.source.point(first.start) : start,
    end: last?.kind === "code" && last.to === to2 ? inline.source.point(last.end) : end
  };
}

// formats/items.ts
function itemsOf(match, role) {
  const byRole = itemsByRole(match);
  let items = byRole.get(role);
  if (!items) {
    items = sectionsOf(match, role).flatMap((section) => itemsIn(section, section, []));
    byRole.set(role, items);
  }
  return items;
}
var itemsByRole = perObjectInFile((_match) => /* @__PURE__ */ new Map());
function sectionsOf({ sections }, role) {
  return sections.flatMap(({ spec, section }) => spec.role === role ? section : []);
}
function isEmptyForm({ entry, name, inlines }) {
  if (entry?.kind !== "item" || !/:\s*$/.test(name)) return false;
  return entry.fields.every(({ value: value2 }) => value2 === "") && inlines.slice(1).every(isEmptyFields);
}
function isEmptyFields({ text }) {
  return linesOf(text).every(({ from, to: to2 }) => /^(?:[^:]*:)?\s*$/.test(text.slice(from, to2)));
}
function saysNone(text) {
  const word = nothing2.findAt(text, pastMarks2(text));
  return word !== void 0 && !/[\p{L}\p{N}]/u.test(text.charAt(word.to));
}
var nothing2 = new Phrases(({ answers }) => answers.nothing);
function pastMarks2(text) {
  return text.slice(0, mostMarks + 1).search(/[^\s(*_-]/);
}
var mostMarks = 40;
var longestNone = 40;
function isBareNone(text) {
  return bareNothing.is(text.slice(0, longestNone + 1));
}
var bareNothing = new Phrases(({ answers }) => `${answers.alone}
${answers.nothing}`);
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
    ({ struck, from, to: to2 }) => struck || inline.text.slice(from, to2).trim() === ""
  );
}
function runsOf({ entries, paragraphs }) {
  let run = { label: void 0, paragraphs: [], entries: [] };
  const runs = [run];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start } = paragraph;
    for (let entry = entries[next]; entry && offsetOf2(entry) < start; entry = entries[++next]) {
      run.entries.push(entry);
    }
    const following = paragraphs[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (isLabel(paragraph, offsetOf2(entries[next]) < following)) {
      run = { label: paragraph, paragraphs: [], entries: [] };
      runs.push(run);
    } else {
      run.paragraphs.push(paragraph);
    }
  }
  for (const entry of entries.slice(next)) run.entries.push(entry);
  return runs;
}
function offsetOf2(entry) {
  return entry?.node.position?.start.offset ?? Number.POSITIVE_INFINITY;
}
function isLabel(inline, overList) {
  if (inline.plainLead > 0) return false;
  const { parts: parts3, text } = inline;
  const [first] = parts3;
  if (!first?.strong) return false;
  return overList || parts3.every((part) => part.strong || /^[\s:]*$/.test(text.slice(part.from, part.to)));
}
function keyOfLabel(label) {
  return toKey(label.text.slice(0, endOfBold(label)));
}
function endOfBold({ parts: parts3, text }) {
  const end = parts3.find(({ strong }) => !strong)?.from ?? text.length;
  return endOfName(text, end);
}
function endOfName(text, end) {
  let at2 = end;
  while (/[\s:]/.test(text.charAt(at2 - 1))) at2--;
  return at2;
}
function isGroup(key, { paragraphs, entries, hasSections }) {
  if (hasSections) return true;
  if (entries.length === 0) return false;
  if (namesKind(key)) return true;
  return paragraphs.length === 0 && entries.some(({ children }) => children.length > 0);
}
function namesKind(key) {
  const words5 = key.split(" ").slice(0, longestKind + 1);
  if (words5.length > longestKind) return false;
  return words5.some((word) => kinds.has(word)) || words5.every(isRank);
}
var longestKind = 4;
function isRank(word) {
  return ranks.has(word) || /^p[0-4]$/.test(word);
}
var kinds = keysOf(({ items }) => items.kinds);
var ranks = keysOf(({ items }) => items.ranks);
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
      ...this.#content.paragraphs.flatMap((paragraph) => readLineFields(paragraph)),
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
  return entry.kind === "row" ? entry.fields : readLineFields(entry.inline);
}

// languages/unsupported.ts
var unsupportedLanguages = [
  {
    name: "Dutch",
    functionWords: `
      de
      het
    `
  },
  {
    name: "Italian",
    functionWords: `
      che
      del
      la
      le
      se
      un
      una
    `
  },
  {
    name: "Portuguese",
    functionWords: `
      como
      de
      não
      para
      por
      porque
      que
      se
      sobre
      um
      uma
    `
  }
];

// prose/foreign.ts
function foreignTo(pick) {
  const understood = once(
    () => new Set(
      languages.flatMap(
        (language) => entriesOf(pick(language)).length > 0 ? language.code : []
      )
    )
  );
  return (text) => {
    const sample = text.slice(0, longestSample);
    const code = (isAscii2.test(sample) ? void 0 : codeByScript(sample)) ?? codeByWords(sample);
    return code !== void 0 && !understood().has(code);
  };
}
var longestSample = 500;
var unknown2 = "";
function codeByScript(text) {
  let latin = 0;
  const counts = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < text.length; at2++) {
    const code = text.charCodeAt(at2);
    if (code < 592) {
      if (code >= 97 && code <= 122) latin++;
      continue;
    }
    const script = scripts.find(({ from, to: to2 }) => code >= from && code < to2);
    if (script) counts.set(script.language, (counts.get(script.language) ?? 0) + 1);
  }
  let foreign = 0;
  for (const count of counts.values()) foreign += count;
  if (foreign === 0 || foreign * 4 <= latin) return void 0;
  return counts.has("ja") ? "ja" : mostCounted(counts);
}
var scripts = [
  { from: 880, to: 1024, language: unknown2 },
  { from: 1024, to: 1328, language: "ru" },
  { from: 1328, to: 4352, language: unknown2 },
  { from: 4352, to: 4608, language: "ko" },
  { from: 4608, to: 7680, language: unknown2 },
  { from: 12353, to: 12544, language: "ja" },
  { from: 12544, to: 12592, language: "zh" },
  { from: 12592, to: 12688, language: "ko" },
  { from: 12688, to: 40960, language: "zh" },
  { from: 40960, to: 44032, language: unknown2 },
  { from: 44032, to: 55296, language: "ko" },
  { from: 63744, to: 64256, language: "zh" }
];
function codeByWords(text) {
  const words5 = text.toLowerCase().match(isAscii2.test(text) ? /[a-z]+/g : new RegExp("\\p{L}+", "gu")) ?? [];
  const codesByWord = functionWords();
  const counts = /* @__PURE__ */ new Map();
  let foreign = 0;
  for (const word of words5) {
    const codes = codesByWord.get(word);
    if (!codes) continue;
    foreign++;
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const isForeign = foreign >= fewestForeign && foreign * commonestForeign >= words5.length;
  return isForeign ? mostCounted(counts) : void 0;
}
var isAscii2 = /^[\0-\x7f]*$/;
var fewestForeign = 2;
var commonestForeign = 6;
var functionWords = once(() => {
  const codes = /* @__PURE__ */ new Map();
  const lists = [
    ...languages.map(({ code, grammar }) => ({ code, list: grammar.functionWords })),
    ...unsupportedLanguages.map(({ name, functionWords: list }) => ({ code: name, list }))
  ];
  for (const { code, list } of lists) {
    for (const word of entriesOf(list)) codes.set(word, [...codes.get(word) ?? [], code]);
  }
  return codes;
});
function mostCounted(counts) {
  let most = unknown2;
  for (const [code, count] of counts) if (count > (counts.get(most) ?? 0)) most = code;
  return most;
}

// rules/item-rule.ts
function itemRule(rule) {
  const { id, description, severity, why, options, defaults } = rule;
  const labels2 = rule.labels && keysOf(rule.labels);
  const isForeign = foreignTo(rule.words);
  return defineRule({
    id,
    description,
    severity,
    why,
    options,
    defaults,
    check(file, chosen, report) {
      const ask = rule.question(file, chosen);
      for (const [section, items] of itemsBySection(file, rule, chosen)) {
        const lacking = [];
        let isOneAnswered = false;
        for (const item of items) {
          const text = labels2 ? readItem2(item, labels2) : nameOnly(item);
          const lack = ask(item, text);
          if (!lack) {
            isOneAnswered ||= rule.summary !== void 0 && isFilledIn(item, text);
          } else if (isFilledIn(item, text) && !item.inlines.some(({ text: own }) => isForeign(own))) {
            lacking.push({ lack, item, text });
          }
        }
        const summary = lacking.length > 1 && !isOneAnswered ? rule.summary?.(lacking.length, section) : void 0;
        if (summary !== void 0) {
          report({ message: summary, place: section.namePlace });
          continue;
        }
        for (const { lack, item, text } of lacking) {
          report({ message: lack.message, place: lack.place ?? placeOfName(text, item) });
        }
      }
    }
  });
}
function itemsBySection({ match }, { roles, isAskedIn }, options) {
  const bySection = /* @__PURE__ */ new Map();
  const asked = roles(options);
  for (const { spec, section } of match.sections) {
    if (spec.role === void 0 || !asked.includes(spec.role)) continue;
    if (!isAskedIn || isAskedIn(spec)) bySection.set(section, []);
  }
  for (const role of asked) {
    for (const item of itemsOf(match, role)) bySection.get(item.section)?.push(item);
  }
  return bySection;
}
function isFilledIn(item, { name }) {
  return name.trim() !== "" && !isPlaceholder(name) && !isEmptyForm(item);
}

// rules/blocker-details.ts
var blockerDetails = itemRule({
  id: "session-blocker-details",
  description: "a pending blocker without an owner or an expected date",
  severity: "warning",
  why: "A blocker clears sooner when the reader knows whom to ask and when to follow up.",
  options: {
    allow: {
      description: "Names of people and teams that count as the owner of a blocker.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { allow: [] },
  roles: () => ["blockers"],
  labels: ({ blockers }) => blockers.labels,
  words: ({ blockers }) => blockers.owners,
  question(_file, { allow }) {
    const named = allow.map((owner) => owner.toLowerCase());
    const isWaitedFor = waitedForTest();
    return (item, { name }) => {
      if (!isWaitedFor(item) || hasOwnerOrDate(item, named)) return void 0;
      return {
        message: `Unexpected blocker ${quote(name)} without an owner or a date, expected a person, a team, or a date`
      };
    };
  }
});
function waitedForTest() {
  const isList2 = perTextInFile(isListHeading);
  const isBlocking = perTextInFile(isBlockingHeading);
  return ({ entry, name, inlines, fields: fields3, groups, section }) => {
    if (entry?.check === "done" || isQuestion(name)) return false;
    if (inlines.some(({ text }) => isReceived(text)) || groups.some(isList2)) return false;
    if (fields3.some(({ key }) => isPendingField(key))) return true;
    if (inlines.some(({ text }) => isPending(text))) return true;
    const heading = groups.at(-1) ?? section.name.key;
    return isBlocking(heading) && !isList2(heading);
  };
}
function hasOwnerOrDate({ inlines, fields: fields3 }, named) {
  return inlines.some(({ text }) => namesOwner(text) || saysWhen(text)) || inlines.some(({ text }) => named.some((owner) => text.toLowerCase().includes(owner))) || fields3.some(({ key, value: value2 }) => value2 !== "" && isOwnerField(key));
}

// prose/absence.ts
function speaksOfAbsence(text) {
  const part = text.slice(0, longestLooked);
  return mark.test(part) || absent.isIn(part);
}
var longestLooked = 600;
var mark = /→|➜|->|=>|\(D\)|🗑|🗒|⏳|❌/iu;
var absent = new Phrases(({ paths }) => paths.absent);

// rules/code-locations/names.ts
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
var topLevelDomains = /* @__PURE__ */ new Set([
  "ai",
  "app",
  "co",
  "com",
  "dev",
  "io",
  "net",
  "org",
  "sh",
  "xyz"
]);

// rules/code-locations/path.ts
function asPath(written2) {
  if (written2.length > longestPath) return void 0;
  const text = written2.trim().replace(/(?::(?:line )?\d{1,6}(?:[-:,–]\d{1,6}){0,3}|#L\d{1,6}(?:-L?\d{1,6})?|\(\))$/, "");
  if (!/^[\w@.+\-/]{3,}$/.test(text) || /^[/@]|^\.\.|^\.claude\/(?:plans|worktrees)\/|\/\/|\.{3}|\/\.\.(?:\/|$)/.test(text))
    return void 0;
  const parts3 = text.split("/").filter((part) => part !== "" && part !== ".");
  const name = parts3.at(-1) ?? "";
  if (parts3.some((part) => madeFolders.has(part)) || /Y{4}|M{2}-D{2}|N{3}|X{3}|x{3}/.test(text))
    return void 0;
  if (isDomain(parts3[0] ?? "", parts3.length)) return void 0;
  const extension = /[\w-]\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (parts3.length > 1 || text.endsWith("/")) {
    if (text.endsWith("/") || extensions.has(extension)) return text;
    return void 0;
  }
  return extensions.has(extension) && isFileName(name) ? text : void 0;
}
var longestPath = 200;
function isDomain(first, length) {
  if (length < 2) return false;
  const domain = domainPattern.exec(first)?.[1] ?? "";
  return topLevelDomains.has(domain.toLowerCase());
}
var domainPattern = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.([a-z]{2,3})$/i;
function isFileName(name) {
  return /[-_]/.test(name) || !(name.startsWith(".") || /^[a-z\d]+\.js$/i.test(name));
}

// rules/code-locations/locations.ts
function* locationsIn({ session, match }) {
  if (match.format.sections.length === 0) return;
  const others = new Set(
    match.sections.flatMap(({ spec, section }) => otherRoles.has(spec.role) ? section : [])
  );
  const isOtherHere = perTextInFile(isOtherHeading);
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
  yield located(path, place, [...host, lineAround(inline.text, from, reach)]);
}
function located(path, place, host) {
  return { path: path.replace(/^\.\//, ""), place, host };
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
  yield located(path, place, [...host, lineAround(inline.text, from, reach)]);
}
var lineNumber = /[a-z]:\d/;
var pathWithLine = /(?<![\w@./:-])(?:[\w@.-]{1,80}\/){1,20}[\w@.-]{1,80}\.[a-z]{1,5}(?=:\d{1,6}(?!\w))/g;
function* locationsInText(text, inline, from, host) {
  for (const match of text.matchAll(pathWithLine)) {
    yield* locationIn(match[0], inline, from + match.index, host);
  }
}
var otherRoles = /* @__PURE__ */ new Set([
  "failed",
  "next",
  "prompts",
  "untried"
]);
var isOtherHeading = perText((heading) => absentFiles.isIn(heading));
var absentFiles = new Phrases(({ headings }) => headings.absentFiles);

// rules/code-locations.ts
var codeLocations = defineRule({
  id: "session-code-locations",
  description: "a path named in an unfinished session that does not exist in the repository",
  severity: "warning",
  why: "The next session looks there first.",
  options: {
    allow: {
      description: "Prefixes of paths to skip, such as those of another repository.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { allow: [] },
  check(file, { allow }, report) {
    const { paths } = file.context;
    if (!paths || file.match.isOver) return;
    const locations = [...locationsIn(file)];
    let here2;
    for (const { path, place, host } of locations) {
      if (isThere(path, paths) || allow.some((start) => path.startsWith(start))) continue;
      if (host.some(speaksOfAbsence)) continue;
      const meant = paths.closest?.(path);
      if (meant === void 0) {
        if (!path.includes("/") || !paths.exists(topOf(path))) continue;
        here2 ??= isAboutHere(locations, paths);
        if (!here2) continue;
      }
      report({
        message: `Unexpected path ${quote(path)}, expected ${meant === void 0 ? "a path that exists in the repository" : quote(meant)}`,
        place: place(),
        ...meant !== void 0 && { expected: [meant] }
      });
    }
  }
});
var knownOneIn = 2;
function isAboutHere(locations, paths) {
  const named = new Set(locations.flatMap(({ path }) => path.includes("/") ? path : []));
  let known = 0;
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf("/", path.length - 2));
    if (paths.exists(path.replace(/\/$/, "")) || paths.exists(folder)) known += 1;
  }
  return known * knownOneIn >= named.size;
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

// prose/session-name.ts
function readSessionName(line) {
  const text = line.slice(0, longestName);
  const start = /^\W{0,4}/.exec(text)?.[0].length ?? 0;
  const qualifier = qualifiers2.findAt(text, start);
  const qualified = qualifier && text.charAt(qualifier.to) === " " ? nameFrom(text, qualifier.to + 1) : void 0;
  return qualified ?? nameFrom(text, start);
}
function saysFirstSession(text) {
  return outset.isIn(text) || previous.findAll(text).some(({ to: to2 }) => isDenied(text, to2));
}
var longestName = 80;
var qualifiers2 = new Phrases(({ continuity: continuity2 }) => continuity2.qualifiers);
var previous = new Phrases(({ continuity: continuity2 }) => continuity2.previous);
var words = [
  ["previous", previous],
  ["current", new Phrases(({ continuity: continuity2 }) => continuity2.current)],
  ["next", new Phrases(({ continuity: continuity2 }) => continuity2.next)]
];
function nameFrom(text, from) {
  for (const [when, phrases] of words) {
    const span = phrases.findAt(text, from);
    if (!span) continue;
    const end = endOfSession(text, span.to);
    if (end !== void 0) return { when, to: end };
    return endsLabel.test(text.slice(span.to)) ? { when, to: span.to } : void 0;
  }
  return void 0;
}
var endsLabel = /^\s*(?:[:：(|]|$|[-–—]\s)/;
var sessions = new Phrases(({ continuity: continuity2 }) => continuity2.sessions);
function endOfSession(text, from) {
  const session = sessions.find(text, from);
  if (!session || !new RegExp("^ (?:\\p{L}{1,12} )?$", "u").test(text.slice(from, session.from))) return void 0;
  return session.to + (new RegExp("^ [\\d#]{1,3}(?!\\p{L})", "u").exec(text.slice(session.to))?.[0].length ?? 0);
}
var outset = new Phrases(({ continuity: continuity2 }) => continuity2.outset);
var nothing3 = new Phrases(({ answers }) => answers.nothing);
function isDenied(text, from) {
  const session = sessions.findAt(text, from + 1);
  if (!session) return false;
  const gap = /^\W{1,6}/.exec(text.slice(session.to))?.[0] ?? "";
  return /[-—]/.test(gap.slice(1)) || gap !== "" && nothing3.findAt(text, session.to + gap.length) !== void 0;
}

// prose/session-date.ts
function findDay(line) {
  dateStart.lastIndex = 0;
  for (let match = dateStart.exec(line); match; match = dateStart.exec(line)) {
    const { index } = match;
    const [word] = match;
    if (isPartOfWord(line.charAt(index - 1)) || /[a-z]/i.test(word) && !isMonth(word)) continue;
    const date = readDate(line.slice(index, index + longestDate));
    if (date) return { day: date.day, from: index, to: index + date.length };
  }
  return void 0;
}
function hasOpenDate(line) {
  return slot.test(line) || undecided.isIn(line);
}
function hasRoughDate(line) {
  return times2.isIn(line) || namesWeekday(line) || namesMonthDay(line) || roughDay.test(line);
}
function isDateLine(line) {
  return dateLabels.findAt(line) !== void 0;
}
var longestDate = 40;
var dateStart = /\d{1,4}(?=[-/.年년 ]|st|nd|rd|th)|[a-z]{3,9}(?=[. ])/gi;
function isPartOfWord(character2) {
  return /[\p{L}\d-]/u.test(character2);
}
var slot = /YYYY-MM-DD|\[[^\]]{1,40}\]/i;
var undecided = new Phrases(({ templates }) => `${templates.undecided}
${templates.unknown}`);
var times2 = new Phrases(({ continuity: continuity2 }) => continuity2.times);
var roughDay = /\b(?:(?:week|kw|cw) ?\d{1,2}|\d{1,2}[/.]\d{1,2})\b/i;
var dateLabels = new Phrases(({ continuity: continuity2 }) => continuity2.dateLabels);

// rules/continuity/sessions.ts
function sessionsIn(section) {
  return linesIn(section).flatMap((line) => sessionIn(line) ?? []);
}
function sessionIn({ inline, from, text, others }) {
  const name = readSessionName(text);
  if (!name) return void 0;
  const { when } = name;
  const to2 = from + name.to;
  const line = [text, ...others()].join(" | ").slice(0, longestLine);
  const found = findDay(line);
  const own = found !== void 0 && inline.text.slice(from).startsWith(line.slice(0, found.to));
  return {
    when,
    label: text.slice(0, name.to).trim(),
    inline,
    from,
    to: to2,
    day: found?.day,
    dayFrom: own ? from + found.from : from,
    dayTo: own ? from + found.to : to2,
    dated: found?.day !== void 0 || hasOpenDate(line) || when === "next" && hasRoughDate(line) || isPlaceholder(line.slice(name.to))
  };
}
var longestLine = 300;
var noOthers = () => [];
function linesIn(section) {
  const { entries, paragraphs } = contentOf(section);
  const lines2 = [];
  for (const inline of paragraphs) {
    for (const { from, to: to2 } of linesOf(inline.text)) {
      lines2.push({ inline, from, text: inline.text.slice(from, to2), others: noOthers });
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
  return texts.filter((text) => isDateLine(text));
}
function writtenField({ label, value: value2 }) {
  return `${label}: ${value2}`;
}

// rules/continuity.ts
var continuity = defineRule({
  id: "session-continuity",
  description: "no previous, current or next session with its date, or dates out of order",
  severity: "warning",
  why: "Dated sessions in order show how the work went and when it continues.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const section of sectionsOf(file.match, "continuity")) {
      const sessions2 = sessionsIn(section);
      if (sessions2.length === 0 && !saysAnything(section)) continue;
      reportMissing(file, section, sessions2, report);
      for (const session of sessions2) {
        if (session.dated) continue;
        report({
          message: `Unexpected session ${quote(session.label)} without a date, expected a date as \`YYYY-MM-DD\``,
          place: session.inline.place(session.from, session.to)
        });
      }
      reportOrder(sessions2, report);
    }
  }
});
function saysAnything(section) {
  const { entries, paragraphs } = contentOf(section);
  return entries.some(({ inline }) => inline.text.trim() !== "") || paragraphs.length > 0 || section.sections.length > 0;
}
function reportMissing(file, section, sessions2, report) {
  const missing = expectedIn(file, section).filter(
    (when) => !sessions2.some((one2) => one2.when === when)
  );
  if (missing.length === 0) return;
  report({
    message: `Unexpected missing ${allOf(missing)} session in ${quote(section.title)}, expected ${missing.length > 1 ? "entries with their dates" : "an entry with its date"}`,
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
  return texts.some((text) => saysFirstSession(text.slice(0, longestLine2)));
}
var longestLine2 = 300;
function reportOrder(sessions2, report) {
  const current = sessions2.find(({ when, day }) => when === "current" && day !== void 0);
  const earlier = sessions2.find(({ when, day }) => when !== "next" && day !== void 0);
  for (const session of sessions2) {
    if (session.day === void 0 || session === current) continue;
    const other = current ?? (session.when === "next" ? earlier : void 0);
    if (other?.day === void 0) continue;
    const wrong = session.when === "previous" ? session.day > other.day : session.when === "next" && session.day < other.day;
    if (!wrong) continue;
    report({
      message: `Unexpected date ${quote(session.day)} of the ${session.when} session, expected a date ${session.when === "next" ? "after" : "before"} ${quote(other.day)}`,
      place: session.inline.place(session.dayFrom, session.dayTo),
      cause: {
        message: `The ${other.when} session is here`,
        place: other.inline.place(other.dayFrom, other.dayTo)
      }
    });
  }
}

// rules/dates.ts
var dates = defineRule({
  id: "session-dates",
  description: "not a real `YYYY-MM-DD` date, Updated before Created, a date in the future, or a Created date that differs from the one in the file name",
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
          message: `Unexpected date ${quote(date.text)}, expected a real date as \`YYYY-MM-DD\``,
          place: date.place(),
          ...date.day && { expected: [date.day] }
        });
      } else if (today !== void 0 && date.day > today) {
        report({
          message: `Unexpected date ${quote(date.day)} in the future, expected ${quote(today)} or an earlier date`,
          place: date.place()
        });
      }
    }
    const created = dayOf(written2, "created");
    const updated = dayOf(written2, "updated");
    if (created?.day && updated?.day && updated.day < created.day) {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected ${quote(created.day)}, the creation date, or a later date`,
        place: updated.place(),
        cause: { message: "The creation date is here", place: created.place() }
      });
    }
    const named = dayInFileName(file);
    const day = created ?? dayOf(written2, "title");
    if (named !== void 0 && day?.day && day.day !== named && !isFuture(day.day, today)) {
      report({
        message: `Unexpected date ${quote(day.day)}, expected ${quote(named)}, the date in the file name`,
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

// prose/reason.ts
function hasRationale(text) {
  return text.length > longestClaim || causes.isIn(text);
}
var longestClaim = 140;
var causes = new Phrases(({ reasons }) => reasons.causes);
function isRationale(text) {
  return hasWord(text) && !agreements.is(text);
}
var agreements = new Phrases(({ reasons }) => reasons.agreements);
function explainsFailure(text) {
  if (text.length > longestEmpty) return true;
  return hasWord(empty.without(withoutDurations(text)));
}
var longestEmpty = 60;
var empty = new Phrases(({ reasons }) => `${reasons.empty}
${reasons.notWorking}`);
function hasWordsBesideTime(text) {
  return hasWord(withoutDurations(text.slice(0, longestEmpty)));
}
function hasWord(text) {
  return new RegExp("\\p{L}{2}", "u").test(text);
}
function namesSymptom(name) {
  return name.length > longestName2 || symptoms.isIn(notWorking.without(name));
}
var longestName2 = 120;
var symptoms = new Phrases(({ reasons }) => reasons.symptoms);
var notWorking = new Phrases(({ reasons }) => reasons.notWorking);

// rules/decision-rationale.ts
var decisionRationale = itemRule({
  id: "session-decision-rationale",
  description: "a decision without reasoning or trade-off",
  severity: "warning",
  why: "Without the reason, nobody can defend the decision or revisit it.",
  options: {},
  defaults: {},
  roles: () => ["decisions"],
  labels: ({ items }) => items.decisionLabels,
  words: ({ reasons }) => reasons.causes,
  question() {
    return ({ hasBlocks }, text) => hasBlocks || hasRationale(text.name) || text.find(isWhy) ? void 0 : {
      message: `Unexpected decision ${quote(text.name)} without a reason, expected a reason or a trade-off`
    };
  }
});
function isWhy({ key, text }) {
  return !asides2.has(key) && isRationale(text);
}
var asides2 = keysOf(({ items }) => items.asides);

// rules/failed-approach-reason.ts
var failedApproachReason = itemRule({
  id: "session-failed-approach-reason",
  description: "a failed approach that does not say why it failed",
  severity: "error",
  why: "Without the reason, nobody can tell whether the approach is worth another try.",
  options: {
    require: {
      description: "The fields and columns that give the reason; by default, all that can contain one.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { require: [] },
  roles: () => ["failed"],
  labels: ({ items }) => items.approachLabels,
  words: ({ reasons }) => reasons.empty,
  question(_file, { require: require2 }) {
    const named = new Set(require2.map(toKey));
    return (item, text) => {
      if (hasReason(item, text, named)) return void 0;
      const name = quote(text.name);
      const empty2 = text.find((detail) => isWhy2(detail, named) && hasWordsBesideTime(detail.text));
      if (empty2) {
        return {
          message: `Unexpected empty reason ${quote(empty2.text)} for ${name}, expected a cause, such as an error, a limit, or a measurement`,
          place: empty2.inline.place(empty2.from, empty2.to)
        };
      }
      return {
        message: `Unexpected failed approach ${name} without a reason, expected a cause, such as an error, a limit, or a measurement`
      };
    };
  }
});
function hasReason(item, text, named) {
  if (item.hasBlocks || text.find((detail) => isReason(detail, named))) return true;
  return text.inline !== void 0 && namesSymptom(text.name);
}
function isReason(detail, named) {
  if (isPlaceholder(detail.text)) return true;
  if (detail.key !== "" && !isWhy2(detail, named)) return false;
  return explainsFailure(detail.text);
}
function isWhy2({ key }, named) {
  return named.size > 0 ? named.has(key) : !asides3.has(key);
}
var asides3 = keysOf(({ items }) => items.asides);

// rules/file-name.ts
var fileName = defineRule({
  id: "session-file-name",
  description: "a file name that does not match the format",
  severity: "warning",
  why: "Names that start with the date and the topic sort by time, and can be found without opening the files.",
  options: {},
  defaults: {},
  check({ match, path, session }, _options, report) {
    const patterns = match.format.fileNames ?? [];
    const [advised] = patterns;
    if (path === void 0 || advised === void 0) return;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (fits(patterns, name)) return;
    report({
      message: `Unexpected file name ${quote(name)}, expected a name like ${quote(advised)}`,
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

// prose/issue.ts
function hasIssueDetail(text, detail) {
  return marks3[detail]?.test(text) === true || words2[detail].isIn(text) || hasNumber(text, detail);
}
var marks3 = {
  priority: /\bp[0-4]\b|🔴|🟠|🟡|🟢|🔵|⚪/i,
  status: /⏳|🔄|🚧/
};
var words2 = {
  impact: new Phrases(({ issues }) => issues.impact),
  priority: new Phrases(({ issues }) => issues.priority),
  status: new Phrases(({ issues }) => issues.status)
};
function hasNumber(text, detail) {
  return detail === "priority" && fields.priority.findAll(text).some(({ to: to2 }) => /^[ -]\d/.test(text.slice(to2, to2 + 2)));
}
function isIssueField(key, detail) {
  return fields[detail].isIn(key);
}
var fields = {
  impact: new Phrases(({ issues }) => issues.impactFields),
  priority: new Phrases(({ issues }) => issues.priorityFields),
  status: new Phrases(({ issues }) => issues.statusFields)
};

// rules/known-issue-details.ts
var knownIssueDetails = itemRule({
  id: "session-known-issue-details",
  description: "an issue without status, impact or priority",
  severity: "warning",
  why: "The next session has to know which issues block the work and which can wait.",
  options: {
    require: {
      description: "The details that an issue needs.",
      type: "array",
      items: { type: "string", enum: ["status", "impact", "priority"] },
      minItems: 1
    }
  },
  defaults: { require: ["status", "impact", "priority"] },
  roles: () => ["issues"],
  labels: ({ items }) => items.issueLabels,
  words: ({ issues }) => issues.impact,
  question(_file, { require: require2 }) {
    const groups = groupTests();
    return (item, text) => {
      if (item.groups.some(groups.resolved) || isClosed(item)) return void 0;
      const given = detailsOf(item, text, require2);
      const missing = require2.filter(
        (detail) => !given.has(detail) && !item.groups.some(groups[detail])
      );
      if (missing.length === 0) return void 0;
      return {
        message: `Unexpected issue ${quote(text.name)} without ${listOf(missing, "or")}, expected ${listOf(
          missing.map((detail) => expectations[detail]),
          "and"
        )}`
      };
    };
  }
});
var expectations = {
  impact: "an impact",
  priority: "a priority, such as `HIGH`",
  status: "a status"
};
function groupTests() {
  return {
    impact: perTextInFile((group) => hasIssueDetail(group, "impact")),
    priority: perTextInFile((group) => hasIssueDetail(group, "priority")),
    resolved: perTextInFile(isResolved),
    status: perTextInFile((group) => hasIssueDetail(group, "status"))
  };
}
function isClosed({ entry, name, fields: fields3, inlines: [first] }) {
  if (entry?.check === "done" || isResolved(name)) return true;
  if (first && hasRemedy(first.text)) return true;
  return fields3.some(({ key, value: value2 }) => key === "status" && isResolved(value2));
}
function detailsOf({ entry, inlines }, text, details) {
  const given = new Set(entry?.check === void 0 ? [] : ["status"]);
  for (const inline of inlines) {
    if (details.every((detail) => given.has(detail))) return given;
    for (const detail of details) {
      if (!given.has(detail) && hasIssueDetail(inline.text, detail)) given.add(detail);
    }
  }
  for (const detail of details) {
    if (!given.has(detail) && text.find(({ key }) => isIssueField(key, detail))) given.add(detail);
  }
  return given;
}

// prose/time-spent.ts
function hasTimeSpent(text) {
  const time = findDuration(text);
  if (!time) return false;
  const unit2 = text.slice(time.from, time.to).replace(/^.*[^\p{L}]/su, "");
  return !seconds2.has(unit2.toLowerCase());
}
var seconds2 = keysOf(({ durations }) => durations.seconds);

// rules/metrics.ts
var metrics = defineRule({
  id: "session-metrics",
  description: "metrics with no figure: time, code changed, tests added, blockers resolved",
  severity: "warning",
  why: "Figures show what a session cost and delivered; without them, the next one cannot be planned.",
  options: {
    require: {
      description: "The metrics that need a figure.",
      type: "array",
      items: { type: "string", enum: ["time", "code", "tests", "blockers"] }
    }
  },
  defaults: { require: ["time", "code", "tests", "blockers"] },
  check(file, { require: require2 }, report) {
    for (const { section, spec } of file.match.sections) {
      if (spec.role !== "metrics") continue;
      const lines2 = headedLines(section);
      if (lines2.length === 0) continue;
      const told = all.filter((metric) => lines2.some((line) => tells(metric, line)));
      if (isCommonName(section, spec) && told.length < 3) continue;
      const missing = require2.filter(
        (metric) => !told.includes(metric) && (metric !== "blockers" || itemsOf(file.match, "blockers").length > 0)
      );
      if (missing.length === 0) continue;
      const names = missing.map((metric) => labels[metric]);
      report({
        message: `Unexpected ${quote(section.title.slice(section.name.from, section.name.to))} without ${allOf(names)}, expected a figure${missing.length > 1 ? " for each" : ""}`,
        place: section.namePlace
      });
    }
  }
});
var all = ["time", "code", "tests", "blockers"];
function isCommonName({ name }, { commonAliases = [] }) {
  return commonAliases.some((alias) => toKey(alias) === name.key);
}
var labels = {
  blockers: "blockers resolved",
  code: "code changed",
  tests: "tests added",
  time: "time"
};
function headedLines(section) {
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
      for (const inline of entry.inlines()) addText(inline.text, heading, lines2);
    }
  }
  for (const { text } of paragraphs) addText(text, heading, lines2);
  for (const below of section.sections) {
    addLines(below, below.title.slice(0, longestHeading), lines2);
  }
}
function addText(text, heading, lines2) {
  for (const { from, to: to2 } of linesOf(text)) {
    const line = text.slice(from, Math.min(to2, from + longestLine3));
    if (line.trim() !== "") lines2.push(`${heading} ${line}`);
  }
}
var longestLine3 = 500;
var longestHeading = 100;
function tells(metric, line) {
  if (metric === "time") return hasTimeSpent(line) || saysNoTime(line);
  return isNamedIn(line, metric) && hasFigure(line);
}
function saysNoTime(line) {
  const [label, value2] = splitAtLast(line, /[:：|]/);
  if (value2 === void 0) return false;
  return times3.isIn(label) && (/^\s*0\W*$/.test(value2) || nothing4.is(value2));
}
var times3 = new Phrases(({ metrics: metrics2 }) => metrics2.time);
function splitAtLast(line, mark2) {
  for (let at2 = line.length - 1; at2 >= 0; at2--) {
    if (mark2.test(line.charAt(at2))) return [line.slice(0, at2), line.slice(at2 + 1)];
  }
  return [line, void 0];
}
function isNamedIn(line, metric) {
  return words3[metric].isIn(line) || metric === "code" && changedLines.test(line);
}
var words3 = {
  blockers: new Phrases(({ metrics: metrics2 }) => metrics2.blockers),
  code: new Phrases(({ metrics: metrics2 }) => metrics2.code),
  tests: new Phrases(({ metrics: metrics2 }) => metrics2.tests)
};
var changedLines = /[+−-]\d+ ?\/ ?[+−-]\d+/;
function hasFigure(line) {
  return /\d/.test(line) || figures2.isIn(line) || nothing4.isIn(line);
}
var figures2 = new Phrases(({ metrics: metrics2 }) => metrics2.figures);
var nothing4 = new Phrases(({ answers }) => answers.nothing);

// formats/steps.ts
function stepsOf(section) {
  const steps = [];
  addSteps(section, [], steps);
  return steps;
}
function addSteps(section, leads3, steps) {
  addOwnSteps(section, leads3, steps);
  for (const below of section.sections) addSteps(below, [...leads3, below.title], steps);
}
function ownStepsOf(section) {
  const steps = [];
  addOwnSteps(section, [], steps);
  return steps;
}
function addOwnSteps(section, leads3, steps) {
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    addNested(entry, lead2 === void 0 ? leads3 : [...leads3, lead2], steps);
  }
}
function ledEntries(section) {
  const { entries, paragraphs } = contentOf(section);
  let next = 0;
  let lead2;
  return entries.map((entry) => {
    const start = offsetOf(entry.node);
    for (let one2 = paragraphs[next]; one2 && one2.start < start; one2 = paragraphs[next]) {
      lead2 = isLead(one2) ? one2.text : void 0;
      next++;
    }
    return { entry, lead: lead2 };
  });
}
function addNested(entry, leads3, steps) {
  steps.push({ entry, leads: leads3 });
  if (entry.children.length === 0) return;
  const inner = [...leads3, entry.text];
  for (const child of entry.children) addNested(child, inner, steps);
}
function isLead(inline) {
  const end = inline.text.trimEnd();
  if (end.length > longestLead3) return false;
  if (/[:：]$/.test(end)) return true;
  return inline.plainLead === 0 && inline.parts.every(({ strong, kind }) => strong || kind === "break");
}
var longestLead3 = 120;

// prose/order.ts
function isSoonest(text) {
  return soonest.isIn(text.slice(0, longestLead4));
}
function isLater(text) {
  return later.isIn(text.slice(0, longestLead4));
}
function ordersWhatFollows(text) {
  const lead2 = text.slice(0, longestLead4);
  return soonest.isIn(lead2) || later.isIn(lead2) || namesStage(lead2) || hasPriority(lead2);
}
function hasPriority(text) {
  const part = text.slice(0, longestText);
  return rankMark.test(part) || priorities.isIn(part) || ranks2.findAll(part).some((span) => isRank2(part, span)) || moreRanks.findAll(part).some((span) => isBracketed(part, span));
}
function tellsSequence(text) {
  const part = text.slice(0, longestText);
  return beginsWithOpener(part) || sequence.findAll(part).some((span) => !isHyphenated(part, span));
}
var soonest = new Phrases(({ order }) => order.soonest);
var later = new Phrases(({ order }) => order.later);
var longestLead4 = 160;
var longestText = 1e3;
function namesStage(lead2) {
  if (numbering.test(lead2)) return true;
  for (const [, word = ""] of lead2.matchAll(numberedWord)) {
    if (stages2.has(word.toLowerCase())) return true;
  }
  return countedStages.findAll(lead2).some(({ from }) => /\d ?$/.test(lead2.slice(Math.max(0, from - 2), from)));
}
var numbering = /^\W{0,4}(?:\d{1,2}[.):]|[①-⑳]|\d\ufe0f?\u20e3)|第[一二三四五\d]/u;
var numberedWord = new RegExp("(?<![\\p{L}\\d])(\\p{L}{3,12})(?: {0,2}#?\\d| [A-E](?!\\p{L}))", "giu");
var stages2 = keysOf(({ order }) => order.stages);
var countedStages = new Phrases(({ order }) => order.countedStages);
var rankMark = /[🔴🟠🟡🟢🔵⚪⚫🟣🟥🟧🟨🟩❗‼🔥]|(?<![\p{L}\d])p[0-4](?![\p{L}\d])|(?:^|\s)!{1,3}(?:\s|$)|!!/iu;
var priorities = new Phrases(({ order }) => order.priorities);
var ranks2 = new Phrases(({ order }) => order.ranks);
var moreRanks = new Phrases(({ order }) => order.moreRanks);
function isRank2(text, span) {
  const word = text.slice(span.from, span.to);
  return word === word.toUpperCase() || isBracketed(text, span) || isLabel2(text, span);
}
function isBracketed(text, { from, to: to2 }) {
  return /[([]/.test(text.charAt(from - 1)) && /^[^()[\]]{0,30}[)\]]/.test(text.slice(to2, to2 + longestBracket));
}
var longestBracket = 31;
function isLabel2(text, { from, to: to2 }) {
  return /^\W{0,4}$/.test(text.slice(0, from)) && /^\s?[:：—–-]/.test(text.slice(to2, to2 + 2));
}
var openers = new Phrases(({ order }) => order.openers);
var sequence = new Phrases(({ order }) => order.sequence);
var longestMarks2 = 4;
function beginsWithOpener(text) {
  const start = text.slice(0, longestMarks2 + 1).search(/[\p{L}\p{N}_]/u);
  const opener = start < 0 ? void 0 : openers.findAt(text, start);
  return opener !== void 0 && /\s/.test(text.charAt(opener.to));
}
function isHyphenated(text, { from, to: to2 }) {
  return text.charAt(from - 1) === "-" || text.charAt(to2) === "-";
}

// rules/next-steps-priority.ts
var nextStepsPriority = defineRule({
  id: "session-next-steps-priority",
  description: "next steps with no order: no numbered list, no time horizon, no priority marks",
  severity: "warning",
  why: "The next session should start with what matters most, not with what happens to come first.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const { section, spec } of file.match.sections) {
      if (spec.role !== "next" || unplanned.isIn(spec.name)) continue;
      if (countSteps(section) < 2 || isOrdered(section, true)) continue;
      report({
        message: `Unexpected steps in ${quote(section.name.key === "" ? section.title : section.title.slice(section.name.from, section.name.to))} without an order, expected a numbered list, horizons such as \`Immediate\`, or priorities`,
        place: section.namePlace
      });
    }
  }
});
var unplanned = new Phrases(({ order }) => order.unplanned);
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
  return step !== "" && // A warning sign asks for attention; it is not a rank.
  !inline.text.slice(0, textFrom).startsWith("⚠") && check !== "done" && check !== "failed" && !saysNone(step) && !isPlaceholder(step);
}
function isOrdered(section, outermost) {
  if (!outermost && ordersWhatFollows(section.title)) return true;
  if (outermost && ordered.isIn(section.title.slice(0, longestTitle))) return true;
  const { entries, paragraphs } = contentOf(section);
  return paragraphs.some(
    (inline) => isLead(inline) && ordersWhatFollows(inline.text) || offersChoice(inline.text) || tellsSequence(inline.text) || hasPriority(inline.text)
  ) || entries.some(entryGivesOrder) || section.sections.some((below) => isOrdered(below, false));
}
function offersChoice(paragraph) {
  const lead2 = paragraph.slice(-longestTitle).trimEnd();
  if (!/[:：]$/.test(lead2)) return false;
  const text = lead2.slice(0, -1);
  const sentence = text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("：")) + 1);
  return choices.findAll(sentence).some(({ to: to2 }) => sentence.length - to2 <= longestChoice);
}
var choices = new Phrases(({ order }) => order.choices);
var longestChoice = 60;
var ordered = new Phrases(({ order }) => order.ordered);
var longestTitle = 200;
function entryGivesOrder(entry) {
  const { text, ordered: ordered2, columns, children } = entry;
  if (ordered2 || hasPriority(text) || tellsSequence(text)) return true;
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
var hasOrderColumn = perObjectInFile(
  (columns) => columns.some(({ text }) => {
    const key = toKey(text);
    return key === "" || orderColumns.has(key);
  })
);
var orderColumns = keysOf(({ order }) => order.columns);

// rules/no-duplicate-sections.ts
var noDuplicateSections = defineRule({
  id: "session-no-duplicate-sections",
  description: "the same section twice at one level",
  severity: "error",
  why: "A reader who found the first section does not look for a second one and misses its content.",
  options: {},
  defaults: {},
  check({ match }, _options, report) {
    const seen = /* @__PURE__ */ new Map();
    for (const known of match.sections) {
      const siblings = siblingsOf(known, seen);
      const first = siblings.add(known, findSpec(match.format, known.section)?.common === true);
      if (first === void 0) continue;
      report({
        message: `Unexpected second section ${quote(known.spec.name)}, expected only the one on line ${first.start.line}`,
        place: known.section.namePlace,
        cause: { message: "The first section is here", place: first }
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
   *   The place of the heading that it repeats.
   */
  add({ section }, common) {
    const { key } = section.name;
    const first = common ? this.#byKey.get(key) : this.#uncommon;
    if (first) return placeOf(first);
    if (common) this.#byKey.set(key, section);
    else this.#uncommon = section;
    return void 0;
  }
};
var placeOf = perObjectInFile(({ namePlace }) => namePlace);

// rules/no-empty-sections.ts
var noEmptySections = defineRule({
  id: "session-no-empty-sections",
  description: "an empty section (`None` with a reason counts as content)",
  severity: "error",
  why: "An empty section leaves open whether there was nothing to say or nobody wrote it down.",
  options: {},
  defaults: {},
  check({ match, session }, _options, report) {
    for (const { section, spec } of match.sections) {
      const content = allContent(section);
      if (content.length === 0) {
        report({
          message: `Unexpected empty section ${quote(spec.name)}, expected content, or \`None\` with a reason`,
          place: section.namePlace
        });
        continue;
      }
      const [only] = content;
      const inline = content.length === 1 && only ? onlyText(only, (node) => readInline(node, session.source)) : void 0;
      const text = inline?.text.trim() ?? "";
      if (inline && isBareNone(text)) {
        const from = inline.text.indexOf(text);
        report({
          message: `Unexpected bare ${quote(text)} in section ${quote(spec.name)}, expected a reason`,
          place: inline.place(from, from + text.length)
        });
      }
    }
  }
});
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
  if (node.type !== "list") return void 0;
  const [item, ...otherItems] = node.children;
  if (!item || otherItems.length > 0) return void 0;
  const [paragraph, ...others] = item.children;
  return others.length === 0 && paragraph?.type === "paragraph" ? read(paragraph) : void 0;
}

// rules/no-hidden-text/scripts.ts
var joining2 = classOf([
  "Script=Arabic",
  "Script=Bengali",
  "Script=Devanagari",
  "Script=Gujarati",
  "Script=Gurmukhi",
  "Script=Kannada",
  "Script=Khmer",
  "Script=Malayalam",
  "Script=Mongolian",
  "Script=Myanmar",
  "Script=Oriya",
  "Script=Sinhala",
  "Script=Syriac",
  "Script=Tamil",
  "Script=Telugu",
  "Script=Tibetan",
  "Mc",
  "Mn"
]);
var spaceless = classOf([
  "Script=Khmer",
  "Script=Lao",
  "Script=Myanmar",
  "Script=Thai",
  "Script=Tibetan"
]);
var rightToLeft = classOf([
  "Script=Arabic",
  "Script=Hebrew",
  "Script=Syriac",
  "Script=Thaana"
]);
function classOf(properties) {
  return new RegExp(`[${properties.map((property) => `\\p{${property}}`).join("")}]`, "u");
}

// rules/no-hidden-text/characters.ts
function* hiddenRuns(text) {
  invisible.lastIndex = 0;
  for (let match = invisible.exec(text); match; match = invisible.exec(text)) {
    const from = match.index;
    let to2 = from + match[0].length;
    for (let more = nextInvisible(text, to2); more > to2; more = nextInvisible(text, to2)) to2 = more;
    yield* hiddenParts(text, from, to2);
    invisible.lastIndex = to2;
  }
}
var invisible = /[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g;
function nextInvisible(text, at2) {
  const code = text.charCodeAt(at2);
  const length = code === 56128 ? 2 : 1;
  return isInvisible(text.slice(at2, at2 + length)) ? at2 + length : at2;
}
var oneInvisible = new RegExp(`^(?:${invisible.source})$`);
function isInvisible(character2) {
  return character2 !== "" && oneInvisible.test(character2);
}
function hiddenParts(text, from, to2) {
  if (isFlag(text, from, to2)) return [];
  const parts3 = [];
  for (let at2 = from; at2 < to2; ) {
    const length = text.charCodeAt(at2) === 56128 ? 2 : 1;
    if (!isFine(text, at2, length, from, to2)) {
      const last = parts3.at(-1);
      if (last && last.to === at2) last.to = at2 + length;
      else parts3.push({ from: at2, to: at2 + length });
    }
    at2 += length;
  }
  return parts3;
}
function isFlag(text, from, to2) {
  return codeBefore(text, from) === 127988 && to2 - from <= longestFlag * 2 && text.codePointAt(to2 - 2) === 917631;
}
var longestFlag = 7;
function isFine(text, at2, length, from, to2) {
  const code = text.codePointAt(at2) ?? 0;
  const before = codeBefore(text, at2);
  const after = text.codePointAt(at2 + length) ?? 0;
  const isShort = to2 - from <= 2;
  if (code === 8205) {
    return isShort && (isEmoji(before) && isEmoji(after) || joining2.test(character(before)));
  }
  if (code === 8204) return isShort && joining2.test(character(before));
  if (code === 8203)
    return isShort && spaceless.test(character(before)) && spaceless.test(character(after));
  if (isSelector(code)) {
    const previous2 = isSelector(before) || isJoiner(before) ? void 0 : before;
    return isShort && previous2 !== void 0 && takesSelector(code, previous2);
  }
  if (code === 4447 || code === 4448)
    return new RegExp("\\p{Script=Hangul}", "u").test(character(before) + character(after));
  if (code === 6158) return new RegExp("\\p{Script=Mongolian}", "u").test(character(before));
  if (isDirection(code)) return rightToLeft.test(lineAround(text, at2, reach2));
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
var reach2 = 100;

// prose/instructions.ts
function instructs(text) {
  return commands.isIn(text) || agents.findAll(text).some((agent) => isAddressed(text, agent));
}
var commands = new Phrases(({ instructions }) => instructions.commands);
var agents = new Phrases(({ instructions }) => instructions.agents);
var greetings = new Phrases(({ instructions }) => instructions.greetings);
var requests = new Phrases(({ instructions }) => instructions.requests);
function isAddressed(text, { from, to: to2 }) {
  if (greetings.findAll(text).some((greeting) => greeting.to === from - 1)) return true;
  const behind = text.slice(to2);
  if (/^[:,] [a-z]/i.test(behind)) return true;
  const space = /^,? /.exec(behind)?.[0];
  return space !== void 0 && requests.findAt(behind, space.length) !== void 0;
}

// rules/no-hidden-text/comments.ts
function isFineComment(comment, starts, mostWords3) {
  const text = comment.trim();
  if (text.length > longestComment) return false;
  if (isOfTool(text) || starts.some((start) => text.startsWith(start))) return true;
  return countWords(text) <= mostWords3 && !instructs(text);
}
var longestComment = 200;
function countWords(text) {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
function isOfTool(text) {
  const [name = ""] = /^[a-z]{1,20}(?![a-z])/.exec(text) ?? [];
  return tools.has(name) || linter.test(name) || marker.test(text);
}
var linter = /^(?:[a-z]{2,12})?lint$/;
var marker = /^\/?[A-Z]{2,12}(?:[:_-][A-Z]{2,20}){1,4}(?![a-z])/;
var tools = /* @__PURE__ */ new Set([
  "biome",
  "cspell",
  "dprettier",
  "more",
  "prettier",
  "remark",
  "toc",
  "vale"
]);

// rules/no-hidden-text/tags.ts
function hides(tag) {
  if (hidingAttribute.test(tag)) return true;
  for (const match of tag.slice(0, longestLead5).matchAll(styleAttribute)) {
    const from = match.index + match[0].length;
    const end = tag.indexOf(tag.charAt(from - 1), from);
    const style = tag.slice(from, end < 0 ? tag.length : end + 1);
    if (hidingStyles.some((hiding) => hiding.test(style))) return true;
  }
  return false;
}
var longestLead5 = 520;
var hidingAttribute = /^<[a-z][^>]{0,500}?[\s"'](?:hidden(?=[\s=/>])|type\s{0,3}=\s{0,3}["']?hidden)/i;
var styleAttribute = /[\s"']style\s{0,3}=\s{0,3}["']/gi;
var hidingStyles = [
  /clip\s{0,3}:\s{0,3}rect\(0/i,
  /(?<![-\w])color\s{0,3}:\s{0,3}(?:#fff(?:fff)?(?![\da-f])|white|transparent)/i,
  /(?<![-\w])color\s{0,3}:\s{0,3}rgba\((?:[^,)]{1,9},){3}\s{0,3}0?\.?0{1,3}\)/i,
  /display\s{0,3}:\s{0,3}none/i,
  /font-size\s{0,3}:\s{0,3}0(?:\.0\d{0,2})?(?:px|pt|em|rem|%)?(?=\s{0,3}[;"'!])/i,
  /font-size\s{0,3}:\s{0,3}(?:0?\.\d{1,3}(?:px|pt)|1(?:px|pt|%))(?=\s{0,3}[;"'!])/i,
  /(?<![-\w])(?:height|width)\s{0,3}:\s{0,3}0(?:px)?\s{0,3}[;"']/i,
  /(?:left|top)\s{0,3}:\s{0,3}-\d{3}/i,
  /opacity\s{0,3}:\s{0,3}0?\.?0{1,3}(?![.\d])/i,
  /text-indent\s{0,3}:\s{0,3}-\d{3}/i,
  /visibility\s{0,3}:\s{0,3}hidden/i
];

// rules/no-hidden-text.ts
var noHiddenText = defineRule({
  id: "session-no-hidden-text",
  description: "text that a reviewer cannot see but an agent reads",
  severity: "error",
  why: "Agents follow the text they read, so reviewers must be able to see all of it.",
  options: {
    allow: {
      description: "Prefixes of comments to allow, besides those of known tools.",
      type: "array",
      items: { type: "string" }
    },
    maxCommentWords: {
      description: "The largest number of words in a comment.",
      type: "integer",
      minimum: 0
    }
  },
  defaults: { allow: [], maxCommentWords: 12 },
  check(file, options, report) {
    reportCharacters(file, report);
    reportNodes(file, options, report);
  }
});
function reportCharacters({ session: { source } }, report) {
  for (const { from, to: to2 } of hiddenRuns(source.text)) {
    report({
      message: `Unexpected hidden ${describe(source.text.slice(from, to2))}, expected visible text`,
      place: source.place(from, to2),
      expected: [""]
    });
  }
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
function reportHtml(html, { source }, options, report) {
  const start = offsetOf(html);
  const text = source.text.slice(start, html.position?.end.offset ?? start + html.value.length);
  let tagsFrom = 0;
  for (let at2 = text.indexOf("<!--"); at2 >= 0; at2 = text.indexOf("<!--", tagsFrom)) {
    reportTags(text, tagsFrom, at2, start, source, report);
    const close = text.indexOf("-->", at2 + 4);
    const to2 = close < 0 ? text.length : close;
    const comment = text.slice(at2 + 4, to2);
    tagsFrom = Math.min(to2 + 3, text.length);
    if (isFineComment(comment, options.allow, options.maxCommentWords)) continue;
    report({
      message: `Unexpected hidden comment ${quote(comment)}, expected visible text`,
      place: source.place(start + at2, start + tagsFrom)
    });
  }
  reportTags(text, tagsFrom, text.length, start, source, report);
}
function reportTags(text, from, to2, start, source, report) {
  let next = from;
  for (let at2 = text.indexOf("<", next); at2 >= 0 && at2 < to2; at2 = text.indexOf("<", next)) {
    next = at2 + 1;
    if (!/[a-z]/i.test(text.charAt(next))) continue;
    const close = text.indexOf(">", at2);
    if (close < 0) return;
    next = close + 1;
    const tag = text.slice(at2, Math.min(close + 1, at2 + longestTag));
    if (!hides(tag)) continue;
    report({
      message: `Unexpected hiding tag ${quote(tag)}, expected visible text`,
      place: source.place(start + at2, start + Math.min(close + 1, to2))
    });
  }
}
var longestTag = 1e3;
function reportData(node, { source }, report) {
  if (!/^\s{0,9}data:/i.test(node.url)) return;
  const start = offsetOf(node);
  const written2 = source.text.slice(start, node.position?.end.offset);
  const at2 = written2.toLowerCase().indexOf("data:");
  const from = start + Math.max(at2, 0);
  const to2 = start + written2.length - (at2 >= 0 && written2.endsWith(")") ? 1 : 0);
  report({
    message: `Unexpected \`data:\` ${node.type}, expected the address of a file`,
    place: source.place(from, to2)
  });
}
function reportDefinition({ url, title, position }, { source }, options, report) {
  const place = position ?? source.place(0, 0);
  if (/^\s{0,9}data:/i.test(url)) {
    report({ message: "Unexpected `data:` link, expected the address of a file", place });
  } else if (title && (url === "#" || url === "") && !isFineComment(title, options.allow, options.maxCommentWords)) {
    report({
      message: `Unexpected hidden comment ${quote(title)}, expected visible text`,
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
var dateStyles = new Phrases(({ templates }) => templates.dateStyles);
function isDateLabel(label) {
  const last = /([a-z]+)\W{0,3}$/i.exec(label.slice(-longestLast))?.[1];
  return last !== void 0 && dateLabels2.has(last.toLowerCase());
}
var dateLabels2 = keysOf(({ templates }) => templates.dateLabels);
var longestLast = 40;

// prose/placeholder-brackets.ts
function isBracketSlot(content) {
  if (content.length < 2 || content.length > longestBracket2 || !/^[\p{L}\d]/u.test(content)) {
    return false;
  }
  if (otherScript.test(content) || reference.test(content)) return false;
  const words5 = content.split(/\s+/, mostWords);
  const [word = ""] = words5;
  if (words5.length === 1) return isNoun(content) || upperName.test(content) || isDateShape(content);
  if (words5.length < 4 && tags.has(word.toLowerCase().replaceAll(/[^a-z-]/g, ""))) return false;
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
  const words5 = content.toLowerCase().split(/[ _-]/);
  if (words5.length > 1 && determiners.has(words5[0] ?? "")) words5.shift();
  return nouns.has(words5.join(" "));
}
var determiners = keysOf(({ templates }) => templates.determiners);
var events = new Phrases(({ templates }) => templates.events);
var nouns = keysOf(({ templates }) => templates.nouns);
var tags = keysOf(({ templates }) => templates.tags);
var longestNoun = 60;
var longestBrace = 300;
var longestBracket2 = 600;
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
    const start = offsetOf(node);
    const from = source.text.slice(start, node.position?.end.offset).indexOf(value2);
    if (from < 0) continue;
    const place = source.place(start + from, start + from + value2.length);
    findings.addAt(value2, place, "the text that it stands for");
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
    if (!isColon2(inline.text[end - 1]) || end - textFrom > longestLabel) return;
    const label = inline.text.slice(textFrom, end - 1).trim();
    const offset = afterMarks(inline.source.text, inline.endOffset(end));
    if (offset === void 0) return;
    if (entry.paragraphs.length > 0 || entry.hasBlocks || this.#isLeadIn(entry)) return;
    const fields3 = entry.children.filter(isField);
    if (entry.children.length > 0) {
      if (fields3.length < entry.children.length || !entryLabels.has(toKey(label))) return;
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
  return inline.text.slice(textFrom, textFrom + longestLabel).search(/[:：]/) > 0;
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
var entryLabels = keysOf(({ templates }) => templates.entryLabels);
var bareItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]*\[[ xX]?\])?\s*$/;
var longestBare = 8;
var longestLabel = 60;

// rules/placeholders/findings.ts
var Findings = class {
  #added;
  #allowed;
  #report;
  #source;
  /** Where each finding starts: the header is read as metadata and as text. */
  #found = /* @__PURE__ */ new Set();
  constructor({ add: add2, allow }, source, report) {
    this.#added = new Set(add2.map(toComparable));
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
  add({ inline, from, to: to2 }, expected = "the text that it stands for") {
    this.addAt(inline.text.slice(from, to2), inline.place(from, to2), expected);
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
      message: `Unexpected empty item ${quote(text)}, expected text or no item`,
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
var listFields = keysOf(({ templates }) => templates.listFields);
function addBrackets(slot2, column, findings) {
  const { inline, from, to: to2 } = slot2;
  const text = inline.text.slice(from, to2);
  let label = column;
  const isListed = () => {
    label ??= toKey(text.slice(0, Math.max(text.search(/[:：]/), 0)));
    return listFields.has(label);
  };
  addPairs(slot2, ["[", "]"], isListed, findings);
  addPairs(slot2, ["{", "}"], isListed, findings);
}
function addPairs(slot2, [open, close], isListed, findings) {
  const { inline, from, to: to2 } = slot2;
  const text = inline.text.slice(from, to2);
  let at2 = text.indexOf(open);
  while (at2 >= 0) {
    let end = text.indexOf(close, at2);
    if (end < 0) return;
    const inner = text.lastIndexOf(open, end);
    const doubled = open === "{" && inner === at2 + 1 && text[end + 1] === close;
    if (doubled) end++;
    else if (inner > at2) at2 = inner;
    const found = { inline, from: from + at2, to: from + end + 1 };
    if (isPlaceholderIn(slot2, found, isListed, findings)) findings.add(found);
    at2 = text.indexOf(open, end + 1);
  }
}
function isPlaceholderIn(line, { inline, from, to: to2 }, isListed, findings) {
  const { text } = inline;
  const part = inline.parts[inline.partAt(from)];
  if (part?.kind !== "text" || part.struck || inline.isLinked(from, to2)) return false;
  const written2 = text.slice(from, to2);
  if (findings.isAllowed(written2)) return false;
  if (findings.isAdded(written2)) return true;
  const before = text.slice(Math.max(line.from, from - 3), from);
  const after = text.slice(to2, Math.min(line.to, to2 + 3));
  if (from > line.from && !slotStart.test(before)) return false;
  if (to2 < line.to && !slotEnd.test(after)) return false;
  const content = written2.replaceAll(/^[[{]{1,2}|[\]}]{1,2}$/g, "").trim();
  if (written2[0] === "{") return isBraceSlot(content);
  if (isListed()) return false;
  const leads3 = from === line.from && to2 < line.to;
  return isBracketSlot(content) && !(leads3 && isTag(content));
}
var slotStart = /(?:[:：—–→=(|]\s?|\s-\s)$/;
var slotEnd = /^(?:\s?[:：—–→|).;,]|\s-\s|\s\()/;

// rules/placeholders/expressions.ts
function addExpression({ inline, from, to: to2 }, findings) {
  const match = expression.exec(inline.text.slice(from, to2));
  if (!match) return;
  const at2 = from + match.index;
  if (inline.parts[inline.partAt(at2)]?.kind === "text") {
    findings.add({ inline, from: at2, to: at2 + match[0].length });
  }
}
var expression = /\$\([^()]{0,60}\)|\$\{[\w.-]{1,40}\}/;
function addWholeExpression({ inline, from, to: to2 }, findings) {
  const match = value.exec(inline.text.slice(from, to2));
  if (!match?.[1]) return;
  const start = from + match[0].length - match[1].length;
  addExpression({ inline, from: start, to: to2 }, findings);
}
var value = /^(?:[^:：$]{1,60}[:：]\s{0,3})?(\$[({][^(){}]{0,60}[)}])$/;

// rules/placeholders/headings.ts
function searchHeading({ inline, name }, prefilter, findings) {
  const { text } = inline;
  if (prefilter.passes(inline)) {
    const slot2 = { inline, from: 0, to: text.length };
    addBrackets(slot2, "", findings);
    addExpression(slot2, findings);
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
var titles = keysOf(({ templates }) => templates.titles);

// prose/placeholder-texts.ts
function isTemplateText(text) {
  return lines.has((text.endsWith(".") ? text.slice(0, -1) : text).toLowerCase()) || sampleList.test(text) || openings.findAt(text) !== void 0 && isTemplateSentence(text);
}
var openings = new Phrases(
  ({ templates }) => [
    templates.conditions,
    templates.contents,
    templates.moreContents,
    templates.numbered,
    templates.promises,
    templates.requests,
    templates.samples,
    templates.weights
  ].join("\n")
);
function isTemplateSentence(text) {
  return samples.findAt(text) !== void 0 || isPromise(text) || isRequest(text) || isExampleAnswer(text) || isNumbered(text);
}
var lines = keysOf(({ templates }) => templates.lines);
var sampleList = /^x, y, z$/i;
var samples = new Phrases(({ templates }) => templates.samples);
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
var contents = new Phrases(({ templates }) => templates.contents);
var moreContents = new Phrases(({ templates }) => templates.moreContents);
var promises = new Phrases(({ templates }) => templates.promises);
var weights = new Phrases(({ templates }) => templates.weights);
var fourWords = /^(?: [a-z]{1,20}){0,4} $/i;
var fiveWords = /^(?: [a-z]{1,20}){1,5} $/i;
function placeBehind(rest) {
  const text = rest.replace(/(?:\.{1,3}|…)$/, "");
  if (text === "") return "untold";
  if (text[0] !== " ") return void 0;
  const place = here.findAt(text, 1);
  if (place?.to === text.length) return "told";
  const time = times4.findAt(text, (place?.to ?? 0) + 1);
  if (!time) return void 0;
  const occasion = text.slice(time.to);
  return /^ [a-z' ]{4,80}$/i.test(occasion) && occasions.isIn(occasion) ? "told" : void 0;
}
var here = new Phrases(({ templates }) => templates.here);
var occasions = new Phrases(({ templates }) => templates.occasions);
var times4 = new Phrases(({ templates }) => templates.times);
function isRequest(text) {
  const request = requests2.findAt(text);
  if (!request) return false;
  const match = /^ ([a-z]+) [a-z ,/]{1,50} ([a-z]+)\.?$/i.exec(text.slice(request.to));
  const [, first = "", last = ""] = match ?? [];
  return determiners2.has(first.toLowerCase()) && here.is(last);
}
var determiners2 = keysOf(({ templates }) => templates.determiners);
var requests2 = new Phrases(({ templates }) => templates.requests);
function isExampleAnswer(text) {
  const condition = conditions.findAt(text);
  return condition !== void 0 && /^[^:"“]{0,60}: {0,2}["“]/.test(text.slice(condition.to));
}
var conditions = new Phrases(({ templates }) => templates.conditions);
function isNumbered(text) {
  const thing = numbered3.findAt(text);
  const number = thing && /^ \d{1,2} {0,2}[-–—:] {0,2}/.exec(text.slice(thing.to));
  return number ? descriptions.findAt(text, thing.to + number[0].length) !== void 0 : false;
}
var descriptions = new Phrases(({ templates }) => templates.descriptions);
var numbered3 = new Phrases(({ templates }) => templates.numbered);

// rules/placeholders/slot.ts
function trimmed({ inline, from, to: to2 }) {
  const text = inline.text.slice(from, to2);
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
    if (isBracketed2(text.slice(start).trim())) {
      this.#findings.add(trimmed({ inline, from: start, to: text.length }));
      return;
    }
    for (const { from, to: to2 } of linesOf(text, start)) this.#searchText({ inline, from, to: to2 }, void 0);
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
    const slot2 = trimmed(given);
    const { inline, from, to: to2 } = slot2;
    const text = inline.text.slice(from, to2);
    if (text === "") return;
    if (text.length <= longestText2) {
      if (this.#isWhole(text, column !== void 0) && !column?.isAboutDates) {
        this.#findings.add(slot2);
        return;
      }
      const colon = text.search(/[:：]/);
      if (colon > 0) {
        const value2 = trimmed({ inline, from: from + colon + 1, to: to2 });
        if (this.#isValue(inline.text.slice(value2.from, to2), text.slice(0, colon))) {
          this.#findings.add(value2);
        }
      }
    }
    if (!this.#prefilter.hasMark(inline)) return;
    if (text.length <= longestText2) this.#searchDatedLabel(slot2);
    addBrackets(slot2, column?.key, this.#findings);
    addWholeExpression(slot2, this.#findings);
  }
  #isWhole(text, isCell) {
    if (this.#findings.isAllowed(text)) return false;
    if (this.#findings.isAdded(text)) return true;
    if (opensSlot(text)) return false;
    return isPlaceholder(text) || isTemplateText(text) || isCell && samplePath.test(text);
  }
  #isValue(value2, label) {
    if (value2 === "" || this.#findings.isAllowed(value2)) return false;
    if (this.#findings.isAdded(value2)) return true;
    if (opensSlot(value2) || !isPlaceholder(value2)) return false;
    return !isDateShape(value2) || isDateLabel(label);
  }
  /** `**Previous session** (YYYY-MM-DD):` */
  #searchDatedLabel({ inline, from, to: to2 }) {
    const text = inline.text.slice(from, to2);
    const open = text.search(/\((?:YYYY-MM-DD|DATE)\)/);
    if (open < 0 || open > longestLabel2 || isAboutDates(text.slice(0, open))) return;
    if (!inline.parts[inline.partAt(from)]?.strong) return;
    const end = text.indexOf(")", open);
    this.#findings.add({ inline, from: from + open + 1, to: from + end }, "a date");
  }
};
function opensSlot(text) {
  return "[{<.…".includes(text.charAt(0));
}
function isBracketed2(text) {
  if (text[0] !== "[" || !text.includes("\n")) return false;
  const end = text.indexOf("]");
  if (end !== text.length - 1) return false;
  return text.lastIndexOf("[") === 0 && isBracketSlot(text.slice(1, -1));
}
var longestLabel2 = 60;
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
var marks4 = ["[", "{", "$", "YYYY", "(DATE)"];
var openings2 = ["\n", "\r", ":", "：", "|", ">", ";"];
function marksIn(text) {
  const found = [];
  for (const mark2 of marks4) {
    for (let at2 = text.indexOf(mark2); at2 >= 0; at2 = text.indexOf(mark2, at2 + 1)) {
      if (!isBox(text, at2)) found.push(at2);
    }
  }
  return found.sort(ascending);
}
function firstWordsIn(text) {
  const words5 = firstWords();
  const found = [];
  const add2 = (from) => {
    const start = firstLetter(text, from);
    if (words5.isAt(text, start)) found.push(start);
  };
  add2(0);
  for (const opening of openings2) {
    for (let at2 = text.indexOf(opening); at2 >= 0; at2 = text.indexOf(opening, at2 + 1)) add2(at2 + 1);
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
function firstLetter(text, from) {
  const last = Math.min(text.length, from + longestDecoration);
  let start = from;
  while (start < last) {
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
var FirstWords = class {
  #words = /* @__PURE__ */ new Set();
  /** The same, told by two characters; of a word of one letter the second can be any. */
  #pairs = new Uint8Array(1 << 14);
  constructor() {
    for (const word of [...shapes, ...languages.flatMap(({ templates }) => openingsOf(templates))]) {
      this.#words.add(word).add(word.toUpperCase());
      this.#words.add(word.charAt(0).toUpperCase() + word.slice(1));
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      if (word.length > 1) this.#pairs[pairOf(first, second)] = 1;
      else this.#pairs.fill(1, pairOf(first, 0) & ~127, pairOf(first, 127) + 1);
    }
  }
  isAt(text, start) {
    const code = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (!isLetter(code) || second < 128 && this.#pairs[pairOf(code, second)] !== 1) return false;
    let end = start + 1;
    while (end - start < longestFirstWord && isLetter(text.charCodeAt(end))) end++;
    return this.#words.has(text.slice(start, end));
  }
};
var firstWords = once(() => new FirstWords());
function openingsOf(templates) {
  return [
    templates.conditions,
    templates.contents,
    templates.deferrals,
    templates.lines,
    templates.moreContents,
    templates.numbered,
    templates.promises,
    templates.requests,
    templates.samples,
    templates.undecided,
    templates.unknown,
    templates.weights
  ].flatMap((list) => entriesOf(list).map(firstWordOf));
}
function firstWordOf(entry) {
  return entry.replace(/^=/, "").split(/[^a-z]/, 1).join("");
}
function pairOf(first, second) {
  return (first | 32) << 7 | (second | 32);
}

// rules/no-placeholders.ts
var noPlaceholders = defineRule({
  id: "session-no-placeholders",
  description: "template text left in: `[Add your context here]`, `TBD`, `YYYY-MM-DD`, a bare `-`",
  severity: "error",
  why: "Leftover template text looks like an answer but is not one.",
  options: {
    add: {
      description: "Additional texts that templates leave behind.",
      type: "array",
      items: { type: "string" }
    },
    allow: {
      description: "Texts that are not placeholders in this project.",
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
  why: "Session files are committed and read by agents. Revoke the secret: removing it here does not remove it from the history.",
  options: {
    allow: {
      description: "Values that are not secrets, such as those of a test.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { allow: [] },
  check({ session: { source }, context }, { allow }, report) {
    const { text } = source;
    for (const { from, to: to2, kind } of [
      ...findPasswords(text),
      ...context.findSecrets?.(text) ?? []
    ]) {
      const secret = text.slice(from, to2);
      if (allow.includes(secret)) continue;
      report({
        message: `Unexpected ${kind} \`${mask(secret, kind)}\`, expected a reference to where it is stored`,
        place: source.place(from, to2),
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
  if (nothing5.starts(text) || negations.starts(text)) return true;
  return nothing5.findAll(text).some(({ from }) => /(?:[:：]|\s[-–—])[\s*_]*$/.test(text.slice(0, from))) || everything.findAll(text).some(({ from }) => {
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
  return ready.findAll(text).some(({ to: to2 }) => !shipping.isIn(text.slice(to2)));
}
var comments = [
  new Phrases(({ vague }) => vague.comparisons),
  new Phrases(({ vague }) => vague.effects),
  new Phrases(({ vague }) => vague.ownNames),
  new Phrases(({ vague }) => vague.promises),
  new Phrases(({ vague }) => vague.proposals)
];
var contrasts = new Phrases(({ vague }) => vague.contrasts);
var everything = new Phrases(({ vague }) => vague.everything);
var negations = new Phrases(({ vague }) => vague.negations);
var nothing5 = new Phrases(({ answers }) => answers.nothing);
var possibilities = new Phrases(({ vague }) => vague.possibilities);
var ready = new Phrases(({ vague }) => vague.ready);
var restrictions = new Phrases(({ vague }) => vague.restrictions);
var shipping = new Phrases(({ vague }) => vague.shipping);
var waiting = new Phrases(({ vague }) => vague.waiting);
var waits = new Phrases(({ vague }) => vague.waits);

// prose/vague-word-ends.ts
function endOfWord(text, start, to2) {
  let end = start;
  while (end < to2 && isWordCode(text.charCodeAt(end))) end++;
  while (end > start && end + 1 < to2 && isJoint(text[end]) && isWordCode(text.charCodeAt(end + 1))) {
    end++;
    while (end < to2 && isWordCode(text.charCodeAt(end))) end++;
  }
  return end;
}
function isJoint(character2) {
  return character2 === "-" || character2 === "_" || character2 === "'" || character2 === "’";
}
function isWordCode(code) {
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
  ...kinds2.map((kind) => [kind, ({ vague }) => vague.claims[kind]]),
  ["filler", ({ vague }) => vague.fillers],
  ["qualifier", ({ vague }) => vague.qualifiers]
]);
var hollow = new Meanings([["hollow", ({ vague }) => vague.hollow]]);
var praise = new Meanings([["praise", ({ vague }) => vague.praise]]);
var things = new Meanings([["thing", ({ vague }) => vague.things]]);
var vagueVerbs = new Meanings([["verb", ({ vague }) => vague.vagueVerbs]]);
var workNouns = new Meanings([["work", ({ vague }) => vague.workNouns]]);

// prose/vague-judge.ts
var Judge = class {
  #minimum;
  #added;
  #allowed;
  #wordOf = perText((written2) => this.#lookUp(written2.toLowerCase()));
  constructor({ minimum, add: add2, allow }) {
    this.#minimum = minimum;
    this.#added = new Set(add2.map((word) => word.toLowerCase()));
    this.#allowed = new Set(allow.map((word) => word.toLowerCase()));
  }
  /** Why the text is vague; `undefined` when it says enough or claims nothing. */
  read(inline, from, to2) {
    if (inline.hasReference(from, to2)) return void 0;
    const words5 = [];
    let names = 0;
    for (let start = from; start < to2; ) {
      const end = endOfWord(inline.text, start, to2);
      if (end > start) {
        const word = this.#wordOf(inline.text.slice(start, end));
        if (word.meaning === "name" && ++names >= this.#minimum) return void 0;
        if (words5.push(word) > mostWords2) return void 0;
      }
      start = end + 1;
    }
    const claimed = words5.filter(({ meaning }) => !noClaims.has(meaning));
    if (claimed.length === 0 || claimsNothing(inline.text.slice(from, to2))) return void 0;
    return this.#weigh(words5, claimed, names);
  }
  #weigh(words5, claimed, names) {
    const missing = kindsBeforeThing.find((kind) => claimed.some(({ meaning }) => meaning === kind)) ?? "thing";
    const isWork = words5[0]?.isVagueVerb || words5.at(-1)?.isWork || missing === "fix" && claimed.some((word) => word.isWork);
    const isPraise = words5.some((word) => word.isPraise);
    const worth2 = isWork ? worthInWork : isPraise ? worthInPraise : 1;
    const qualifiers3 = words5.filter(({ meaning }) => meaning === "qualifier").length;
    if (names + qualifiers3 * worth2 >= this.#minimum) return void 0;
    const isHollow = claimed.some((word) => word.isHollow);
    if (words5.length === 1 && !isHollow) return void 0;
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
function sectionsOnWork(session, match, { sections, allowSections }) {
  const specs = new Map(match.sections.map(({ section, spec }) => [section, spec]));
  const judged = new Set(sections.map(toKey));
  const ignored = new Set(allowSections.map(toKey));
  const isAside = perTextInFile(listsOnly);
  return session.sections.filter((section) => {
    if (section === session.title) return false;
    const spec = specOf(section, specs);
    if (isNamedIn2(ignored, section, spec)) return false;
    if (judged.size > 0) return isNamedIn2(judged, section, spec);
    return describesWork(section, specs.has(section), spec, isAside);
  });
}
var listsOnly = perText((name) => otherHeadings.isIn(name));
var otherHeadings = new Phrases(({ vague }) => vague.otherHeadings);
function specOf(section, specs) {
  for (let one2 = section; one2; one2 = one2.parent) {
    const spec = specs.get(one2);
    if (spec) return spec;
  }
  return void 0;
}
function isNamedIn2(keys, { name }, spec) {
  if (keys.size === 0) return false;
  return keys.has(name.key) || keys.has(name.shortKey) || keys.has(toKey(spec?.name ?? ""));
}
function describesWork(section, known, spec, isAside) {
  if (otherRoles2.has(spec?.role)) return false;
  if (known && spec?.role !== void 0) return true;
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
var hasIdentifier = perText(
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
  let last;
  let isList2 = false;
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    if (lead2 !== last) isList2 = lead2 !== void 0 && listsOnly(toKey(lead2));
    last = lead2;
    if (!isList2) visitEntry(entry, visit);
  }
}
var isLeftOver = perText((heading) => leftOver.isIn(heading));
var leftOver = new Phrases(({ vague }) => vague.leftOver);
function unlessNoneLeft(visit) {
  return (inline, from, to2, nested) => {
    if (everything2.findAt(inline.text, firstLetter2(inline.text, from, to2))) return;
    visit(inline, from, to2, nested);
  };
}
var everything2 = new Phrases(({ vague }) => vague.everything);
function firstLetter2(text, from, to2) {
  const at2 = text.slice(from, to2).search(/\w/);
  return at2 < 0 ? to2 : from + at2;
}
function isBoldHeading(inline) {
  const { plain, plainLead, text } = inline;
  if (plain || new RegExp("\\p{L}", "u").test(text.slice(0, plainLead)) || /[.!]\W*$/.test(text.slice(-9))) {
    return false;
  }
  const { parts: parts3 } = inline;
  const last = parts3.findLast((part) => new RegExp("\\p{L}", "u").test(text.slice(part.from, part.to)));
  return last?.strong === true && parts3.every((part) => part.strong || !new RegExp("\\p{L}", "u").test(text.slice(part.from, part.to)));
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
function visitRow({ cells, fields: fields3 }, visit) {
  for (const [index, inline] of cells.entries()) {
    if (index === 0) {
      if (inline.referring || isState(toKey(inline.text))) return;
      continue;
    }
    if (!inline.text.trim().includes(" ")) continue;
    const column = fields3[index]?.key ?? "";
    if (!stateColumns.has(column)) visit(inline, 0, inline.text.length, false);
  }
}
function visitItem({ inline, parent, textFrom: from }, visit) {
  const field = readField(inline, from, inline.text.length);
  const to2 = inline.text.trimEnd().length;
  const nested = parent !== void 0;
  if (!field) visit(inline, from, to2, nested);
  else if (isState(field.key)) return;
  else if (claimFields.has(field.key)) visit(inline, to2 - field.value.length, to2, nested);
  else if (!nested) visit(inline, from, to2, false);
}
var claimFields = keysOf(({ vague }) => vague.claimFields);
function isState(key) {
  if (stateColumns.has(key)) return true;
  const space = key.lastIndexOf(" ");
  return space >= 0 && stateEndings.has(key.slice(space + 1));
}
var stateColumns = keysOf(({ vague }) => vague.stateColumns);
var stateEndings = keysOf(({ vague }) => vague.stateEndings);

// prose/vague.ts
var usualVagueOptions = {
  add: [],
  allow: [],
  sections: [],
  allowSections: [],
  minimum: 1
};
function vagueTextsOf({ session, match }, options) {
  const byOptions = textsByOptions(match);
  const key = keyOf(options);
  let texts = byOptions.get(key);
  if (!texts) {
    texts = findVagueTexts(session, match, options);
    byOptions.set(key, texts);
  }
  return texts;
}
var textsByOptions = perObjectInFile((_match) => /* @__PURE__ */ new Map());
function keyOf({ add: add2, allow, sections, allowSections, minimum }) {
  return JSON.stringify([add2, allow, sections, allowSections, minimum]);
}
function findVagueTexts(session, match, options) {
  const judge = judgeFor(options);
  const texts = [];
  forEachClaim(session, match, options, (inline, from, to2, nested) => {
    const verdict = judge.read(inline, from, to2);
    if (!verdict || nested && states.has(verdict.missing)) return;
    texts.push({ ...verdict, inline, from, to: to2 });
  });
  return texts;
}
var states = /* @__PURE__ */ new Set(["claim", "continue"]);
var judgeFor = perObject((options) => new Judge(options));

// rules/no-vague-text.ts
var noVagueText = defineRule({
  id: "session-no-vague-text",
  description: "a line that says nothing the next reader could look up or act on",
  severity: "error",
  why: "Someone who was not there cannot tell from this line what was done, what was found, or what to do next.",
  options: {
    add: {
      description: "Additional words that say nothing by themselves.",
      type: "array",
      items: { type: "string" }
    },
    allow: {
      description: "Words that are specific enough in this project, such as the name of a component.",
      type: "array",
      items: { type: "string" }
    },
    sections: {
      description: "The sections to check, by name; by default, every section that describes work.",
      type: "array",
      items: { type: "string" }
    },
    allowSections: {
      description: "Sections to skip, by name.",
      type: "array",
      items: { type: "string" }
    },
    minimum: {
      description: "The number of specific words that a line needs.",
      type: "integer",
      minimum: 1
    }
  },
  defaults: usualVagueOptions,
  check(file, options, report) {
    for (const text of vagueTextsOf(file, options)) report(describe2(text));
  }
});
var expectations2 = {
  fix: "the fix and its place, such as a file, a symptom, or an error",
  improve: "the improvement, its place, and its size",
  test: "the tested behavior and the actual or expected result",
  document: "the document and its content",
  explore: "the subject and the question to answer",
  continue: "the work and its state, such as a file or a step",
  change: "the change and its place, such as a file, a name, or a behavior",
  claim: "proof, such as a test, a figure, or a command",
  thing: "something to look up, such as a file, a symptom, or an error"
};
function describe2({ inline, from, to: to2, words: words5, missing }) {
  const named = [...new Set(words5)].slice(0, mostNamed);
  return {
    message: `Unexpected vague text ${quote(inline.text.slice(from, to2))}, expected ${expectations2[missing]}`,
    place: inline.outerPlace(from, to2),
    note: `${allOf(named)} ${named.length > 1 ? "say" : "says"} nothing that the next reader could look up or act on.`
  };
}
var mostNamed = 4;

// rules/required-sections.ts
var requiredSections = defineRule({
  id: "session-required-sections",
  description: "a section that the format and type require is missing, or its name has a typo",
  severity: "error",
  why: "The next session looks for each answer under its heading; anything missing has to be found out again.",
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
    message: `Unexpected ${what}, expected one of the formats ${oneOf2(formatNames)}`,
    place: session.title?.namePlace ?? endOf(file),
    note: "Start the file with the title and sections of a format, set `format` in the configuration, or exclude files that are not session notes with `ignore`."
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
        message: `Unexpected missing section ${quote(spec.name)}, expected the section ${since[due]}`,
        place: endOf(file)
      });
    } else {
      later2.set(due, [...later2.get(due) ?? [], spec]);
    }
  }
  for (const [due, specs] of later2) {
    const names = allOf(specs.map(({ name }) => name));
    report({
      message: `Unexpected missing ${specs.length > 1 ? "sections" : "section"} ${names}, expected the ${specs.length > 1 ? "sections" : "section"} ${since[due]}`,
      place: endOf(file),
      notDue: true
    });
  }
}
var since = {
  start: "from the start",
  update: "once the session continues",
  completed: "once the session is completed"
};

// rules/required-metadata.ts
var requiredMetadata = defineRule({
  id: "session-required-metadata",
  description: "a required field is missing or has no value",
  severity: "error",
  why: "Dates and status tell at a glance whether a session can be relied on and whether it continues.",
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
          message: `Unexpected missing field ${quote(spec.name)}, expected the field ${since[spec.required]}`,
          place: endOf(file)
        });
      } else {
        later2.set(spec.required, [...later2.get(spec.required) ?? [], spec]);
      }
    }
    for (const [due, specs] of later2) {
      report({
        message: `Unexpected missing ${specs.length > 1 ? "fields" : "field"} ${allOf(specs.map(({ name }) => name))}, expected the ${specs.length > 1 ? "fields" : "field"} ${since[due]}`,
        place: endOf(file),
        notDue: true
      });
    }
  }
});

// prose/risk.ts
function hasRiskPart(text, part) {
  const start = text.slice(0, longestText3);
  if (words4[part].isIn(start)) return true;
  if (part === "mitigation") return hasStep(start);
  return hasLevel(start, part) || part === "probability" && /\d ?%/.test(start);
}
var longestText3 = 1e3;
var words4 = {
  impact: new Phrases(({ risks }) => risks.impact),
  mitigation: new Phrases(({ risks }) => risks.mitigation),
  probability: new Phrases(({ risks }) => risks.probability)
};
function hasStep(text) {
  return new RegExp("→|=>|[.;] {1,2}\\p{L}", "u").test(text);
}
function hasLevel(text, part) {
  if (!text.includes("(")) return false;
  return levels.findAll(text).some(({ from, to: to2 }) => {
    const before = text.slice(Math.max(0, from - longestBefore), from);
    return part === "probability" ? /\(\s?$/.test(before) : /\([^()]{1,30}[,/]\s?$/.test(before) && /^\s?\)/.test(text.slice(to2, to2 + 2));
  });
}
var levels = new Phrases(({ risks }) => risks.levels);
var longestBefore = 40;
function isRiskField(key, part) {
  return fields2[part].isIn(key);
}
var fields2 = {
  impact: new Phrases(({ risks }) => risks.impactFields),
  mitigation: new Phrases(({ risks }) => risks.mitigationFields),
  probability: new Phrases(({ risks }) => risks.probabilityFields)
};

// rules/risk-mitigation.ts
var riskMitigation = itemRule({
  id: "session-risk-mitigation",
  description: "a risk without probability, impact or mitigation",
  severity: "warning",
  why: "A risk can be weighed only when its probability, its impact, and the response are known.",
  options: {},
  defaults: {},
  roles: () => ["risks"],
  words: ({ risks }) => risks.probabilityFields,
  question() {
    return (risk) => {
      const missing = parts.filter((part) => !hasPart(risk, part));
      if (missing.length === 0) return void 0;
      return {
        message: `Unexpected risk ${quote(risk.name)} without ${allOf(missing)}, expected ${listOf(missing.map(withArticle), "and")}`
      };
    };
  }
});
function withArticle(part) {
  return part === "impact" ? "an impact" : `a ${part}`;
}
var parts = ["probability", "impact", "mitigation"];
function hasPart({ fields: fields3, inlines, entry }, part) {
  const found = fields3.find(({ key }) => partsOf(key).includes(part));
  if (found) return isAnswer(found.value);
  return entry?.kind !== "row" && inlines.some(({ text }) => hasRiskPart(text, part));
}
var partsOf = perText(
  (key) => parts.filter((part) => isRiskField(key, part))
);
function isAnswer(value2) {
  return isPlaceholder(value2) || !/^[\s?–—-]*$/.test(value2);
}

// rules/section-order.ts
var sectionOrder = defineRule({
  id: "session-section-order",
  description: "known sections out of the format's order",
  severity: "warning",
  why: "A fixed order lets readers of many sessions find the same answer in the same place.",
  options: {},
  defaults: {},
  check({ match }, _options, report) {
    const seen = /* @__PURE__ */ new Set();
    const sections = match.sections.filter(({ spec }) => {
      const counts = match.due(spec) !== void 0 && !seen.has(spec);
      seen.add(spec);
      return counts;
    });
    const ranked = sections.map((known) => ({
      known,
      rank: match.format.sections.indexOf(known.spec)
    }));
    const inOrder = longestRise(ranked);
    for (const section of ranked) {
      if (inOrder.has(section)) continue;
      const neighbour = misplacedAgainst(section, ranked, inOrder);
      if (!neighbour) continue;
      const { known } = section;
      report({
        message: `Unexpected section ${quote(known.spec.name)} ${neighbour.side} ${quote(neighbour.spec.name)}, expected the opposite order`,
        place: known.section.namePlace,
        cause: { message: "The other section is here", place: neighbour.section.namePlace }
      });
    }
  }
});
function misplacedAgainst(section, ranked, inOrder) {
  const index = ranked.indexOf(section);
  const earlier = ranked.slice(0, index).find((other) => inOrder.has(other) && other.rank > section.rank);
  if (earlier) return { ...earlier.known, side: "after" };
  const later2 = ranked.slice(index + 1).findLast((other) => inOrder.has(other) && other.rank < section.rank);
  return later2 && { ...later2.known, side: "before" };
}
function longestRise(ranked) {
  const tails = [];
  const previous2 = /* @__PURE__ */ new Map();
  for (const section of ranked) {
    const higher = tails.findIndex(({ rank }) => rank > section.rank);
    const length = higher < 0 ? tails.length : higher;
    previous2.set(section, tails[length - 1]);
    tails[length] = section;
  }
  const rise = /* @__PURE__ */ new Set();
  for (let section = tails.at(-1); section; section = previous2.get(section)) rise.add(section);
  return rise;
}

// rules/single-topic.ts
var singleTopic = defineRule({
  id: "session-single-topic",
  description: "several titles, several metadata blocks, or sections repeated per feature: unrelated work mixed in one file",
  severity: "error",
  why: "With one file per piece of work, the next session loads only what it needs.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format.sections.length === 0) return;
    const titles2 = otherTitles(file);
    const first = file.session.title;
    for (const title of titles2) {
      report({
        message: `Unexpected second title ${quote(title.title)}, expected one topic per file`,
        place: title.namePlace,
        ...first && { cause: { message: "The first title is here", place: first.namePlace } }
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
    const fields3 = new Set(
      readFields([first], session.source).flatMap(({ key }) => index.get(key) ?? [])
    );
    const begins = [...fields3].filter(({ kind }) => kind === "created" || kind === "status");
    if (begins.length < 2) continue;
    report({
      message: `Unexpected second block of metadata under ${quote(section.title)}, expected one topic per file`,
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
    const list = parents.get(spec) ?? /* @__PURE__ */ new Set();
    parents.set(spec, list);
    const { parent } = section;
    if (parent && parent.depth > 1 && !specs.has(parent)) list.add(parent);
  }
  const repeated = [...parents.values()].filter((list) => list.size > 1);
  const [first, ...others] = repeated.length < 2 ? [] : new Set(repeated.flatMap((list) => [...list]));
  if (!first) return;
  const firstTitle = quote(first.title);
  for (const parent of others) {
    report({
      message: `Unexpected sections repeated under ${firstTitle} and ${quote(parent.title)}, expected one topic per file`,
      place: parent.namePlace,
      cause: { message: "The first topic is here", place: first.namePlace }
    });
  }
}

// rules/stale.ts
var stale = defineRule({
  id: "session-stale",
  description: "the file or the work it describes changed after its Updated date",
  severity: "warning",
  why: "The next reader trusts the date and takes older content as current.",
  options: {
    days: {
      description: "How many days an unfinished session may lag behind the files it names.",
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
    const newest = behind.reduce((last, one2) => one2.day > last.day ? one2 : last);
    const others = behind.length > 1 ? `, as did ${behind.length - 1} more` : "";
    report({
      message: `Unexpected last update on ${quote(updated.day)}, expected an update after ${quote(newest.name)} changed on ${quote(newest.day)}${others}`,
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

// rules/status-consistency/blockers.ts
function readBlockers(section) {
  const states2 = section.sections.map(
    (below) => startsResolved(below.title) ? "resolved" : readBlockers(below)
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
  const field = entry.fields.find(({ key }) => stateFields.has(key));
  if (field && startsResolved(field.value)) return "resolved";
  const shown = entry.kind === "row" ? entry.cells.map((cell) => cell.text).join(" | ") : text;
  if (isResolvedForGood(shown.slice(0, longestText4))) return "resolved";
  return children.length > 0 && /[:：]\s*$/.test(text) && children.every((child) => readBlocker(child) !== "open") ? "resolved" : "open";
}
function stateOfText(text) {
  if (saysNone(text) || saysNothingLeft(text)) return "none";
  return isResolvedForGood(text.slice(0, longestText4)) ? "resolved" : "open";
}
var stateFields = keysOf(({ progress }) => progress.stateFields);
var longestText4 = 1e3;

// rules/status-consistency/steps.ts
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
  const known = /* @__PURE__ */ new Map();
  return function isDone(entry) {
    let done = known.get(entry);
    if (done === void 0) {
      done = saysDone(entry) || entry.parent !== void 0 && isDone(entry.parent);
      known.set(entry, done);
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

// rules/status-consistency.ts
var statusConsistency = defineRule({
  id: "session-status-consistency",
  description: "completed with open immediate steps, blocked with no open blocker, in progress with no next step",
  severity: "error",
  why: "A status that contradicts the rest of the file misleads the next session.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    const { match } = file;
    const known = match.fields.find(({ spec }) => spec.kind === "status");
    const status = match.status;
    if (!known || status?.kind !== "valid") return;
    const { value: value2 } = status;
    const denied = known.spec.final?.includes(value2) ? openSteps(file) : value2 === "blocked" ? noBlocker(file) : value2 === firstStatus(known.spec) ? noStep(file) : void 0;
    if (denied === void 0) return;
    const { denial, cause } = typeof denied === "string" ? { denial: denied, cause: void 0 } : denied;
    report({
      message: `Unexpected status ${quote(value2)} ${denial}`,
      place: known.field.valuePlace,
      ...cause && { cause }
    });
  }
});
function openSteps(file) {
  const open = sectionsOf(file.match, "next").flatMap(
    (section) => stepsOf(section).filter(({ entry, leads: leads3 }) => isOpenBox(entry) && isImmediate(leads3))
  );
  const [first] = open;
  if (!first) return void 0;
  const { inline, textFrom } = first.entry;
  const place = inline.place(textFrom, inline.text.trimEnd().length);
  const steps = open.length > 1 ? `${open.length} open steps, the first` : "an open step";
  return {
    denial: `with ${steps} on line ${place.start.line}, expected no open immediate steps`,
    cause: { message: "The open step is here", place }
  };
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
  return blockers.includes("resolved") ? "with every blocker resolved, expected an open blocker" : "without a blocker, expected an open blocker";
}
function noBlockerAt({ session }) {
  const told = session.sections.some(({ name }) => mayHoldBlocker.isIn(name.key));
  return told ? void 0 : "without a blocker, expected an open blocker";
}
var mayHoldBlocker = new Phrases(({ headings }) => headings.blockers);
function isMissing({ match }, role) {
  return match.format.sections.some((spec) => {
    const due = spec.role === role ? match.due(spec) : void 0;
    return due !== void 0 && isDue(due, match.progress);
  });
}
function noStep(file) {
  const sections = sectionsOf(file.match, "next");
  const told = sections.map(readSteps);
  if (told.length === 0 || told.includes("open") || told.includes("empty")) return void 0;
  return told.includes("done") ? "with every next step done, expected an open step" : "without a next step, expected a next step";
}

// rules/status-value.ts
var statusValue = defineRule({
  id: "session-status-value",
  description: "a status that is not one of the allowed values, or says two things at once",
  severity: "error",
  why: "Tools and people sort sessions by status, and a shared value can be searched for.",
  options: {
    values: {
      description: "The statuses that a session may have; the format's own when empty.",
      type: "array",
      items: { $ref: "#/definitions/statusValue" }
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
        message: `Unexpected ${ambiguous}status ${quote(field.value)}, expected ${oneOf2(allowed.map(nameOfStatus))}`,
        place: field.valuePlace,
        ...status.kind === "misspelt" && { expected: [status.value] }
      });
    }
  }
});

// prose/evidence.ts
function hasEvidence(text) {
  return observations.isIn(text) || hasIdentifier2(text) || hasFigure2(text);
}
var observations = new Phrases(({ evidence }) => evidence.observations);
function hasIdentifier2(text) {
  return asciiIdentifiers.test(text) || otherLetters.test(text) && identifiers.test(text);
}
var asciiIdentifiers = /[\w-]\/[\w.-]|\w\.[a-z]{1,5}(?![A-Za-z\d\u0080-\uffff])|[a-z][A-Z]|[A-Za-z]_[A-Za-z]|\w\(\)|(?<![A-Za-z\d\u0080-\uffff])(?=[\da-f]{0,40}\d)[\da-f]{7,40}(?![A-Za-z\d\u0080-\uffff])|#\d/;
var otherLetters = /[\u00aa-\u1fff\u2c00-\uffff]/;
var identifiers = new RegExp("[\\p{L}\\d_-]\\/[\\p{L}\\d_.-]|[\\p{L}\\d_]\\.[a-z]{1,5}(?![\\p{L}\\d])|\\p{Ll}\\p{Lu}|\\p{L}_\\p{L}|\\w\\(\\)|(?<![\\p{L}\\d])(?=[\\da-f]{0,40}\\d)[\\da-f]{7,40}(?![\\p{L}\\d])|#\\d", "u");
function hasFigure2(text) {
  if (!/\d/.test(text)) return false;
  return /\d/.test(withoutDurations(withoutNumbering(text.slice(0, longestLine4))));
}
var longestLine4 = 400;
function withoutNumbering(text) {
  const bare = text.replace(/^\W*\d{1,3}[.)]/, "");
  if (!parts2.starts(bare.slice(0, longestPart))) return bare;
  return bare.replace(/^\W*[^\W\d]{1,20}\s{0,3}\d{1,3}\b/, "");
}
var parts2 = new Phrases(({ items, names }) => `${names.numbered}
${items.parts}`);
var longestPart = 40;

// rules/successful-approach-evidence.ts
var successfulApproachEvidence = itemRule({
  id: "session-successful-approach-evidence",
  description: "a successful approach with neither a code location nor how it was validated",
  severity: "warning",
  why: "A claim without evidence has to be verified again before anyone can build on it.",
  options: {
    allowMarks: {
      description: "Whether a mark such as `✓` after a name counts as evidence.",
      type: "boolean"
    }
  },
  defaults: { allowMarks: true },
  roles: () => ["succeeded"],
  labels: ({ items }) => `${items.approachLabels}
${items.solutionLabels}`,
  words: ({ evidence }) => evidence.observations,
  question(_file, { allowMarks }) {
    return (item, { name }) => {
      if (isShown(item) || allowMarks && endsInDoneMark(name)) return void 0;
      return {
        message: `Unexpected successful approach ${quote(name)} without evidence, expected a code location or a validation, such as a file, a test, or a figure`
      };
    };
  }
});
function isShown({ hasBlocks, inlines }) {
  return hasBlocks || inlines.some(({ referring }) => referring) || inlines.some(({ text }) => hasEvidence(text));
}

// rules/time-spent.ts
var timeSpent = itemRule({
  id: "session-time-spent",
  description: "an approach with no time recorded",
  severity: "warning",
  why: "The time spent shows what is worth continuing and what the next attempt will cost.",
  options: {
    require: {
      description: "Which approaches need a time: the `succeeded` and the `failed` ones.",
      type: "array",
      items: { type: "string", enum: ["failed", "succeeded"] }
    }
  },
  defaults: { require: ["succeeded", "failed"] },
  roles: ({ require: require2 }) => require2,
  isAskedIn: ({ timed }) => timed === true,
  labels: ({ items }) => items.approachLabels,
  words: ({ durations }) => `${durations.units}
${durations.joinedUnits}`,
  question() {
    return (item, { name }) => isTimed(item) ? void 0 : {
      message: `Unexpected approach ${quote(name)} without a time, expected the time it took, such as \`2 hours\``
    };
  },
  summary(items, section) {
    return `Unexpected ${items} approaches without a time in ${quote(section.title)}, expected the time each one took, such as \`2 hours\``;
  }
});
function isTimed({ inlines, fields: fields3 }) {
  return fields3.some(({ key, value: value2 }) => value2 !== "" && timeFields.has(key)) || inlines.some(({ text }) => hasTimeSpent(text));
}
var timeFields = keysOf(({ items }) => items.timeFields);

// prose/todo.ts
function endOfMark(text, start) {
  const mark2 = marks5.findAt(text, start);
  if (!mark2) return void 0;
  const marker2 = markers.findAt(text, start);
  const { to: to2 } = marker2 ?? mark2;
  const rest = text.slice(to2, to2 + longestBehind);
  const behind = (marker2 ? behindMarker : behindLabel).exec(rest);
  return behind ? to2 + behind[0].length : void 0;
}
var longestBehind = 80;
var markers = new Phrases(({ todo }) => todo.markers);
var marks5 = new Phrases(({ todo }) => `${todo.labels}
${todo.markers}`);
var behindMarker = /^(?:\([^()]{1,40}\))?(?:\s*$|\s*[:：]|\s[-–—]\s|\s+(?=[a-z]))\s*/i;
var behindLabel = /^\s*(?:[:：]|$)\s*/;
function namesNothing(text) {
  if (text.length > longest2) return false;
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
var kindOf = perText(findKind);
function findKind(word) {
  const lower = word.toLowerCase();
  const isPlain2 = plainWord.test(word) || word === word.toUpperCase() && abbreviations.has(lower);
  if (!isPlain2) return "name";
  if (fillers.has(lower)) return "filler";
  return meanings2.of(lower) ?? "name";
}
var abbreviations = keysOf(({ todo }) => todo.abbreviations);
var fillers = keysOf(({ vague }) => vague.fillers);
var meanings2 = new Meanings([
  ["generic", ({ todo }) => todo.kinds],
  ["qualifier", ({ vague }) => vague.qualifiers],
  ["generic", ({ vague }) => vague.fillers],
  ...kinds2.map((kind) => ["generic", ({ vague }) => vague.claims[kind]])
]);
var longest2 = 80;
var wordPattern = /[^\s,;:.!?()[\]"“”*–—/&+]+/gu;
var plainWord = /^[A-Za-z]?[a-z'’]+(?:-[a-z]+){0,3}$/;

// rules/todo-context.ts
var todoContext = defineRule({
  id: "session-todo-context",
  description: "an open item with neither a priority nor enough context to start on it",
  severity: "error",
  why: "The next reader has to know when an open item is due or where to begin.",
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
    const vague = vagueLines(file);
    for (const { inline, from, to: to2, text } of found) {
      const place = inline.place(from, to2);
      if (vague.has(place.start.line)) continue;
      report({
        message: `Unexpected open item ${quote(text)} without context, expected a priority or a starting point`,
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
function collectStep({ entry, leads: leads3 }, section, found) {
  const { inline, textFrom: start } = entry;
  if (!isBareItem(entry) || isOrdered2(entry)) return;
  const marker2 = endOfMark(inline.text, start);
  addTodo({ inline, start, from: marker2 ?? start, leads: leads3 }, section, found);
}
function isOrdered2(entry) {
  for (let one2 = entry; one2; one2 = one2.parent) {
    if (one2.ordered) return true;
  }
  return false;
}
function addTodo({ inline, start, from, leads: leads3 }, section, found) {
  const end = inline.text.trimEnd().length;
  const text = inline.text.slice(from, end);
  const marked = from > start;
  if (text.trim() === "" && !marked || isPlaceholder(text)) return;
  if (inline.hasReference(start, end) || !namesNothing(text)) return;
  if (hasPriority(text) || leads3.some(ordersWhatFollows)) return;
  for (let one2 = section; one2; one2 = one2.parent) {
    if (one2.depth > 1 && ordersWhatFollows(one2.title)) return;
  }
  found.push({ inline, from: start, to: end, text: inline.text.slice(start, end) });
}
function vagueLines(file) {
  return new Set(
    vagueTextsOf(file, usualVagueOptions).map(
      ({ inline, from, to: to2 }) => inline.outerPlace(from, to2).start.line
    )
  );
}

// rules/untried-checklist.ts
var untriedChecklist = defineRule({
  id: "session-untried-checklist",
  description: "ideas still to be tried that are not a checkbox list",
  severity: "warning",
  why: "A checkbox shows at a glance whether an idea is still open.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const { spec, section } of file.match.sections) {
      if (!spec.checklist) continue;
      const plain = firstPlain(section);
      const marker2 = plain && markerOf(plain, file);
      if (!marker2) continue;
      report({
        message: `Unexpected item ${quote(marker2.text)} without a checkbox, expected \`${marker2.text} [ ]\` as for every idea in ${quote(spec.name)}`,
        place: marker2.place,
        expected: [`${marker2.text} [ ]`]
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
  const start = offsetOf(node);
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
  const ignore = (config.ignore ?? []).map((pattern) => ({
    pattern,
    fits: anyOf(withContent(pattern))
  }));
  const ignoredBy = (path) => ignore.find(({ fits: fits2 }) => fits2(path))?.pattern;
  const isIgnored = (path) => ignoredBy(path) !== void 0;
  const overrides = (config.overrides ?? []).map((override) => ({
    ...override,
    fits: anyOf(override.files)
  }));
  const settings = /* @__PURE__ */ new Map();
  return {
    formats: formats2,
    isIgnored,
    ignoredBy,
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
function merge(parts3, forceType, formats2) {
  let format = "auto";
  let type = "auto";
  let preset = "recommended";
  for (const part of parts3) {
    format = part.format ?? format;
    type = part.type ?? type;
    preset = part.preset ?? preset;
  }
  const values = parts3.map(({ rules: rules3 }) => rules3 ?? {});
  const rules2 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const short = shortNameOf(rule.id);
    const given = values.map((value2) => value2[rule.id] ?? value2[short]).filter(isSet);
    const set = ruleSettings(rule, given);
    if (set) rules2.set(rule.id, set);
  }
  return { format, type, forceType, strict: preset === "strict", rules: rules2, formats: formats2 };
}
function isSet(value2) {
  return value2 !== void 0;
}
function ruleSettings(rule, values) {
  let on = "own";
  let options = rule.defaults;
  for (const value2 of values) {
    const read = readRuleValue(value2);
    on = read.on;
    if (read.options) options = { ...rule.defaults, ...read.options };
  }
  if (on === void 0) return void 0;
  return on === "own" ? { severity: rule.severity, options } : { severity: on, isExplicit: true, options };
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
  perObject,
  toKey,
  offsetOf,
  readSession,
  closest,
  repository,
  version,
  docsUrl,
  oneOf2 as oneOf,
  allOf,
  quote,
  ruleUrl,
  shortNameOf,
  nameOfStatus,
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
