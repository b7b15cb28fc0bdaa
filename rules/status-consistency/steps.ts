import {saysNone} from '../../formats/items.ts'
import {stepsOf} from '../../formats/steps.ts'
import {contentOf, type Entry, type Section} from '../../session/index.ts'

/** What the steps of a section come to. */
export type Steps = 'done' | 'empty' | 'none' | 'open'

/** Reads a section for steps: one that is open counts before all others. */
export function readSteps(section: Section): Steps {
  const {paragraphs} = contentOf(section)
  const below = section.sections.map((one) => ({one, paragraphs: contentOf(one).paragraphs}))
  const isDone = doneTest()
  let state: 'done' | 'empty' | 'none' = 'empty'
  for (const {entry} of stepsOf(section)) {
    if (entry.inline.text.trim() === '') continue
    if (saysNone(entry.text)) state = state === 'done' ? 'done' : 'none'
    // Whoever did a step did what is nested in it, and a lead-in is done when what follows is.
    else if (isDone(entry)) state = 'done'
    else if (entry.children.length === 0 || !entry.children.every(isDone)) return 'open'
  }
  for (const inline of [...paragraphs, ...below.flatMap((one) => one.paragraphs)]) {
    if (saysNone(inline.text)) state = state === 'done' ? 'done' : 'none'
    else if (!isClosing(inline.text)) return 'open'
  }
  return state
}

/**
 * Gives a test of whether a step, or one that it is nested in, was done. It looks at each entry
 * once: many can be nested in a long one.
 */
function doneTest(): (entry: Entry) => boolean {
  const known = new Map<Entry, boolean>()
  return function isDone(entry): boolean {
    let done = known.get(entry)
    if (done === undefined) {
      done = saysDone(entry) || (entry.parent !== undefined && isDone(entry.parent))
      known.set(entry, done)
    }
    return done
  }
}

function saysDone({check, inline}: Entry): boolean {
  if (check === 'done') return true
  return inline.struck && inline.parts.every(({struck}) => struck)
}

/** A lead-in to a list says nothing about steps by itself. */
function isClosing(text: string): boolean {
  // Stryker disable next-line MethodExpression: it only saves time
  return /[:：]\s*$/.test(text.slice(-4))
}
