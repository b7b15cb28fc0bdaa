import {
  findPasswords
} from "./chunk-BWHGQIPP.js";
import {
  Phrases,
  contentOf,
  entriesOf,
  fieldIndexOf,
  findDuration,
  findSpec,
  formats,
  isDue,
  isPlaceholder,
  keysOf,
  languages,
  matchPattern,
  readContent,
  readDate,
  readField,
  readFields,
  readInline,
  readStatus,
  remembering,
  rememberingShort,
  toKey,
  unknownFormat
} from "./chunk-2OYLZFRA.js";

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

// formats/item-text.ts
function readItem(item, labels9) {
  const { entry, inlines } = item;
  const [first] = inlines;
  if (!first) return { from: 0, to: 0, inline: void 0, name: item.name, find: () => void 0 };
  if (entry?.kind === "row") return readRow(entry, item.name, labels9);
  const start = entry ? entry.textFrom : nameStart(first, item.name);
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
function nameStart(inline, name) {
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
    const detail = readLine(inline, from, to);
    if (test(detail)) return detail;
    from = to + 1;
  }
  return void 0;
}
function readLine(inline, from, to) {
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
  const last = inline.parts[inline.partAt(Math.max(to - 1, from))];
  const { start, end } = inline.place(from, to);
  return {
    start: first?.kind === "code" && first.from === from ? inline.source.point(first.start) : start,
    end: last?.kind === "code" && last.to === to ? inline.source.point(last.end) : end
  };
}
function isForeign(text) {
  return isInForeignScript(text) || hasForeignWords(text);
}
function hasForeignWords(text) {
  const words2 = text.slice(0, longestSample).toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? [];
  const foreign = words2.filter((word) => foreignWords.has(word)).length;
  return foreign >= fewestForeign && foreign * commonestForeign >= words2.length;
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
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
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
  let byRole = known.get(match);
  if (!byRole) {
    byRole = /* @__PURE__ */ new Map();
    known.set(match, byRole);
  }
  let items = byRole.get(role);
  if (!items) {
    items = sectionsOf(match, role).flatMap((section) => itemsIn(section, section, []));
    byRole.set(role, items);
  }
  return items;
}
var known = /* @__PURE__ */ new WeakMap();
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
      const head = { inline: label, from: 0, to: endOfBold(label) };
      const hasBlocks = entries.some((entry) => entry.hasBlocks);
      items.push(new HeadedItem(head, run, hasBlocks, section, groups));
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
      const head = { inline: below.inline, from: below.name.from, to: below.name.to };
      items.push(new HeadedItem(head, content, content.hasCode, section, groups));
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
  let at = end;
  while (at > 0 && /[\s:]/.test(text.charAt(at - 1))) at--;
  return at;
}
function isGroup(key, { paragraphs, entries, hasSections }) {
  if (hasSections) return true;
  if (entries.length === 0) return false;
  if (namesKind(key)) return true;
  return paragraphs.length === 0 && entries.some(({ children }) => children.length > 0);
}
function namesKind(key) {
  const words2 = key.split(" ").slice(0, longestKind + 1);
  if (words2.length > longestKind) return false;
  return words2.some((word) => kinds.has(word)) || words2.every((word) => ranks.has(word));
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
  constructor(head, content, hasBlocks, section, groups) {
    this.name = head.inline.text.slice(head.from, head.to);
    this.hasBlocks = hasBlocks;
    this.section = section;
    this.groups = groups;
    this.#head = head;
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
function endOf({ session }) {
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
      const said = readItem(item, pendingLabels);
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
  let known4 = 0;
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf("/", path.length - 2));
    if (paths.exists(path.replace(/\/$/, "")) || paths.exists(folder)) known4 += 1;
  }
  return known4 * knownOneIn >= named.size;
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
function* locationIn(written, inline, from, host) {
  const path = asPath(written);
  if (path === void 0) return;
  const start = from + written.indexOf(path);
  const place = () => inline.place(start, start + path.length);
  yield located(path, place, [...host, lineAt(inline, from)]);
}
function located(path, place, host) {
  return { path: path.replace(/^\.\//, ""), place, host };
}
function lineAt({ text }, at) {
  const before = text.slice(Math.max(0, at - reach), at);
  const after = text.slice(at, at + reach);
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
function asPath(written) {
  if (written.length > longestPath) return void 0;
  const text = written.trim().replace(/(?::(?:line )?\d{1,6}(?:[-:,–]\d{1,6}){0,3}|#L\d{1,6}(?:-L?\d{1,6})?|\(\))$/, "");
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
var nothing = () => [];
function linesIn(section) {
  const { entries, paragraphs } = contentOf(section);
  const lines2 = [];
  for (const inline of paragraphs) {
    for (let from = 0; from <= inline.text.length; ) {
      const newline = inline.text.indexOf("\n", from);
      const to = newline < 0 ? inline.text.length : newline;
      lines2.push({ inline, from, text: inline.text.slice(from, to), others: nothing });
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
    const written = writtenDates(file);
    const { today } = file.context;
    for (const date of written) {
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
    const created = dayOf(written, "created");
    const updated = dayOf(written, "updated");
    if (created?.day && updated?.day && updated.day < created.day) {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected the day of creation ${quote(created.day)} or later`,
        place: updated.place()
      });
    }
    const named = dayInFileName(file);
    const day = created ?? dayOf(written, "title");
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
function dayOf(written, kind) {
  return written.find((date) => date.kind === kind);
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
      const said = readItem(item, labels);
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
      const said = readItem(item, labels2);
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
    if (fits(patterns, name)) return;
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
      const said = readItem(item, labels3);
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
    impact: remembering((group) => wordsOf.impact.test(group)),
    priority: remembering((group) => wordsOf.priority.test(group)),
    resolved: remembering((group) => resolved2.test(group)),
    status: remembering((group) => wordsOf.status.test(group))
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
  if (texts.some((text) => wordsOf[detail].test(text))) return true;
  return said.find(({ key }) => keysOf2[detail].test(key)) !== void 0;
}
var keysOf2 = {
  impact: /\b(?:affected|affects|cause|consequences?|effects?|impact|problem|risks?|symptoms?)\b/,
  priority: /\b(?:level|prio|priority|severity|urgency)\b/,
  status: /\b(?:action|fix|mitigation|next|plan|progress|resolution|solution|state|status|todo|workaround)\b/
};
var wordsOf = {
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
      const lines2 = linesOf(section);
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
function linesOf(section) {
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
  return words[metric].test(line) && figure.test(line);
}
function tellsTime(line) {
  const time = findDuration(line);
  return time !== void 0 && !/\d\s?s(?:ec|econds?)?$/i.test(line.slice(time.from, time.to));
}
var figure = /\d|\b(?:n\/a|nil|no|none|one|two|three|four|five|six|seven|eight|nine|ten|zero|all|ninguno|ninguna)\b|нет|없음|无|無|なし/i;
var words = {
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
function addSteps(section, leads, steps) {
  addOwnSteps(section, leads, steps);
  for (const below of section.sections) addSteps(below, [...leads, below.title], steps);
}
function ownStepsOf(section) {
  const steps = [];
  addOwnSteps(section, [], steps);
  return steps;
}
function addOwnSteps(section, leads, steps) {
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    addNested(entry, lead2 === void 0 ? leads : [...leads, lead2], steps);
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
function addNested(entry, leads, steps) {
  steps.push({ entry, leads });
  if (entry.children.length === 0) return;
  const inner = [...leads, entry.text];
  for (const child of entry.children) addNested(child, inner, steps);
}
function isLead(inline) {
  const end = inline.text.trimEnd();
  if (end.length > longestLead) return false;
  if (/[:：]$/.test(end)) return true;
  return inline.plainLead === 0 && inline.parts.every(({ strong, kind }) => strong || kind === "break");
}
var longestLead = 120;

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
  return soonestPattern.test(text.slice(0, longestLead2));
}
function isLater(text) {
  return laterPattern.test(text.slice(0, longestLead2));
}
var stagePattern = /^\W{0,4}(?:\d{1,2}[.):]|[①-⑳]|\d\ufe0f?\u20e3)|(?<![\p{L}\d])(?:day|iteration|milestone|phase|release|round|sprint|stage|step|tier|wave|week|этап|шаг|fase|paso)(?: {0,2}#?\d| [A-E](?![\p{L}]))|\d{1,2} ?(?:단계|주차|段階|阶段)|第[一二三四五\d]/iu;
function ordersWhatFollows(text) {
  const lead2 = text.slice(0, longestLead2);
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
var longestLead2 = 160;
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
var known2 = /* @__PURE__ */ new WeakMap();
function hasOrderColumn(columns) {
  let has = known2.get(columns);
  if (has === void 0) {
    has = columns.some((column) => orderColumns.has(toKey(column.text)));
    known2.set(columns, has);
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
    for (const known4 of match.sections) {
      const siblings = siblingsOf(known4, seen);
      const first = siblings.add(known4, findSpec(match.format, known4.section)?.common === true);
      if (first === void 0) continue;
      report({
        message: `Unexpected second section ${quote(known4.spec.name)}, expected one, as on line ${first}`,
        place: known4.section.namePlace
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
function onlyText(node, read) {
  if (node.type === "paragraph") return read(node);
  if (node.type !== "list") return void 0;
  const [item, ...otherItems] = node.children;
  if (!item || otherItems.length > 0) return void 0;
  const [paragraph, ...others] = item.children;
  return others.length === 0 && paragraph?.type === "paragraph" ? read(paragraph) : void 0;
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
function nextInvisible(text, at) {
  const code = text.charCodeAt(at);
  const length = code === 56128 ? 2 : 1;
  return isInvisible(text.slice(at, at + length)) ? at + length : at;
}
var oneInvisible = new RegExp(`^(?:${invisible.source})$`);
function isInvisible(character2) {
  return character2 !== "" && oneInvisible.test(character2);
}
function hiddenParts(text, from, to) {
  if (isFlag(text, from, to)) return [];
  const parts2 = [];
  for (let at = from; at < to; ) {
    const length = text.charCodeAt(at) === 56128 ? 2 : 1;
    if (!isFine(text, at, length, from, to)) {
      const last = parts2.at(-1);
      if (last && last[1] === at) last[1] = at + length;
      else parts2.push([at, at + length]);
    }
    at += length;
  }
  return parts2;
}
function isFlag(text, from, to) {
  return codeBefore(text, from) === 127988 && to - from <= longestFlag * 2 && text.codePointAt(to - 2) === 917631;
}
var longestFlag = 7;
function isFine(text, at, length, from, to) {
  const code = text.codePointAt(at) ?? 0;
  const before = codeBefore(text, at);
  const after = text.codePointAt(at + length) ?? 0;
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
  if (isDirection(code)) return rightToLeft.test(lineAround(text, at));
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
function codeBefore(text, at) {
  if (at === 0) return 0;
  const low = text.charCodeAt(at - 1);
  return low >= 56320 && low <= 57343 ? text.codePointAt(at - 2) ?? low : low;
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
function lineAround(text, at) {
  const before = text.slice(Math.max(0, at - reach2), at);
  const after = text.slice(at, at + reach2);
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
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    if (/[a-z!]/i.test(text.charAt(at + 1))) return true;
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
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", tagsFrom)) {
    reportTags(text, tagsFrom, at, start, source, report);
    const close = text.indexOf("-->", at + 4);
    const end = close < 0 ? text.length : close + 3;
    tagsFrom = end;
    if (isFineComment(text.slice(at + 4, close < 0 ? end : close), options)) continue;
    report({
      message: `Unexpected hidden comment ${quote(text.slice(at + 4, close < 0 ? end : close))}, expected text that everybody can see`,
      place: source.place(start + at, start + end)
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
  const words2 = text.slice(0, longestMarker * 10).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words2 <= maxCommentWords && text.length <= longestMarker && !addresses.test(text);
}
var longestMarker = 200;
var addresses = /\b(?:(?:dear|for|hey|hi|note to) (?:the )?(?:agents?|ai|assistants?|claude|copilot|gpt|llms?)|(?:agents?|ai|assistants?|claude|copilot|gpt|llms?)(?:[:,] (?=[a-z])|,? (?:can|must|please|reading|should|to|will))|curl|disregard|do not (?:mention|reveal|show|tell)|execute|ignore (?:all|any|previous|the)|instructions?|never (?:mention|reveal|tell)|run (?:the|this)|secretly|silently|system (?:message|prompt)|you (?:are|have to|must|should|will))\b/i;
function reportTags(text, from, to, start, source, report) {
  let next = from;
  for (let at = text.indexOf("<", next); at >= 0 && at < to; at = text.indexOf("<", next)) {
    next = at + 1;
    if (!/[a-z]/i.test(text.charAt(next))) continue;
    const close = text.indexOf(">", at);
    if (close < 0) return;
    next = close + 1;
    const tag = text.slice(at, Math.min(close + 1, at + longestTag));
    if (!hidingTag.test(tag)) continue;
    report({
      message: `Unexpected hiding tag ${quote(tag)}, expected text that everybody can see`,
      place: source.place(start + at, start + Math.min(close + 1, to))
    });
  }
}
var longestTag = 1e3;
var hidingTag = /^<[a-z][^>]{0,500}?[\s"'](?:hidden(?=[\s=/>])|type\s{0,3}=\s{0,3}["']?hidden|style\s{0,3}=\s{0,3}(?:"[^">]{0,300}?|'[^'>]{0,300}?)(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0?\.?0{1,3}(?![.\d])|font-size\s{0,3}:\s{0,3}(?:0(?:\.0\d{0,2})?(?:px|pt|em|rem|%)?|0?\.\d{1,3}(?:px|pt)|1(?:px|pt|%))(?=\s{0,3}[;"'!])|(?<![-\w])color\s{0,3}:\s{0,3}(?:#fff(?:fff)?(?![\da-f])|white|transparent|rgba\((?:[^,)]{1,9},){3}\s{0,3}0?\.?0{1,3}\))|text-indent\s{0,3}:\s{0,3}-\d{3}|(?:left|top)\s{0,3}:\s{0,3}-\d{3}|clip\s{0,3}:\s{0,3}rect\(0|(?<![-\w])(?:height|width)\s{0,3}:\s{0,3}0(?:px)?\s{0,3}[;"']))/i;
function reportData({ type, url, position }, { source }, report) {
  if (!/^\s{0,9}data:/i.test(url)) return;
  const start = position?.start.offset ?? 0;
  const written = source.text.slice(start, position?.end.offset);
  const at = written.toLowerCase().indexOf("data:");
  const from = start + Math.max(at, 0);
  const to = start + written.length - (at >= 0 && written.endsWith(")") ? 1 : 0);
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
var dateStyles = new Phrases(({ templates }) => templates.dateStyles);
function isDateLabel(label) {
  const last = /([a-z]+)\W{0,3}$/i.exec(label.slice(-longestLast))?.[1];
  return last !== void 0 && dateLabels.has(last.toLowerCase());
}
var dateLabels = keysOf(({ templates }) => templates.dateLabels);
var longestLast = 40;

// prose/placeholder-brackets.ts
function isBracketSlot(content) {
  if (content.length < 2 || content.length > longestBracket || !/^[\p{L}\d]/u.test(content)) {
    return false;
  }
  if (otherScript.test(content) || reference.test(content)) return false;
  const words2 = content.split(/\s+/, mostWords);
  const [word = ""] = words2;
  if (words2.length === 1) return isNoun(content) || upperName.test(content) || isDateShape(content);
  if (words2.length < 4 && tags.has(word.toLowerCase().replaceAll(/[^a-z-]/g, ""))) return false;
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
  const words2 = content.toLowerCase().split(/[ _-]/);
  if (words2.length > 1 && determiners.has(words2[0] ?? "")) words2.shift();
  return nouns.has(words2.join(" "));
}
var determiners = keysOf(({ templates }) => templates.determiners);
var events = new Phrases(({ templates }) => templates.events);
var nouns = keysOf(({ templates }) => templates.nouns);
var tags = keysOf(({ templates }) => templates.tags);
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
      const written = inline.source.text.slice(place.start.offset, place.end.offset);
      if (bareItem.test(written)) {
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
    if (!isColon(inline.text[end - 1]) || end - textFrom > longestLabel2) return;
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
  const ends = /* @__PURE__ */ new Set();
  for (const [index, node] of content.entries()) {
    const next = content[index + 1];
    if (node.type === "list" && next && next.type !== "thematicBreak") {
      ends.add(node.position?.end.offset ?? -1);
    }
  }
  return ends;
}
function afterMarks(text, offset) {
  const match = /^([*_]{0,3})[ \t]{0,8}(?:$|[\r\n])/.exec(text.slice(offset, offset + 12));
  return match?.[1] === void 0 ? void 0 : offset + match[1].length;
}
function isColon(character2) {
  return character2 === ":" || character2 === "：";
}
var entryLabels = keysOf(({ templates }) => templates.entryLabels);
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
  constructor({ add, allow }, source, report) {
    this.#added = new Set(add.map(toComparable));
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
var listFields = keysOf(({ templates }) => templates.listFields);
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
  let at = text.indexOf(open);
  while (at >= 0) {
    let end = text.indexOf(close, at);
    if (end < 0) return;
    const inner = text.lastIndexOf(open, end);
    const doubled = open === "{" && inner === at + 1 && text[end + 1] === close;
    if (doubled) end++;
    else if (inner > at) at = inner;
    const found = { inline, from: from + at, to: from + end + 1 };
    if (isPlaceholderIn(slot, found, isListed, findings)) findings.add(found);
    at = text.indexOf(open, end + 1);
  }
}
function isPlaceholderIn(line, { inline, from, to }, isListed, findings) {
  const { text } = inline;
  const part = inline.parts[inline.partAt(from)];
  if (part?.kind !== "text" || part.struck || inline.isLinked(from, to)) return false;
  const written = text.slice(from, to);
  if (findings.isAllowed(written)) return false;
  if (findings.isAdded(written)) return true;
  const before = text.slice(Math.max(line.from, from - 3), from);
  const after = text.slice(to, Math.min(line.to, to + 3));
  if (from > line.from && !slotStart.test(before)) return false;
  if (to < line.to && !slotEnd.test(after)) return false;
  const content = written.replaceAll(/^[[{]{1,2}|[\]}]{1,2}$/g, "").trim();
  if (written[0] === "{") return isBraceSlot(content);
  if (isListed()) return false;
  const leads = from === line.from && to < line.to;
  return isBracketSlot(content) && !(leads && isTag(content));
}
var slotStart = /(?:[:：—–→=(|]\s?|\s-\s)$/;
var slotEnd = /^(?:\s?[:：—–→|).;,]|\s-\s|\s\()/;

// rules/placeholders/expressions.ts
function addExpression({ inline, from, to }, findings) {
  const match = expression.exec(inline.text.slice(from, to));
  if (!match) return;
  const at = from + match.index;
  if (inline.parts[inline.partAt(at)]?.kind === "text") {
    findings.add({ inline, from: at, to: at + match[0].length });
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
var titles = keysOf(({ templates }) => templates.titles);

// prose/placeholder-texts.ts
function isTemplateText(text) {
  return lines.has(text.toLowerCase().replace(/\.$/, "")) || sampleList.test(text) || samples.findAt(text) !== void 0 || isPromise(text) || isRequest(text) || isExampleAnswer(text) || isNumbered(text);
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
  const time = times.findAt(text, (place?.to ?? 0) + 1);
  if (!time) return void 0;
  const occasion = text.slice(time.to);
  return /^ [a-z' ]{4,80}$/i.test(occasion) && occasions.isIn(occasion) ? "told" : void 0;
}
var here = new Phrases(({ templates }) => templates.here);
var occasions = new Phrases(({ templates }) => templates.occasions);
var times = new Phrases(({ templates }) => templates.times);
function isRequest(text) {
  const request = requests.findAt(text);
  if (!request) return false;
  const match = /^ ([a-z]+) [a-z ,/]{1,50} ([a-z]+)\.?$/i.exec(text.slice(request.to));
  const [, first = "", last = ""] = match ?? [];
  return determiners2.has(first.toLowerCase()) && here.is(last);
}
var determiners2 = keysOf(({ templates }) => templates.determiners);
var requests = new Phrases(({ templates }) => templates.requests);
function isExampleAnswer(text) {
  const condition = conditions.findAt(text);
  return condition !== void 0 && /^[^:"“]{0,60}: {0,2}["“]/.test(text.slice(condition.to));
}
var conditions = new Phrases(({ templates }) => templates.conditions);
function isNumbered(text) {
  const thing = numbered2.findAt(text);
  const number = thing && /^ \d{1,2} {0,2}[-–—:] {0,2}/.exec(text.slice(thing.to));
  return number ? descriptions.findAt(text, thing.to + number[0].length) !== void 0 : false;
}
var descriptions = new Phrases(({ templates }) => templates.descriptions);
var numbered2 = new Phrases(({ templates }) => templates.numbered);

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
      const head = columns[index];
      if (!head) return;
      if (!this.#prefilter.passes(inline)) continue;
      this.#searchText({ inline, from: 0, to: inline.text.length }, this.#column(head));
    }
  }
  /** What is known of a column's head, which can be as long as a file: all rows share it. */
  #column(head) {
    let column = this.#columns.get(head);
    if (!column) {
      column = { key: toKey(head.text), isAboutDates: isAboutDates(head.text) };
      this.#columns.set(head, column);
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
var marks = ["[", "{", "$", "YYYY", "(DATE)"];
var openings = ["\n", "\r", ":", "：", "|", ">", ";"];
function marksIn(text) {
  const found = [];
  for (const mark of marks) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (!isBox(text, at)) found.push(at);
    }
  }
  return found.sort(ascending);
}
function firstWordsIn(text) {
  const found = [];
  addFirstWord(text, 0, found);
  for (const opening of openings) {
    for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
      addFirstWord(text, at + 1, found);
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
function isBox(text, at) {
  return text[at] === "[" && text[at + 2] === "]" && " xX~-".includes(text.charAt(at + 1));
}
var shapes = ["dd", "hh", "path", "t", "x", "yyyy"];
var firstWords = new Set(
  [...shapes, ...languages.flatMap(({ templates }) => openingsOf(templates))].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1)
  ])
);
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
    templates.unknown,
    templates.weights
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
  return shapes2.some((shape) => shape.test(text)) || saysNothing(text) || isContrast(text) || isRestricted(text) || isAwaited(text) || comments.some((phrases) => phrases.isIn(text));
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
  if (nothing2.starts(text) || negations.starts(text)) return true;
  return nothing2.findAll(text).some(({ from }) => /(?:[:：]|\s[-–—])[\s*_]*$/.test(text.slice(0, from))) || everything.findAll(text).some(({ from }) => {
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
  new Phrases(({ vague }) => vague.comparisons),
  new Phrases(({ vague }) => vague.effects),
  new Phrases(({ vague }) => vague.ownNames),
  new Phrases(({ vague }) => vague.promises),
  new Phrases(({ vague }) => vague.proposals)
];
var contrasts = new Phrases(({ vague }) => vague.contrasts);
var everything = new Phrases(({ vague }) => vague.everything);
var negations = new Phrases(({ vague }) => vague.negations);
var nothing2 = new Phrases(({ answers: answers2 }) => answers2.nothing);
var possibilities = new Phrases(({ vague }) => vague.possibilities);
var ready = new Phrases(({ vague }) => vague.ready);
var restrictions = new Phrases(({ vague }) => vague.restrictions);
var shipping = new Phrases(({ vague }) => vague.shipping);
var waiting = new Phrases(({ vague }) => vague.waiting);
var waits = new Phrases(({ vague }) => vague.waits);

// prose/vague-word-ends.ts
function endOfWord(text, start, to) {
  let end = start;
  while (end < to && isWordCode(text.charCodeAt(end))) end++;
  while (end > start && end + 1 < to && isJoint(text[end]) && isWordCode(text.charCodeAt(end + 1))) {
    end++;
    while (end < to && isWordCode(text.charCodeAt(end))) end++;
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
    const written = word.replaceAll("’", "'");
    for (const { language, meanings: meanings3 } of this.#known) {
      for (const stem of language.stemsOf(written)) {
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
  #wordOf = rememberingShort((written) => this.#lookUp(written.toLowerCase()));
  constructor({ minimum, add, allow }) {
    this.#minimum = minimum;
    this.#added = new Set(add.map((word) => word.toLowerCase()));
    this.#allowed = new Set(allow.map((word) => word.toLowerCase()));
  }
  /** Why the text says nothing; nothing when it says enough or claims nothing. */
  read(inline, from, to) {
    if (inline.hasReference(from, to)) return void 0;
    const words2 = [];
    let names = 0;
    for (let start = from; start < to; ) {
      const end = endOfWord(inline.text, start, to);
      if (end > start) {
        const word = this.#wordOf(inline.text.slice(start, end));
        if (word.meaning === "name" && ++names >= this.#minimum) return void 0;
        if (words2.push(word) > mostWords2) return void 0;
      }
      start = end + 1;
    }
    const claimed = words2.filter(({ meaning }) => !noClaims.has(meaning));
    if (claimed.length === 0 || claimsNothing(inline.text.slice(from, to))) return void 0;
    return this.#weigh(words2, claimed, names);
  }
  #weigh(words2, claimed, names) {
    const missing = kindsBeforeThing.find((kind) => claimed.some(({ meaning }) => meaning === kind)) ?? "thing";
    const isWork = words2[0]?.isVagueVerb || words2.at(-1)?.isWork || missing === "fix" && claimed.some((word) => word.isWork);
    const isPraise = words2.some((word) => word.isPraise);
    const worth = isWork ? worthInWork : isPraise ? worthInPraise : 1;
    const qualifiers = words2.filter(({ meaning }) => meaning === "qualifier").length;
    if (names + qualifiers * worth >= this.#minimum) return void 0;
    const isHollow = claimed.some((word) => word.isHollow);
    if (words2.length === 1 && !isHollow) return void 0;
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
var otherHeadings2 = new Phrases(({ vague }) => vague.otherHeadings);
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
function describesWork(section, known4, spec, isAside) {
  if (otherRoles2.has(spec?.role)) return false;
  if (known4 && spec?.role !== void 0) return true;
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
  let last;
  let isList2 = false;
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    if (lead2 !== last) isList2 = lead2 !== void 0 && listsOnly(toKey(lead2));
    last = lead2;
    if (!isList2) visitEntry(entry, visit);
  }
}
var isLeftOver = rememberingShort((heading) => leftOver.isIn(heading));
var leftOver = new Phrases(({ vague }) => vague.leftOver);
function unlessNoneLeft(visit) {
  return (inline, from, to, nested) => {
    if (everything2.findAt(inline.text, firstLetter2(inline.text, from, to))) return;
    visit(inline, from, to, nested);
  };
}
var everything2 = new Phrases(({ vague }) => vague.everything);
function firstLetter2(text, from, to) {
  const at = text.slice(from, to).search(/\w/);
  return at < 0 ? to : from + at;
}
function isBoldHeading(inline) {
  const { plain, plainLead, text } = inline;
  if (plain || new RegExp("\\p{L}", "u").test(text.slice(0, plainLead)) || /[.!]\W*$/.test(text.slice(-9))) {
    return false;
  }
  const { parts: parts2 } = inline;
  const last = parts2.findLast((part) => new RegExp("\\p{L}", "u").test(text.slice(part.from, part.to)));
  return last?.strong === true && parts2.every((part) => part.strong || !new RegExp("\\p{L}", "u").test(text.slice(part.from, part.to)));
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
  ignoreSections: [],
  minimum: 1
};
function vagueTextsOf({ session, match }, options) {
  const key = keyOf(options);
  let answers2 = known3.get(match);
  if (!answers2) {
    answers2 = /* @__PURE__ */ new Map();
    known3.set(match, answers2);
  }
  let texts = answers2.get(key);
  if (!texts) {
    texts = findVagueTexts(session, match, options, key);
    answers2.set(key, texts);
  }
  return texts;
}
var known3 = /* @__PURE__ */ new WeakMap();
function keyOf({ add, allow, sections, ignoreSections, minimum }) {
  return JSON.stringify([add, allow, sections, ignoreSections, minimum]);
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
function describe2({ inline, from, to, words: words2, missing }) {
  const named = [...new Set(words2)].slice(0, mostNamed);
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
      const written = section.inline.source.text.slice(
        typo.place.start.offset,
        typo.place.end.offset
      );
      report({
        message: `Unexpected section ${quote(written)}, expected ${quote(typo.expected)}`,
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
    place: session.title?.namePlace ?? endOf(file),
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
        place: endOf(file)
      });
    } else {
      later2.set(due, [...later2.get(due) ?? [], spec]);
    }
  }
  for (const [due, specs] of later2) {
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
          place: endOf(file)
        });
      } else {
        later2.set(spec.required, [...later2.get(spec.required) ?? [], spec]);
      }
    }
    for (const [due, specs] of later2) {
      report({
        message: `Unexpected missing ${specs.length > 1 ? "fields" : "field"} ${allOf(specs.map(({ name }) => name))}, expected ${since[due]}`,
        place: endOf(file),
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
  if (found) return answers(found.value);
  return entry?.kind !== "row" && inlines.some(({ text }) => inSentence[part].test(text.slice(0, longest)));
}
var partsOf = rememberingShort(
  (key) => parts.filter((part) => labels5[part].test(key))
);
function answers(value2) {
  return isPlaceholder(value2) || !/^[\s?–—-]*$/.test(value2);
}
var inSentence = {
  probability: /\b(?:probability|likelihood|likely|unlikely|chance|odds)\b|\(\s?(?:very )?(?:low|medium|med|high)\b|\d ?%|вероятн|概率|可能|가능성|확률/i,
  impact: /\b(?:impact|severity|consequences?|critical|would (?:break|cause|lose|fail|delay|block)|could (?:break|cause|lose|fail|delay|block))\b|\([^()]{1,30}[,/]\s?(?:very )?(?:low|medium|med|high|critical)\s?\)|влияни|последстви|影响|影響|严重|영향|심각/i,
  mitigation: new RegExp("\\b(?:mitigat(?:e|ed|es|ing|ion)|fallback|fall back|contingency|workaround|rollback|prevent(?:ed|s)?|avoid(?:ed|s)? by|handled by|covered by|instead)\\b|→|=>|[.;] {1,2}\\p{L}|смягч|缓解|应对|对策|対策|완화|대응|대책", "iu")
};
var longest = 1e3;

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
    const ranked2 = sections.map((known4) => ({
      known: known4,
      rank: match.format.sections.indexOf(known4.spec)
    }));
    const inOrder = longestRise(ranked2);
    for (const section of ranked2) {
      if (inOrder.has(section)) continue;
      const neighbour = misplacedAgainst(section, ranked2, inOrder);
      if (!neighbour) continue;
      const { known: known4 } = section;
      report({
        message: `Unexpected section ${quote(known4.spec.name)} ${neighbour.side} ${quote(neighbour.name)}, expected it ${neighbour.side === "after" ? "before" : "after"}`,
        place: known4.section.namePlace
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
    const newest = behind.reduce((last, one2) => one2.day > last.day ? one2 : last);
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
    const known4 = match.fields.find(({ spec }) => spec.kind === "status");
    const status = match.status;
    if (!known4 || status?.kind !== "valid") return;
    const { value: value2 } = status;
    const denial = known4.spec.final?.includes(value2) ? openSteps(file) : value2 === "blocked" ? noBlocker(file) : value2 === known4.spec.values?.[0] ? noStep(file) : void 0;
    if (denial === void 0) return;
    report({
      message: `Unexpected status ${quote(value2)} ${denial}`,
      place: known4.field.valuePlace
    });
  }
});
function openSteps(file) {
  const open = sectionsOf(file.match, "next").flatMap(
    (section) => stepsOf(section).filter(({ entry, leads }) => isOpenBox(entry) && isImmediate(leads))
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
    (below) => resolvedWords.test(below.title.slice(0, longestLead3)) ? "resolved" : readBlockers(below)
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
var longestLead3 = 120;
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
  const known4 = /* @__PURE__ */ new Map();
  return function isDone(entry) {
    let done = known4.get(entry);
    if (done === void 0) {
      done = saysDone(entry) || entry.parent !== void 0 && isDone(entry.parent);
      known4.set(entry, done);
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
      const said = readItem(item, labels6);
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
          const said = readItem(item, labels7);
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
var markers = new Phrases(({ todo }) => todo.markers);
var labels8 = new Phrases(({ todo }) => todo.labels);
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
var kindOf = rememberingShort(findKind);
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
    const vague = vagueLines(file);
    for (const { inline, from, to, text } of found) {
      const place = inline.place(from, to);
      if (vague.has(place.start.line)) continue;
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
function collectStep({ entry, leads }, section, found) {
  const { inline, textFrom: start } = entry;
  if (!isBareItem(entry) || isOrdered2(entry)) return;
  const marker = endOfMark(inline.text, start);
  addTodo({ inline, start, from: marker ?? start, leads }, section, found);
}
function isOrdered2(entry) {
  for (let one2 = entry; one2; one2 = one2.parent) {
    if (one2.ordered) return true;
  }
  return false;
}
function addTodo({ inline, start, from, leads }, section, found) {
  const end = inline.text.trimEnd().length;
  const text = inline.text.slice(from, end);
  const marked = from > start;
  if (text.trim() === "" && !marked || isPlaceholder(text)) return;
  if (inline.hasReference(start, end) || !namesNothing(text)) return;
  if (hasPriority(text) || leads.some(ordersWhatFollows)) return;
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
    const head = next.slice(0, brace.from);
    const tail = next.slice(brace.to);
    for (const part of brace.parts.toReversed()) open.push(head + part + tail);
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
    const read = readRuleValue(value2);
    severity = read.on === "own" ? rule.severity : read.on;
    if (read.options) options = { ...rule.defaults, ...read.options };
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
  oneOf,
  allOf,
  quote,
  repository,
  ruleUrl,
  blockerDetails,
  codeLocations,
  continuity,
  dates,
  decisionRationale,
  failedApproachReason,
  fileName,
  knownIssueDetails,
  metrics,
  nextStepsPriority,
  noDuplicateSections,
  noEmptySections,
  noHiddenText,
  noPlaceholders,
  noSecrets,
  noVagueText,
  requiredSections,
  requiredMetadata,
  riskMitigation,
  sectionOrder,
  singleTopic,
  stale,
  statusConsistency,
  statusValue,
  successfulApproachEvidence,
  timeSpent,
  todoContext,
  untriedChecklist,
  rules,
  GlobError,
  compileGlob,
  isGlob,
  splitGlob,
  sessionExtensions,
  resolveConfig,
  allFormats
};
