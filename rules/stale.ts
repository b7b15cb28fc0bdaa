import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import {readDate} from '../session/index.ts'
import {quote} from './message.ts'
import {type Change, defineRule, type SessionFile} from './rule.ts'

export interface StaleOptions {
  /** How many days an unfinished session may lag behind the files it names. */
  readonly days: number
}

export const stale = defineRule<StaleOptions>({
  id: 'session-stale',
  description: 'the file or the work it describes changed after its Updated date',
  severity: 'warning',
  why: 'The next reader trusts the date and takes older content as current.',
  options: {
    days: {
      description: 'How many days an unfinished session may lag behind the files it names.',
      type: 'integer',
      minimum: 0,
    },
  },
  defaults: {days: 7},
  check(file, {days}, report) {
    const {path} = file
    const {today, history} = file.context
    const updated = readUpdated(file)
    if (!history || path === undefined || today === undefined || !updated) return
    // Allows for time zones: the author may be a day ahead of the machine that commits.
    const latest = addDays(updated.day, tolerance)
    if (latest >= today) return
    const changed = history
      .changesAfter(path, file.session.source.text, latest)
      .filter((change) => keepsDate(change, updated.label))
      .reduce((day, change) => (change.day > day ? change.day : day), '')
    if (changed !== '') {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected ${quote(changed)}, the day of the last change`,
        place: updated.place,
        expected: [changed],
      })
    }
    if (file.match.isOver) return
    const allowed = addDays(updated.day, days)
    if (history.newest && (history.newest() ?? '') <= allowed) return
    const behind = namedPaths(file).flatMap((name) => {
      const day = history.lastChange(name, path)
      return day !== undefined && day > allowed ? {name, day} : []
    })
    if (behind.length === 0) return
    const newest = behind.reduce((last, one) => (one.day > last.day ? one : last))
    const others = behind.length > 1 ? `, as did ${behind.length - 1} more` : ''
    report({
      message: `Unexpected last update on ${quote(updated.day)}, expected an update after ${quote(newest.name)} changed on ${quote(newest.day)}${others}`,
      place: updated.place,
    })
  },
})

/** In days. */
const tolerance = 1

interface Updated {
  /** As the file calls it. */
  readonly label: string
  readonly day: string
  readonly place: Position
}

function readUpdated({match}: SessionFile): Updated | undefined {
  for (const {spec, field} of match.fields) {
    const date = spec.kind === 'updated' ? readDate(field.value) : undefined
    if (!date?.day) continue
    return {label: field.label, day: date.day, place: field.placeIn(0, date.length)}
  }
  return undefined
}

/**
 * Whether a change kept the date. A date written along with the text is right, even if it was
 * committed much later.
 */
function keepsDate({before, after}: Change, label: string): boolean {
  return dateIn(before, label) === dateIn(after, label) && packed(before) !== packed(after)
}

/** The text after the label, up to the next field on the line. */
function dateIn(text: string, label: string): string | undefined {
  const line = text.split(/\r\n?|\n/).find((one) => one.includes(label))
  const value = line?.slice(line.indexOf(label) + label.length).replace(/^[^\p{L}\p{N}]+/u, '')
  return value?.split(' | ', 1)[0]?.trim()
}

/** White space is not content. */
function packed(text: string): string {
  return text.replaceAll(/\s+/g, '')
}

/** The possible paths in a text, to look up in git. */
function namedPaths({path = '', session}: SessionFile): string[] {
  const names = new Set<string>()
  const open: Nodes[] = [session.tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) for (const child of node.children) open.push(child)
    const text = pathsMayBeIn(node)
    if (text === '') continue
    for (const [word] of text.matchAll(pathPattern)) {
      const name = withoutStop(word)
      if (/[./]/.test(name) && !name.startsWith('//') && !path.endsWith(`/${name}`)) names.add(name)
    }
  }
  return [...names]
}

/** A word without the dots that end a sentence. */
function withoutStop(word: string): string {
  let end = word.length
  while (word.charCodeAt(end - 1) === 46) end--
  return word.slice(0, end)
}

/** The text of a node that can hold paths: most prose has none, and is not read again. */
function pathsMayBeIn(node: Nodes): string {
  if (node.type === 'inlineCode') return node.value
  if (node.type === 'link') return node.url
  return node.type === 'text' && /\/|\w\.[a-z]/i.test(node.value) ? node.value : ''
}

const pathPattern = /[\p{L}\p{M}\p{N}_@.+~[\]/-]+/gu

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
