import type {Position} from 'unist'
import {
  contentOf,
  type Entry,
  type Inline,
  type Part,
  remembering,
  rememberingShort,
  type Section,
} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule, type Paths, type SessionFile} from './rule.ts'

export interface CodeLocationsOptions {
  /** How paths start that need not be there, such as those of another repository. */
  readonly allow: readonly string[]
}

export const codeLocations = defineRule<CodeLocationsOptions>({
  id: 'session-code-locations',
  description: 'a path named in an unfinished session that does not exist in the repository',
  severity: 'warning',
  why: 'Whoever goes on with the work looks there first.',
  options: {
    allow: {
      description: 'How paths start that need not be there, such as those of another repository.',
      type: 'array',
      items: {type: 'string'},
    },
  },
  defaults: {allow: []},
  check(file, {allow}, report) {
    const {paths} = file.context
    if (!paths || file.match.isOver) return
    const locations = [...locationsIn(file)]
    let here: boolean | undefined
    for (const {path, place, host} of locations) {
      if (isThere(path, paths) || allow.some((start) => path.startsWith(start))) continue
      if (host.some(speaksOfAbsence)) continue
      const meant = paths.closest?.(path)
      // A name by itself may be that of any other project's file, unless one here is nearly the same.
      if (meant === undefined) {
        if (!path.includes('/') || !paths.exists(topOf(path))) continue
        here ??= isAboutHere(locations, paths)
        if (!here) continue
      }
      report({
        message: `Unexpected path ${quote(path)}, expected ${meant === undefined ? 'one that exists in the repository' : quote(meant)}`,
        place: place(),
        ...(meant !== undefined && {expected: [meant]}),
      })
    }
  },
})

interface Location {
  readonly path: string
  readonly place: () => Position
  /** What is said about it: its line, and the items that it is nested in. */
  readonly host: readonly string[]
}

/** Of so many paths with a folder one at least is known here, or the session is about other code. */
const knownOneIn = 2

/**
 * Whether a session is about this repository, rather than kept here with notes on all that
 * somebody works on: of the paths in it a part exists, or would fit into a folder that does.
 */
function isAboutHere(locations: readonly Location[], paths: Paths): boolean {
  const named = new Set(locations.flatMap(({path}) => (path.includes('/') ? path : [])))
  let known = 0
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf('/', path.length - 2))
    if (paths.exists(path.replace(/\/$/, '')) || paths.exists(folder)) known += 1
  }
  return known * knownOneIn >= named.size
}

/** What a section is for when the files in it need not be there: not yet, or no longer. */
const otherRoles: ReadonlySet<string | undefined> = new Set([
  'failed',
  'next',
  'prompts',
  'untried',
])

/** The same, told by a heading that the format does not know. */
const isOtherHeading = rememberingShort((heading) => otherHeadings.test(heading))

const otherHeadings =
  /\b(?:backlog|commands?|created?|creating|deleted|deletions?|future|ideas?|moved|next|obsolete|old|pending|plan(?:s|ned)?|proposals?|proposed|recommend(?:ed|ations?)|remaining|removed|renamed?|reverted|roadmap|structure|suggest(?:ed|ions?)|to ?do|todos|upcoming)\b/u

