import type {Paragraph, PhrasingContent} from 'mdast'
import type {Point} from 'unist'
import {expect, test} from 'vitest'
import {loadRemark, loadSatteri} from '../../lint/parser.ts'
import {type Inline, readInline} from '../../session/inline.ts'
import {Source} from '../../session/source.ts'

/** Marked text, the words to look for in what is shown, and the characters they stand for. */
const places: readonly (readonly [name: string, text: string, words: string, slice: string])[] = [
  ['plain text', 'one two three', 'two', 'two'],
  ['text behind bold', '**one** two', 'two', 'two'],
  ['text in bold', '**one** two', 'one', 'one'],
  ['text over a bold mark', '**one** two', 'one two', 'one** two'],
  ['text behind an escape', String.raw`\*one\* two`, 'two', 'two'],
  ['an escape itself', String.raw`\*one\* two`, '*one*', String.raw`\*one\*`],
  ['text behind an escaped backslash', String.raw`a\\b two`, 'b two', 'b two'],
  ['an escaped backslash', String.raw`a\\b`, 'a\\', String.raw`a\\`],
  ['a backslash before a letter', String.raw`a\b\! c`, 'b!', String.raw`b\!`],
  ['text behind an entity', 'a &amp; two', 'two', 'two'],
  ['an entity itself', 'a &amp; two', '&', '&amp;'],
  ['a name that is no entity', String.raw`a &nope; \* two`, '&nope;', '&nope;'],
  ['an entity with an entity in it', 'a &amp;amp; two', '&amp;', '&amp;amp;'],
  ['text behind an entity with an entity in it', 'a &amp;amp; two', ' two', ' two'],
  ['text behind an entity for two characters', 'a &ngE; two', 'two', 'two'],
  ['an entity for a character outside of the plane', 'a &#x1F600; two', 'two', 'two'],
  ['an entity followed by the mark it could hold', 'a &lt;\u0338 two', 'two', 'two'],
  ['text behind an emoji', '😀 &amp; two', 'two', 'two'],
  ['a wrapped line', 'one\n   two', 'two', 'two'],
  ['words over a line ending', 'one\n   two', 'one\ntwo', 'one\n   two'],
  ['a wrapped line in CRLF', 'one  x\r\n   two', 'two', 'two'],
  ['a wrapped line after a lone carriage return', 'one\r   two', 'two', 'two'],
  ['a wrapped line in a quote', '> one\n>   two', 'two', 'two'],
  ['a lazy line in a quote', '> one\ntwo three', 'three', 'three'],
  ['a quote mark that is text', '> one\n>      > two', '> two', '> two'],
  ['a wrapped line in a list', '- one\n  two', 'two', 'two'],
  ['a line behind a hard break', 'one  \ntwo', 'two', 'two'],
  ['words over a hard break', 'one\\\ntwo', 'one\ntwo', 'one\\\ntwo'],
  ['code', 'a `two` b', 'two', 'two'],
  ['part of code', 'a `one two` b', 'two', 'two'],
  ['code with spaces inside its marks', 'a `` `two` `` b', '`two`', '`two`'],
  ['code with a backslash', 'a `\\\\*two` b', 'two', 'two'],
  ['code with an entity', 'a `&amp; two` b', '&amp; two', '&amp; two'],
  ['code over two lines', 'a `one\ntwo three` b', 'three', 'three'],
  ['code over two lines in CRLF', 'a `one\r\ntwo three` b', 'three', 'three'],
  ['text behind an image', '![one](x.png) two', 'two', 'two'],
  ['the text of an image', '![one](x.png) two', 'one', 'one'],
  ['the text of a link', '[one two](x) three', 'two', 'two'],
  ['the text of a link by reference', '[one two][x] three\n\n[x]: y', 'two', 'two'],
  ['struck text', '~~one~~ two', 'one', 'one'],
  ['text in emphasis', '*one* _two_', 'two', 'two'],
  ['text behind a bare address', 'www.example.com two', 'two', 'two'],
  [
    'a bare address',
    'see https://example.com/x two',
    'https://example.com/x',
    'https://example.com/x',
  ],
  ['text behind a bare mail address', 'ask a@example.com two', 'two', 'two'],
  ['text behind HTML', '<b>one</b> two', 'two', 'two'],
  ['text behind an image without a text', '![](x.png) two', 'two', 'two'],
  ['the text of an image with marks in it', '![*one* two](x.png)', 'two', 'two'],
  ['a hard break', 'one\\\ntwo', '\n', '\\\n'],
  ['a line behind one that ends in a space', 'one \ntwo &amp; three', 'three', 'three'],
  ['the start of a line behind one that ends in a space', 'one \ntwo &amp; three', 'two', 'two'],
  ['the start of a line after a lone carriage return', 'one\rtwo &amp; three', 'two', 'two'],
  ['text below its checkbox', '- [ ]\n  one &amp; two', 'one', 'one'],
  ['text behind a bare address in quotation marks', '"www.example.com" two', 'two', 'two'],
  ['bold behind one', '"www.example.com" **two** three', 'two', 'two'],
  ['a bare address in bold quotation marks', '**"www.example.com"** two', 'www', 'www'],
  ['text behind a NUL', '\0 &amp; two', 'two', 'two'],
]

