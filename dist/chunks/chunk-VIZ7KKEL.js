import {
  findPasswords
} from "./chunk-BWHGQIPP.js";
import {
  contentOf,
  fieldIndexOf,
  findDuration,
  findSpec,
  formats,
  isDue,
  isPlaceholder,
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
} from "./chunk-4QZAV7W3.js";

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
function quote(value) {
  const line = value.replaceAll(/\s+/g, " ").trim();
  const characters = [...line.slice(0, longestQuote * 2)];
  const text = characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join("")}…` : line;
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

// formats/item-text.ts
function readItem(item, labels8) {
  const { entry, inlines } = item;
  const [first] = inlines;
  if (!first) return { from: 0, to: 0, inline: void 0, name: item.name, find: () => void 0 };
  if (entry?.kind === "row") return readRow(entry, item.name, labels8);
  const start = entry ? entry.textFrom : nameStart(first, item.name);
  const from = pastLabel(first, start, labels8);
  const { to: end2, rest } = splitName(first, from);
  const to = entry ? end2 : Math.min(end2, start + item.name.length);
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
  const end2 = text.trimEnd().length;
  if (rest >= end2) return void 0;
  const isEnclosed = /[([（]/.test(text.charAt(rest - 1)) && /[)\]）]/.test(text.charAt(end2 - 1));
  const to = isEnclosed ? end2 - 1 : end2;
  const detail = { key: "", text: text.slice(rest, to), inline, from: rest, to };
  return test(detail) ? detail : void 0;
}
function nameStart(inline, name) {
  return Math.max(0, inline.text.indexOf(name));
}
function pastLabel(inline, start, labels8) {
  const line = inline.text.indexOf("\n", start);
  const field = readField(inline, start, line < 0 ? inline.text.length : line);
  if (!field || field.value === "") return start;
  const key = withoutNumber(field.key);
  if (!labels8.has(key) && !(key !== field.key && numbered.has(key))) return start;
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
  const end2 = text.trimEnd().length;
  return { to: end2, rest: end2 };
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
function readRow(entry, name, labels8) {
  const details = [];
  const own = entry.inline;
  for (const [index, inline] of entry.cells.entries()) {
    const field = entry.fields[index];
    const text = inline.text.trim();
    if (inline === own || text === "" || !field || labels8.has(field.key)) continue;
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
  const { start, end: end2 } = inline.place(from, to);
  return {
    start: first?.kind === "code" && first.from === from ? inline.source.point(first.start) : start,
    end: last?.kind === "code" && last.to === to ? inline.source.point(last.end) : end2
  };
}
function isForeign(text) {
  return isInForeignScript(text) || hasForeignWords(text);
}
function hasForeignWords(text) {
  const words4 = text.slice(0, longestSample).toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? [];
  const foreign = words4.filter((word) => foreignWords.has(word)).length;
  return foreign >= fewestForeign && foreign * commonestForeign >= words4.length;
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
  const end2 = Math.min(text.length, longestSample);
  for (let at = 0; at < end2; at++) {
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
  return entry?.kind === "item" && /:\s*$/.test(name) && entry.fields.every(({ value }) => value === "");
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
  const end2 = parts2.find(({ strong }) => !strong)?.from ?? text.length;
  return endOfName(text, end2);
}
function endOfName(text, end2) {
  let at = end2;
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
  const words4 = key.split(" ").slice(0, longestKind + 1);
  if (words4.length > longestKind) return false;
  return words4.some((word) => kinds.has(word)) || words4.every((word) => ranks.has(word));
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
  const end2 = session.tree.position?.end ?? session.source.point(session.source.text.length);
  return { start: end2, end: end2 };
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
      if (item.fields.some(({ key, value }) => value !== "" && whoOrWhenFields.test(key))) continue;
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
    let here;
    for (const { path, place, host } of locations) {
      if (isThere(path, paths) || ignore.some((start) => path.startsWith(start))) continue;
      if (host.some(speaksOfAbsence)) continue;
      const meant = paths.closest?.(path);
      if (meant === void 0) {
        if (!path.includes("/") || !paths.exists(topOf(path))) continue;
        here ??= isAboutHere(locations, paths);
        if (!here) continue;
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
  let known3 = 0;
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf("/", path.length - 2));
    if (paths.exists(path.replace(/\/$/, "")) || paths.exists(folder)) known3 += 1;
  }
  return known3 * knownOneIn >= named.size;
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
  const end2 = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end2 < 0 ? after : after.slice(0, end2));
}
var reach = 300;
function* locationInLink({ url = "", from, end: end2 }, inline, host) {
  if (/^[a-z][a-z\d+.-]{0,20}:|^[#/]|^$/i.test(url)) return;
  const [address = ""] = url.split(/[?#]/, 1);
  const path = asPath(address);
  const opening = /^[*_~]{0,3}\]\([ \t]{0,9}<?/.exec(inline.source.text.slice(end2, end2 + 20));
  if (path === void 0 || !opening) return;
  const start = end2 + opening[0].length;
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
  const lines = [];
  for (const inline of paragraphs) {
    for (let from = 0; from <= inline.text.length; ) {
      const newline = inline.text.indexOf("\n", from);
      const to = newline < 0 ? inline.text.length : newline;
      lines.push({ inline, from, text: inline.text.slice(from, to), others: nothing });
      from = to + 1;
    }
  }
  for (const entry of entries) {
    const { inline, textFrom: from, text } = entry;
    const others = () => entry.kind === "row" ? entry.cells.map((cell) => cell.text) : entry.fields.map(writtenField);
    lines.push({ inline, from, text, others });
  }
  for (const below of section.sections) {
    const { from } = below.name;
    const others = () => datesIn(below);
    lines.push({ inline: below.inline, from, text: below.title.slice(from), others });
  }
  return lines;
}
function datesIn(section) {
  const { entries, paragraphs } = contentOf(section);
  const texts = [...paragraphs.map(({ text }) => text), ...entries.map(({ text }) => text)];
  return texts.filter((text) => dateLine.test(text));
}
function writtenField({ label, value }) {
  return `${label}: ${value}`;
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
      const empty2 = said.find(
        (detail) => isWhy(detail, named) && new RegExp("\\p{L}{2}", "u").test(withoutTime(detail.text))
      );
      const name = quote(said.name);
      if (empty2) {
        report({
          message: `Unexpected empty reason ${quote(empty2.text)} for ${name}, expected why it failed, such as an error, a limit or a measurement`,
          place: empty2.inline.place(empty2.from, empty2.to)
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
    ({ key, value }) => key === "status" && resolved2.test(value.slice(0, longestStart))
  );
}
var longestStart = 40;
var resolved2 = /^\W*(?:all )?(?:closed|done|fixed|no longer|not a bug|obsolete|resolved|solved|won['’]?t fix|wontfix)\b|✅|\b(?:resolved|fixed)\W*$/i;
var solved = /(?:→|➜|->|=>) ?(?:added|auto-|changed|created|enhanced|fixed|implemented|made|removed|replaced|resolved|restricted|reverted|solved|switched|updated)/i;
function tells(detail, { entry }, said, texts) {
  if (detail === "status" && entry?.check !== void 0) return true;
  if (texts.some((text) => wordsOf[detail].test(text))) return true;
  return said.find(({ key }) => keysOf[detail].test(key)) !== void 0;
}
var keysOf = {
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
      const lines = linesOf(section);
      if (lines.length === 0) continue;
      const told = all.filter((metric) => lines.some((line) => tells2(metric, line)));
      if (isCommonName(section, spec) && told.length < 3) continue;
      const missing = expect.filter(
        (metric) => !told.includes(metric) && (metric !== "blockers" || itemsOf(file.match, "blockers").length > 0)
      );
      if (missing.length === 0) continue;
      const names2 = missing.map((metric) => labels4[metric]);
      report({
        message: `Unexpected ${quote(section.title.slice(section.name.from, section.name.to))} without ${allOf(names2)}, expected a figure for ${missing.length > 1 ? "each" : "it"}`,
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
  const lines = [];
  addLines(section, "", lines);
  return lines;
}
function addLines(section, heading, lines) {
  const { entries, paragraphs } = contentOf(section);
  for (const entry of entries) {
    if (entry.kind === "row") {
      lines.push(`${heading} ${entry.cells.map(({ text }) => text).join(" | ")}`);
    } else {
      for (const inline of entry.inlines()) split(inline.text, heading, lines);
    }
  }
  for (const { text } of paragraphs) split(text, heading, lines);
  for (const below of section.sections) {
    addLines(below, below.title.slice(0, longestHeading), lines);
  }
}
function split(text, heading, lines) {
  for (const line of text.split("\n")) {
    if (line.trim() !== "") lines.push(`${heading} ${line.slice(0, longestLine2)}`);
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
  const end2 = inline.text.trimEnd();
  if (end2.length > longestLead) return false;
  if (/[:：]$/.test(end2)) return true;
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
  const end2 = start.search(/[:：]|\s[-–—]\s/);
  return end2 > 0 ? start.slice(0, end2) : children.length > 0 ? start : "";
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
    for (const known3 of match.sections) {
      const siblings = siblingsOf(known3, seen);
      const first = siblings.add(known3, findSpec(match.format, known3.section)?.common === true);
      if (first === void 0) continue;
      report({
        message: `Unexpected second section ${quote(known3.spec.name)}, expected one, as on line ${first}`,
        place: known3.section.namePlace
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
    for (const [start, end2] of hiddenParts(text, from, to)) {
      report({
        message: `Unexpected hidden ${describe(text.slice(start, end2))}, expected text that everybody can see`,
        place: source.place(start, end2),
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
  const end2 = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end2 < 0 ? after : after.slice(0, end2));
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
function reportHtml({ position, value }, { source }, options, report) {
  const start = position?.start.offset ?? 0;
  const text = source.text.slice(start, position?.end.offset ?? start + value.length);
  let tagsFrom = 0;
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", tagsFrom)) {
    reportTags(text, tagsFrom, at, start, source, report);
    const close = text.indexOf("-->", at + 4);
    const end2 = close < 0 ? text.length : close + 3;
    tagsFrom = end2;
    if (isFineComment(text.slice(at + 4, close < 0 ? end2 : close), options)) continue;
    report({
      message: `Unexpected hidden comment ${quote(text.slice(at + 4, close < 0 ? end2 : close))}, expected text that everybody can see`,
      place: source.place(start + at, start + end2)
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
  const words4 = text.slice(0, longestMarker * 10).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words4 <= maxCommentWords && text.length <= longestMarker && !addresses.test(text);
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

// rules/words/placeholders.ts
var placeholderNouns = words2(`
  action approach author blocker branch brief-description change context customer date deadline
  decision description details detail environment example feature feature-name file filename goal
  idea
  insight issue item link location message name notes outcome owner path person placeholder
  problem project project-name project_name purpose question rationale reason result role
  session-name session_name short-description solution step summary task task-name text time
  timestamp title tool topic url user username value version
