import {keysOf, Phrases, type Span} from '../languages/phrases.ts'

/** Expressions of order and priority, for the rules on steps. */

/** Whether a heading or a lead-in marks what follows as immediate. */
export function isSoonest(text: string): boolean {
  return soonest.isIn(text.slice(0, longestLead))
}

/** Whether a heading or a lead-in marks what follows as less urgent. */
export function isLater(text: string): boolean {
  return later.isIn(text.slice(0, longestLead))
}

/** Whether a heading or a lead-in ranks what follows. */
export function ordersWhatFollows(text: string): boolean {
  const lead = text.slice(0, longestLead)
  return soonest.isIn(lead) || later.isIn(lead) || namesStage(lead) || hasPriority(lead)
}

/** Whether a text carries a rank of its own. */
export function hasPriority(text: string): boolean {
  const part = text.slice(0, longestText)
  return (
    rankMark.test(part) ||
    priorities.isIn(part) ||
    ranks.findAll(part).some((span) => isRank(part, span)) ||
    moreRanks.findAll(part).some((span) => isBracketed(part, span))
  )
}

/** Whether a sentence states an order: `First …`, `…, then …`. */
export function tellsSequence(text: string): boolean {
  const part = text.slice(0, longestText)
  return beginsWithOpener(part) || sequence.findAll(part).some((span) => !isHyphenated(part, span))
}

const soonest = new Phrases(({order}) => order.soonest)
const later = new Phrases(({order}) => order.later)

/** Headings are short, and so are lead-ins. */
const longestLead = 160
const longestText = 1000

/** `Phase 2`, `Week 1`, `Sprint 14`, `2. Then`, `Milestone B`, `2단계`. */
function namesStage(lead: string): boolean {
  if (numbering.test(lead)) return true
  for (const [, word = ''] of lead.matchAll(numberedWord)) {
    if (stages.has(word.toLowerCase())) return true
  }
  return countedStages
    .findAll(lead)
    .some(({from}) => /\d ?$/.test(lead.slice(Math.max(0, from - 2), from)))
}

const numbering = /^\W{0,4}(?:\d{1,2}[.):]|[①-⑳]|\d\ufe0f?\u20e3)|第[一二三四五\d]/u
const numberedWord = /(?<![\p{L}\d])(\p{L}{3,12})(?: {0,2}#?\d| [A-E](?!\p{L}))/giu
const stages = keysOf(({order}) => order.stages)
const countedStages = new Phrases(({order}) => order.countedStages)

const rankMark =
  /[🔴🟠🟡🟢🔵⚪⚫🟣🟥🟧🟨🟩❗‼🔥]|(?<![\p{L}\d])p[0-4](?![\p{L}\d])|(?:^|\s)!{1,3}(?:\s|$)|!!/iu
const priorities = new Phrases(({order}) => order.priorities)
const ranks = new Phrases(({order}) => order.ranks)
const moreRanks = new Phrases(({order}) => order.moreRanks)

/**
 * Whether a word such as `high` is a rank: in capitals, in brackets, or at the start and before a
 * colon or a dash. Elsewhere in a sentence it is none.
 */
function isRank(text: string, span: Span): boolean {
  const word = text.slice(span.from, span.to)
  return word === word.toUpperCase() || isBracketed(text, span) || isLabel(text, span)
}

/** `(high)`, `[low priority]` */
function isBracketed(text: string, {from, to}: Span): boolean {
  return (
    /[([]/.test(text.charAt(from - 1)) &&
    /^[^()[\]]{0,30}[)\]]/.test(text.slice(to, to + longestBracket))
  )
}

const longestBracket = 31

function isLabel(text: string, {from, to}: Span): boolean {
  return /^\W{0,4}$/.test(text.slice(0, from)) && /^\s?[:：—–-]/.test(text.slice(to, to + 2))
}

const openers = new Phrases(({order}) => order.openers)
const sequence = new Phrases(({order}) => order.sequence)

const longestMarks = 4

function beginsWithOpener(text: string): boolean {
  const start = text.slice(0, longestMarks + 1).search(/[\p{L}\p{N}_]/u)
  const opener = start < 0 ? undefined : openers.findAt(text, start)
  return opener !== undefined && /\s/.test(text.charAt(opener.to))
}

/** `first-class` is one word. */
function isHyphenated(text: string, {from, to}: Span): boolean {
  return text.charAt(from - 1) === '-' || text.charAt(to) === '-'
}
