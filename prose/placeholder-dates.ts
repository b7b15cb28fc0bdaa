import {keysOf, Phrases, type Span} from '../languages/phrases.ts'

/** Whether a text shows how a date or a time is written: `YYYY-MM-DD`. */
export function isDateShape(text: string): boolean {
  return /^(?:yyyy|dd|hh)/i.test(text)
}

/** The date in a heading that was not filled in. */
export function findEmptyDate(text: string): Span | undefined {
  const match = emptyDate.exec(text)
  return match ? {from: match.index, to: match.index + match[0].length} : undefined
}

const emptyDate = /(?<![\w-])(?:YYYY-MM-DD|YYYY\/MM\/DD|DD\.MM\.YYYY|YYYYMMDD)(?![\w-])/

/** Whether a text is about how dates are written: then no date is missing. */
export function isAboutDates(text: string): boolean {
  return dateStyles.isIn(text)
}

const dateStyles = new Phrases(({templates}) => templates.dateStyles)

/** Whether a date belongs behind a label: `Last updated`, `Due`. */
export function isDateLabel(label: string): boolean {
  const last = /([a-z]+)\W{0,3}$/i.exec(label.slice(-longestLast))?.[1]
  return last !== undefined && dateLabels.has(last.toLowerCase())
}

const dateLabels = keysOf(({templates}) => templates.dateLabels)
const longestLast = 40
