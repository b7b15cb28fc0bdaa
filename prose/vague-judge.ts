import {type Inline, perText} from '../session/index.ts'
import {claimsNothing} from './vague-asides.ts'
import {endOfWord} from './vague-word-ends.ts'
import {kinds, type Meaning, type Missing, readVagueWord, type VagueWord} from './vague-words.ts'

export interface JudgeOptions {
  /** Further words that say nothing by themselves. */
  readonly add: readonly string[]
  /** Words that are specific enough here. */
  readonly allow: readonly string[]
  /** The number of specific words that a line needs. */
  readonly minimum: number
}

export interface Verdict {
  /** The words that say nothing. */
  readonly words: readonly string[]
  readonly missing: Missing
}

/** Weighs the words of a line against each other. */
export class Judge {
  readonly #minimum: number
  readonly #added: ReadonlySet<string>
  readonly #allowed: ReadonlySet<string>
  readonly #wordOf = perText((written) => this.#lookUp(written.toLowerCase()))

  constructor({minimum, add, allow}: JudgeOptions) {
    this.#minimum = minimum
    this.#added = new Set(add.map((word) => word.toLowerCase()))
    this.#allowed = new Set(allow.map((word) => word.toLowerCase()))
  }

  /** Why the text is vague; `undefined` when it says enough or claims nothing. */
  read(inline: Inline, from: number, to: number): Verdict | undefined {
    if (inline.hasReference(from, to)) return undefined
    const words: VagueWord[] = []
    let names = 0
    for (let start = from; start < to; ) {
      const end = endOfWord(inline.text, start, to)
      if (end > start) {
        const word = this.#wordOf(inline.text.slice(start, end))
        if (word.meaning === 'name' && ++names >= this.#minimum) return undefined
        if (words.push(word) > mostWords) return undefined
      }
      start = end + 1
    }
    const claimed = words.filter(({meaning}) => !noClaims.has(meaning))
    if (claimed.length === 0 || claimsNothing(inline.text.slice(from, to))) return undefined
    return this.#weigh(words, claimed, names)
  }

  #weigh(
    words: readonly VagueWord[],
    claimed: readonly VagueWord[],
    names: number,
  ): Verdict | undefined {
    const missing =
      kindsBeforeThing.find((kind) => claimed.some(({meaning}) => meaning === kind)) ?? 'thing'
    // `Testing strategy` is the name of a thing; `Improve user experience` asks for work.
    const isWork =
      words[0]?.isVagueVerb ||
      words.at(-1)?.isWork ||
      (missing === 'fix' && claimed.some((word) => word.isWork))
    const isPraise = words.some((word) => word.isPraise)
    const worth = isWork ? worthInWork : isPraise ? worthInPraise : 1
    const qualifiers = words.filter(({meaning}) => meaning === 'qualifier').length
    if (names + qualifiers * worth >= this.#minimum) return undefined
    const isHollow = claimed.some((word) => word.isHollow)
    // One word by itself is a name in a list more often than a claim.
    if (words.length === 1 && !isHollow) return undefined
    const onlyThings = claimed.every(({isThing}) => isThing)
    if (onlyThings && !isHollow && !isPraise) return undefined
    return {words: claimed.map(({text}) => text), missing}
  }

  #lookUp(text: string): VagueWord {
    if (this.#allowed.has(text)) return readVagueWord(text, 'name')
    return readVagueWord(text, this.#added.has(text) ? 'thing' : undefined)
  }
}

/** Lines with more words tell something by how they put them, half of the time. */
const mostWords = 8

const noClaims: ReadonlySet<Meaning> = new Set(['filler', 'qualifier', 'name'])

/** All but the last, which is asked for when it is none of these. */
const kindsBeforeThing = kinds.filter((kind) => kind !== 'thing')

/**
 * What a word that only narrows a claim down is worth, where a name is worth 1: a line that asks
 * for work needs three of them, one that praises two. `Improve user experience` has two.
 */
const worthInWork = 0.4
const worthInPraise = 0.5
