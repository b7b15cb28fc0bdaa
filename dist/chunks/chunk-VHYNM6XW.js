import {
  Phrases,
  detached,
  entriesOf,
  keysOf,
  languages
} from "./chunk-WJ3WROHE.js";

// formats/format.ts
function nameOfStatus(value) {
  return typeof value === "string" ? value : value.name;
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

// session/date.ts
function readDate(text) {
  const [lead = "", word = ""] = /^([a-z]{3,9})\.?,? (?=[a-z\d])/i.exec(text) ?? [];
  const weekday = weekdayNumbers.get(word.toLowerCase());
  if (weekday === void 0) return readWithoutWeekday(text);
  const date = readWithoutWeekday(text.slice(lead.length));
  if (!date) return void 0;
  const length = lead.length + date.length;
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
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

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
  const numbering = lengthOfNumbering(text.slice(from, from + longestNumbering));
  if (numbering < text.length - from) {
    from = skipDecoration(text, from + numbering);
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
  const words = [];
  let word = "";
  for (const character of name.toLowerCase()) {
    const part = apostrophes.has(character) ? "'" : character;
    if (isWordPart(part)) {
      word += part;
    } else if (word !== "") {
      words.push(word);
      word = "";
    }
  }
  words.push(word);
  return words.filter((part) => part !== "" && !joining.has(part)).join(" ");
}
var joining = keysOf(({ names }) => names.joining);
var apostrophes = /* @__PURE__ */ new Set(["‘", "’", "`", "´"]);
function isWordPart(character) {
  const code = character.charCodeAt(0);
  if (!isAscii(code)) return !isSymbol(character) && /[\p{L}\p{N}\p{M}]/u.test(character);
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
  const [numbering = "", word] = numberingPattern.exec(text) ?? [];
  return word === void 0 || numbered.has(word.toLowerCase()) ? numbering.length : 0;
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
    (character) => character.charCodeAt(0)
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
    (character) => character.charCodeAt(0)
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
  ([mark, state]) => state === "done" && !mark.startsWith("[") ? mark : []
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
  for (const [mark, state] of marks) {
    if (!text.startsWith(mark)) continue;
    let length = mark.length;
    while (text[length] === "️" || text[length] === " ") length++;
    return { state, length };
  }
  return void 0;
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
    const lead = first?.type === "text" ? withLineFeeds(first.value, source) : "";
    if (this.plain) {
      this.text = lead;
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
    this.plainLead = lead.length;
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
    const { parts } = this;
    let high = parts.length;
    while (low < high) {
      const middle = low + high >> 1;
      const part = parts[middle];
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
  const parts = [];
  const state = {
    length: 0,
    parts,
    source,
    cursor: start + headingMarks(source.text, start),
    strong: false,
    struck: false,
    url: void 0,
    wrapper: void 0
  };
  readChildren(nodes, state, 0);
  return parts;
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
  const value = withLineFeeds(written2, state.source);
  const source = state.source.text;
  const start = node.position?.start.offset ?? pastMarks(value, source, state.cursor);
  const end = node.position?.end.offset ?? align(value, value.length, source, { index: 0, at: start }, source.length, false).at;
  state.cursor = end;
  const from = state.length;
  state.length += value.length;
  state.parts.push({
    from,
    to: state.length,
    kind,
    value,
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
function pastMarks(value, source, from) {
  let at2 = from;
  while (marks2.has(source[at2]) && source[at2] !== value[0]) at2++;
  return at2;
}
var marks2 = new Set("#*_~| 	");
function offsetIn(part, index, inline) {
  const inside = index - part.from;
  const source = inline.source.text;
  const { value } = part;
  if (part.kind === "break") return inside === 0 ? part.start : part.end;
  let start = part.start;
  if (part.kind === "code") {
    while (source.charCodeAt(start) === 96) start++;
    if (source[start] !== value[0]) start++;
  } else if (part.kind === "image") {
    start += 2;
  }
  if (part.kind === "text") {
    if (part.end - part.start === value.length) return start + inside;
    while (leads.has(source[start]) && source[start] !== value[0]) start++;
  }
  const last = lastWalked.get(part);
  const from = last && last.index <= inside ? last : { index: 0, at: start };
  const walked = align(value, inside, source, from, part.end, part.kind === "code");
  lastWalked.set(part, walked);
  return walked.at;
}
var lastWalked = /* @__PURE__ */ new WeakMap();
var leads = new Set(" 	\r\n>");
function align(value, inside, source, from, end, literal) {
  let { at: at2, index } = from;
  while (index < inside && at2 < end) {
    const character = value[index];
    if (character === "\n") {
      while (at2 < end && !isLineEnd(source[at2])) at2++;
      if (source[at2] === "\r" && source[at2 + 1] === "\n") at2++;
      at2++;
      index++;
      at2 = textStart(value, index, source, at2, end);
    } else if (!literal && source[at2] === "\\" && source[at2 + 1] === character && isMark(character)) {
      at2 += 2;
      index++;
    } else if (!literal && isEntity(value, index, source, at2)) {
      at2 += entityLength(source, at2);
      index += decodedLength(value, index, source[at2]);
    } else {
      if (source[at2] === character || source[at2] === "\0") index++;
      at2++;
    }
  }
  return { index, at: at2 };
}
function isLineEnd(character) {
  return character === "\n" || character === "\r";
}
function isMark(character) {
  return character !== void 0 && /^[!-/:-@[-`{-~]$/.test(character);
}
function textStart(value, index, source, from, end) {
  let at2 = from;
  while (at2 < end && isContinuation(source.charCodeAt(at2))) at2++;
  let own = index;
  while (isContinuation(value.charCodeAt(own))) own++;
  return Math.max(at2 - (own - index), from);
}
function isEntity(value, index, source, at2) {
  const length = entityLength(source, at2);
  if (length === 0) return false;
  const written2 = source.slice(at2, at2 + length);
  return ampersandPattern.test(written2) || !value.startsWith(written2, index);
}
var ampersandPattern = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
function decodedLength(value, index, next) {
  const length = /^[\u{10000}-\u{10ffff}]/u.test(value.slice(index, index + 2)) ? 2 : 1;
  const second = value[index + length];
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
  const lines = [];
  let feed = indexOf("\n", text, start);
  let mark = indexOf("\r", text, start);
  for (let from = start; from < text.length; ) {
    if (feed < from) feed = indexOf("\n", text, from);
    if (mark < from) mark = indexOf("\r", text, from);
    const to2 = Math.min(feed, mark);
    if (to2 > from) lines.push({ from, to: to2 });
    from = to2 + 1;
  }
  return lines;
}
function indexOf(character, text, from) {
  const at2 = text.indexOf(character, from);
  return at2 < 0 ? text.length : at2;
}

// session/offset.ts
function offsetOf({ position }) {
  return position?.start.offset ?? 0;
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
      for (const { from, to: to2 } of linesOf(inline.text)) readLine(inline, from, to2, fields);
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
function readLine(inline, from, to2, fields) {
  const starts = [from];
  const line = inline.text.slice(from, to2);
  for (let bar = line.indexOf(" | "); bar >= 0; bar = line.indexOf(" | ", bar + 3)) {
    if (readLabel(inline, from + bar + 3, to2)) starts.push(from + bar + 3);
  }
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const field = readField(inline, start, next === void 0 ? to2 : next - 3);
    if (field) fields.push(field);
  }
}
function readLineFields(inline, start = 0) {
  const fields = [];
  for (const { from, to: to2 } of linesOf(inline.text, start)) {
    const field = readField(inline, from, to2);
    if (field) fields.push(field);
  }
  return fields;
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
  return new CellField(label, value);
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
  constructor(label, value) {
    const name = cellNameOf(label);
    this.label = name.text;
    this.key = name.key;
    this.value = value.text.trim();
    this.linked = value.isLinked(0, value.text.length);
    this.#label = label;
    this.#value = value;
    this.#nameLength = name.end;
    this.#start = value.text.length - value.text.trimStart().length;
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
function readYaml(node, source, fields) {
  const start = offsetOf(node);
  const end = node.position?.end.offset ?? 0;
  for (const { from, to: to2 } of linesOf(source.text.slice(start, end))) {
    const line = source.text.slice(start + from, start + to2);
    const colon = line.indexOf(":");
    if (colon < 1 || !/^[\p{L}_][\p{L}\p{N} _-]*$/u.test(line.slice(0, colon))) continue;
    const value = unquote(line, colon + 1);
    fields.push(new YamlField(source, start + from, line, colon, value));
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
  constructor(source, at2, line, colon, value) {
    this.label = line.slice(0, colon);
    this.key = toKey(this.label);
    this.value = line.slice(value.from, value.to);
    this.linked = /^https?:\/\//.test(this.value);
    this.#source = source;
    this.#at = at2;
    this.#valueFrom = at2 + value.from;
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
  const quote = line[from];
  const quoted = to2 - from > 1 && (quote === '"' || quote === "'") && line[to2 - 1] === quote;
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
  constructor(parts) {
    this.node = parts.node;
    this.kind = parts.node.type === "listItem" ? "item" : "row";
    this.inline = parts.inline;
    this.ordered = parts.ordered;
    this.parent = parts.parent;
    this.children = parts.nested.children;
    this.paragraphs = parts.nested.paragraphs;
    this.#nested = parts.nested;
    this.cells = parts.cells;
    this.columns = parts.columns;
    const mark = readCheckMark(parts.inline.text);
    this.textFrom = mark?.length ?? 0;
    const checked = parts.node.type === "listItem" ? parts.node.checked : void 0;
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
  const fields = [];
  if (entry.kind === "row") {
    for (const [index, cell] of entry.cells.entries()) {
      const column = entry.columns[index];
      if (column) fields.push(fieldOfCells(column, cell));
    }
    return fields;
  }
  fields.push(...readLineFields(entry.inline, entry.textFrom));
  for (const paragraph of entry.paragraphs) fields.push(...readLineFields(paragraph));
  for (const child of entry.children) fields.push(...readLineFields(child.inline, child.textFrom));
  return fields;
}

// session/line.ts
function lineAround(text, at2, reach) {
  const before = text.slice(Math.max(0, at2 - reach), at2);
  const after = text.slice(at2, at2 + reach);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
}

// session/placeholder.ts
function isPlaceholder(value) {
  const text = value.trim();
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
    const token = tokens.get(piece);
    if (token === void 0) return piece.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
    if (piece !== "YYYY-MM-DD" || dated) return token;
    dated = true;
    return `(?<date>${token})`;
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
    (format) => title !== void 0 && format.titles?.some((one) => matchPattern(one, title))
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
  if (allowed.some((value) => nameOfStatus(value) === written2))
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
  const words = ` ${toKey(text.slice(remark).replaceAll("_", " "))} `;
  return said.slice(1).every((value) => !words.includes(` ${toKey(value.replaceAll("_", " "))} `));
}
function isQualified(text) {
  if (/\d ?%|\d ?\/ ?\d/.test(text)) return true;
  return qualifiers.isIn(text) && !notStarted.is(text);
}
var qualifiers = new Phrases(({ statuses }) => statuses.qualifiers);
var notStarted = new Phrases(({ statuses }) => statuses.notStarted);
function statusesIn(text, allowed) {
  const words = ` ${toKey(text.replaceAll("_", " "))} `;
  const found = [];
  for (const [value, spelling] of spellingsOf(allowed)) {
    const from = words.indexOf(` ${spelling} `);
    if (from >= 0) found.push({ value, from, to: from + spelling.length });
  }
  const meant = found.filter(
    (one) => !found.some(
      (other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from
    )
  );
  return [...new Set(meant.map(({ value }) => value))];
}
var spellingsOf = perObject((allowed) => {
  const own = allowed.flatMap(ownSpellings);
  const taken = new Set(own.map(([, spelling]) => spelling));
  const common = allowed.flatMap((value) => {
    const name = nameOfStatus(value);
    const free = spellingsFor(name).filter((spelling) => !taken.has(spelling));
    return free.map((spelling) => [name, spelling]);
  });
  return [...own, ...common];
});
function ownSpellings(value) {
  const name = nameOfStatus(value);
  const aliases = typeof value === "string" ? [] : value.aliases ?? [];
  return [name, ...aliases].map((spelling) => [name, toKey(spelling.replaceAll("_", " "))]);
}
function spellingsFor(value) {
  return spellings.get(value) ?? [];
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
  const known = /* @__PURE__ */ new Map();
  const unknown2 = [];
  for (const section of session.sections) {
    const found = section === session.title ? void 0 : findSpec(format, section);
    if (!found) unknown2.push(section);
    else if (fitsAncestor(section, found.spec, known))
      known.set(section, { spec: found.spec, section });
  }
  addTypos(
    format,
    known,
    unknown2.filter((section) => section !== session.title)
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
function addTypos(format, known, unknown2) {
  const present = new Set([...known.values()].map(({ spec }) => spec));
  const missing = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    if (present.has(spec)) continue;
    for (const name of [spec.name, ...spec.aliases ?? []]) missing.set(toKey(name), { spec, name });
  }
  for (const section of unknown2.slice(0, mostGuesses)) {
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
  const words = path.slice(path.lastIndexOf("/") + 1).toLowerCase().split(/[^a-z]+/);
  for (const [name, spec] of Object.entries(types)) {
    if (spec.words?.some((word) => words.includes(word))) return name;
  }
  return configured ?? format.defaultType;
}
function statusOf(fields) {
  const known = fields.find(({ spec }) => spec.kind === "status");
  if (!known || known.field.value === "") return void 0;
  return readStatus(known.field.value, known.spec.values ?? []);
}
function saysEnded(session, format, known) {
  if (known && "value" in known) return false;
  if (session.sections.some((section) => findDatedSpec(format, section)?.spec.ends)) return true;
  return session.metadata.some(({ key, value }) => {
    if (ends.has(key)) return /\d/.test(value);
    const status = key === "status" ? readStatus(value, commonStatuses) : void 0;
    return status !== void 0 && "value" in status && status.value === "completed";
  });
}
var ends = keysOf(({ progress }) => progress.endFields);
var commonStatuses = ["in_progress", "completed", "blocked"];
function progressOf(fields, status) {
  const spec = fields.find((field) => field.spec.kind === "status")?.spec;
  if (status && "value" in status) {
    if (spec?.final?.includes(status.value)) return "completed";
    if (status.value !== firstStatus(spec)) return "update";
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

export {
  nameOfStatus,
  firstStatus,
  unknownFormat,
  hasDoneMark,
  endsInDoneMark,
  readDate,
  isMonth,
  namesMonth,
  namesMonthDay,
  namesWeekday,
  localDay,
  findDuration,
  withoutDurations,
  readInline,
  linesOf,
  perObject,
  perObjectInFile,
  perText,
  perTextInFile,
  toKey,
  offsetOf,
  readFields,
  readLineFields,
  readField,
  contentOf,
  readContent,
  lineAround,
  isPlaceholder,
  readSession,
  closest,
  matchPattern,
  recognise,
  findSpec,
  fieldIndexOf,
  readStatus,
  matchFormat,
  isDue,
  formats
};
