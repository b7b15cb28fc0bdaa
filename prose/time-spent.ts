import {keysOf} from '../languages/phrases.ts'
import {findDuration} from '../session/index.ts'

/** Whether a text says how long something took; seconds measure machines, not work. */
export function hasTimeSpent(text: string): boolean {
  const time = findDuration(text)
  if (!time) return false
  const unit = text.slice(time.from, time.to).replace(/^.*[^\p{L}]/su, '')
  return !seconds.has(unit.toLowerCase())
}

const seconds = keysOf(({durations}) => durations.seconds)
