import {Phrases} from '../languages/phrases.ts'
import {readDate} from '../session/index.ts'

/** A date within a line. */
export interface FoundDay {
  /** As `YYYY-MM-DD`; `undefined` when there is no such day. */
  readonly day: string | undefined
  readonly from: number
  readonly to: number
}

/** The first date in a line, which is short. */
export function findDay(line: string): FoundDay | undefined {
  dateStart.lastIndex = 0
  for (let match = dateStart.exec(line); match; match = dateStart.exec(line)) {
    const {index} = match
    if (isPartOfWord(line.charAt(index - 1))) continue
    const date = readDate(line.slice(index, index + longestDate))
    if (date) return {day: date.day, from: index, to: index + date.length}
  }
  return undefined
}

/** Whether a line has a slot for a date, or says that it is still open: `[date]`, `TBD`. */
export function hasOpenDate(line: string): boolean {
  return slot.test(line) || undecided.isIn(line)
}

/** Whether a line gives a rough date: `next week`, `after the release`. */
export function hasRoughDate(line: string): boolean {
  return times.isIn(line) || roughDay.test(line)
}

/** Whether a line is about a date: `On 2026-02-20`. */
export function isDateLine(line: string): boolean {
  return dateLabels.find(line.slice(0, longestDate))?.from === 0
}

const longestDate = 40
const dateStart =
  /\d{1,4}(?=[-/.年년 ]|st|nd|rd|th)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=[a-z. ])/gi

/** Tests few characters, since the test for letters of any script is slow. */
function isPartOfWord(character: string): boolean {
  return /[\p{L}\d-]/u.test(character)
}

const slot = /YYYY-MM-DD|\[[^\]]{1,40}\]/i
const undecided = new Phrases(({continuity}) => continuity.undecided)

const times = new Phrases(({continuity}) => continuity.times)
const roughDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|(?:week|kw|cw) ?\d{1,2}|\d{1,2}[/.]\d{1,2})\b/i

const dateLabels = new Phrases(({continuity}) => continuity.dateLabels)
