import {detached} from '../languages/words.ts'

/**
 * Memoises a function per object that outlives a file, such as a format or the options of a rule,
 * for as long as the object lives.
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
 * Gives a function that answers once per object that is made for a file: a section, a text, what a
 * format makes of them. The answer is kept in the object, so that both go at once. In a `WeakMap`,
 * which outlives the file, V8 keeps the answer, and all of the file with it, until it collects the
 * old objects; those of a thousand files then cost more than the answers save.
 */
export function perObjectInFile<Key extends object, Answer>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const name: unique symbol = Symbol('answer')
  return (key) => {
    const holder: Key & {readonly [name]?: {readonly answer: Answer}} = key
    let found = holder[name]
    if (!found) {
      found = {answer: answer(key)}
      Object.defineProperty(key, name, {value: found})
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
    if (text.length > longestKnown) return answer(text)
    let found = known.get(text)
    if (found === undefined) {
      const own = detached(text)
      found = answer(own)
      if (known.size === mostKnown) known.clear()
      known.set(own, found)
    }
    return found
  }
}

const mostKnown = 10_000
const longestKnown = 100

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
