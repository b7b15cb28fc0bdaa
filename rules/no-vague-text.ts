import type {SectionSpec} from '../formats/index.ts'
import {ledEntries} from '../formats/steps.ts'
import {
  contentOf,
  type Entry,
  type Inline,
  readField,
  remembering,
  rememberingShort,
  type Section,
  toKey,
} from '../session/index.ts'
import {allOf, quote} from './message.ts'
import {defineRule, type Report, type SessionFile} from './rule.ts'
import {
  claimFields,
  claims,
  empty,
  fillers,
  halfNames,
  type Missing,
  otherHeadings,
  praise,
  stateColumns,
  things,
  vagueVerbs,
  workNouns,
} from './words/vague-english.ts'

export interface NoVagueTextOptions {
  /** More words that say nothing by themselves. */
  readonly add: readonly string[]
  /** Words that say enough here, such as the name of a part of the project. */
  readonly allow: readonly string[]
  /** The sections to judge, by name; all that describe work when empty. */
  readonly sections: readonly string[]
  /** Sections to leave alone, by name. */
  readonly allowSections: readonly string[]
  /** How many words that can be looked up a line must have. */
  readonly minimum: number
}

export const noVagueText = defineRule<NoVagueTextOptions>({
  id: 'session-no-vague-text',
  description: 'a line that says nothing the next reader could look up or act on',
  severity: 'error',
  why: 'Who was not there cannot tell from this line what was done, found, or is to be done.',
  options: {
    add: {
      description: 'More words that say nothing by themselves.',
      type: 'array',
      items: {type: 'string'},
    },
    allow: {
      description: 'Words that say enough here, such as the name of a part of the project.',
      type: 'array',
      items: {type: 'string'},
    },
    sections: {
      description: 'The sections to judge, by name; all that describe work when empty.',
      type: 'array',
      items: {type: 'string'},
    },
    allowSections: {
      description: 'Sections to leave alone, by name.',
      type: 'array',
      items: {type: 'string'},
    },
    minimum: {
      description: 'How many words that can be looked up a line must have.',
      type: 'integer',
      minimum: 1,
    },
  },
  defaults: {add: [], allow: [], sections: [], allowSections: [], minimum: 1},
  check(file, options, report) {
    const judge = judgeFor(options)
    forEachClaim(file, options, (inline, from, to, nested) => {
      const verdict = judge.read(inline, from, to)
      // `Ready to start` below an item says where that item stands.
      if (!verdict || (nested && states.has(verdict.missing))) return
      report(describe(inline, from, to, verdict))
    })
  },
})

const states: ReadonlySet<Missing> = new Set(['claim', 'continue'])

/** What to ask for; of several kinds of empty words in a line the first here decides. */
const expectations: Readonly<Record<Missing, string>> = {
  fix: 'what was fixed and where, such as a file, a symptom or an error',
  improve: 'what got better, where and by how much',
  test: 'what is tested and what came, or has to come, out',
  document: 'which document and what it says',
  explore: 'what is looked into and the question that it answers',
  continue: 'which work and where it stands, such as a file or a step',
  change: 'what exactly and where, such as a file, a name or a behaviour',
  claim: 'what shows it, such as a test, a figure or a command',
  thing: 'names that can be looked up, such as a file, a symptom or an error',
}

function describe(inline: Inline, from: number, to: number, {words, missing}: Verdict): Report {
  const empties = [...new Set(words)].slice(0, mostNamed)
  return {
    message: `Unexpected vague text ${quote(inline.text.slice(from, to))}, expected ${expectations[missing]}`,
    place: inline.outerPlace(from, to),
    note: `${allOf(empties)} ${empties.length > 1 ? 'say' : 'says'} nothing that the next reader could look up or act on.`,
  }
}

const mostNamed = 4

type Visit = (inline: Inline, from: number, to: number, nested: boolean) => void

