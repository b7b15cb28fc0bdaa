/**
 * Gives a function that looks at each text once: many entries share the headings above them, which
 * can be as long as a file, and many files their headings and words. It may be kept for as many
 * files as there are.
 */
export function remembering<Answer extends boolean | object | string>(
  look: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  let length = 0
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      const own = detached(text)
      answer = look(own)
      length += own.length
      if (length > longestKnown) {
        known.clear()
        length = own.length
      }
      known.set(own, answer)
    }
    return answer
  }
}

/** In characters, all texts together. */
const longestKnown = 1_000_000

/** A copy that does not keep alive the text that it is cut from, as V8's parts of texts do. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}