test.each(places)('finds the characters of %s', async (_name, text, words, slice) => {
  for (const load of [loadSatteri, loadRemark]) {
    const inline = readFirst((await load())(text), text)
    const from = inline.text.indexOf(words)
    expect(from).toBeGreaterThanOrEqual(0)
    const {start, end} = inline.place(from, from + words.length)
    expect(text.slice(start.offset, end.offset)).toBe(slice)
  }
})

test('the place of nothing is where it would stand', async () => {
  const inline = await read('one two')
  expect(inline.place(3, 3)).toMatchObject({start: {column: 4}, end: {column: 4}})
})

test('places are found in any order', async () => {
  const text = String.raw`\*one\* &amp; two &lt; three`
  const inline = await read(text)
  for (const words of ['three', 'one', 'two', 'one', 'three']) {
    const from = inline.text.indexOf(words)
    const {start, end} = inline.place(from, from + words.length)
    expect(text.slice(start.offset, end.offset)).toBe(words)
  }
})

test('text is a link where an address belongs to it', async () => {
  const inline = await read('one [two](x) three')
  expect(inline.isLinked(0, 4)).toBe(false)
  expect(inline.isLinked(2, 5)).toBe(true)
  expect(inline.isLinked(8, 12)).toBe(false)
})

test('a reference is a link', async () => {
  const inline = await read('[one][x]\n\n[x]: y')
  expect(inline.isLinked(0, 3)).toBe(true)
})

test('code, images and links refer to something', async () => {
  const inline = await read('one `two` three')
  expect(inline.hasReference(0, 4)).toBe(false)
  expect(inline.hasReference(2, 5)).toBe(true)
  expect(inline.hasReference(8, 13)).toBe(false)
  for (const text of ['one `two`', '![one](x) two', '[one](x) two', '[one][x] two\n\n[x]: y']) {
    const some = await read(text)
    expect(some.referring).toBe(true)
    expect(some.hasReference(0, some.text.length)).toBe(true)
  }
  for (const text of ['one two', '**one** *two* ~~three~~']) {
    const none = await read(text)
    expect(none.referring).toBe(false)
    expect(none.hasReference(0, none.text.length)).toBe(false)
  }
})

test('text without any marks is plain', async () => {
  for (const text of ['one two', String.raw`one \* two`]) {
    expect(await read(text)).toMatchObject({plain: true, struck: false, referring: false})
  }
  for (const text of ['one *two*', '**one**', '`one`', 'one\\\ntwo']) {
    expect((await read(text)).plain).toBe(false)
  }
  expect((await read('one *two*')).plainLead).toBe(4)
  expect((await read('*one* two')).plainLead).toBe(0)
})

test('text that is struck out in part is struck', async () => {
  expect((await read('one ~~two~~')).struck).toBe(true)
  expect((await read('**one ~~two~~**')).struck).toBe(true)
  expect((await read('one **two**')).struck).toBe(false)
})

test.each([
  ['**one** two', 'one', '**one**'],
  ['**one** two', 'on', '**on'],
  ['**one** two', 'ne', 'ne**'],
  ['**one** two', 'one two', '**one** two'],
  ['one [two](x)', 'two', '[two](x)'],
  ['one [two](x)', 'one two', 'one [two](x)'],
  ['**[one](x)** two', 'one', '**[one](x)**'],
  ['**one `two`** three', 'one two', '**one `two`**'],
  ['**one `two`** three', 'two', 'two`**'],
  ['**one `two`** three', 'one ', '**one '],
  ['**one**_two_', 'one', '**one**'],
  ['**one**_two_', 'two', '_two_'],
  ['one `two`', 'two', 'two'],
  ['one two', 'two', 'two'],
])('in `%s` the place of `%s` with the marks around it is `%s`', async (text, words, slice) => {
  const inline = await read(text)
  const from = inline.text.indexOf(words)
  const {start, end} = inline.outerPlace(from, from + words.length)
  expect(text.slice(start.offset, end.offset)).toBe(slice)
})

