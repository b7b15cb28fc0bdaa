import {Phrases} from '../languages/phrases.ts'
import {namesMonth, namesWeekday} from '../session/date.ts'

/** Whether a text says when something is expected, or how far it is. */
export function saysWhen(text: string): boolean {
  return figures.test(text) || times.isIn(text) || namesWeekday(text) || namesMonth(text)
}

/** Days, quarters, shares and lengths of time. */
const figures =
  /\d{4}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\bq[1-4]\b|\d ?%|\d ?\/ ?\d|\d\s?(?:h|d|min)\b/i

const times = new Phrases(({blockers}) => blockers.times)
