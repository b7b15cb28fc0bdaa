/**
 * Memoises a function per object, for as long as the object lives: several rules need the same
 * facts about a section, a format or a file, and the object itself is not changed.
 */
export function perObject<Key extends WeakKey, Answer>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, {readonly answer: Answer}>()
  return (key) => {
    let found = known.get(key)
    if (!found) {
      found = {answer: answer(key)}
      known.set(key, found)
    }
    return found.answer
  }
}

/**
 * Gives a function that answers once per text, for as long as the program runs: headings, labels
 * and words come back in every file. It remembers no more than {@link mostKnown} short texts.
 */
export function perText<Answer extends boolean | object | string>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      const own = detached(text)
      found = answer(own)
      if (known.size === mostKnown) known.clear()
      if (own.length <= longestKnown) known.set(own, found)
    }
    return found
  }
}

const mostKnown = 10_000
const longestKnown = 100

/** A copy that does not keep alive the text that it is cut from, as V8's parts of texts do. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}

/**
 * Gives a function that answers once per text, for as long as the function lives, so it is made
 * anew for each file: many entries share the headings above them, and these can be as long as the
 * file.
 */
export function perTextInFile<Answer extends boolean | object | string>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      found = answer(text)
      known.set(text, found)
    }
    return found
  }
}
