import {detached} from '../session/index.ts'

/**
 * Gives a test of texts that looks at each of them once: many entries share the headings above them,
 * and these can be as long as a file. It may be kept for as many files as there are.
 */
export function remembering(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>()
  let length = 0
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = test(text)
      length += text.length
      if (length > longestKnown) {
        known.clear()
        length = text.length
      }
      known.set(detached(text), answer)
    }
    return answer
  }
}

/** In characters, all texts together. */
const longestKnown = 1_000_000