/** Visits every text that an entry or a paragraph claims something with. */
function forEachClaim(
  {session, match}: SessionFile,
  options: NoVagueTextOptions,
  visit: Visit,
): void {
  if (match.format.sections.length === 0) return
  const specs = new Map(match.sections.map(({section, spec}) => [section, spec]))
  const judged = new Set(options.sections.map(toKey))
  const ignored = new Set(options.allowSections.map(toKey))
  // A heading can be as long as the file, and over all of its sections.
  const isAside = remembering(listsOnly)
  for (const section of session.sections) {
    if (section === session.title) continue
    const spec = specOf(section, specs)
    if (names(ignored, section, spec)) continue
    const known = specs.has(section)
    const isJudged =
      judged.size > 0 ? names(judged, section, spec) : describesWork(section, known, spec, isAside)
    if (!isJudged) continue
    const visitOwn: Visit = isLeftOver(section.name.key) ? unlessNoneLeft(visit) : visit
    for (const inline of contentOf(section).paragraphs) {
      if (!isBoldHeading(inline)) visitOwn(inline, 0, inline.text.trimEnd().length, false)
    }
    let last: string | undefined
    let isList = false
    for (const {entry, lead} of ledEntries(section)) {
      if (lead !== last) isList = lead !== undefined && listsOnly(toKey(lead))
      last = lead
      if (!isList) visitEntry(entry, visitOwn)
    }
  }
}

function names(list: ReadonlySet<string>, {name}: Section, spec: SectionSpec | undefined): boolean {
  if (list.size === 0) return false
  return list.has(name.key) || list.has(name.shortKey) || list.has(toKey(spec?.name ?? ''))
}

/** Headings about what is left: `All of it is done` below them is a way of writing `None`. */
const isLeftOver = rememberingShort((heading) =>
  /\b(?:deferred|incomplete|not|open|outstanding|pending|remaining|wasn't|weren't)\b/.test(heading),
)

function unlessNoneLeft(visit: Visit): Visit {
  return (inline, from, to, nested) => {
    if (!/^\W*(?:all|everything)\b/i.test(inline.text.slice(from, to))) {
      visit(inline, from, to, nested)
    }
  }
}

/** Bold text by itself, without the stop of a sentence, stands where others write a heading. */
function isBoldHeading(inline: Inline): boolean {
  const {plain, plainLead, text} = inline
  if (plain || /\p{L}/u.test(text.slice(0, plainLead)) || /[.!]\W*$/.test(text.slice(-9))) {
    return false
  }
  const {parts} = inline
  const last = parts.findLast((part) => /\p{L}/u.test(text.slice(part.from, part.to)))
  return (
    last?.strong === true &&
    parts.every((part) => part.strong || !/\p{L}/u.test(text.slice(part.from, part.to)))
  )
}

/** The section of the format that a heading is, or stands below. */
function specOf(
  section: Section,
  specs: ReadonlyMap<Section, SectionSpec>,
): SectionSpec | undefined {
  for (let one: Section | undefined = section; one; one = one.parent) {
    const spec = specs.get(one)
    if (spec) return spec
  }
  return undefined
}

/** Roles of sections that list or quote. */
const otherRoles: ReadonlySet<string | undefined> = new Set(['files', 'prompts'])

function describesWork(
  section: Section,
  known: boolean,
  spec: SectionSpec | undefined,
  isAside: (heading: string) => boolean,
): boolean {
  if (otherRoles.has(spec?.role)) return false
  // `Tips for Future Developers` is a section of a format, and advises all the same.
  if (known && spec?.role !== undefined) return true
  if (namesThing(section.inline)) return false
  for (let one: Section | undefined = section; one?.parent; one = one.parent) {
    if (isAside(one.name.key)) return false
  }
  return true
}

/** Whether a heading names something to look up: its lines then need not name it again. */
function namesThing(heading: Inline): boolean {
  return (
    (heading.referring && heading.parts.some(({kind}) => kind === 'code')) ||
    hasIdentifier(heading.text.slice(0, longestHeading))
  )
}

