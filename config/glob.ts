/** An invalid pattern; the message says why. */
export class GlobError extends Error {
  override name = 'GlobError'
}

/** Limits on one pattern: it may come from a stranger's pull request. */
const limits = {length: 1000, alternatives: 100}

/**
 * Reads a pattern for paths with `/`.
 *
 * `*` is anything within a name, `?` one character, `[a-z]` and `[!a-z]` one of a set, `{a,b}` one
 * of several, `**` any number of folders, `\` makes the next character literal. Names that start
 * with a dot are not special; `./` at the start and `/` at the end have no effect.
 *
 * Matching never backtracks further than the last `*`, so it takes at most the length of the
 * pattern times the length of the path.
 *
 * @throws GlobError
 *   When the pattern is empty, too long, has too many alternatives, or starts with `!`.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  if (pattern.length > limits.length) {
    throw new GlobError(`patterns may have at most ${limits.length} characters`)
  }
  if (pattern.startsWith('!')) throw new GlobError('patterns starting with `!` are not supported')
  const globs = expandBraces(pattern).map(compileNames)
  if (globs.some((names) => names.length === 0)) throw new GlobError('the pattern is empty')
  return (path) => {
    const names = path.split('/').filter(isName)
    return globs.some((glob) => matchAll(glob, names, anyNames, matchName))
  }
}

/** Whether a text has a special meaning as a pattern. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text)
}

/** Escapes a name as a pattern for exactly that name. */
export function escapeGlob(name: string): string {
  return name.replaceAll(/[*?[\]{},\\!]/g, '\\$&')
}

/**
 * Splits a pattern into its literal folder, which contains everything it can match, and the rest.
 * The folder is empty when the first name is a pattern.
 */
export function splitGlob(pattern: string): {folder: string; rest: string} {
  const names = pattern.split('/')
  const end = names.findIndex((name) => /[*?[{\\]/.test(name))
  const start = end < 0 ? names.length - 1 : end
  const folder = names.slice(0, start).join('/')
  const isRoot = folder === '' && start > 0
  return {folder: isRoot ? '/' : folder, rest: names.slice(start).join('/')}
}

type Character =
  | {readonly kind: 'any'}
  | {readonly kind: 'one'}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'set'; readonly not: boolean; readonly ranges: readonly Range[]}

type Range = readonly [from: string, to: string]
type Name = readonly Character[]

/** The parsed form of `**`. */
const anyNames: Name = []

function isName(name: string): boolean {
  return name !== '' && name !== '.'
}

/** Splits `a{b,c}d` into `abd` and `acd`; an unmatched brace is a literal character. */
function expandBraces(pattern: string): string[] {
  const done: string[] = []
  const open = [pattern]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const brace = findBrace(next)
    if (!brace) {
      done.push(next)
      continue
    }
    const head = next.slice(0, brace.from)
    const tail = next.slice(brace.to)
    for (const part of brace.parts.toReversed()) open.push(head + part + tail)
    if (done.length + open.length > limits.alternatives) {
      throw new GlobError(`patterns may have at most ${limits.alternatives} alternatives`)
    }
  }
  return done
}

/** A matched pair of braces with a comma inside: the last one; of nested pairs the outer one. */
function findBrace(text: string): {from: number; to: number; parts: string[]} | undefined {
  const open: {from: number; commas: number[]}[] = []
  let found: {from: number; to: number; parts: string[]} | undefined
  // Stryker disable next-line EqualityOperator: nothing stands behind the text
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === '{') open.push({from: index, commas: []})
    else if (character === ',') open.at(-1)?.commas.push(index)
    else if (character === '}') {
      const brace = open.pop()
      if (!brace || brace.commas.length === 0) continue
      let start = brace.from + 1
      const parts = [...brace.commas, index].map((end) => {
        const part = text.slice(start, end)
        start = end + 1
        return part
      })
      found = {from: brace.from, to: index + 1, parts}
    }
  }
  return found
}

function compileNames(pattern: string): Name[] {
  return pattern
    .split('/')
    .filter(isName)
    .map((name) => (name === '**' ? anyNames : compileName(name)))
}

const any: Character = {kind: 'any'}
const one: Character = {kind: 'one'}

/** As in every shell, a `]` at the start of a set is a member. */
const token = /\*+|\?|\[([!^]?)((?:\\.|[^\\])(?:\\.|[^\]\\])*)\]|\\?(.)/gsu

function compileName(name: string): Name {
  return Array.from(name.matchAll(token), ([text, not, set, character]) => {
    if (set !== undefined) return {kind: 'set', not: not !== '', ranges: readRanges(set)}
    if (character !== undefined) return {kind: 'text', text: character}
    return text === '?' ? one : any
  })
}

function readRanges(set: string): Range[] {
  return Array.from(set.matchAll(/\\?(.)(?:-\\?(.))?/gsu), (match) => {
    const [, from, to] = match as unknown as [string, string, string | undefined]
    return [from, to ?? from]
  })
}

function matchName(pattern: Name, name: string): boolean {
  return matchAll(pattern, Array.from(name), any, matchCharacter)
}

function matchCharacter(pattern: Character, character: string): boolean {
  if (pattern.kind === 'text') return pattern.text === character
  if (pattern.kind !== 'set') return true
  return pattern.ranges.some(([from, to]) => from <= character && character <= to) !== pattern.not
}

/**
 * Matches items one by one; `wild` in the pattern matches any number of them. On a mismatch only
 * the last `wild` needs to take one more: extending an earlier one cannot help.
 */
function matchAll<Pattern extends object, Item>(
  pattern: readonly Pattern[],
  items: readonly Item[],
  wild: Pattern,
  fits: (pattern: Pattern, item: Item) => boolean,
): boolean {
  let at = 0
  let retry: {at: number; index: number} | undefined
  for (let index = 0; index < items.length; ) {
    const expected = pattern[at]
    if (expected === wild) {
      retry = {at: ++at, index}
    } else if (expected !== undefined && fits(expected, items[index] as Item)) {
      at++
      index++
    } else if (retry) {
      at = retry.at
      index = ++retry.index
    } else {
      return false
    }
  }
  while (pattern[at] === wild) at++
  return at === pattern.length
}
