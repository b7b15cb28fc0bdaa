import type {ClaimWords, Language} from '../languages/language.ts'
import {Meanings} from '../languages/meanings.ts'

/** What a verb or noun of a kind should be followed by. */
export type Missing = keyof ClaimWords

/** Of several kinds of empty words in a line the first here decides what is asked for. */
export const kinds: readonly Missing[] = [
  'fix',
  'improve',
  'test',
  'document',
  'explore',
  'continue',
  'change',
  'claim',
  'thing',
]

export type Meaning = Missing | 'filler' | 'qualifier' | 'name'

/** The facts about a word, regardless of inflection. */
export interface VagueWord {
  readonly text: string
  readonly meaning: Meaning
  /** Whether it is in the lists of these names. */
  readonly isHollow: boolean
  readonly isPraise: boolean
  readonly isThing: boolean
  readonly isVagueVerb: boolean
  readonly isWork: boolean
}

/**
 * @param text
 *   In lower case.
 * @param meaning
 *   Set when it does not follow from the lists.
 */
export function readVagueWord(text: string, meaning: Meaning | undefined): VagueWord {
  return {
    text,
    meaning: meaning ?? meanings.of(text) ?? 'name',
    isHollow: hollow.of(text) !== undefined,
    isPraise: praise.of(text) !== undefined,
    isThing: things.of(text) !== undefined,
    isVagueVerb: vagueVerbs.of(text) !== undefined,
    isWork: workNouns.of(text) !== undefined,
  }
}

const meanings = new Meanings<Meaning>([
  ...kinds.map((kind) => [kind, ({vague}: Language) => vague.claims[kind]] as const),
  ['filler', ({vague}) => vague.fillers],
  ['qualifier', ({vague}) => vague.qualifiers],
])
const hollow = new Meanings([['hollow', ({vague}) => vague.hollow]])
const praise = new Meanings([['praise', ({vague}) => vague.praise]])
const things = new Meanings([['thing', ({vague}) => vague.things]])
const vagueVerbs = new Meanings([['verb', ({vague}) => vague.vagueVerbs]])
const workNouns = new Meanings([['work', ({vague}) => vague.workNouns]])
