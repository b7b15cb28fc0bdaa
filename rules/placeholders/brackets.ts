import {keysOf} from '../../languages/phrases.ts'
import {isBraceSlot, isBracketSlot, isTag} from '../../prose/placeholder-brackets.ts'
import {toKey} from '../../session/index.ts'
import type {Findings} from './findings.ts'
import type {Slot} from './slot.ts'

/** `Tags: [parser, dates]` */
export const listFields = keysOf(({templates}) => templates.listFields)

/**
 * Adds what is in brackets and braces: `[Add your context here]`, `confirmed by: [evidence]`,
 * `{DESCRIPTION}`.
 *
 * @param column
 *   The key of the column that the text stands in, if any.
 */
export function addBrackets(slot: Slot, column: string | undefined, findings: Findings): void {
  const {inline, from, to} = slot
  const text = inline.text.slice(from, to)
  // The label of a line can be as long as a file, so it is read once and where there is a bracket.
  let label = column
  const isListed = () => {
    label ??= toKey(text.slice(0, Math.max(text.search(/[:：]/), 0)))
    return listFields.has(label)
  }
  addPairs(slot, ['[', ']'], isListed, findings)
  addPairs(slot, ['{', '}'], isListed, findings)
}

type Pair = readonly ['[', ']'] | readonly ['{', '}']

/**
 * @param isListed
 *   Whether the brackets stand in a field whose values are lists in brackets.
 */
function addPairs(
  slot: Slot,
  [open, close]: Pair,
  isListed: () => boolean,
  findings: Findings,
): void {
  const {inline, from, to} = slot
  const text = inline.text.slice(from, to)
  let at = text.indexOf(open)
  while (at >= 0) {
    let end = text.indexOf(close, at)
    if (end < 0) return
    // `[[page]]` is a link; `{{name}}` a slot of another template language.
    const inner = text.lastIndexOf(open, end)
    const doubled = open === '{' && inner === at + 1 && text[end + 1] === close
    if (doubled) end++
    else if (inner > at) at = inner
    const found = {inline, from: from + at, to: from + end + 1}
    if (isPlaceholderIn(slot, found, isListed, findings)) findings.add(found)
    at = text.indexOf(open, end + 1)
  }
}

function isPlaceholderIn(
  line: Slot,
  {inline, from, to}: Slot,
  isListed: () => boolean,
  findings: Findings,
): boolean {
  const {text} = inline
  const part = inline.parts[inline.partAt(from)]
  if (part?.kind !== 'text' || part.struck || inline.isLinked(from, to)) return false
  const written = text.slice(from, to)
  if (findings.isAllowed(written)) return false
  if (findings.isAdded(written)) return true
  const before = text.slice(Math.max(line.from, from - 3), from)
  const after = text.slice(to, Math.min(line.to, to + 3))
  if (from > line.from && !slotStart.test(before)) return false
  if (to < line.to && !slotEnd.test(after)) return false
  const content = written.replaceAll(/^[[{]{1,2}|[\]}]{1,2}$/g, '').trim()
  if (written[0] === '{') return isBraceSlot(content)
  if (isListed()) return false
  const leads = from === line.from && to < line.to
  return isBracketSlot(content) && !(leads && isTag(content))
}

const slotStart = /(?:[:：—–→=(|]\s?|\s-\s)$/
const slotEnd = /^(?:\s?[:：—–→|).;,]|\s-\s|\s\()/