test('the place behind all of a text is where it ends', async () => {
  for (const text of ['one', 'one **two**', 'one **two** `three`']) {
    const inline = await read(text)
    const end = text.replace(/[*`]+$/, '').length
    expect(inline.startOffset(inline.text.length)).toBe(end)
    expect(inline.endOffset(inline.text.length)).toBe(end)
  }
})

test('the place of text that was not written is where it would stand', () => {
  const inline = readInline(
    {type: 'paragraph', children: [], position: {start: point(3), end: point(3)}},
    new Source('one'),
  )
  expect(inline.place(0, 0)).toMatchObject({start: {offset: 3}, end: {offset: 3}})
  expect(inline.outerPlace(0, 0)).toMatchObject({start: {offset: 3}, end: {offset: 3}})
})

test.each([
  ['a heading', '# #1 "www.example.com"', '#1'],
  ['a heading of the sixth level', '###### #1 "www.example.com"', '#1'],
  ['a heading with a tab', '##\t#1 "www.example.com"', '#1'],
  ['a text that begins with seven marks', '####### "www.example.com"', '#######'],
  ['a text that begins with a mark', '#1 "www.example.com"', '#1'],
])('the place of the first words of %s is found before a bare address', async (_name, text, words) => {
  for (const load of [loadSatteri, loadRemark]) {
    const [node] = (await load())(text).children
    if (node?.type !== 'heading' && node?.type !== 'paragraph') throw new Error('no text')
    const inline = readInline(node, new Source(text))
    expect(inline.text.startsWith(words)).toBe(true)
    const {start, end} = inline.place(0, words.length)
    expect(text.slice(start.offset, end.offset)).toBe(words)
    expect(start.offset).toBe(text.indexOf(words))
  }
})

test('each part knows its marks', async () => {
  const inline = await read('a **b** ~~c~~ `d` ![e](x)')
  expect(
    inline.parts
      .filter(({from, to}) => inline.text.slice(from, to).trim() !== '')
      .map(({from, to, kind, strong, struck}) => [
        inline.text.slice(from, to),
        kind,
        strong,
        struck,
      ]),
  ).toEqual([
    ['a ', 'text', false, false],
    ['b', 'text', true, false],
    ['c', 'text', false, true],
    ['d', 'code', false, false],
    ['e', 'image', false, false],
  ])
})

test('only bold text that starts with text and stands alone leads', async () => {
  expect((await read('**one** two')).boldLead).toBe(3)
  expect((await read('**`one`** two')).boldLead).toBe(0)
  expect((await read('**one**__two__')).boldLead).toBe(0)
})

test.each([
  [
    'emphasis',
    (child: PhrasingContent): PhrasingContent => ({type: 'emphasis', children: [child]}),
  ],
  ['bold', (child: PhrasingContent): PhrasingContent => ({type: 'strong', children: [child]})],
  ['struck', (child: PhrasingContent): PhrasingContent => ({type: 'delete', children: [child]})],
  [
    'link',
    (child: PhrasingContent): PhrasingContent => ({type: 'link', url: 'x', children: [child]}),
  ],
])('text in 100 marks is read, and text in more is left out: %s', (_name, mark) => {
  const within = (marks: number) => {
    let node: PhrasingContent = {type: 'text', value: 'deep'}
    for (let depth = 0; depth < marks; depth++) node = mark(node)
    const {text, parts} = readInline({type: 'paragraph', children: [node]}, new Source('deep'))
    return [text, ...parts.map(({value}) => value)]
  }
  expect(within(100)).toEqual(['deep', 'deep'])
  expect(within(101)).toEqual([''])
})

test('text of a tree without positions is looked for in the source', () => {
  const children: PhrasingContent[] = [
    {type: 'image', url: 'x'},
    {type: 'strong', children: [{type: 'text', value: 'one'}]},
    {type: 'text', value: ' two'},
  ]
  const inline = readInline({type: 'paragraph', children}, new Source('**one** two'))
  expect(inline.text).toBe('one two')
  expect(inline.place(0, 3)).toMatchObject({start: {offset: 2}, end: {offset: 5}})
})

function point(offset: number): Point {
  return {line: 1, column: offset + 1, offset}
}

async function read(text: string): Promise<Inline> {
  return readFirst((await loadSatteri())(text), text)
}

function readFirst(tree: {children: unknown[]}, text: string): Inline {
  let [node] = tree.children as {type: string; children: unknown[]}[]
  while (node && node.type !== 'paragraph') [node] = node.children as (typeof node)[]
  return readInline(node as unknown as Paragraph, new Source(text))
}
