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
 * Gives a function that looks at each text of a file once: many entries share the headings above
 * them, and these can be as long as the file. What it remembers is gone with it.
 */
export function remembering<Answer extends boolean | object | string>(
  look: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      answer = look(text)
      known.set(text, answer)
    }
    return answer
  }
}

/**
 * Gives a function that looks once at headings, labels and words, which come back in every file. It
 * lasts as long as the program, so it remembers no more than {@link mostKnown} short texts.
 */
export function rememberingShort<Answer extends boolean | object | string>(
  look: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    let answer = known.get(text)
    if (answer === undefined) {
      const own = detached(text)
      answer = look(own)
      if (known.size === mostKnown) known.clear()
      if (own.length <= longestKnown) known.set(own, answer)
    }
    return answer
  }
}

const mostKnown = 10_000
const longestKnown = 100

/** A copy that does not keep alive the text that it is cut from, as V8's parts of texts do. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}
