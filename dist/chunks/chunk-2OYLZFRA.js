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
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

// session/remember.ts
function remembering(look) {
  const known3 = /* @__PURE__ */ new Map();
  return (text) => {
    let answer = known3.get(text);
    if (answer === void 0) {
      answer = look(text);
      known3.set(text, answer);
    }
    return answer;
  };
}
function rememberingShort(look) {
  const known3 = /* @__PURE__ */ new Map();
  return (text) => {
    let answer = known3.get(text);
    if (answer === void 0) {
      const own = detached(text);
      answer = look(own);
      if (known3.size === mostKnown) known3.clear();
      if (own.length <= longestKnown) known3.set(own, answer);
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
  const words2 = [];
  let word = "";
  for (const character of name.toLowerCase()) {
    const part = apostrophes.has(character) ? "'" : character;
    if (isWordPart(part)) {
      word += part;
    } else if (word !== "") {
      words2.push(word);
      word = "";
    }
  }
  words2.push(word);
  return words2.filter((one) => one !== "" && one !== "and").join(" ");
}
var apostrophes = /* @__PURE__ */ new Set(["‘", "’", "`", "´"]);
function isWordPart(character) {
  const code = character.charCodeAt(0);
  if (code > 127) return !isSymbol(character) && /[\p{L}\p{N}\p{M}]/u.test(character);
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
  if (code < 128) return nameEnd.has(code);
  if (code === variation) return false;
  const last2 = text.slice(isLow(code) ? end - 2 : end - 1, end);
  return !isSymbol(last2) && /^[\p{L}\p{N}\p{M}]/u.test(last2);
}
var nameEnd = new Set(
  [...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789])}"'>?!./%`].map(
    (character) => character.charCodeAt(0)
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
    const lead = first?.type === "text" ? withLineFeeds(first.value, source) : "";
    if (this.plain) {
      this.text = lead;
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
function pastMarks(value, source, from) {
  let at2 = from;
  while (marks2.has(source[at2]) && source[at2] !== value[0]) at2++;
  return at2;
}
var marks2 = new Set("#*_~| 	");
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
  if (part.kind === "text") {
    if (part.end - part.start === value.length) return start + inside;
    while (leads.has(source[start]) && source[start] !== value[0]) start++;
  }
  const { walked } = part;
  const from = walked && walked.index <= inside ? walked : { index: 0, at: start };
  part.walked = align(value, inside, source, from, part.end, part.kind === "code");
  return part.walked.at;
}
var leads = new Set(" 	\r\n>");
function align(value, inside, source, from, end, literal) {
  let { at: at2, index } = from;
  while (index < inside && at2 < end) {
    const character = value[index];
    if (character === "\n" || character === " " && isLineEnd(source[at2])) {
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
  while (own < value.length && isContinuation(value.charCodeAt(own))) own++;
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
  const lines = [];
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    if (index < text.length && text[index] !== "\n" && text[index] !== "\r") continue;
    if (index > from) lines.push({ from, to: index });
    from = index + 1;
  }
  return lines;
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
    const value = readInline(second, source);
    if (label.text.trim() === "") continue;
    fields.push(fieldOfCells(label, value));
  }
}
function fieldOfCells(label, value) {
  return new CellField(label, value);
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
  constructor(label, value) {
    label.name ??= cellName(label.text);
    const { name } = label;
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
  const quote = line[from];
  const quoted = to - from > 1 && (quote === '"' || quote === "'") && line[to - 1] === quote;
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
function entriesOf(list) {
  const entries = [];
  for (const line of list.split("\n")) {
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
  const words2 = [];
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
    words2.push(wordFor(text.slice(from, at2)));
    bounds.push(from, at2);
  }
  return { text, words: words2, bounds, hasOther: hasOther2 };
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
    const words2 = wordsOf(text);
    const compiled2 = this.#compiled;
    const spaced = this.#findSpaced(words2, from, compiled2);
    if (!words2.hasOther || compiled2.unspaced.length === 0) return spaced;
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
    const words2 = wordsOf(text);
    const at2 = firstWordFrom(from, words2.bounds);
    let end = words2.bounds[2 * at2] === from ? this.#endFrom(at2, words2, compiled2) : -1;
    for (const phrase of compiled2.unspaced) {
      if (text.startsWith(phrase, from)) end = Math.max(end, from + phrase.length);
    }
    return end < 0 ? void 0 : { from, to: end };
  }
  /** All of them in `text`, from the first to the last; none overlaps with another one. */
  findAll(text) {
    const words2 = wordsOf(text);
    const compiled2 = this.#compiled;
    const spans = [];
    for (let span = this.#findSpaced(words2, 0, compiled2); span; ) {
      spans.push(span);
      span = this.#findSpaced(words2, span.to, compiled2);
    }
    if (words2.hasOther) {
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
  #findSpaced(words2, from, compiled2) {
    for (let at2 = firstWordFrom(from, words2.bounds); at2 < words2.words.length; at2++) {
      const end = this.#endFrom(at2, words2, compiled2);
      if (end >= 0) return { from: words2.bounds[2 * at2] ?? 0, to: end };
    }
    return void 0;
  }
  /** Where the longest of them ends that begins with the word `at`; -1 when none does. */
  #endFrom(at2, words2, compiled2) {
    const word = words2.words[at2];
    let end = -1;
    if (!word) return end;
    for (const phrase of this.#phrasesFrom(word, compiled2)) {
      const last2 = endOf(phrase, at2, words2);
      if (last2 !== void 0) end = Math.max(end, words2.bounds[2 * last2 + 1] ?? end);
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
  const parts = [];
  let gap = 0;
  for (const written2 of entry.split(/[\s/-]+/)) {
    if (written2 === "…") {
      gap = widestGap;
      continue;
    }
    parts.push({ ...readPart(written2), gap, language });
    gap = 0;
  }
  return parts;
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
function endOf(phrase, at2, words2) {
  let index = at2;
  for (let part = 1; part < phrase.length; part++) {
    const wanted = phrase[part];
    if (!wanted) return void 0;
    const next = nextOf(wanted, index, words2);
    if (next === void 0) return void 0;
    index = next;
  }
  return index;
}
function nextOf(part, after, words2) {
  for (let index = after + 1; index <= after + 1 + part.gap; index++) {
    const word = words2.words[index];
    if (!word || isApart(index, words2)) return void 0;
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
        const list = candidates.get(name) ?? [];
        list.push({ format, spec, worth: common ? worth.commonSection : worth.section });
        candidates.set(name, list);
      }
    }
    joint = candidates;
    jointIndexes.set(formats2, joint);
  }
  return joint;
}
function fieldScore(session, format) {
  const known3 = fieldIndexOf(format);
  const found = session.metadata.filter((field) => known3.has(field.key)).length;
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
  const words2 = ` ${toKey(text.replaceAll("_", " "))} `;
  const found = [];
  for (const [value, spelling] of spellingsOf(allowed)) {
    const from = words2.indexOf(` ${spelling} `);
    if (from >= 0) found.push({ value, from, to: from + spelling.length });
  }
  const meant = found.filter(
    (one) => !found.some(
      (other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from
    )
  );
  return [...new Set(meant.map(({ value }) => value))];
}
var known2 = /* @__PURE__ */ new WeakMap();
function spellingsOf(allowed) {
  let list = known2.get(allowed);
  if (!list) {
    list = allowed.flatMap((value) => [
      [value, toKey(value.replaceAll("_", " "))],
      ...spellingsFor(value).map((spelling) => [value, spelling])
    ]);
    known2.set(allowed, list);
  }
  return list;
}
function spellingsFor(value) {
  return spellings.get(value) ?? [];
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
  const known3 = /* @__PURE__ */ new Map();
  const unknown2 = [];
  for (const section of session.sections) {
    const found = section === session.title ? void 0 : findSpec(format, section);
    if (!found) unknown2.push(section);
    else if (fitsAncestor(section, found.spec, known3))
      known3.set(section, { spec: found.spec, section });
  }
  addTypos(
    format,
    known3,
    unknown2.filter((section) => section !== session.title)
  );
  return session.sections.flatMap((section) => known3.get(section) ?? []);
}
function fitsAncestor(section, spec, known3) {
  const ancestor = knownAncestor(section, known3);
  return ancestor === void 0 || spec.within?.includes(ancestor.spec.name) === true;
}
function knownAncestor(section, known3) {
  for (let parent = section.parent; parent; parent = parent.parent) {
    const ancestor = known3.get(parent);
    if (ancestor) return ancestor;
  }
  return void 0;
}
var mostGuesses = 200;
function addTypos(format, known3, unknown2) {
  const present = new Set([...known3.values()].map(({ spec }) => spec));
  const missing = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    if (present.has(spec)) continue;
    for (const name of [spec.name, ...spec.aliases ?? []]) missing.set(toKey(name), { spec, name });
  }
  for (const section of unknown2.slice(0, mostGuesses)) {
    if (missing.size === 0) return;
    if (knownAncestor(section, known3)) continue;
    const { key, shortKey, from, to, shortTo } = section.name;
    const right = closest(key, missing.keys()) ?? (shortKey === key ? void 0 : closest(shortKey, missing.keys()));
    if (right === void 0) continue;
    const meant = missing.get(right);
    if (!meant || present.has(meant.spec)) continue;
    const whole = closest(key, [right]) !== void 0;
    present.add(meant.spec);
    known3.set(section, {
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
  const words2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase().split(/[^a-z]+/);
  for (const [name, spec] of Object.entries(types)) {
    if (spec.words?.some((word) => words2.includes(word))) return name;
  }
  return configured ?? format.defaultType;
}
function statusOf(fields) {
  const known3 = fields.find(({ spec }) => spec.kind === "status");
  if (!known3 || known3.field.value === "") return void 0;
  return readStatus(known3.field.value, known3.spec.values ?? []);
}
function saysEnded(session, format, known3) {
  if (known3 && "value" in known3) return false;
  if (session.sections.some((section) => findDatedSpec(format, section)?.spec.ends)) return true;
  return session.metadata.some(({ key, value }) => {
    if (ends.has(key)) return /\d/.test(value);
    const status = key === "status" ? readStatus(value, commonStatuses) : void 0;
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
  unknownFormat,
  readDate,
  localDay,
  findDuration,
  readInline,
  remembering,
  rememberingShort,
  toKey,
  readFields,
  readField,
  contentOf,
  readContent,
  languages,
  entriesOf,
  Phrases,
  keysOf,
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
