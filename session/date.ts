import {languages} from '../languages/index.ts'
import type {CalendarWords} from '../languages/language.ts'
import {Phrases, type Span} from '../languages/phrases.ts'

/** A date at the start of a text. */
export interface WrittenDate {
  /** The day as `YYYY-MM-DD`; `undefined` when it does not exist or is ambiguous. */
  readonly day: string | undefined
  /** Whether it is written as `YYYY-MM-DD`. */
  readonly iso: boolean
  /** The length of the date in the text. */
  readonly length: number
}

/**
 * Reads the date that `text` starts with: `2026-01-20`, or another way of writing one whose day is
 * beyond doubt (`2026/1/20`, `January 20, 2026`, `20 Jan 2026`, `Tuesday, January 20, 2026`,
 * `20260120`, and, since no month is the 20th, `20.01.2026` and `01/20/2026`). What follows, such as
 * a time of day, is not looked at.
 */
export function readDate(text: string): WrittenDate | undefined {
  // `Wednesday, `, `Wed. `
  const [lead = '', word = ''] = /^([a-z]{3,9})\.?,? (?=[a-z\d])/i.exec(text) ?? []
  const weekday = weekdayNumbers.get(word.toLowerCase())
  if (weekday === undefined) return readWithoutWeekday(text)
  const date = readWithoutWeekday(text.slice(lead.length))
  if (!date) return undefined
  const length = lead.length + date.length
  return {day: isOn(date.day, weekday) ? date.day : undefined, iso: false, length}
}

/** When the date and the weekday disagree, either can be wrong. */
function isOn(day: string | undefined, weekday: number): boolean {
  return day !== undefined && new Date(day).getUTCDay() === weekday
}

function readWithoutWeekday(start: string): WrittenDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(start)
  if (iso) return written(iso, iso[1], iso[2], iso[3], true)
  const yearFirst =
    /^(\d{4})(?:[-/.]|年 ?|년 ?)(\d{1,2})(?:[-/.]|月 ?|월 ?)(\d{1,2})(?!\d)[日일]?/.exec(start)
  if (yearFirst) return written(yearFirst, yearFirst[1], yearFirst[2], yearFirst[3], false)
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(start)
  if (monthFirst) {
    return written(monthFirst, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], false)
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i.exec(start)
  if (dayFirst) return written(dayFirst, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], false)
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(start)
  const date = compact && written(compact, compact[1], compact[2], compact[3], false)
  return date?.day === undefined ? readLocal(start) : date
}

/** `20.01.2026` or `01/20/2026`, where one of the two numbers can be no month, or both are the same. */
function readLocal(start: string): WrittenDate | undefined {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(start)
  if (!match) return undefined
  const [, first, , second, year] = match
  const dayFirst = written(match, year, second, first, false)
  const monthFirst = written(match, year, first, second, false)
  if (dayFirst.day === undefined) return monthFirst.day === undefined ? undefined : monthFirst
  return monthFirst.day === undefined || monthFirst.day === dayFirst.day ? dayFirst : undefined
}

/** Whether there is such a day: no February 30. */
function isRealDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month - 1]
  return day >= 1 && day <= (days ?? 0)
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function written(
  match: RegExpExecArray,
  year = '',
  month = '',
  day = '',
  iso: boolean,
): WrittenDate {
  const real = isRealDay(Number(year), Number(month), Number(day))
  return {
    day: real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined,
    iso,
    length: match[0].length,
  }
}

function monthNumber(name = ''): string {
  return String((monthNumbers.get(name.toLowerCase()) ?? -1) + 1)
}

const monthNumbers = numbersOf(({months}) => months)
const weekdayNumbers = numbersOf(({weekdays}) => weekdays)

/** The months or weekdays by all of their names, counted from 0. */
function numbersOf(
  pick: (calendar: CalendarWords) => readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  return new Map(
    languages.flatMap(({calendar}) =>
      pick(calendar).flatMap((names, index) => names.map((name) => [name, index] as const)),
    ),
  )
}

/** Whether a word is the name of a month. */
export function isMonth(word: string): boolean {
  return monthNumbers.has(word.toLowerCase())
}

/** Whether a text names a month; a short name, such as `may`, does so only before a day. */
export function namesMonth(text: string): boolean {
  return monthNames
    .findAll(text)
    .some((name) => name.to - name.from > longestShort || isBeforeDay(text, name))
}

/** Whether a text names a day of a month: `March 4`. */
export function namesMonthDay(text: string): boolean {
  return monthNames.findAll(text).some((name) => isBeforeDay(text, name))
}

function isBeforeDay(text: string, {to}: Span): boolean {
  return /^\.? \d/.test(text.slice(to, to + 3))
}

const monthNames = new Phrases(({calendar}) =>
  calendar.months
    .flat()
    .map((name) => `=${name}`)
    .join('\n'),
)
const longestShort = 3

/** Whether a text names a day of the week. */
export function namesWeekday(text: string): boolean {
  return weekdayNames.isIn(text)
}

const weekdayNames = new Phrases(({calendar}) =>
  calendar.weekdays.flatMap((names) => names.slice(-1)).join('\n'),
)

/** The local calendar day of `date`, as `YYYY-MM-DD`: dates in notes are written in local time. */
export function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
