/**
 * Gives a test of texts that looks at each of them once: many entries share the headings above them,
 * and these can be as long as a file.
 */
export function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = test(text)
      if (known.size < mostKnown) known.set(text, answer)
    }
    return answer
  }
}

/** What lasts for many files must not grow with them. */
const mostKnown = 10_000
