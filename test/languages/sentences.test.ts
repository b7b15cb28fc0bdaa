import {globSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {entriesOf} from '../../languages/list.ts'
import {Phrases} from '../../languages/phrases.ts'
import {allLists} from './lists.ts'

/**
 * What is exported by `<code>/<group>.ts`: for the lists of the group, by name, a sentence for each
 * entry that shows it, and no other entry of the list.
 */
type Sentences = Readonly<Record<string, Readonly<Record<string, string>>>>

interface Shown {
  readonly code: string
  /** As in {@link allLists}. */
  readonly name: string
  readonly sentences: Readonly<Record<string, string>>
}

const folder = import.meta.dirname
const shown: readonly Shown[] = (
  await Promise.all(globSync('??/*.ts', {cwd: folder}).sort().map(readSentences))
).flat()

async function readSentences(file: string): Promise<Shown[]> {
  const {sentences} = (await import(join(folder, file))) as {readonly sentences: Sentences}
  const group = basename(file, '.ts').replaceAll(/-(.)/g, (_, letter: string) =>
    letter.toUpperCase(),
  )
  return Object.entries(sentences).map(([list, ofList]) => ({
    code: dirname(file),
    name: `${group}.${list}`,
    sentences: ofList,
  }))
}

/** The entries of one list of one language, and no others. */
function entries(code: string, name: string): readonly string[] {
  const found = allLists.find((list) => list.code === code && list.name === name)
  return found ? entriesOf(found.list) : []
}

function found(list: readonly string[], code: string, sentence: string): readonly string[] {
  const phrases = new Phrases((language) => (language.code === code ? list.join('\n') : ''))
  return phrases.findAll(sentence).map(({from, to}) => sentence.slice(from, to))
}

describe.each(shown)('the words $name of $code', ({code, name, sentences}) => {
  test('have a sentence each', () => {
    expect(Object.keys(sentences).sort()).toEqual(entries(code, name))
  })

  test.each(Object.entries(sentences))('find `%s` in `%s`, and nothing else', (entry, sentence) => {
    const alone = found([entry], code, sentence)
    expect(alone).toHaveLength(1)
    expect(found(entries(code, name), code, sentence)).toEqual(alone)
  })
})

test('a list with sentences in one language has them in all that have words for it', () => {
  const names = new Set(shown.map(({name}) => name))
  const keys = new Set(shown.map(({code, name}) => `${code} ${name}`))
  const lacking = allLists.filter(({code, name}) => names.has(name) && !keys.has(`${code} ${name}`))
  expect(lacking.map(({code, name}) => `${code} ${name}`)).toEqual([])
})
