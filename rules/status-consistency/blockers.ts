import {saysNone} from '../../formats/items.ts'
import {keysOf, Phrases} from '../../languages/phrases.ts'
import {contentOf, type Entry, type Section} from '../../session/index.ts'

/** What the blockers of a section come to. */
export type Blockers = 'empty' | 'none' | 'open' | 'resolved'

/** Reads a section for blockers, with those below it: one that is open counts before all others. */
export function readBlockers(section: Section): Blockers {
  const states: Blockers[] = section.sections.map((below) =>
    beginsResolved(below.title) ? 'resolved' : readBlockers(below),
  )
  const {entries, paragraphs, hasCode} = contentOf(section)
  for (const entry of entries) if (entry.inline.text.trim() !== '') states.push(readBlocker(entry))
  for (const {text} of paragraphs) states.push(stateOfText(text))
  if (hasCode) states.push('open')
  if (states.includes('open')) return 'open'
  if (states.includes('resolved')) return 'resolved'
  return states.includes('none') ? 'none' : 'empty'
}

function readBlocker(entry: Entry): Blockers {
  const {text, check, inline, children} = entry
  if (text.trim() === '' || saysNone(text)) return 'none'
  if (check === 'done' || (inline.struck && inline.parts.every(({struck}) => struck))) {
    return 'resolved'
  }
  if (check === 'open' || check === 'doing' || check === 'failed') return 'open'
  const field = entry.fields.find(({key}) => stateFields.has(key))
  if (field && beginsResolved(field.value)) return 'resolved'
  const shown = entry.kind === 'row' ? entry.cells.map((cell) => cell.text).join(' | ') : text
  if (isResolved(shown)) return 'resolved'
  // `Resolved:` and a list of them.
  return children.length > 0 &&
    /[:：]\s*$/.test(text) &&
    children.every((child) => readBlocker(child) !== 'open')
    ? 'resolved'
    : 'open'
}

function stateOfText(text: string): Blockers {
  return saysNone(text) || saysNothingLeft(text) ? 'none' : isResolved(text) ? 'resolved' : 'open'
}

function saysNothingLeft(text: string): boolean {
  return nothingLeft.findAt(text) !== undefined
}

function isResolved(text: string): boolean {
  const part = text.slice(0, longestText)
  if (takenBack.isIn(part)) return false
  return beginsResolved(part) || doneMark.test(part) || saysResolvedAloud(part)
}

/** `Resolved: access to staging` */
function beginsResolved(text: string): boolean {
  // Stryker disable next-line MethodExpression: what stands further behind does not begin it
  const first = resolved.find(text.slice(0, longestLead))
  return first !== undefined && /^\W{0,4}$/.test(text.slice(0, first.from))
}

/** `Access to staging: RESOLVED`; in lower case it can be said of anything. */
function saysResolvedAloud(text: string): boolean {
  return resolved.findAll(text).some(({from, to}) => {
    const word = text.slice(from, to)
    return word === word.toUpperCase()
  })
}

const nothingLeft = new Phrases(({progress}) => progress.nothingLeft)
const resolved = new Phrases(({progress}) => progress.resolved)
const stateFields = keysOf(({progress}) => progress.stateFields)
const takenBack = new Phrases(({progress}) => progress.takenBack)
const doneMark = /[✓✔✅☑]/
const longestText = 1000
const longestLead = 120
