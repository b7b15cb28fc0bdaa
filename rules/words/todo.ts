import {rememberingShort} from '../../session/index.ts'
import {claims, fillers, halfNames} from './vague-english.ts'

/** More words that name a kind of work and not what the work is on. */
const kinds: readonly string[] = `
  benchmark build bundle ci commit debug demo deploy deployment design doc docs example examples
  fixme lint linting localization logging meeting merge migrate migration monitor monitoring pr
  prototype publish push qa rebase release research review revert rollback rollout security sync
  todo translate translation triage types typing
`
  .trim()
  .split(/\s+/)

const generic: ReadonlySet<string> = new Set([
  ...fillers,
  ...halfNames,
  ...Object.values(claims).flat(),
  ...kinds,
])

/**
 * Whether an English text has nothing in it to start on: no figure, no path, no name, and no word
 * that narrows another one down.
 */
export function namesNothing(text: string): boolean {
  if (text.length > longest) return false
  let count = 0
  let narrowed = false
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const kind = kindOf(match[0])
    if (kind === 'name') return false
    if (kind === 'filler') continue
    narrowed ||= kind === 'narrowing'
    count++
  }
  return count < 2 || !narrowed
}

type Kind = 'filler' | 'generic' | 'name' | 'narrowing'

/** The same words come back in every file. */
const kindOf = rememberingShort(findKind)

function findKind(word: string): Kind {
  // Figures, other scripts, identifiers, and what is written in capitals are names.
  if (!plainWord.test(word)) return 'name'
  const lower = word.toLowerCase()
  if (fillerWords.has(lower)) return 'filler'
  const forms = stems(lower)
  if (!forms.some((stem) => generic.has(stem))) return 'name'
  return forms.some((stem) => narrowing.has(stem)) ? 'narrowing' : 'generic'
}

const fillerWords = new Set(fillers)
const narrowing = new Set(halfNames.filter((word) => !kinds.includes(word)))

/** Nobody needs a hundred characters to say nothing; other rules judge those who do. */
const longest = 80
const wordPattern = /[^\s,;:.!?()[\]"“”*–—/&+]+/gu
const plainWord = /^(?:[A-Za-z]?[a-z'’]+(?:-[a-z]+){0,3}|-|TODO|FIXME|PR|CI|QA)$/

function stems(word: string): readonly string[] {
  const list = [word]
  if (word.length < 4) return list
  if (word.endsWith('s')) list.push(word.slice(0, -1))
  if (word.endsWith('es') || word.endsWith('ed')) list.push(word.slice(0, -2))
  if (word.endsWith('d')) list.push(word.slice(0, -1))
  if (word.endsWith('ing')) list.push(word.slice(0, -3), `${word.slice(0, -3)}e`)
  return list
}
