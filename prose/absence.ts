import {Phrases} from '../languages/phrases.ts'

/** Whether a text says that a file is deleted, renamed, not created yet, or elsewhere. */
export function speaksOfAbsence(text: string): boolean {
  const part = text.slice(0, longestLooked)
  return mark.test(part) || absent.isIn(part)
}

const longestLooked = 600
const mark = /→|➜|->|=>|\(D\)|🗑|🗒|⏳|❌/iu
const absent = new Phrases(({paths}) => paths.absent)
