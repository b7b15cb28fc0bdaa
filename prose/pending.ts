import {keysOf, Phrases} from '../languages/phrases.ts'
import {mentionsResolved} from './resolved.ts'

/** Whether a text says that something is waited for. */
export function isPending(text: string): boolean {
  return pending.isIn(text)
}

const pending = new Phrases(({blockers}) => blockers.pending)

/** Whether a field or a label says that something is still in the way. */
export function isPendingField(key: string): boolean {
  return pendingFields.has(key)
}

const pendingFields = keysOf(({blockers}) => blockers.labels)

/** Whether everything under a heading is waited for. */
export function isBlockingHeading(heading: string): boolean {
  return blocking.isIn(heading)
}

const blocking = new Phrases(({blockers}) => blockers.headings)

/** Whether what is under a heading is only listed: dependencies, versions, questions. */
export function isListHeading(heading: string): boolean {
  return listed.isIn(heading)
}

const listed = new Phrases(({blockers}) => blockers.otherHeadings)

/** Whether what was waited for is there, or no longer needed. */
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