`);
var templateTitles = /* @__PURE__ */ new Set([
  "brief description",
  "description",
  "feature name",
  "feature or task name",
  "name",
  "project name",
  "session name",
  "session title",
  "short description",
  "task name",
  "task title",
  "title",
  "topic",
  "your feature",
  "your feature name",
  "your task"
]);
var templateLines = /* @__PURE__ */ new Set([
  "brief description",
  "chose x over y",
  "description of changes",
  "description of the change",
  "what this file does",
  "why it matters",
  "why it matters for this task",
  "why this change was made",
  "why x was chosen",
  "x, y, z"
]);
function sentence(starts, rest) {
  return {
    firstWords: starts.map(firstWordOf),
    pattern: new RegExp(`^(?:${starts.join("|")})${rest}`, "i")
  };
}
var notYetWritten = [
  "content",
  "decisions",
  "details",
  "findings",
  "goals",
  "information",
  "issues",
  "items",
  "key [a-z]{1,20}",
  "lessons",
  "metrics",
  "more",
  "next steps",
  "notes",
  "progress",
  "results",
  "summary",
  "tasks",
  "this (?:file|list|section)",
  "update",
  "updates"
];
var willBeWritten = "will be (?:added|documented|filled(?: in| out)?|listed|populated|recorded|tracked|updated|written)";
var later2 = " (?:after|as|at|during|once|throughout|upon|when|while) [a-z' ]{0,30}(?:session|work|progress|development)[a-z' ]{0,30}";
var end = "(?:\\.{1,3}|…)?$";
var sentences = [
  sentence(["lorem ipsum"], "\\b"),
  // *Next steps will be updated as the session progresses*
  sentence(notYetWritten, ` ${willBeWritten}(?: here)?(?:${later2})?${end}`),
  // *Problems and fixes will be documented here*
  sentence(
    [...notYetWritten, "blockers", "changes", "fixes", "problems", "solutions", "test", "testing"],
    `(?: [a-z]{1,20}){0,4} ${willBeWritten}(?: here(?:${later2})?|${later2})${end}`
  ),
  // Will be updated as work progresses...
  sentence([willBeWritten], `(?: here(?:${later2})?|${later2})${end}`),
  // Add your notes here
  sentence(
    ["add", "describe", "enter", "fill in", "insert", "list", "paste", "put", "type", "write"],
    " (?:a|an|any|the|your) [a-z ,/]{1,50} here\\.?$"
  ),
  sentence(["fill (?:this |me )?in"], "(?: later)?\\.?$"),
  // If nothing failed: "No failed approaches yet."
  sentence(["if (?:known|none|no|not|nothing)"], '\\b[^:"“]{0,60}: {0,2}["“]'),
  // Task 1 - brief description of what was done
  sentence(
    ["assumption", "feature", "issue", "item", "question", "step", "task"],
    " \\d{1,2} {0,2}[-–—:] {0,2}(?:brief |short )?description\\b"
  )
];
var firstWords = [
  ...[...templateLines].map(firstWordOf),
  ...sentences.flatMap((sentence2) => sentence2.firstWords)
];
function firstWordOf(text) {
  return text.split(/[^a-z]/, 1).join("");
}
var otherBrackets = words2(`
  active added aborted beta blocked bug bugfix canceled cancelled changed chore closed compaction
  complete completed conditional continued critical debug deferred deleted deprecated dev docs done
  draft edit edited empty error existing experimental external failed feat fix fixed high image in
  info internal low medium merged minor major na new no none not note obsolete ok omitted on open
  optional partial partially pass passed pasted pending planned ready redacted refactor rejected
  removed request resolved risk security see shipped sic skip skipped started stale test tested
  todo truncated unchanged unreleased untested untracked update updated urgent verified warn
  warning wip wontfix yes
`);
var listFields = words2(`
  aliases categories files keywords labels packages scopes skills tags tools topics
