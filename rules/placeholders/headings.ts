import {keysOf} from '../../languages/phrases.ts'
import {findEmptyDate, isAboutDates} from '../../prose/placeholder-dates.ts'
import type {Section} from '../../session/index.ts'
import {addBrackets} from './brackets.ts'
import {addExpression} from './expressions.ts'
import type {Findings} from './findings.ts'
import type {Prefilter} from './prefilter.ts'

/** Looks for placeholders in a heading. */
export function searchHeading(
  {inline, name}: Section,
  prefilter: Prefilter,
  findings: Findings,
): void {
  const {text} = inline
  if (prefilter.passes(inline)) {
    const slot = {inline, from: 0, to: text.length}
    addBrackets(slot, '', findings)
    addExpression(slot, findings)
    const date = findEmptyDate(text.slice(0, longestHeading))
    if (date && !isAboutDates(text)) findings.add({inline, ...date}, 'a date')
  }
  const {from} = name
  if (findings.isAdded(text.slice(from))) findings.add({inline, from, to: text.length})
}

const longestHeading = 300

/** Looks for a name that a template gave to the work: `# Session State: Feature Name`. */
export function searchTitle({inline}: Section, findings: Findings): void {
  const {text} = inline
  const colon = text.indexOf(': ')
  const name = colon < 0 ? '' : text.slice(colon + 2).trim()
  if (!titles.has(name.toLowerCase()) || findings.isAllowed(name)) return
  const from = text.indexOf(name, colon + 2)
  findings.add({inline, from, to: from + name.length}, 'the name of the work')
}

const titles = keysOf(({templates}) => templates.titles)
