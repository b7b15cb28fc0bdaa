import {describe, expect, test} from 'vitest'
import type {Field} from '../../session/index.ts'
import {readText} from '../read-text.ts'

/** Each field as `key the characters of the key = the characters of the value`. */
function fieldsIn(text: string): string[] {
  const slice = ({start, end}: Field['labelPlace']) => text.slice(start.offset, end.offset)
  return readText(text).metadata.map(
    ({key, value, labelPlace, valuePlace}) =>
      `${key} (${slice(labelPlace)}) = ${value} (${slice(valuePlace)})`,
  )
}

const status = 'status (Status) = in_progress (in_progress)'

describe('every style of metadata', () => {
  test.each([
    ['bold, the colon behind it', '**Status**: in_progress'],
    ['bold, the colon in it', '**Status:** in_progress'],
    ['bold, the colon behind a space', '**Status** : in_progress'],
    ['bold by underscores', '__Status__: in_progress'],
    ['bold and slanted', '***Status***: in_progress'],
    ['a list of bold keys', '- **Status**: in_progress'],
    ['a list of bold keys with colons', '* **Status:** in_progress'],
    ['a numbered list', '1. **Status:** in_progress'],
    ['plain', 'Status: in_progress'],
    ['a plain list', '- Status: in_progress'],
    ['a quote', '> **Status:** in_progress'],
    ['a list in a quote', '> - Status: in_progress'],
    ['front matter', '---\nStatus: in_progress\n---'],
    ['front matter in quotes', '---\nStatus: "in_progress"\n---'],
    ['front matter in single quotes', "---\nStatus: 'in_progress'\n---"],
    ['front matter with spaces behind it', '---\nStatus: in_progress   \n---'],
    ['front matter with a comment', '---\nStatus: in_progress # for now\n---'],
    ['a table', '| Field | Value |\n| --- | --- |\n| Status | in_progress |'],
    ['a table with bold keys', '| | |\n| --- | --- |\n| **Status**: | in_progress |'],
    ['a wide colon', '**Status**：in_progress'],
    ['a plain wide colon', 'Status：in_progress'],
    ['tabs', '**Status**:\tin_progress\t'],
    ['code', '**Status**: `in_progress`'],
  ])('%s', (_name, text) => {
    expect(fieldsIn(text)).toContain(status)
    expect(fieldsIn(`# Title\n\n${text.startsWith('---') ? '' : text}\n`)).toEqual(
      text.startsWith('---') ? [] : expect.arrayContaining([status]),
    )
  })

  test.each([
    ['lines of one paragraph', '**Created**: 2026-03-02\n**Status**: in_progress'],
    ['lines with hard breaks', '**Created**: 2026-03-02  \n**Status**: in_progress'],
    ['lines with backslashes', '**Created**: 2026-03-02\\\n**Status**: in_progress'],
    ['lines in CRLF', '**Created**: 2026-03-02\r\n**Status**: in_progress\r\n'],
    ['lines in a quote', '> **Created:** 2026-03-02\n> **Status:** in_progress'],
    ['paragraphs', '**Created**: 2026-03-02\n\n**Status**: in_progress'],
    ['items', '- Created: 2026-03-02\n- Status: in_progress'],
    ['one line with bars', '**Created**: 2026-03-02 | **Status**: in_progress'],
    ['one plain line with bars', 'Created: 2026-03-02 | Status: in_progress'],
    ['front matter', '---\nCreated: 2026-03-02\nStatus: in_progress\n---\n'],
    ['front matter in CRLF', '---\r\nCreated: 2026-03-02\r\nStatus: in_progress\r\n---\r\n'],
    ['a table', '| Created | 2026-03-02 |\n|---|---|\n| Status | in_progress |'],
  ])('several: %s', (_name, text) => {
    expect(fieldsIn(text)).toEqual(['created (Created) = 2026-03-02 (2026-03-02)', status])
  })
})

