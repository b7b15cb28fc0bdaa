import {saysNone} from '../../formats/items.ts'
import {keysOf} from '../../languages/phrases.ts'
import {isResolvedForGood, saysNothingLeft, startsResolved} from '../../prose/resolved.ts'
import {contentOf, type Entry, type Section} from '../../session/index.ts'

/** What the blockers of a section come to. */
export type Blockers = 'empty' | 'none' | 'open' | 'resolved'

/** Reads a section for blockers, with those below it: one that is open counts before all others. */
export function readBlockers(section: Section): Blockers {
  const states: Blockers[] = section.sections.map((below) =>
    startsResolved(below.title) ? 'resolved' : readBlockers(below),
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
  if (field && startsResolved(field.value)) return 'resolved'
  const shown = entry.kind === 'row' ? entry.cells.map((cell) => cell.text).join(' | ') : text
  if (isResolvedForGood(shown.slice(0, longestText))) return 'resolved'
  // `Resolved:` and a list of them.
  return children.length > 0 &&
    /[:：]\s*$/.test(text) &&
    children.every((child) => readBlocker(child) !== 'open')
    ? 'resolved'
    : 'open'
}

function stateOfText(text: string): Blockers {
  if (saysNone(text) || saysNothingLeft(text)) return 'none'
  return isResolvedForGood(text.slice(0, longestText)) ? 'resolved' : 'open'
}

const stateFields = keysOf(({progress}) => progress.stateFields)
const longestText = 1000
