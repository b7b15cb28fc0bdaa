import {keysOf, Phrases} from '../languages/phrases.ts'
import {mentionsResolved} from './resolved.ts'

/** Whether a text says that something is pending. */
export function isPending(text: string): boolean {
  return pending.isIn(text)
}

const pending = new Phrases(({blockers}) => blockers.pending)

/** Whether a field or a label says that something still blocks the work. */
export function isPendingField(key: string): boolean {
  return pendingFields.has(key)
}

const pendingFields = keysOf(({blockers}) => blockers.labels)

/** Whether everything under a heading is pending. */
export function isBlockingHeading(heading: string): boolean {
  return blocking.isIn(heading)
}

const blocking = new Phrases(({blockers}) => blockers.headings)

/** Whether a heading introduces a mere list: dependencies, versions, questions. */
export function isListHeading(heading: string): boolean {
  return listed.isIn(heading)
}

const listed = new Phrases(({blockers}) => blockers.otherHeadings)

/** Whether a blocker is resolved or no longer matters. */
export function isReceived(text: string): boolean {
  return mentionsResolved(text) || received.isIn(text)
}

const received = new Phrases(({blockers}) => blockers.received)

/** Whether a text asks something. */
export function isQuestion(text: string): boolean {
  return /[?？]/.test(text) || questions.starts(text.slice(0, longestQuestion))
}

const questions = new Phrases(({blockers}) => blockers.questions)
const longestQuestion = 40
