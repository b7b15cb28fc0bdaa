import {expect, test} from 'vitest'
import {firstThatLoads, loadParser, loadRemark, loadSatteri, parserFor} from '../../lint/parser.ts'

const fails = (message: string) => () => Promise.reject(new Error(message))

test('Satteri is taken where it loads', async () => {
  expect(await loadParser()).toBe(await loadSatteri())
})

test('a parser that does not load is passed over', async () => {
  expect(await firstThatLoads([fails('no binary'), loadRemark])).toBe(await loadRemark())
})

test('when none loads, the last one says why', async () => {
  await expect(firstThatLoads([fails('no binary'), fails('no disk')])).rejects.toEqual(
    new Error('no disk'),
  )
})

test.each([
  ['an empty checkbox with a line below it', '- [ ]\n- x\n'],
  ['an empty checkbox with white space behind it', '1. [x] \n2. x\n'],
  ['an empty checkbox in CRLF', '- [ ]\r\n- x\r\n'],
  ['a star behind an escaped one', '\\**word*'],
  ['thousands of entities', '&amp;'.repeat(2001)],
  ['a word of thousands of pieces', 'a_'.repeat(2001)],
])("%s is left to remark's parser", async (_name, text) => {
  expect(await parserFor(text)).toBe(await loadRemark())
})

test.each([
  ['an empty checkbox at the end', '- [ ] \n'],
  ['an empty checkbox with a blank line below it', '- [ ]\n\n- x\n'],
  ['a checkbox with text', '- [ ] one\n- [ ] two\n'],
  ['escaped stars', '\\*word\\*'],
  ['many entities far apart', `&amp;${' '.repeat(60)}`.repeat(3000)],
  ['many words of two pieces', 'a_b '.repeat(3000)],
])('%s is read by Satteri', async (_name, text) => {
  expect(await parserFor(text)).toBe(await loadSatteri())
})

test('both parsers read a NUL as a replacement character', async () => {
  for (const load of [loadSatteri, loadRemark]) {
    const tree = (await load())('a\0b')
    expect(tree.children).toMatchObject([{children: [{value: 'a\ufffdb'}]}])
  }
})

test('both parsers take an opening fence alone for a line', async () => {
  for (const load of [loadSatteri, loadRemark]) {
    const tree = (await load())('---\n- item\n')
    expect(tree.children.map(({type}) => type)).toEqual(['thematicBreak', 'list'])
  }
})