const hasIdentifier = rememberingShort((heading) =>
  /[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|[A-Za-z][._/][A-Za-z]|[A-Z]-\d|#\d/.test(heading),
)

const longestHeading = 200

/** Whether the lines under a heading, or a lead-in, of this name list or advise. */
const listsOnly = rememberingShort((name) =>
  name.split(' ').some((word) => stemsOf(word).some((stem) => otherHeadingWords.has(stem))),
)

const otherHeadingWords = new Set(otherHeadings)

function visitEntry(entry: Entry, visit: Visit): void {
  if (entry.kind === 'row') {
    for (const [index, inline] of entry.cells.entries()) {
      if (index === 0) {
        // What the row is about: a file, which can be looked at, or `Type` before `Bug fix`.
        if (inline.referring || isState(toKey(inline.text))) return
        continue
      }
      // A state is one word.
      if (!inline.text.trim().includes(' ')) continue
      const column = entry.fields[index]?.key ?? ''
      if (!stateColumns.has(column)) visit(inline, 0, inline.text.length, false)
    }
    return
  }
  // What is nested in an item gives the detail; it is judged by itself.
  if (entry.children.length === 0 && entry.paragraphs.length === 0 && !entry.hasBlocks) {
    const {inline, textFrom: from} = entry
    const field = readField(inline, from, inline.text.length)
    const to = inline.text.trimEnd().length
    const nested = entry.parent !== undefined
    if (!field) visit(inline, from, to, nested)
    else if (isState(field.key)) return
    else if (claimFields.has(field.key)) visit(inline, to - field.value.length, to, nested)
    // A field of an entry stands beside others that say what it is about.
    else if (!nested) visit(inline, from, to, false)
  }
  for (const child of entry.children) visitEntry(child, visit)
}

/** Whether a field says who, when or of what kind: `Confirmed by`, `Work type`. */
function isState(key: string): boolean {
  if (stateColumns.has(key)) return true
  return key.endsWith(' by') || key.endsWith(' time') || key.endsWith(' type')
}

interface Verdict {
  /** The words that say nothing. */
  readonly words: readonly string[]
  readonly missing: Missing
}

type Meaning = Missing | 'filler' | 'half' | 'name'

const kinds = Object.keys(expectations) as readonly Missing[]
/** All but the last, which is asked for when it is none of these. */
const kindsBeforeThing = kinds.filter((kind) => kind !== 'thing')

/** The meaning of each word that says nothing, by its base form. */
const meanings: ReadonlyMap<string, Meaning> = new Map([
  ...halfNames.map((word) => [word, 'half'] as const),
  ...fillers.map((word) => [word, 'filler'] as const),
  // Of two kinds that a word is in, the one that is asked for first is set last.
  ...kinds.toReversed().flatMap((kind) => claims[kind].map((word) => [word, kind] as const)),
])
const emptyWords = new Set(empty)
const praiseWords = new Set(praise)
const thingWords = new Set(things)
const vagueVerbWords = new Set(vagueVerbs)
const workWords = new Set(workNouns)

const judges = new WeakMap<NoVagueTextOptions, Judge>()

/** One judge for all files with the same options: it remembers the words it has looked up. */
function judgeFor(options: NoVagueTextOptions): Judge {
  let judge = judges.get(options)
  if (!judge) {
    judge = new Judge(options)
    judges.set(options, judge)
  }
  return judge
}

/** What is known of a word, whatever its inflection. */
interface Word {
  readonly text: string
  readonly meaning: Meaning
  /** Whether it is in the lists of these names. */
  readonly isEmpty: boolean
  readonly isPraise: boolean
  readonly isThing: boolean
  readonly isVagueVerb: boolean
  readonly isWork: boolean
}

/** Weighs the words of a line against each other. */
class Judge {
  readonly #minimum: number
  readonly #added: ReadonlySet<string>
  readonly #allowed: ReadonlySet<string>
  readonly #wordOf = rememberingShort((written) => this.lookUp(written.toLowerCase()))

  constructor({minimum, add, allow}: NoVagueTextOptions) {
    this.#minimum = minimum
    this.#added = new Set(add.map((word) => word.toLowerCase()))
    this.#allowed = new Set(allow.map((word) => word.toLowerCase()))
  }

  /** Why the text says nothing; nothing when it says enough or claims nothing. */
  read(inline: Inline, from: number, to: number): Verdict | undefined {
    if (inline.hasReference(from, to)) return undefined
    const words: Word[] = []
    let names = 0
    for (let start = from; start < to; ) {
      const end = endOfWord(inline.text, start, to)
      if (end > start) {
        const word = this.#wordOf(inline.text.slice(start, end))
        if (word.meaning === 'name' && ++names >= this.#minimum) return undefined
        if (words.push(word) > mostWords) return undefined
      }
      start = end + 1
    }
    const claimed = words.filter(({meaning}) => !claimsNothing.has(meaning))
    if (claimed.length === 0 || notClaims.test(inline.text.slice(from, to))) return undefined
    return this.weigh(words, claimed, names)
  }

  private weigh(
    words: readonly Word[],
    claimed: readonly Word[],
    names: number,
  ): Verdict | undefined {
    const missing =
      kindsBeforeThing.find((kind) => claimed.some(({meaning}) => meaning === kind)) ?? 'thing'
    // `Testing strategy` is the name of a thing; `Improve user experience` asks for work.
    const isWork =
      words[0]?.isVagueVerb ||
      words.at(-1)?.isWork ||
      (missing === 'fix' && claimed.some((word) => word.isWork))
    const isPraise = words.some((word) => word.isPraise)
    const halfWorth = isWork ? worthInWork : isPraise ? worthInPraise : 1
    const halves = words.filter(({meaning}) => meaning === 'half').length
    if (names + halves * halfWorth >= this.#minimum) return undefined
    const isEmpty = claimed.some((word) => word.isEmpty)
    // One word by itself is a name in a list more often than a claim.
    if (words.length === 1 && !isEmpty) return undefined
    const onlyThings = claimed.every(({isThing}) => isThing)
    if (onlyThings && !isEmpty && !isPraise) return undefined
    return {words: claimed.map(({text}) => text), missing}
  }

  private lookUp(text: string): Word {
    const stems = stemsOf(text)
    const isIn = (list: ReadonlySet<string>) => stems.some((stem) => list.has(stem))
    return {
      text,
      meaning: this.meaningOf(text, stems),
      isEmpty: isIn(emptyWords),
      isPraise: isIn(praiseWords),
      isThing: isIn(thingWords),
      isVagueVerb: isIn(vagueVerbWords),
      isWork: isIn(workWords),
    }
  }

  private meaningOf(text: string, stems: readonly string[]): Meaning {
    if (this.#allowed.has(text)) return 'name'
    if (this.#added.has(text)) return 'thing'
    for (const stem of stems) {
      const meaning = meanings.get(stem)
      if (meaning) return meaning
    }
    return 'name'
  }
}

/** Lines with more words tell something by how they put them, in every second case. */
const mostWords = 8

const claimsNothing: ReadonlySet<Meaning> = new Set(['filler', 'half', 'name'])

/**
 * What a word that only narrows a claim down is worth, where a name is worth 1: a line that asks
 * for work needs three of them, one that praises two. `Improve user experience` has two.
 */
const worthInWork = 0.4
const worthInPraise = 0.5

/**
 * Where the word that starts at `start` ends, with the hyphens, apostrophes and low lines within
 * it; `start` when there is none. Figures count as words. By hand, since every line of every file
 * is read.
 */
function endOfWord(text: string, start: number, to: number): number {
  let end = start
  while (end < to && isWordCode(text.charCodeAt(end))) end++
  while (
    end > start &&
    end + 1 < to &&
    isJoint(text[end]) &&
    isWordCode(text.charCodeAt(end + 1))
  ) {
    end++
    while (end < to && isWordCode(text.charCodeAt(end))) end++
  }
  return end
}

function isJoint(character: string | undefined): boolean {
  return character === '-' || character === '_' || character === "'" || character === '’'
}

function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  }
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code))
}

/** What is no claim about work. */
const notClaims = new RegExp(
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
    /\bthis (?:document|file|note|page|session)\b/,
  ]
    .map(({source}) => source)
    .join('|'),
  'i',
)

/** The forms that a word could be an inflection of, itself first: `fixes`, `fixe`, `fix`. */
function stemsOf(word: string): readonly string[] {
  const stems = [word]
  if (word.length < 4) return stems
  if (word.startsWith('re-')) stems.push(word.slice(3))
  const add = (cut: number, end = '') => stems.push(word.slice(0, -cut) + end)
  if (word.endsWith("'s") || word.endsWith('’s')) add(2)
  if (word.endsWith('ies') || word.endsWith('ied')) add(3, 'y')
  if (word.endsWith('es') || word.endsWith('ed')) add(2)
  if (word.endsWith('s') || word.endsWith('d')) add(1)
  if (word.endsWith('ed') && word.at(-3) === word.at(-4)) add(3)
  if (word.endsWith('ing')) {
    add(3)
    add(3, 'e')
    if (word.at(-4) === word.at(-5)) add(4)
  }
  if (word.endsWith('ly')) add(2)
  return stems
}