`);
var entryLabels = words2(
  "approach blocker decision issue problem question risk step task"
);
function words2(text) {
  return new Set(text.trim().split(/\s+/));
}

// rules/placeholder-hints.ts
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
function isIn(offsets, { start, end: end2 }) {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = low + high >> 1;
    const offset2 = offsets[middle] ?? 0;
    if (offset2 < start) low = middle + 1;
    else high = middle;
  }
  const offset = offsets[low];
  return offset !== void 0 && offset < end2;
}
function addFirstWord(text, from, found) {
  const start = firstLetter(text, from);
  const code = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (!isLetter(code) || second < 128 && firstPairs[pairOf(code, second)] !== 1) return;
  let end2 = start + 1;
  while (end2 - start < longestFirstWord && isLetter(text.charCodeAt(end2))) end2++;
  if (firstWords2.has(text.slice(start, end2))) found.push(start);
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
var firstWords2 = new Set(
  [...["dd", "hh", "path", "t", "tba", "tbc", "tbd", "to", "yyyy"], ...firstWords].flatMap(
    (word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]
  )
);
var firstPairs = new Uint8Array(1 << 14);
for (const word of firstWords2) {
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
    const search = new Search(file, options, report);
    search.metadata();
    search.preamble();
    for (const section of file.session.sections) search.section(section);
  }
});
var Search = class {
  #file;
  #added;
  #allowed;
  #report;
  /** The sections that quote what somebody typed. */
  #quoted;
  /** Where each finding starts, and where the last one ends: one finding for one fault. */
  #found = /* @__PURE__ */ new Set();
  #columns = /* @__PURE__ */ new Map();
  #leadIns = /* @__PURE__ */ new Map();
  /** Where in the source the marks of placeholders stand, and what they begin with, in order. */
  #marks;
  #words;
  constructor(file, options, report) {
    this.#file = file;
    this.#added = new Set(options.add.map(toComparable));
    this.#allowed = new Set(options.allow.map(toComparable));
    this.#report = report;
    this.#quoted = new Set(sectionsOf(file.match, "prompts"));
    const { text } = file.session.source;
    this.#marks = marksIn(text);
    this.#words = firstWordsIn(text);
  }
  metadata() {
    const specs = new Map(this.#file.match.fields.map(({ field, spec }) => [field, spec]));
    for (const field of this.#file.session.metadata) {
      const spec = specs.get(field);
      if (field.value === "") {
        if (spec && !spec.required) this.addEmpty(field.label, field.valuePlace);
      } else if (spec ? isValuePlaceholder(field) : this.isLeftOver(field)) {
        this.addField(field);
      }
    }
  }
  preamble() {
    const { preamble, source } = this.#file.session;
    if (preamble.length === 0) return;
    for (const inline of readContent(preamble, source).paragraphs) this.lines(inline, 0);
  }
  section(section) {
    this.heading(section);
    const { entries, paragraphs, hasCode } = contentOf(section);
    if (!this.#quoted.has(section)) for (const inline of paragraphs) this.lines(inline, 0);
    this.entries(entries, section);
    if (hasCode) this.code(section);
  }
  /** A block of code with nothing else in it; code itself may well have brackets. */
  code(section) {
    for (const node of section.content) {
      const value = node.type === "code" ? node.value.trim() : "";
      if (value.length > longestLine3 || value[0] !== "[" || value.at(-1) !== "]") continue;
      const content = value.slice(1, -1);
      if (!content.includes(" ") || !isBracketSlot(content) || this.isAllowed(value)) continue;
      const { source } = this.#file.session;
      const start = node.position?.start.offset ?? 0;
      const from = source.text.slice(start, node.position?.end.offset).indexOf(value);
      if (from < 0) continue;
      const place = source.place(start + from, start + from + value.length);
      this.addAt(value, place, "what belongs there");
    }
  }
  heading(section) {
    const { inline } = section;
    const { text } = inline;
    if (this.isHinted(inline)) {
      const slot = { inline, from: 0, to: text.length };
      this.brackets(slot, "");
      this.expressions(slot);
      const date = datePattern.exec(text.slice(0, longestLine3));
      if (date && !aboutDates.test(text)) {
        this.add({ inline, from: date.index, to: date.index + date[0].length }, "a date");
      }
    }
    const from = section.name.from;
    if (this.isAdded(text.slice(from))) this.add({ inline, from, to: text.length });
    if (section !== this.#file.session.title) return;
    const colon = text.indexOf(": ");
    const name = colon < 0 ? "" : text.slice(colon + 2).trim();
    if (templateTitles.has(name.toLowerCase()) && !this.isAllowed(name)) {
      const start = text.indexOf(name, colon + 2);
      this.add({ inline, from: start, to: start + name.length }, "the name of the work");
    }
  }
  entries(entries, section) {
    const siblings = new Siblings2(entries, section);
    let index = 0;
    for (const entry of entries) this.entry(entry, index++, siblings);
  }
  entry(entry, index, siblings) {
    const { node, inline, textFrom } = entry;
    if (entry.kind === "row") {
      for (const [index2, cell] of entry.cells.entries()) {
        if (!this.isHinted(cell)) continue;
        this.text({ inline: cell, from: 0, to: cell.text.length }, this.column(entry, index2), true);
      }
      return;
    }
    const empty2 = entry.children.length + entry.paragraphs.length === 0 && !entry.hasBlocks;
    const written = empty2 && inline.text.length < longestBare ? node.position : void 0;
    if (written && bareItem.test(this.slice(written))) {
      this.addBare(written);
      return;
    }
    this.lines(inline, textFrom);
    this.emptyField(entry, index, siblings);
    for (const paragraph of entry.paragraphs) this.lines(paragraph, 0);
    if (entry.children.length > 0) this.entries(entry.children, siblings.section);
  }
  /** `- **Result**:` with nothing behind it, nothing nested in it and nothing that it leads to. */
  emptyField(entry, index, siblings) {
    const { inline, textFrom } = entry;
    const end2 = inline.text.trimEnd().length;
    if (!isColon(inline.text[end2 - 1]) || end2 - textFrom > longestLabel2) return;
    const label = inline.text.slice(textFrom, end2 - 1).trim();
    const offset = afterMarks(inline.source.text, inline.endOffset(end2));
    if (offset === void 0) return;
    if (entry.paragraphs.length > 0 || entry.hasBlocks) return;
    const endOfItem = entry.node.position?.end.offset;
    if (endOfItem !== void 0 && this.leadInEnds(siblings.section).has(endOfItem)) return;
    const fields = entry.children.filter(isField);
    if (entry.children.length > 0) {
      if (fields.length < entry.children.length || !entryLabels.has(toKey(label))) return;
    } else if (!entry.parent && !entryLabels.has(toKey(label))) {
      const next = siblings.entries[index + 1];
      if (next && !isField(next) || siblings.fields < 2) return;
    } else if (siblings.fields < siblings.entries.length) {
      return;
    }
    if (this.isAllowed(label)) return;
    this.addEmpty(label, inline.source.place(offset, offset));
  }
  /** Where the lists of a section end that lead in to a block that is not nested in them. */
  leadInEnds(section) {
    let ends = this.#leadIns.get(section);
    if (!ends) {
      ends = leadInEnds(section);
      this.#leadIns.set(section, ends);
    }
    return ends;
  }
  lines(inline, start) {
    if (!this.isHinted(inline)) return;
    const { text } = inline;
    const whole = { inline, from: start, to: text.length };
    if (this.isBracketed(text.slice(start).trim())) {
      this.add(trimmed(whole));
      return;
    }
    for (let from = start; from < text.length; ) {
      const newline = text.indexOf("\n", from);
      const to = newline < 0 ? text.length : newline;
      this.text({ inline, from, to }, void 0, false);
      from = to + 1;
    }
  }
  /** What is known of a column's head, which can be as long as a file: all rows share it. */
  column({ columns }, index) {
    const head = columns[index];
    if (!head) return void 0;
    let column = this.#columns.get(head);
    if (!column) {
      column = { key: toKey(head.text), aboutDates: aboutDates.test(head.text) };
      this.#columns.set(head, column);
    }
    return column;
  }
  /** A line or a cell: by itself, the value in it, and what is in brackets. */
  text(given, column, cell) {
    const slot = trimmed(given);
    const { inline, from, to } = slot;
    const text = inline.text.slice(from, to);
    if (text === "") return;
    if (text.length <= longestWords) {
      if (this.isWhole(text, cell) && !column?.aboutDates) {
        this.add(slot);
        return;
      }
      const colon = text.search(/[:：]/);
      if (colon > 0) {
        const value = trimmed({ inline, from: from + colon + 1, to });
        if (this.isValue(inline.text.slice(value.from, to), text.slice(0, colon))) this.add(value);
      }
    }
    if (!isIn(this.#marks, inline)) return;
    if (text.length <= longestWords) this.datedLabel(slot);
    this.brackets(slot, column?.key);
    this.wholeExpressions(slot);
  }
  isWhole(text, cell) {
    if (this.isAllowed(text)) return false;
    if (this.isAdded(text)) return true;
    const first = text.charCodeAt(0);
    if (first === 91 || first === 123 || first === 60 || first === 46 || first === 8230) {
      return false;
    }
    return isPlaceholder(text) || sentences.some(({ pattern }) => pattern.test(text)) || text.length <= longestTemplateLine && templateLines.has(text.toLowerCase()) || (cell ? samplePath.test(text) : false);
  }
  isValue(value, label) {
    if (value === "" || value.length > longestWords || this.isAllowed(value)) return false;
    if (this.isAdded(value)) return true;
    const first = value.charCodeAt(0);
    if (first === 91 || first === 123 || first === 60 || first === 46 || first === 8230) {
      return false;
    }
    if (!isPlaceholder(value)) return false;
    return !(dateShape.test(value) && !dateLabel.test(label));
  }
  /** `**Previous session** (YYYY-MM-DD):` */
  datedLabel({ inline, from, to }) {
    const text = inline.text.slice(from, to);
    const open = text.search(/\((?:YYYY-MM-DD|DATE)\)/);
    if (open < 0 || open > longestLabel2 || aboutDates.test(text.slice(0, open))) return;
    if (!inline.parts[inline.partAt(from)]?.strong) return;
    const end2 = text.indexOf(")", open);
    this.add({ inline, from: from + open + 1, to: from + end2 }, "a date");
  }
  /** `[Add your context here]`, `confirmed by: [evidence]`, `{DESCRIPTION}`. */
  brackets(slot, field) {
    const { inline, from, to } = slot;
    const text = inline.text.slice(from, to);
    let label = field;
    const listed2 = () => {
      label ??= toKey(text.slice(0, Math.max(text.search(/[:：]/), 0)));
      return listFields.has(label);
    };
    this.pairs(slot, "[", "]", listed2);
    this.pairs(slot, "{", "}", listed2);
  }
  /**
   * @param listed
   *   Whether the brackets stand in a field whose values are lists in brackets.
   */
  pairs(slot, open, close, listed2) {
    const { inline, from, to } = slot;
    const text = inline.text.slice(from, to);
    let at = text.indexOf(open);
    while (at >= 0) {
      let end2 = text.indexOf(close, at);
      if (end2 < 0) return;
      const inner = text.lastIndexOf(open, end2);
      const doubled = open === "{" && inner === at + 1 && text[end2 + 1] === close;
      if (doubled) end2++;
      else if (inner > at) at = inner;
      const found = { inline, from: from + at, to: from + end2 + 1 };
      if (this.isSlot(found, slot, listed2)) this.add(found);
      at = text.indexOf(open, end2 + 1);
    }
  }
  isSlot({ inline, from, to }, line, listed2) {
    const { text } = inline;
    const part = inline.parts[inline.partAt(from)];
    if (part?.kind !== "text" || part.struck || inline.isLinked(from, to)) return false;
    const written = text.slice(from, to);
    if (this.isAllowed(written)) return false;
    if (this.isAdded(written)) return true;
    const before = text.slice(Math.max(line.from, from - 3), from);
    const after = text.slice(to, Math.min(line.to, to + 3));
    if (from > line.from && !slotStart.test(before)) return false;
    if (to < line.to && !slotEnd.test(after)) return false;
    const content = written.replaceAll(/^[[{]{1,2}|[\]}]{1,2}$/g, "").trim();
    if (written[0] === "{") return isBraceSlot(content);
    if (listed2()) return false;
    const leads = from === line.from && to < line.to;
    return isBracketSlot(content) && !(leads && new RegExp("^\\p{Lu}", "u").test(content) && !isNoun(content));
  }
  isBracketed(text) {
    if (text[0] !== "[" || !text.includes("\n")) return false;
    const end2 = text.indexOf("]");
    if (end2 !== text.length - 1) return false;
    return text.lastIndexOf("[") === 0 && isBracketSlot(text.slice(1, -1));
  }
  expressions({ inline, from, to }) {
    const match = expression.exec(inline.text.slice(from, to));
    if (!match) return;
    const at = from + match.index;
    if (inline.parts[inline.partAt(at)]?.kind === "text") {
      this.add({ inline, from: at, to: at + match[0].length });
    }
  }
  /** In prose only what is the whole value: a sentence may well be about a variable. */
  wholeExpressions({ inline, from, to }) {
    const text = inline.text.slice(from, to);
    const match = valueExpression.exec(text);
    if (!match?.[1]) return;
    const start = from + match[0].length - match[1].length;
    this.expressions({ inline, from: start, to });
  }
  isLeftOver(field) {
    if (listFields.has(field.key) || field.linked) return false;
    const { value } = field;
    return isValuePlaceholder(field) && (value[0] !== "[" || isBracketSlot(value.slice(1, -1)));
  }
  /** Whether the slower looks could find anything in a text. */
  isHinted(inline) {
    return this.#added.size > 0 || isIn(this.#marks, inline) || isIn(this.#words, inline);
  }
  isAdded(text) {
    return this.#added.size > 0 && this.#added.has(toComparable(text));
  }
  isAllowed(text) {
    return this.#allowed.size > 0 && this.#allowed.has(toComparable(text));
  }
  slice({ start, end: end2 }) {
    return this.#file.session.source.text.slice(start.offset, end2.offset);
  }
  addField(field) {
    if (this.isAllowed(field.value)) return;
    this.addAt(field.value, field.valuePlace, "a value");
  }
  add({ inline, from, to }, expected = "what belongs there") {
    this.addAt(inline.text.slice(from, to), inline.place(from, to), expected);
  }
  addAt(text, place, expected) {
    if (!this.isNew(place)) return;
    this.#report({ message: `Unexpected placeholder ${quote(text)}, expected ${expected}`, place });
  }
  addBare(place) {
    const text = this.slice(place).trimEnd();
    const { offset = 0 } = place.start;
    const end2 = this.#file.session.source.point(offset + text.length);
    this.#report({
      message: `Unexpected empty item ${quote(text)}, expected text, or no item`,
      place: { start: place.start, end: end2 }
    });
  }
  addEmpty(label, place) {
    if (!this.isNew(place)) return;
    this.#report({ message: `Unexpected empty field ${quote(label)}, expected a value`, place });
  }
  /** The header is read as metadata and as text. */
  isNew({ start: { offset = -1 } }) {
    if (this.#found.has(offset)) return false;
    this.#found.add(offset);
    return true;
  }
};
var longestBare = 8;
var longestLabel2 = 60;
var longestLine3 = 300;
var longestWords = 200;
var longestTemplateLine = Math.max(...[...templateLines].map((line) => line.length));
var samplePath = /^path\/to\/(?:file|component|module)(?:\.\w{1,5})?$/;
var dateShape = /^(?:yyyy|dd|hh)/i;
var datePattern = /(?<![\w-])(?:YYYY-MM-DD|YYYY\/MM\/DD|DD\.MM\.YYYY|YYYYMMDD)(?![\w-])/;
var aboutDates = /conven|format|iso|naming|pattern|regex|schema|style|syntax|filename|file name/i;
var dateLabel = /(?<![a-z])(?:at|by|completed|created|date|day|deadline|due|ended|eta|expected|modified|on|session|started|time|updated|when)\W{0,3}$/i;
var expression = /\$\([^()]{0,60}\)|\$\{[\w.-]{1,40}\}/;
var valueExpression = /^(?:[^:：$]{1,60}[:：]\s{0,3})?(\$[({][^(){}]{0,60}[)}])$/;
var bareItem = /^(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]?\])?\s*$/;
var slotStart = /(?:[:：—–→=(|]\s?|\s-\s)$/;
var slotEnd = /^(?:\s?[:：—–→|).;,]|\s-\s|\s\()/;
function isBracketSlot(content) {
  if (content.length < 2 || content.length > longestBracket || !/^[\p{L}\d]/u.test(content)) {
    return false;
  }
  if (otherScript.test(content) || reference.test(content)) return false;
  const words4 = content.split(/\s+/, mostWords);
  const [word = ""] = words4;
  const first = word.toLowerCase().replaceAll(/[^a-z-]/g, "");
  if (words4.length === 1)
    return isNoun(content) || upperName.test(content) || dateShape.test(content);
  if (words4.length < 4 && otherBrackets.has(first)) return false;
  if (events.test(content)) return false;
  const listed2 = content.split(",");
  return listed2.length < 2 || content.includes("e.g.") || listed2.some((word2) => word2.trim().includes(" "));
}
function isBraceSlot(content) {
  if (/["'=;:,()$.\\/]/.test(content) || otherScript.test(content)) return false;
  return /^[A-Z][A-Z_ -]{2,40}$/.test(content) || isNoun(content) || /^[A-Za-z]+(?: [a-z]+){1,8}$/.test(content.slice(0, longestLine3));
}
function isNoun(content) {
  return placeholderNouns.has(content.toLowerCase().replace(/^your[ _-]/, ""));
}
var longestBracket = 600;
var mostWords = 200;
var upperName = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}$/;
var reference = /\d:\d|\d{3}|#\d|:\/\/|^["'`]|et al\b|\bp\.\s?\d/;
var events = /^(?:request interrupted|compaction|image|pasted|redacted|truncated|omitted)\b/i;
var otherScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Cyrillic}]/u;
function isValuePlaceholder({ value, linked }) {
  return !linked && (isPlaceholder(value) || /^\$[({][^)}]{0,60}[)}]/.test(value));
}
function isField({ inline, textFrom }) {
  const colon = inline.text.slice(textFrom, textFrom + longestLabel2).search(/[:：]/);
  return colon > 0;
}
var Siblings2 = class {
  entries;
  section;
  #fields;
  constructor(entries, section) {
    this.entries = entries;
    this.section = section;
  }
  /** How many of them are fields. */
  get fields() {
    this.#fields ??= this.entries.filter(isField).length;
    return this.#fields;
  }
};
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
function trimmed({ inline, from, to }) {
  const text = inline.text.slice(from, to);
  const lead2 = text.length - text.trimStart().length;
  return { inline, from: from + lead2, to: from + Math.max(text.trimEnd().length, lead2) };
}
function toComparable(text) {
  return text.trim().toLowerCase();
}

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

