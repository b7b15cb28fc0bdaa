import {Phrases} from '../languages/phrases.ts'
import {isMonth, namesMonthDay, namesWeekday} from '../session/date.ts'
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
    const [word] = match
    if (isPartOfWord(line.charAt(index - 1)) || (/[a-z]/i.test(word) && !isMonth(word))) continue
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
  return times.isIn(line) || namesWeekday(line) || namesMonthDay(line) || roughDay.test(line)
}

/** Whether a line is about a date: `On 2026-02-20`. */
export function isDateLine(line: string): boolean {
  return dateLabels.findAt(line) !== undefined
}

const longestDate = 40
const dateStart = /\d{1,4}(?=[-/.年년 ]|st|nd|rd|th)|[a-z]{3,9}(?=[. ])/gi

/** Tests few characters, since the test for letters of any script is slow. */
function isPartOfWord(character: string): boolean {
  return /[\p{L}\d-]/u.test(character)
}

const slot = /YYYY-MM-DD|\[[^\]]{1,40}\]/i
const undecided = new Phrases(({templates}) => `${templates.undecided}\n${templates.unknown}`)

const times = new Phrases(({continuity}) => continuity.times)
const roughDay = /\b(?:(?:week|kw|cw) ?\d{1,2}|\d{1,2}[/.]\d{1,2})\b/i

const dateLabels = new Phrases(({continuity}) => continuity.dateLabels)
