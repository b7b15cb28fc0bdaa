/** How the token of a GitHub app starts; what follows is looked at from there. */
const start = /ghs_\d{1,20}_/g

/** A token of the older kind, which may start like one of an app. */
const older = /ghs_\w{36}(?!\w)/y

const part = /[\w-]*/y

/** The parts behind the start, between dots, and the most characters that each may have. */
const longest = [1000, 10_000, 1000] as const

/**
 * The same text, with as many characters, without the starts of tokens of GitHub apps that none
 * follows. The pattern that recognises these tokens reads some thousand characters at each start,
 * so a text made of starts keeps it busy for seconds. The letter that takes the place of one is of
 * the same kind, so that no other token comes or goes.
 */
export function withoutNearMisses(text: string): string {
  const ends = new PartEnds(text)
  return text.replaceAll(start, (match, at: number) =>
    isOlder(text, at) || ends.isToken(at + match.length) ? match : `gh0${match.slice(3)}`,
  )
}

function isOlder(text: string, at: number): boolean {
  older.lastIndex = at
  return older.test(text)
}

/** Where the parts of a text end; asked from left to right, it reads each character a few times. */
class PartEnds {
  readonly #text: string
  /** The ends of the part that was asked for last, and of the two behind it. */
  #ends: readonly number[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** Whether three parts that are not too long start at `from`. */
  isToken(from: number): boolean {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: only takes longer otherwise
    if (from > (this.#ends[0] ?? 0)) this.#ends = this.#read(from)
    let begin = from
    for (const [index, most] of longest.entries()) {
      const end = this.#ends[index]
      if (end === undefined || end === begin || end - begin > most) return false
      begin = end + 1
    }
    return true
  }

  #read(from: number): readonly number[] {
    const ends: number[] = []
    // Stryker disable next-line EqualityOperator: nobody asks for a fourth end
    for (let at = from; ends.length < longest.length; ) {
      part.lastIndex = at
      part.test(this.#text)
      const end = part.lastIndex
      ends.push(end)
      if (this.#text[end] !== '.') break
      at = end + 1
    }
    return ends
  }
}
