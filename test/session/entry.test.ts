import {expect, test} from 'vitest'
import {contentOf, type Entry, readContent, Source} from '../../session/index.ts'
import {parse, readText} from '../read-text.ts'

function entriesIn(text: string): readonly Entry[] {
  const [section] = readText(`# Section\n\n${text}`).sections
  return section ? contentOf(section).entries : []
}

const fieldsOf = (entry: Entry | undefined) =>
  entry?.fields.map(({key, value}) => `${key} = ${value}`)

test('each item of a list is an entry', () => {
  const entries = entriesIn('- one\n- two\n\ntext\n\n1. three\n')
  expect(entries.map(({text, ordered, kind}) => [text, ordered, kind])).toEqual([
    ['one', false, 'item'],
    ['two', false, 'item'],
    ['three', true, 'item'],
  ])
})

test.each([
  ['- [ ] call', 'open', 'call'],
  ['- [x] call', 'done', 'call'],
  ['- [X] call', 'done', 'call'],
  ['- [~] call', 'doing', 'call'],
  ['- ✅ call', 'done', 'call'],
  ['- ❌ call', 'failed', 'call'],
  ['- ⏳ call', 'doing', 'call'],
  ['1. [ ] call', 'open', 'call'],
  ['- call', undefined, 'call'],
])('`%s` is %s', (item, check, text) => {
  expect(entriesIn(`${item}\n`)).toMatchObject([{check, text}])
})

test('nested items are children', () => {
  const [entry] = entriesIn('- one\n  - two\n    - three\n  - four\n')
  expect(entry && [...entry.walk()].map(({text, parent}) => [text, parent?.text])).toEqual([
    ['one', undefined],
    ['two', 'one'],
    ['three', 'two'],
    ['four', 'one'],
  ])
})

test('the fields of an entry are its own and those right below it', () => {
  const [entry] = entriesIn(
    '1. **Approach**: Satteri\n   - **Time spent**: 2 hours\n     - **Deeper**: no\n   - Result: fast\n\n   **Status**: open\n   **Owner**: Mina\n',
  )
  expect(fieldsOf(entry)).toEqual(
    expect.arrayContaining([
      'approach = Satteri',
      'time spent = 2 hours',
      'result = fast',
      'status = open',
      'owner = Mina',
    ]),
  )
  expect(fieldsOf(entry)).toHaveLength(5)
})

test('the fields of a row are its columns', () => {
  const [entry] = entriesIn('| Risk | Impact |\n| --- | --- |\n| late | high |\n| x |\n')
  expect(fieldsOf(entry)).toEqual(['risk = late', 'impact = high'])
  expect(entry).toMatchObject({kind: 'row', text: 'late', ordered: false})
})

test('a row is called by its first cell with text', () => {
  const entries = entriesIn('| a | b |\n| --- | --- |\n| | two |\n| | |\n| &nbsp; | four |\n')
  expect(entries.map(({text}) => text)).toEqual(['two', '', 'four'])
})

test('cells beyond the head have no column', () => {
  // Parsers cut the row to the head; a plugin that changes the table need not.
  const text = '| a | b |\n| --- | --- |\n| 1 | 2 |\n'
  const {children} = parse(text)
  const [table] = children
  if (table?.type !== 'table') throw new Error('no table')
  table.children[0]?.children.pop()
  const [entry] = readContent(children, new Source(text)).entries
  expect(entry?.cells.map((cell) => cell.text)).toEqual(['1', '2'])
  expect(fieldsOf(entry)).toEqual(['a = 1'])
})

test('all text of an entry can be read', () => {
  const [item] = entriesIn('- one\n\n  two\n  - three\n')
  const [row] = entriesIn('| a | b |\n| --- | --- |\n| 1 | 2 |\n')
  const texts = (entry: Entry | undefined) => entry && [...entry.inlines()].map(({text}) => text)
  expect(texts(item)).toEqual(['one', 'two', 'three'])
  expect(texts(row)).toEqual(['1', '2'])
})

test('a bare item has no text, and its place is the item', () => {
  const [entry] = entriesIn('-\n')
  expect(entry?.text).toBe('')
  expect(entry?.inline.place(0, 0).start).toMatchObject({line: 3, column: 1})
})

test('an item that starts with something else than text has none of its own', () => {
  const [entry] = entriesIn('- ```\n  x\n  ```\n\n  then\n')
  expect(entry).toMatchObject({text: '', hasBlocks: true})
  expect(entry?.paragraphs.map(({text}) => text)).toEqual(['then'])
})

test('an item without code has no blocks', () => {
  expect(entriesIn('- one\n  - two\n')).toMatchObject([{hasBlocks: false}])
})

test('content knows its paragraphs and its code', () => {
  const read = (text: string) => {
    const [section] = readText(`# Section\n\n${text}`).sections
    return section && contentOf(section)
  }
  expect(read('one\n\ntwo\n')?.paragraphs.map(({text}) => text)).toEqual(['one', 'two'])
  expect(read('```\nx\n```\n')?.hasCode).toBe(true)
  expect(read('one\n\n- two\n\n<p>\n\n---\n')?.hasCode).toBe(false)
})

test('content is read once', () => {
  const [section] = readText('# Section\n\n- one\n').sections
  if (!section) throw new Error('no section')
  expect(contentOf(section)).toBe(contentOf(section))
})

test('lists within each other are read down to the 51st', () => {
  const textsIn = (lists: number) => {
    const [entry] = entriesIn(`${'- '.repeat(lists)}x\n`)
    return entry && [...entry.walk()].map(({text}) => text)
  }
  expect(textsIn(51)).toEqual([...Array.from({length: 50}, () => ''), 'x'])
  expect(textsIn(52)).toEqual(Array.from({length: 51}, () => ''))
})
