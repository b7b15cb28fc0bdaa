import type {Position} from 'unist'
import {Phrases} from '../../languages/phrases.ts'
import {speaksOfAbsence} from '../../prose/absence.ts'
import {
  contentOf,
  type Entry,
  type Inline,
  lineAround,
  type Part,
  perText,
  perTextInFile,
  type Section,
} from '../../session/index.ts'
import type {SessionFile} from '../rule.ts'
import {asPath} from './path.ts'

/** A path that a session names. */
export interface Location {
  readonly path: string
  readonly place: () => Position
  /** What is said about it: its line, and the items that it is nested in. */
  readonly host: readonly string[]
}

/** The paths in the sections of a file that describe what there is. */
export function* locationsIn({session, match}: SessionFile): Generator<Location> {
  if (match.format.sections.length === 0) return
  const others = new Set(
    match.sections.flatMap(({spec, section}) => (otherRoles.has(spec.role) ? section : [])),
  )
  // A heading can be as long as the file, and over all of its sections.
  const isOtherHere = perTextInFile(isOtherHeading)
  const isOther = (section: Section) => {
    for (let one: Section | undefined = section; one && one !== session.title; one = one.parent) {
      if (others.has(one) || isOtherHere(one.name.key)) return true
    }
    return false
  }
  for (const section of session.sections) {
    if (isOther(section)) continue
    const {paragraphs, entries} = contentOf(section)
    for (const inline of paragraphs) yield* locationsOf(inline, [])
    for (const entry of entries) yield* locationsOfEntry(entry)
  }
}

function* locationsOfEntry(entry: Entry, above: readonly string[] = []): Generator<Location> {
  // What is open is still to be done, and its files may be part of that.
  if (entry.check === 'open') return
  if (entry.kind === 'row') {
    if (!entry.cells.some(mayLocate)) return
    // All cells of a row stand around each path in it, so they are looked at once.
    const host = entry.cells
      .map(({text}) => text)
      .filter(speaksOfAbsence)
      .slice(0, 1)
    for (const cell of entry.cells) yield* locationsOf(cell, host)
    return
  }
  yield* locationsOf(entry.inline, above)
  // `Removed:` is about all that stands below it.
  const host = [...above, entry.inline.text]
  for (const inline of entry.paragraphs) yield* locationsOf(inline, host)
  for (const child of entry.children) yield* locationsOfEntry(child, host)
}

function mayLocate({referring, text}: Inline): boolean {
  return referring || lineNumber.test(text)
}

function* locationsOf(inline: Inline, host: readonly string[]): Generator<Location> {
  if (!mayLocate(inline)) return
  for (const part of inline.parts) {
    if (part.kind === 'break' || part.kind === 'image' || part.struck) continue
    const text = inline.text.slice(part.from, part.to)
    if (part.kind === 'code') yield* locationIn(text, inline, part.from, host)
    else if (part.url !== undefined) yield* locationInLink(part, inline, host)
    else if (lineNumber.test(text)) yield* locationsInText(text, inline, part.from, host)
  }
}

function* locationIn(
  written: string,
  inline: Inline,
  from: number,
  host: readonly string[],
): Generator<Location> {
  const path = asPath(written)
  if (path === undefined) return
  const start = from + written.indexOf(path)
  const place = () => inline.place(start, start + path.length)
  yield located(path, place, [...host, lineAround(inline.text, from, reach)])
}

function located(path: string, place: () => Position, host: readonly string[]): Location {
  return {path: path.replace(/^\.\//, ''), place, host}
}

/** A path is spoken of near it. */
const reach = 300

/** The file that a link leads to; the place is that of the address, behind the last of the text. */
function* locationInLink(
  {url = '', from, end}: Part,
  inline: Inline,
  host: readonly string[],
): Generator<Location> {
  if (/^[a-z][a-z\d+.-]{0,20}:|^[#/]|^$/i.test(url)) return
  const [address = ''] = url.split(/[?#]/, 1)
  const path = asPath(address)
  const opening = /^[*_~]{0,3}\]\([ \t]{0,9}<?/.exec(inline.source.text.slice(end, end + 20))
  if (path === undefined || !opening) return
  const start = end + opening[0].length
  // Behind a backslash or an entity the address is not what it looks like.
  if (!inline.source.text.startsWith(path, start)) return
  const place = () => inline.source.place(start, start + path.length)
  yield located(path, place, [...host, lineAround(inline.text, from, reach)])
}

const lineNumber = /[a-z]:\d/

/** `src/read.ts:42` outside of code; without the line it could be anything. */
const pathWithLine =
  /(?<![\w@./:-])(?:[\w@.-]{1,80}\/){1,20}[\w@.-]{1,80}\.[a-z]{1,5}(?=:\d{1,6}(?!\w))/g

function* locationsInText(
  text: string,
  inline: Inline,
  from: number,
  host: readonly string[],
): Generator<Location> {
  for (const match of text.matchAll(pathWithLine)) {
    yield* locationIn(match[0], inline, from + match.index, host)
  }
}

/** What a section is for when the files in it need not be there: not yet, or no longer. */
const otherRoles: ReadonlySet<string | undefined> = new Set([
  'failed',
  'next',
  'prompts',
  'untried',
])

/** The same, told by a heading that the format does not know. */
const isOtherHeading = perText((heading) => absentFiles.isIn(heading))
const absentFiles = new Phrases(({headings}) => headings.absentFiles)