test('the header goes on below the title and ends at the next heading', () => {
  const text = '**A**: 1\n\n# Title\n\n**B**: 2\n\n## Section\n\n**C**: 3\n'
  expect(readText(text).metadata.map(({key}) => key)).toEqual(['a', 'b'])
})

test('without a title the header ends at the first heading', () => {
  expect(readText('**A**: 1\n\n## Section\n\n**C**: 3\n').metadata.map(({key}) => key)).toEqual([
    'a',
  ])
})

test('a bar without a key behind it is part of the value', () => {
  expect(fieldsIn('**Status**: in_progress | completed')).toEqual([
    'status (Status) = in_progress | completed (in_progress | completed)',
  ])
})

test('the place of a value that is missing is right behind its key', () => {
  const text = '**Status**:\n**Type**: bug\n'
  const [field] = readText(text).metadata
  expect(field?.valuePlace).toMatchObject({
    start: {line: 1, column: 12},
    end: {line: 1, column: 12},
  })
})

test('the place of a value that is missing before a bar is right behind its key', () => {
  expect(readText('Status:  | Type: bug\n').metadata[0]?.valuePlace).toMatchObject({
    start: {column: 8},
    end: {column: 8},
  })
})

test('a key at the end of the text has no value', () => {
  expect(fieldsIn('Status:')).toEqual(['status (Status) =  ()'])
  expect(fieldsIn('**Status**:')).toEqual(['status (Status) =  ()'])
  expect(fieldsIn('Status: | Type: bug')).toEqual([
    'status (Status) =  ()',
    'type (Type) = bug (bug)',
  ])
})

test('a key may stand on a line far down', () => {
  expect(fieldsIn(`${'x'.repeat(200)}\n**Status**: done`)).toEqual([
    'status (Status) = done (done)',
  ])
  expect(fieldsIn(`${'x'.repeat(200)}\nStatus: done`)).toEqual(['status (Status) = done (done)'])
})

test('the place of an empty cell is right behind its key', () => {
  const text = '| Status |  |\n| --- | --- |\n| Type | bug |\n'
  expect(readText(text).metadata[0]?.valuePlace).toMatchObject({
    start: {column: 9},
    end: {column: 9},
  })
})

test.each([
  'Status:',
  'Status: # later',
])('the place of a value that is missing in front matter is behind the colon: %s', (line) => {
  expect(readText(`---\n${line}\n---\n`).metadata[0]?.valuePlace).toMatchObject({
    start: {line: 2, column: 8},
    end: {line: 2, column: 8},
  })
})

test.each([
  '**Updated**: 2026-03-04 at noon',
  '| Updated | 2026-03-04 at noon |\n|---|---|\n',
  '---\nUpdated: 2026-03-04 at noon\n---',
])('part of a value has its own place: %s', (text) => {
  const [field] = readText(text).metadata
  const slice = (from: number, to: number) => {
    const {start, end} = field?.placeIn(from, to) ?? {}
    return text.slice(start?.offset, end?.offset)
  }
  expect([slice(0, 10), slice(14, 18)]).toEqual(['2026-03-04', 'noon'])
})

test.each([
  ['[thread](https://example.com)', true],
  ['https://example.com/x', true],
  ['thread 7', false],
])('%s is a link: %s', (value, linked) => {
  expect(readText(`**Session Thread**: ${value}\n`).metadata[0]?.linked).toBe(linked)
  expect(readText(`| Session Thread | ${value} |\n|---|---|\n`).metadata[0]?.linked).toBe(linked)
})

test('an address in front matter is a link', () => {
  expect(readText('---\nThread: https://example.com\n---\n').metadata[0]?.linked).toBe(true)
})

