import {Phrases} from '../languages/phrases.ts'

/**
 * Whether a text says of what it is about that it is closed: `RESOLVED: …`, `… (fixed)`, `✅`.
 *
 * Statuses stand at the start or at the end of a text; what stands between is a sentence, in which
 * something else may be closed.
 */
export function isResolved(text: string): boolean {
  if (text.includes('✅') || resolved.starts(text.slice(0, longestStatus))) return true
  const end = text.slice(-longestStatus)
  return endings.ends(end) && !retractions.isIn(end)
}

const longestStatus = 40
const resolved = new Phrases(({resolution}) => resolution.resolved)
const endings = new Phrases(({resolution}) => resolution.endings)
const retractions = new Phrases(({resolution}) => resolution.retractions)

/** Whether a text speaks of something that is closed, wherever it does. */
export function mentionsResolved(text: string): boolean {
  return /[✅✓✔]/u.test(text) || resolved.isIn(text)
}

/** Whether a text says, behind an arrow, what was done: `Blank page → Fixed the import`. */
export function hasRemedy(text: string): boolean {
  if (!/→|➜|->|=>/.test(text)) return false
  return remedies
    .findAll(text)
    .some(({from}) => /(?:→|➜|->|=>) ?$/.test(text.slice(Math.max(0, from - 3), from)))
}

const remedies = new Phrases(({resolution}) => resolution.remedies)
