import {Phrases} from '../languages/phrases.ts'

/** Whether a text says that a file is gone, goes by another name, is yet to be made, or is elsewhere. */
export function speaksOfAbsence(text: string): boolean {
  const part = text.slice(0, longestLooked)
  return mark.test(part) || absent.isIn(part)
}

const longestLooked = 600
const mark = /→|➜|->|=>|\(D\)|🗑|🗒|⏳|❌/iu
const absent = new Phrases(({paths}) => paths.absent)
