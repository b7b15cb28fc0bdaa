import type {Position} from 'unist'
import {saysNone} from '../formats/items.ts'
import {contentOf, type Entry, offsetOf, type Section} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type SessionFile} from './rule.ts'

export const untriedChecklist = defineRule({
  id: 'session-untried-checklist',
  description: 'ideas still to be tried that are not a checkbox list',
  severity: 'warning',
  why: 'A checkbox shows at a glance whether an idea is still open.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const {spec, section} of file.match.sections) {
      if (!spec.checklist) continue
      const plain = firstPlain(section)
      const marker = plain && markerOf(plain, file)
      if (!marker) continue
      report({
        message: `Unexpected item ${quote(marker.text)} without a checkbox, expected \`${marker.text} [ ]\` as for every idea in ${quote(spec.name)}`,
        place: marker.place,
        expected: [`${marker.text} [ ]`],
      })
    }
  },
})

/** The first item without a box in a section and the sections below it. */
function firstPlain(section: Section): Entry | undefined {
  for (const entry of contentOf(section).entries) {
    if (isPlain(entry)) return entry
  }
  for (const below of section.sections) {
    const found = firstPlain(below)
    if (found) return found
  }
  return undefined
}

function isPlain({node, kind, check, text, inline, children}: Entry): boolean {
  if (kind === 'row' || node.type !== 'listItem' || check !== undefined) return false
  // A bare item is not an idea, `None` is an answer, and a struck-out item is settled.
  if (text.trim() === '' || saysNone(text) || (inline.struck && inline.parts[0]?.struck))
    return false
  // A lead-in to a list of boxes.
  return !children.some((child) => child.check !== undefined)
}

interface Marker {
  readonly text: string
  readonly place: Position
}

/** The `-` or `1.` that an item begins with. */
function markerOf({node}: Entry, {session: {source}}: SessionFile): Marker | undefined {
  const start = offsetOf(node)
  // Stryker disable next-line MethodExpression: a marker has at most ten characters
  const match = /^(?:[-*+]|\d{1,9}[.)])/.exec(source.text.slice(start, start + 10))
  /* v8 ignore next -- every item begins with its marker */
  return match ? {text: match[0], place: source.place(start, start + match[0].length)} : undefined
}