function* locationsIn({session, match}: SessionFile): Generator<Location> {
  if (match.format.sections.length === 0) return
  const others = new Set(
    match.sections.flatMap(({spec, section}) => (otherRoles.has(spec.role) ? section : [])),
  )
  // A heading can be as long as the file, and over all of its sections.
  const isOtherHere = remembering(isOtherHeading)
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

/** Lines that say that a file is gone, goes by another name, is yet to be made, or is elsewhere. */
const absence =
  /\b(?:absent|another repo(?:sitory)?|archived?|at (?:runtime|build time)|auto-?generated|cleaned up|could|create (?:a|an|the|new)|delet(?:e|es|ed|ing)|does(?:n['’]?t| not) exist|drop(?:ped|s)?|external|formerly|future|gitignored?|gone|generate[sd]?|ignored|initially|instead of|legacy|local(?:-only| only)?|merged|miss(?:es|ing)|moved?|needs?|never|no longer|non-?existent|not (?:been )?(?:built|committed|created|done|found|implemented|in|started|there|tracked|written|yet)|obsolete|old|originally|outdated|outside|output|pending|planned|previously|produces?|proposed|remov(?:e|es|ed|ing)|renam(?:e|es|ed|ing)|replaced?|retired|reverted|should|stale|supersed(?:es|ed)|temp(?:orary)?|to be|to (?:create|make)|todo|uncommitted|untracked|upstream|used to|was at|were|will|would|writes? to|written to)\b|→|➜|->|=>|\(D\)|🗑|🗒|⏳|❌/iu

function speaksOfAbsence(text: string): boolean {
  return absence.test(text.slice(0, reach * 2))
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
  yield located(path, place, [...host, lineAt(inline, from)])
}

function located(path: string, place: () => Position, host: readonly string[]): Location {
  return {path: path.replace(/^\.\//, ''), place, host}
}

/** The line around a path; of a long one what stands near. */
function lineAt({text}: Inline, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at, at + reach)
  const end = after.indexOf('\n')
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end))
}

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
  yield located(path, place, [...host, lineAt(inline, from)])
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

/** Longer paths are no paths. */
const longestPath = 200

/** The path that a text consists of, without the line behind it. */
function asPath(written: string): string | undefined {
  if (written.length > longestPath) return undefined
  const text = written
    .trim()
    .replace(/(?::(?:line )?\d{1,6}(?:[-:,–]\d{1,6}){0,3}|#L\d{1,6}(?:-L?\d{1,6})?|\(\))$/, '')
  if (
    !/^[\w@.+\-/]{3,}$/.test(text) ||
    /^[/@]|^\.\.|^\.claude\/(?:plans|worktrees)\/|\/\/|\.{3}|\/\.\.(?:\/|$)/.test(text)
  )
    return undefined
  const parts = text.split('/').filter((part) => part !== '' && part !== '.')
  const name = parts.at(-1) ?? ''
  if (parts.some((part) => madeFolders.has(part)) || /Y{4}|M{2}-D{2}|N{3}|X{3}|x{3}/.test(text))
    return undefined
  if (isDomain(parts[0] ?? '', parts.length)) return undefined
  const extension = /[\w-]\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (parts.length > 1 || text.endsWith('/')) {
    if (text.endsWith('/') || extensions.has(extension)) return text
    // `read/write` is a path only in a folder that there is.
    return undefined
  }
  return extensions.has(extension) && isFileName(name) ? text : undefined
}

/** Folders that are made by tools, and are often not there. */
const madeFolders: ReadonlySet<string> = new Set([
  '.cache',
  '.next',
  '.venv',
  '__pycache__',
  'build',
  'coverage',
  'dist',
  'logs',
  'node_modules',
  'out',
  'target',
  'tmp',
  'vendor',
  'venv',
])

const extensions: ReadonlySet<string> = new Set([
  'astro',
  'bash',
  'c',
  'cc',
  'cjs',
  'cpp',
  'cs',
  'css',
  'dart',
  'ex',
  'exs',
  'go',
  'gradle',
  'graphql',
  'h',
  'hpp',
  'html',
  'java',
  'js',
  'json',
  'jsx',
  'kt',
  'kts',
  'lua',
  'md',
  'mdx',
  'mjs',
  'mts',
  'php',
  'prisma',
  'proto',
  'ps1',
  'py',
  'rb',
  'rs',
  'scala',
  'scss',
  'sh',
  'sql',
  'svelte',
  'swift',
  'tf',
  'toml',
  'ts',
  'tsx',
  'vue',
  'yaml',
  'yml',
  'zig',
])

/** `github.com/…` is an address, `Node.js` a name. */
function isDomain(first: string, length: number): boolean {
  return (
    length > 1 &&
    /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.(?:ai|app|co|com|dev|io|net|org|sh|xyz)$/i.test(
      first,
    )
  )
}

function isFileName(name: string): boolean {
  return (
    !/^[A-Z\d][A-Za-z\d]*\.js$|^\.|^(?:alpine|chart|d3|next|node|nuxt|three|vue)\.js$/i.test(
      name,
    ) || /[-_]/.test(name)
  )
}

function isThere(path: string, paths: Paths): boolean {
  const clean = path.replace(/\/$/, '')
  if (paths.exists(clean)) return true
  // A folder by itself may be anything, unless it is below one that there is.
  return path.endsWith('/') && !paths.exists(topOf(path))
}

function topOf(path: string): string {
  const [top = ''] = path.split('/', 1)
  return top
}
