import {Phrases} from '../languages/phrases.ts'
import {hasDoneMark} from '../session/index.ts'

/**
 * Whether a text says that its subject is closed: `RESOLVED: …`, `Spike. Fixed by …`, `… (fixed)`,
 * `✅`.
 *
 * Statuses stand where a clause begins, or at the end; elsewhere it can be said of something else.
 */
export function isResolved(text: string): boolean {
  if (text.includes('✅') || beginsResolved(text)) return true
  const end = text.slice(-longestEnd)
  return endings.ends(end) && !retractions.isIn(end)
}

const longestEnd = 40
const endings = new Phrases(({resolution}) => resolution.endings)
const retractions = new Phrases(({resolution}) => resolution.retractions)

function beginsResolved(text: string): boolean {
  return resolved
    .findAll(text)
    .some(({from}) => beforeClause.test(text.slice(Math.max(0, from - longestMarks), from)))
}

const resolved = new Phrases(({resolution}) => resolution.resolved)
const longestMarks = 10
/** The start of a text, or the mark that a clause is set off by, and other marks. */
const beforeClause = /^[^\p{L}\p{N}]*$|(?:[.:;(—–]|\s-)[^\p{L}\p{N}]*$/u

/** Whether a text mentions anywhere that something is closed. */
export function mentionsResolved(text: string): boolean {
  return hasDoneMark(text) || resolved.isIn(text)
}

/** Whether a text begins with the statement that its subject is closed. */
export function startsResolved(text: string): boolean {
  const first = resolved.find(text.slice(0, longestLead))
  return first !== undefined && /^\W{0,4}$/.test(text.slice(0, first.from))
}

/** Longer than the words that a text begins with. */
const longestLead = 120

/**
 * Whether a text says that its subject is closed, and nothing that takes it back: not `Resolved
 * once the review is in`.
 */
export function isResolvedForGood(text: string): boolean {
  if (retractions.isIn(text)) return false
  return startsResolved(text) || hasDoneMark(text) || saysResolvedAloud(text)
}

/** `Access to staging: RESOLVED`; in lower case it can be said of anything. */
function saysResolvedAloud(text: string): boolean {
  return resolved.findAll(text).some(({from, to}) => {
    const word = text.slice(from, to)
    return word === word.toUpperCase()
  })
}

/** Whether a text says that none of many is left: `All blockers are gone`. */
export function saysNothingLeft(text: string): boolean {
  return nothingLeft.findAt(text) !== undefined
}

const nothingLeft = new Phrases(({resolution}) => resolution.nothingLeft)

/** Whether a text says after an arrow what was done: `Blank page → Fixed the import`. */
export function hasRemedy(text: string): boolean {
  if (!/→|➜|->|=>/.test(text)) return false
  return remedies
    .findAll(text)
    .some(({from}) => /(?:→|➜|->|=>) ?$/.test(text.slice(Math.max(0, from - 3), from)))
}

const remedies = new Phrases(({resolution}) => resolution.remedies)