// rules/words/vague-english.ts
var fillers = words3(`
  a ability about above accordingly across activity actually addition additional additionally
  adequate advanced after again against ago agreed all almost along already also although always am
  among an and another any anything anywhere appropriate appropriately are area around as at attempt
  attention away back background based basic basis be because been beginning being below best better
  between beyond big both briefly bring brought but by came can cannot certain challenge choice
  clean cleaner clear come common complex comprehensive comprehensively concerned condition
  consistent consistently core correct correctly could critical current currently cutting-edge
  decent described detailed difference different direction discover discussed does don't down due
  during each easier easily edge effective effectively efficient efficiently effort either elegant
  else enough entire essential estimate etc even ever every everything everywhere example excellent
  existing expected extensive extensively extra fact fast faster few final finally find finding fine
  first flawless flawlessly for found foundation from full fully fully-functional further
  furthermore future general generally generic get gets getting given global go goes going good got
  graceful gracefully great had happen harder has have having help here high high-priority
  high-quality higher historical hopefully how however huge i idea if immediately important in
  including incremental individual info information initial inside insight instead internal into is
  it its itself just keep kept key kind large larger last later latest least left less let level
  like likely likewise listed little long longer lot lots low low-priority lower main mainly
  maintainable major many massive matter may maybe me meaningful means medium mentioned might
  minimal minor misc miscellaneous missing modern more most mostly much multiple must my near nearly
  necessary need never new next nice nicer no nobody none nor normal not note noted nothing novel
  now number numerous of off often ok okay old on once one ongoing only onto opportunity optimal
  optimally option or original other others our ourselves out outcome outdated outstanding over
  overall own partial per perfect perfectly perhaps place planned please plus possibility possible
  possibly potential powerful pretty previous primary probably professional proper properly proposed
  purpose put question quick quickly quite random range rather real-life real-world really reason
  reasonable recently recommend recommendation recommended redundant reflect regarding regular
  related relevant reliable reliably remaining requested require required respectively rigorous
  rigorously robust said same says scalable seamless seamlessly see seem serious set several shall
  she short should side significant significantly similar simple simpler simply since single
  situation slick slightly slow small smaller smooth smoother smoothly so solid some somebody
  somehow someone something sometimes somewhat soon specific stable standard still strong suboptimal
  successful successfully such suggest suggested suggestion suitable super sure systematic take
  takeaway taken tell temporary than that the their them themselves then there thereby these they
  this thorough thoroughly those though through throughout thus time to today together too took
  total toward towards typical under unified unify unless unnecessary unrelated until up upon us use
  used user-friendly usual usually valuable variety various version very via want wanted was way we
  week well were what whatever when where wherever whether which while who whole why wide will with
  within without would year yes yet you your yourself zero
`);
var claims = {
  fix: words3(`
    address ambiguity bug bug-fix bugfix correction crash defect degradation degrade discrepancy
    error failure fault fix fixing fixup glitch hotfix inconsistency investigate issue mitigate
    patch problem repair resolve solve sort troubleshoot workaround
  `),
  improve: words3(`
    better clean-up cleanup enhance enhancement improve improvement modernize optimisation optimise
    optimization optimize performance polish polishing redesign refactor refactoring refine
    refinement simplification simplify speed stabilize standardise standardization standardize
    streamline tidy tune tuning tweak upgrade
  `),
  test: words3(`
    check confirm coverage ensure evaluate qa regression retest test testing validate validation
    verification verify
  `),
  document: words3(`
    doc docs document documentation explain roadmap
  `),
  explore: words3(`
    analyse analyze brainstorm collect compare consider discuss discussion examine experiment
    exploration explore feedback follow follow-up gather identify investigation look monitor
    prioritise prioritize report research study think tried try
  `),
  continue: words3(`
    begin complete continue finalise finalize finish housekeeping keep loose maintenance pending
    proceed progress resume start step unfinished wip work wrap
  `),
  change: words3(`
    add adjust adjustment apply approach change configure create develop development did do doing
    done enable expand extend handle handling implement implementation improve include integrate
    introduce made make manage modify move perform prepare provide rebuild reduce remove
    reorganize replace rework rewrite set-up setup support switch tweak update updating wire
    write
  `),
  claim: words3(`
    accomplish accomplishment accurate achieve achievement approve approved battle-tested bug-free
    bulletproof clarity cleanly compatible complete conciseness consistency correct cover covered
    deliver deliverable documented enterprise-grade error-free expectation expected extensibility
    extensible feature-complete functional functioning goal happy healthy intact intuitive maintain
    maintainability meet met milestone modular modularity objective on-track operational organize
    organized polished portable preservation preserve production-grade production-quality
    production-ready quality readability ready reliability requirement robustness satisfy
    scalability secure stability standardized success type-safe unchanged untested usability
    validated well-documented well-tested work working works
  `),
  thing: words3(`
    app application aspect best-practice bit capability case chore code codebase comment component
    concern conflict debt decision detail edge-case element end error-handling feature feedback file
    functionality improvement infrastructure job learning logging logic nit organization part piece
    point process processing project reflection separation structure stuff suite symptom
    system task thing ui ux win
  `)
};
var halfNames = words3(`
  access accessibility analysis analytics api architecture asset automation backend behavior
  behaviour communication compatibility compliance config configuration connection connectivity
  context data database dataset debug demo deployment design detection dev developer development
  environment experience fallback field flow framework frontend function guidance handler hardening
  input integration interface layout management message method migration mobile model module
  monitoring navigation output page parameter pattern platform plugin production property query
  recovery report reporting request resource response responsive responsiveness result review route
  scenario script security server service setting settings solution state statistic structured style
  styling table template timing tool tooling tracking type unit unit-test usage user utility visual
  web workflow workspace
`);
var workNouns = words3(`
  bug bugfix clean-up cleanup fix improvement issue optimisation optimization problem tweak
`);
var vagueVerbs = words3(`
  address configure continue enhance improve look made make optimise optimize polish ready refine
  setup stabilize streamline update work
`);
var things = words3(`
  application approach aspect bit capability case code codebase comment component concern conflict
  coverage crash debt decision defect detail doc docs document documentation element error
  error-handling failure fault feature feedback file functionality handling infrastructure issue
  item job logging logic maintenance milestone module nit objective organization part performance
  piece point problem process progress project quality reflection requirement step structure
  suite system task thing ui ux
`);
var praise = words3(`
  accurate appropriate assorted best better clean cleaner comprehensive correct detailed efficient
  elegant enhanced excellent extensible extensive flawless full general good graceful great
  high-quality improved maintainable misc miscellaneous modern modular numerous optimal outstanding
  perfect portable production-quality production-ready professional proper ready reliable rigorous
  robust scalable seamless secure several solid some stable thorough user-friendly various
`);
var empty = words3(`
  bug-fix bugfix clean-up cleanup enhancement fix improvement misc miscellaneous polish stuff
  thing tweak
`);
var otherHeadings2 = words3(`
  acceptance advice benefit checklist commit criteria dependency gotcha guideline insight learned
  learning lesson practice prerequisite principle reference resource rule scope tip tool workflow
`);
var claimFields = /* @__PURE__ */ new Set([
  "action",
  "approach",
  "change",
  "changes",
  "decision",
  "description",
  "details",
  "done",
  "fix",
  "goal",
  "issue",
  "lesson learned",
  "problem",
  "solution",
  "summary",
  "task",
  "work"
]);
var stateColumns = /* @__PURE__ */ new Set([
  "approved",
  "category",
  "complexity",
  "effort",
  "impact",
  "kind",
  "likelihood",
  "outcome",
  "priority",
  "probability",
  "progress",
  "result",
  "risk",
  "severity",
  "state",
  "status",
  "type"
]);
function words3(text) {
  return text.trim().split(/\s+/);
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
    const judge = judgeFor(options);
    forEachClaim(file, options, (inline, from, to, nested) => {
      const verdict = judge.read(inline, from, to);
      if (!verdict || nested && states.has(verdict.missing)) return;
      report(describe2(inline, from, to, verdict));
    });
  }
});
var states = /* @__PURE__ */ new Set(["claim", "continue"]);
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
function describe2(inline, from, to, { words: words4, missing }) {
  const empties = [...new Set(words4)].slice(0, mostNamed);
  return {
    message: `Unexpected vague text ${quote(inline.text.slice(from, to))}, expected ${expectations2[missing]}`,
    place: inline.outerPlace(from, to),
    note: `${allOf(empties)} ${empties.length > 1 ? "say" : "says"} nothing that the next reader could look up or act on.`
  };
}
var mostNamed = 4;
function forEachClaim({ session, match }, options, visit) {
  if (match.format.sections.length === 0) return;
  const specs = new Map(match.sections.map(({ section, spec }) => [section, spec]));
  const judged = new Set(options.sections.map(toKey));
  const ignored = new Set(options.ignoreSections.map(toKey));
  const isAside = remembering(listsOnly);
  for (const section of session.sections) {
    if (section === session.title) continue;
    const spec = specOf(section, specs);
    if (names(ignored, section, spec)) continue;
    const known3 = specs.has(section);
    const isJudged = judged.size > 0 ? names(judged, section, spec) : describesWork(section, known3, spec, isAside);
    if (!isJudged) continue;
    const visitOwn = isLeftOver(section.name.key) ? unlessNoneLeft(visit) : visit;
    for (const inline of contentOf(section).paragraphs) {
      if (!isBoldHeading(inline)) visitOwn(inline, 0, inline.text.trimEnd().length, false);
    }
    let last;
    let isList2 = false;
    for (const { entry, lead: lead2 } of ledEntries(section)) {
      if (lead2 !== last) isList2 = lead2 !== void 0 && listsOnly(toKey(lead2));
      last = lead2;
      if (!isList2) visitEntry(entry, visitOwn);
    }
  }
}
function names(list2, { name }, spec) {
  if (list2.size === 0) return false;
  return list2.has(name.key) || list2.has(name.shortKey) || list2.has(toKey(spec?.name ?? ""));
}
var isLeftOver = rememberingShort(
  (heading) => /\b(?:deferred|incomplete|not|open|outstanding|pending|remaining|wasn't|weren't)\b/.test(heading)
);
function unlessNoneLeft(visit) {
  return (inline, from, to, nested) => {
    if (!/^\W*(?:all|everything)\b/i.test(inline.text.slice(from, to))) {
      visit(inline, from, to, nested);
    }
  };
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
function specOf(section, specs) {
  for (let one2 = section; one2; one2 = one2.parent) {
    const spec = specs.get(one2);
    if (spec) return spec;
  }
  return void 0;
}
var otherRoles2 = /* @__PURE__ */ new Set(["files", "prompts"]);
function describesWork(section, known3, spec, isAside) {
  if (otherRoles2.has(spec?.role)) return false;
  if (known3 && spec?.role !== void 0) return true;
  if (namesThing(section.inline)) return false;
  for (let one2 = section; one2?.parent; one2 = one2.parent) {
    if (isAside(one2.name.key)) return false;
  }
  return true;
}
function namesThing(heading) {
  return heading.referring && heading.parts.some(({ kind }) => kind === "code") || hasIdentifier(heading.text.slice(0, longestHeading2));
}
var hasIdentifier = rememberingShort(
  (heading) => /[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|[A-Za-z][._/][A-Za-z]|[A-Z]-\d|#\d/.test(heading)
);
var longestHeading2 = 200;
var listsOnly = rememberingShort(
  (name) => name.split(" ").some((word) => stemsOf(word).some((stem) => otherHeadingWords.has(stem)))
);
var otherHeadingWords = new Set(otherHeadings2);
function visitEntry(entry, visit) {
  if (entry.kind === "row") {
    for (const [index, inline] of entry.cells.entries()) {
      if (index === 0) {
        if (inline.referring || isState(toKey(inline.text))) return;
        continue;
      }
      if (!inline.text.trim().includes(" ")) continue;
      const column = entry.fields[index]?.key ?? "";
      if (!stateColumns.has(column)) visit(inline, 0, inline.text.length, false);
    }
    return;
  }
  if (entry.children.length === 0 && entry.paragraphs.length === 0 && !entry.hasBlocks) {
    const { inline, textFrom: from } = entry;
    const field = readField(inline, from, inline.text.length);
    const to = inline.text.trimEnd().length;
    const nested = entry.parent !== void 0;
    if (!field) visit(inline, from, to, nested);
    else if (isState(field.key)) return;
    else if (claimFields.has(field.key)) visit(inline, to - field.value.length, to, nested);
    else if (!nested) visit(inline, from, to, false);
  }
  for (const child of entry.children) visitEntry(child, visit);
}
function isState(key) {
  if (stateColumns.has(key)) return true;
  return key.endsWith(" by") || key.endsWith(" time") || key.endsWith(" type");
}
var kinds2 = Object.keys(expectations2);
var kindsBeforeThing = kinds2.filter((kind) => kind !== "thing");
var meanings = new Map([
  ...halfNames.map((word) => [word, "half"]),
  ...fillers.map((word) => [word, "filler"]),
  // Of two kinds that a word is in, the one that is asked for first is set last.
  ...kinds2.toReversed().flatMap((kind) => claims[kind].map((word) => [word, kind]))
]);
var emptyWords2 = new Set(empty);
var praiseWords = new Set(praise);
var thingWords = new Set(things);
var vagueVerbWords = new Set(vagueVerbs);
var workWords = new Set(workNouns);
var judges = /* @__PURE__ */ new WeakMap();
function judgeFor(options) {
  let judge = judges.get(options);
  if (!judge) {
    judge = new Judge(options);
    judges.set(options, judge);
  }
  return judge;
}
var Judge = class {
  #minimum;
  #added;
  #allowed;
  #wordOf = rememberingShort((written) => this.lookUp(written.toLowerCase()));
  constructor({ minimum, add, allow }) {
    this.#minimum = minimum;
    this.#added = new Set(add.map((word) => word.toLowerCase()));
    this.#allowed = new Set(allow.map((word) => word.toLowerCase()));
  }
  /** Why the text says nothing; nothing when it says enough or claims nothing. */
  read(inline, from, to) {
    if (inline.hasReference(from, to)) return void 0;
    const words4 = [];
    let names2 = 0;
    for (let start = from; start < to; ) {
      const end2 = endOfWord(inline.text, start, to);
      if (end2 > start) {
        const word = this.#wordOf(inline.text.slice(start, end2));
        if (word.meaning === "name" && ++names2 >= this.#minimum) return void 0;
        if (words4.push(word) > mostWords2) return void 0;
      }
      start = end2 + 1;
    }
    const claimed = words4.filter(({ meaning }) => !claimsNothing.has(meaning));
    if (claimed.length === 0 || notClaims.test(inline.text.slice(from, to))) return void 0;
    return this.weigh(words4, claimed, names2);
  }
  weigh(words4, claimed, names2) {
    const missing = kindsBeforeThing.find((kind) => claimed.some(({ meaning }) => meaning === kind)) ?? "thing";
    const isWork = words4[0]?.isVagueVerb || words4.at(-1)?.isWork || missing === "fix" && claimed.some((word) => word.isWork);
    const isPraise = words4.some((word) => word.isPraise);
    const halfWorth = isWork ? worthInWork : isPraise ? worthInPraise : 1;
    const halves = words4.filter(({ meaning }) => meaning === "half").length;
    if (names2 + halves * halfWorth >= this.#minimum) return void 0;
    const isEmpty = claimed.some((word) => word.isEmpty);
    if (words4.length === 1 && !isEmpty) return void 0;
    const onlyThings = claimed.every(({ isThing }) => isThing);
    if (onlyThings && !isEmpty && !isPraise) return void 0;
    return { words: claimed.map(({ text }) => text), missing };
  }
  lookUp(text) {
    const stems2 = stemsOf(text);
    const isIn2 = (list2) => stems2.some((stem) => list2.has(stem));
    return {
      text,
      meaning: this.meaningOf(text, stems2),
      isEmpty: isIn2(emptyWords2),
      isPraise: isIn2(praiseWords),
      isThing: isIn2(thingWords),
      isVagueVerb: isIn2(vagueVerbWords),
      isWork: isIn2(workWords)
    };
  }
  meaningOf(text, stems2) {
    if (this.#allowed.has(text)) return "name";
    if (this.#added.has(text)) return "thing";
    for (const stem of stems2) {
      const meaning = meanings.get(stem);
      if (meaning) return meaning;
    }
    return "name";
  }
};
var mostWords2 = 8;
var claimsNothing = /* @__PURE__ */ new Set(["filler", "half", "name"]);
var worthInWork = 0.4;
var worthInPraise = 0.5;
function endOfWord(text, start, to) {
  let end2 = start;
  while (end2 < to && isWordCode(text.charCodeAt(end2))) end2++;
  while (end2 > start && end2 + 1 < to && isJoint(text[end2]) && isWordCode(text.charCodeAt(end2 + 1))) {
    end2++;
    while (end2 < to && isWordCode(text.charCodeAt(end2))) end2++;
  }
  return end2;
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
var notClaims = new RegExp(
  [
    // (an aside), [a form], a "quotation"
    /^[^\w(]*\([^()]*\)\W*$/,
    /^[^\w[]*\[[^\]]*\]\W*$/,
    /"[^"]+"|[“「『«]/,
    // A lead-in, a question, a field left open, a folder/
    /[:：?？][\s/–—-]*$/,
    /[a-z]\/(?=\s|$)/,
    // None; Tests: none; What is not done: all is
    /^\W*(?:n\/a|no|none|not|nothing)\b/,
    /(?:[:：]|\s[-–—])[\s*_]*(?:n\/a|no|none|nothing)\b/,
    /\bnot\b[^:：]{0,40}[:：]\W{0,9}(?:all|everything)\b/,
    // What it is good for, how it compares, what could be
    /\b(?:allows|avoids|catches|could|enables|ensures|helps|leads to|makes|matters|means|pays|prevents|recommend|requires|saves|simplifies|than|(?:the )?user will)\b/,
    /\b(?:easy|easier|simple|simpler) to\b/,
    /^\W*can\b/,
    // A restriction, a contrast
    /^\W*only\b|\bonly\W*$/,
    /,\s(?:and\s)?not\s/,
    // Where it stands, and what is waited for; but who is ready for production has to show it.
    /^\W*(?:pending|to be|will be)\b|\bpending\W*$/,
    /\bwill be (?:added|documented|filled|listed|updated)\b/,
    /\bready (?:for|to)\b(?!.{0,60}\b(?:production|release|use)\b)/,
    // The note itself
    /\bthis (?:document|file|note|page|session)\b/
  ].map(({ source }) => source).join("|"),
  "i"
);
function stemsOf(word) {
  const stems2 = [word];
  if (word.length < 4) return stems2;
  if (word.startsWith("re-")) stems2.push(word.slice(3));
  const add = (cut, end2 = "") => stems2.push(word.slice(0, -cut) + end2);
  if (word.endsWith("'s") || word.endsWith("’s")) add(2);
  if (word.endsWith("ies") || word.endsWith("ied")) add(3, "y");
  if (word.endsWith("es") || word.endsWith("ed")) add(2);
  if (word.endsWith("s") || word.endsWith("d")) add(1);
  if (word.endsWith("ed") && word.at(-3) === word.at(-4)) add(3);
  if (word.endsWith("ing")) {
    add(3);
    add(3, "e");
    if (word.at(-4) === word.at(-5)) add(4);
  }
  if (word.endsWith("ly")) add(2);
  return stems2;
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
  const later3 = /* @__PURE__ */ new Map();
  for (const spec of match.format.sections) {
    const due = match.due(spec);
    if (!due || present.has(spec)) continue;
    if (isDue(due, match.progress)) {
      report({
        message: `Unexpected missing section ${quote(spec.name)}, expected ${since[due]}`,
        place: endOf(file)
      });
    } else {
      later3.set(due, [...later3.get(due) ?? [], spec]);
    }
  }
  for (const [due, specs] of later3) {
    const names2 = allOf(specs.map(({ name }) => name));
    report({
      message: `Unexpected missing ${specs.length > 1 ? "sections" : "section"} ${names2}, expected ${since[due]}`,
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
    const later3 = /* @__PURE__ */ new Map();
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
        later3.set(spec.required, [...later3.get(spec.required) ?? [], spec]);
      }
    }
    for (const [due, specs] of later3) {
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
function answers(value) {
  return isPlaceholder(value) || !/^[\s?–—-]*$/.test(value);
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
    const ranked2 = sections.map((known3) => ({
      known: known3,
      rank: match.format.sections.indexOf(known3.spec)
    }));
    const inOrder = longestRise(ranked2);
    for (const section of ranked2) {
      if (inOrder.has(section)) continue;
      const neighbour = misplacedAgainst(section, ranked2, inOrder);
      if (!neighbour) continue;
      const { known: known3 } = section;
      report({
        message: `Unexpected section ${quote(known3.spec.name)} ${neighbour.side} ${quote(neighbour.name)}, expected it ${neighbour.side === "after" ? "before" : "after"}`,
        place: known3.section.namePlace
      });
    }
  }
});
function misplacedAgainst(section, ranked2, inOrder) {
  const index = ranked2.indexOf(section);
  const earlier = ranked2.slice(0, index).find((other) => inOrder.has(other) && other.rank > section.rank);
  if (earlier) return { name: earlier.known.spec.name, side: "after" };
  const later3 = ranked2.slice(index + 1).findLast((other) => inOrder.has(other) && other.rank < section.rank);
  return later3 && { name: later3.known.spec.name, side: "before" };
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
    const titles = otherTitles(file);
    for (const title of titles) {
      report({
        message: `Unexpected second title ${quote(title.title)}, expected one topic in a file`,
        place: title.namePlace
      });
    }
    if (titles.length > 0) return;
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
  const value = line?.slice(line.indexOf(label) + label.length).replace(/^[^\p{L}\p{N}]+/u, "");
  return value?.split(" | ", 1)[0]?.trim();
}
function packed(text) {
  return text.replaceAll(/\s+/g, "");
}
function namedPaths({ path = "", session }) {
  const names2 = /* @__PURE__ */ new Set();
  const open = [session.tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("children" in node) for (const child of node.children) open.push(child);
    const text = pathsMayBeIn(node);
    if (text === "") continue;
    for (const [word] of text.matchAll(pathPattern)) {
      const name = withoutStop(word);
      if (/[./]/.test(name) && !name.startsWith("//") && !path.endsWith(`/${name}`)) names2.add(name);
    }
  }
  return [...names2];
}
function withoutStop(word) {
  let end2 = word.length;
  while (word.charCodeAt(end2 - 1) === 46) end2--;
  return word.slice(0, end2);
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
    const known3 = match.fields.find(({ spec }) => spec.kind === "status");
    const status = match.status;
    if (!known3 || status?.kind !== "valid") return;
    const { value } = status;
    const denial = known3.spec.final?.includes(value) ? openSteps(file) : value === "blocked" ? noBlocker(file) : value === known3.spec.values?.[0] ? noStep(file) : void 0;
    if (denial === void 0) return;
    report({
      message: `Unexpected status ${quote(value)} ${denial}`,
      place: known3.field.valuePlace
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
  const part = text.slice(0, longestText2);
  return resolvedMark.test(part) && !takenBack.test(part);
}
var resolvedState = /^\W{0,4}(?:closed|cleared|done|fixed|resolved|unblocked)\b/i;
var resolvedMark = /^\W{0,4}(?:closed|cleared|fixed|resolved|unblocked)\b|\bRESOLVED\b|[✓✔✅☑]/;
var takenBack = /\b(?:not|once|partly|partially|until|unless|when|pending|waiting|still)\b/i;
var resolvedWords = /^\W{0,4}(?:cleared|closed|resolved|unblocked)\b/i;
var longestText2 = 1e3;
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
  const known3 = /* @__PURE__ */ new Map();
  return function isDone(entry) {
    let done = known3.get(entry);
    if (done === void 0) {
      done = saysDone(entry) || entry.parent !== void 0 && isDone(entry.parent);
      known3.set(entry, done);
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
  let left = rest.slice(0, longestLine4);
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = left.slice(0, duration.from) + left.slice(duration.to);
  }
  return /\d/.test(left);
}
var longestLine4 = 400;

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
  return fields.some(({ key, value }) => value !== "" && timeFields.has(key)) || inlines.some(({ text }) => hasDuration(text));
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

// rules/words/todo.ts
var kinds3 = `
  benchmark build bundle ci commit debug demo deploy deployment design doc docs example examples
  fixme lint linting localization logging meeting merge migrate migration monitor monitoring pr
  prototype publish push qa rebase release research review revert rollback rollout security sync
  todo translate translation triage types typing
`.trim().split(/\s+/);
var generic = /* @__PURE__ */ new Set([
  ...fillers,
  ...halfNames,
  ...Object.values(claims).flat(),
  ...kinds3
]);
function namesNothing(text) {
  if (text.length > longest2) return false;
  let count = 0;
  let narrowed = false;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const kind = kindOf(match[0]);
    if (kind === "name") return false;
    if (kind === "filler") continue;
    narrowed ||= kind === "narrowing";
    count++;
  }
  return count < 2 || !narrowed;
}
var kindOf = rememberingShort(findKind);
function findKind(word) {
  if (!plainWord.test(word)) return "name";
  const lower = word.toLowerCase();
  if (fillerWords.has(lower)) return "filler";
  const forms = stems(lower);
  if (!forms.some((stem) => generic.has(stem))) return "name";
  return forms.some((stem) => narrowing.has(stem)) ? "narrowing" : "generic";
}
var fillerWords = new Set(fillers);
var narrowing = new Set(halfNames.filter((word) => !kinds3.includes(word)));
var longest2 = 80;
var wordPattern = /[^\s,;:.!?()[\]"“”*–—/&+]+/gu;
var plainWord = /^(?:[A-Za-z]?[a-z'’]+(?:-[a-z]+){0,3}|-|TODO|FIXME|PR|CI|QA)$/;
function stems(word) {
  const list2 = [word];
  if (word.length < 4) return list2;
  if (word.endsWith("s")) list2.push(word.slice(0, -1));
  if (word.endsWith("es") || word.endsWith("ed")) list2.push(word.slice(0, -2));
  if (word.endsWith("d")) list2.push(word.slice(0, -1));
  if (word.endsWith("ing")) list2.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  return list2;
}

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
    const from = markerEnd(inline.text, 0);
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
  const from = markerEnd(inline.text, textFrom);
  if (check !== "open" && from === void 0) return false;
  return namesNothing(inline.text.slice(from ?? textFrom).trimEnd());
}
function collectStep({ entry, leads }, section, found) {
  const { inline, textFrom: start } = entry;
  if (!isBareItem(entry) || isOrdered2(entry)) return;
  const marker2 = markerEnd(inline.text, start);
  addTodo({ inline, start, from: marker2 ?? start, leads }, section, found);
}
function isOrdered2(entry) {
  for (let one2 = entry; one2; one2 = one2.parent) {
    if (one2.ordered) return true;
  }
  return false;
}
function addTodo({ inline, start, from, leads }, section, found) {
  const end2 = inline.text.trimEnd().length;
  const text = inline.text.slice(from, end2);
  const marked = from > start;
  if (text.trim() === "" && !marked || isPlaceholder(text)) return;
  if (inline.hasReference(start, end2) || !namesNothing(text)) return;
  if (hasPriority(text) || leads.some(ordersWhatFollows)) return;
  for (let one2 = section; one2; one2 = one2.parent) {
    if (one2.depth > 1 && ordersWhatFollows(one2.title)) return;
  }
  found.push({ inline, from: start, to: end2, text: inline.text.slice(start, end2) });
}
var marker = /^(?:(?:TODO|FIXME)(?:\([^()]{1,40}\))?(?:\s*$|\s*[:：]|\s[-–—]\s|\s+(?=[a-z]))|(?:to do|to-do|todo)\s*(?:[:：]|$))\s*/i;
function markerEnd(text, start) {
  const first = text.charCodeAt(start) | 32;
  if (first !== 116 && first !== 102) return void 0;
  const match = marker.exec(text.slice(start, start + longestMarker2));
  return match ? start + match[0].length : void 0;
}
var longestMarker2 = 80;
function vagueLines(file) {
  const lines = /* @__PURE__ */ new Set();
  const add = ({ place }) => lines.add(place.start.line);
  noVagueText.check(file, noVagueText.defaults, add);
  return lines;
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
  if (globs.some((names2) => names2.length === 0)) throw new GlobError("the pattern is empty");
  return (path) => {
    const names2 = path.split("/").filter(isName);
    return globs.some((glob) => matchAll(glob, names2, anyNames, matchName));
  };
}
function isGlob(text) {
  return /[*?[{]/.test(text);
}
function escapeGlob(name) {
  return name.replaceAll(/[*?[\]{},\\!]/g, "\\$&");
}
function splitGlob(pattern) {
  const names2 = pattern.split("/");
  const end2 = names2.findIndex((name) => /[*?[{\\]/.test(name));
  const start = end2 < 0 ? names2.length - 1 : end2;
  const folder = names2.slice(0, start).join("/");
  const isRoot = folder === "" && start > 0;
  return { folder: isRoot ? "/" : folder, rest: names2.slice(start).join("/") };
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
      const parts2 = [...brace.commas, index].map((end2) => {
        const part = text.slice(start, end2);
        start = end2 + 1;
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
  const names2 = `*.{${sessionExtensions.join()}}`;
  return [...folders].map((folder) => {
    const path = folder.split("/").map(escapeGlob).join("/");
    return `**/${path}/**/${names2}`;
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