test.each([
  ['a sentence', 'It went on like this for quite some time and then: nothing'],
  ['an address', 'https://example.com'],
  ['a time', '12:30'],
  ['words without a value sign', 'Status in_progress'],
  ['bold words alone', '**Status** in_progress'],
  ['bold words at the end of a line', 'The **Status**: in_progress'],
  ['code', '`Status`: in_progress'],
  ['a table of three columns', '| Status | in_progress | x |\n|---|---|---|\n'],
  ['code blocks', '```\nStatus: in_progress\n```'],
  ['nested front matter', '---\nmeta:x\n  Status: in_progress\n---'],
  ['a comment in front matter', '---\n# Status: in_progress\n---'],
  ['a colon without a space', 'Status:in_progress'],
  ['nothing before the colon', ': in_progress'],
  ['a colon in bold that starts it', '**: Status** in_progress'],
  ['very long bold text', `**${'word '.repeat(40)}end**: value`],
  ['a plain key over several marks', 'Sta*t*us *now* and: value'],
])('%s: no metadata', (_name, text) => {
  expect(
    fieldsIn(text).filter((field) => /^status/.test(field) || field.endsWith('value (value)')),
  ).toEqual([])
})

test('a row without a key is passed by', () => {
  expect(fieldsIn('| | x |\n|---|---|\n| Status | done |\n')).toEqual([
    'status (Status) = done (done)',
  ])
})

test('a header is read in 20 quotes, and not in more', () => {
  const inQuotes = (quotes: number) => fieldsIn(`${'> '.repeat(quotes)}Status: done\n`)
  expect(inQuotes(20)).toEqual(['status (Status) = done (done)'])
  expect(inQuotes(21)).toEqual([])
})

test.each([
  ['Up/down-time (of it)_2: 1', 'Up/down-time (of it)_2'],
  ['État: 1', 'État'],
  ['状態 (今): 1', '状態 (今)'],
  ['**Any: thing.**: 1', 'Any'],
  ['**1. thing**: 1', '1. thing'],
  ['***One* two**: 1', 'One* two'],
  ['**One**__two__: 1', 'One**__two'],
  ['**One `two`**: 1', 'One `two'],
])('in `%s` the key is `%s`', (text, key) => {
  const [field] = readText(text).metadata
  const {start, end} = field?.labelPlace ?? {}
  expect(text.slice(start?.offset, end?.offset)).toBe(key)
})

test.each([
  '**: Status** done',
  'a.b: 1',
  '2 things: 1',
  '~état: 1',
  'état.: 1',
  '(a): 1',
  '*A* thing: 1',
  ' : 1',
])('`%s` has no key', (text) => {
  expect(fieldsIn(text)).toEqual([])
})

test.each([
  'Status:\tdone',
  'Status: \u00a0 done',
  'Status: done \u00a0\t',
])('white space around a value is no part of it: %j', (text) => {
  expect(fieldsIn(text)).toEqual(['status (Status) = done (done)'])
})

test('a bar separates where a key follows it', () => {
  expect(fieldsIn('A: 1 | B: 2 | C: 3')).toEqual([
    'a (A) = 1 (1)',
    'b (B) = 2 (2)',
    'c (C) = 3 (3)',
  ])
  expect(fieldsIn('A: 1 | x | B: 2')).toEqual(['a (A) = 1 | x (1 | x)', 'b (B) = 2 (2)'])
  expect(fieldsIn('x | **B**: 2')).toEqual(['b (B) = 2 (2)'])
  expect(fieldsIn('&#32;| B: 2')).toEqual(['b (B) = 2 (2)'])
  expect(fieldsIn('A: 1|B: 2')).toEqual(['a (A) = 1|B: 2 (1|B: 2)'])
})

