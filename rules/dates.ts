import type {Position} from 'unist'
import {matchPattern} from '../formats/index.ts'
import {type Field, isPlaceholder, readDate} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type SessionFile} from './rule.ts'

export const dates = defineRule({
  id: 'session-dates',
  description:
    'not a real `YYYY-MM-DD` date, Updated before Created, a date in the future, or a Created date that differs from the one in the file name',
  severity: 'error',
  why: 'Sessions are sorted, compared and trusted by their dates.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    const written = writtenDates(file)
    const {today} = file.context
    for (const date of written) {
      if (!date.day || !date.iso) {
        report({
          message: `Unexpected date ${quote(date.text)}, expected a real date as \`YYYY-MM-DD\``,
          place: date.place(),
          ...(date.day && {expected: [date.day]}),
        })
      } else if (today !== undefined && date.day > today) {
        report({
          message: `Unexpected date ${quote(date.day)} in the future, expected ${quote(today)} or an earlier date`,
          place: date.place(),
        })
      }
    }
    const created = dayOf(written, 'created')
    const updated = dayOf(written, 'updated')
    if (created?.day && updated?.day && updated.day < created.day) {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected ${quote(created.day)}, the creation date, or a later date`,
        place: updated.place(),
        cause: {message: 'The creation date is here', place: created.place()},
      })
    }
    const named = dayInFileName(file)
    const day = created ?? dayOf(written, 'title')
    if (named !== undefined && day?.day && day.day !== named && !isFuture(day.day, today)) {
      report({
        message: `Unexpected date ${quote(day.day)}, expected ${quote(named)}, the date in the file name`,
        place: day.place(),
      })
    }
  },
})

interface FileDate {
  readonly kind: 'created' | 'title' | 'updated'
  readonly text: string
  readonly day: string | undefined
  readonly iso: boolean
  readonly place: () => Position
}

function writtenDates({match, session}: SessionFile): FileDate[] {
  const found: FileDate[] = []
  const title = session.title
  const text = title?.inline.text.trim() ?? ''
  for (const pattern of match.format.titles ?? []) {
    const date = matchPattern(pattern, text)?.date
    if (!date || !title) continue
    const lead = title.inline.text.indexOf(text)
    const from = lead + date.from
    found.push({
      kind: 'title',
      text: date.text,
      day: readDate(date.text)?.day,
      iso: true,
      place: () => title.inline.place(from, from + date.text.length),
    })
    break
  }
  for (const {spec, field} of match.fields) {
    if (spec.kind !== 'created' && spec.kind !== 'updated') continue
    if (field.value === '' || isPlaceholder(field.value)) continue
    found.push({kind: spec.kind, ...dateOfField(field)})
  }
  return found
}

function dateOfField(field: Field): Omit<FileDate, 'kind'> {
  const date = readDate(field.value)
  if (!date) {
    return {text: field.value, day: undefined, iso: false, place: () => field.valuePlace}
  }
  return {
    text: field.value.slice(0, date.length),
    day: date.day,
    iso: date.iso,
    place: () => field.placeIn(0, date.length),
  }
}

function dayOf(written: readonly FileDate[], kind: FileDate['kind']): FileDate | undefined {
  return written.find((date) => date.kind === kind)
}

function isFuture(day: string, today: string | undefined): boolean {
  return today !== undefined && day > today
}

function dayInFileName({match, path}: SessionFile): string | undefined {
  if (path === undefined) return undefined
  const name = path.slice(path.lastIndexOf('/') + 1)
  for (const pattern of match.format.fileNames ?? []) {
    const date = matchPattern(pattern, name)?.date
    if (date) return readDate(date.text)?.day
  }
  return undefined
}