describe('front matter', () => {
  const fieldOf = (line: string) => fieldsIn(`---\n${line}\n---\n`)

  test.each([
    ['Key: "a', '"a'],
    ['Key: a"', 'a"'],
    ['Key: "', '"'],
    ['Key: \'a"', '\'a"'],
    ['Key: "a b"', 'a b'],
    ['Key: "a" # b', 'a'],
    ['Key: a#b', 'a#b'],
    ['Key:a', 'a'],
    ['Key: a: b', 'a: b'],
  ])('in `%s` has the value `%s`', (line, value) => {
    expect(fieldOf(line)).toEqual([`key (Key) = ${value} (${value})`])
  })

  test.each(['Key: ""', 'Key: ', 'Key: # a'])('in `%s` has no value', (line) => {
    expect(fieldOf(line)).toEqual(['key (Key) =  ()'])
  })

  test.each(['k', 'Ké y_1-b', '_key', '日本'])('has the key `%s`', (key) => {
    expect(fieldOf(`${key}: a`)).toEqual([expect.stringMatching(`\\(${key}\\) = a \\(a\\)$`)])
  })

  test.each([
    ': a',
    '1a: b',
    '- a: b',
    'a.b: c',
    '"a": b',
    ' a: b',
  ])('has no key in `%s`', (line) => {
    expect(fieldOf(line)).toEqual([])
  })

  test.each([
    ['http://example.com', true],
    ['https://example.com', true],
    ['ftp://example.com', false],
    ['see https://example.com', false],
    ['https', false],
  ])('has a link in `%s`: %s', (value, linked) => {
    expect(readText(`---\nThread: ${value}\n---\n`).metadata[0]?.linked).toBe(linked)
  })
})

test.each([
  ['| **Status:** | done |', 'Status'],
  ['| Status： | done |', 'Status'],
  ['| Status:  | done |', 'Status'],
  ['| Sta:tus | done |', 'Sta:tus'],
])('the colon at the end of a cell is no part of its key: %s', (row, label) => {
  const text = `${row}\n|---|---|\n`
  const [field] = readText(text).metadata
  expect(field?.label).toBe(label)
  expect(text.slice(field?.labelPlace.start.offset, field?.labelPlace.end.offset)).toBe(label)
})

test('of two colons the first one ends the key', () => {
  expect(fieldsIn('State: a：b')).toEqual(['state (State) = a：b (a：b)'])
  expect(fieldsIn('State：a: b')).toEqual(['state (State) = a: b (a: b)'])
})

test.each([
  ['상태: 진행 중', '상태', '진행 중'],
  ['**状态**：进行中', '状态', '进行中'],
  ['**状態**: 作業中', '状態', '作業中'],
  ['**Última actualización**: 2026-03-02', 'última actualización', '2026-03-02'],
  ['**Статус:** в работе', 'статус', 'в работе'],
])('%s is metadata in its own language', (text, key, value) => {
  expect(readText(text).metadata).toMatchObject([{key, value}])
})

test('escapes and entities do not shift the place of a value', () => {
  const text = String.raw`**Proj\_ect &amp; Topic**: a \* b &lt; done`
  const [field] = readText(text).metadata
  expect(field?.value).toBe('a * b < done')
  const place = field?.placeIn(8, 12)
  expect(text.slice(place?.start.offset, place?.end.offset)).toBe('done')
})

test('spaces around a bar belong to neither field', () => {
  expect(fieldsIn('Status: done  |  Type: feature\n')).toEqual([
    'status (Status) = done (done)',
    'type (Type) = feature (feature)',
  ])
})

test('a plain key has at most 39 characters, so that a sentence with a colon is none', () => {
  expect(fieldsIn(`${'k'.repeat(39)}: v`)).toHaveLength(1)
  expect(fieldsIn(`${'k'.repeat(40)}: v`)).toEqual([])
})

test('a bold key has at most 80 characters', () => {
  expect(fieldsIn(`**${'k'.repeat(80)}: more of it** v`)).toEqual([])
  expect(fieldsIn(`**${'k'.repeat(80)}**: v`)).toHaveLength(1)
  expect(fieldsIn(`**${'k'.repeat(81)}**: v`)).toEqual([])
  expect(fieldsIn(`**${'k'.repeat(79)}: more of it** v`)).toHaveLength(1)
})
