import {describe, expect, test} from 'vitest'
import {formats, matchFormat, type Role} from '../../formats/index.ts'
import {type Item, isBareNone, isEmptyForm, itemsOf, saysNone} from '../../formats/items.ts'
import {readText} from '../read-text.ts'

const [sessionState] = formats

function itemsIn(content: string, role: Role = 'issues', heading = 'Known Issues'): Item[] {
  if (!sessionState) throw new Error('no format')
  const text = `# Session State: x\n\n## ${heading}\n\n${content}\n`
  return [...itemsOf(matchFormat(readText(text), sessionState), role)]
}

function namesIn(content: string): string[] {
  return itemsIn(content).map(({name}) => name)
}

/** Each item as `group > group > name`. */
function pathsIn(content: string): string[] {
  return itemsIn(content).map(({groups, name}) => [...groups, name].join(' > '))
}

describe('an item', () => {
  test.each([
    ['a list', '- one\n- two\n'],
    ['a list of checkboxes', '- [ ] one\n- [x] two\n'],
    ['a table', '| Issue | Since |\n| --- | --- |\n| one | May |\n| two | June |\n'],
    ['headings', '### one\n\nText.\n\n### two\n'],
    ['lines in bold', '**one**\n\nText.\n\n**two**\n\nText.\n'],
    ['lines in bold with colons', '**one:**\n\n**two**:\n'],
    ['a list and a line in bold', '- one\n\n**two**\n\nText.\n'],
    [
      'bold words over a list',
      '**one** is open\n\n- since May\n\n**two** is open\n\n- since June\n',
    ],
  ])('stands in %s', (_name, content) => {
    expect(namesIn(content)).toEqual(['one', 'two'])
  })

  test('is read once', () => {
    if (!sessionState) throw new Error('no format')
    const match = matchFormat(readText('## Known Issues\n\n- one\n'), sessionState)
    expect(itemsOf(match, 'issues')).toBe(itemsOf(match, 'issues'))
    expect(itemsOf(match, 'risks')).toEqual([])
  })

  test('is no paragraph', () => {
    expect(namesIn('**One** of them is open.\n\nOne *other* as well.\n')).toEqual([])
    expect(namesIn('*One* of them is open.\n\n`one`\n')).toEqual([])
  })

  test('has its place in the file', () => {
    for (const content of ['- [ ] one', '### 1. one:', '**one**:\n\nText.']) {
      const [item] = itemsIn(content)
      expect(item?.place.start).toMatchObject({line: 5, column: content.indexOf('one') + 1})
      expect(item?.place.end).toMatchObject({line: 5, column: content.indexOf('one') + 4})
    }
  })

  test('is not what says that there is none', () => {
    expect(namesIn('- None\n- *none known*\n- N/A - config only\n-\n- one\n')).toEqual(['one'])
  })

  test('is not what is struck out as a whole', () => {
    expect(namesIn('- ~~one~~\n- ~~two~~ ~~three~~\n- ~~four~~ five\n')).toEqual(['four five'])
  })

  test('has the text and the fields of what is nested in it', () => {
    const texts = (content: string) =>
      itemsIn(content).map(({inlines, fields}) => [
        inlines.map(({text}) => text),
        fields.map(({key, value}) => `${key} = ${value}`),
      ])
    expect(texts('- one\n\n  two\n  - Since: May\n')).toEqual([
      [['one', 'two', 'Since: May'], ['since = May']],
    ])
    expect(texts('### one\n\nOwner: Mina\n\n- two\n  - three\n- Since: May\n')).toEqual([
      [
        ['one', 'Owner: Mina', 'two', 'three', 'Since: May'],
        ['owner = Mina', 'since = May'],
      ],
    ])
    expect(texts('### one\n\n| Owner |\n| --- |\n| Mina |\n\n**Since**: May\n')).toEqual([
      [
        ['one', 'Since: May', 'Mina'],
        ['since = May', 'owner = Mina'],
      ],
    ])
  })

  test('knows whether a block of code belongs to it', () => {
    const code = '```sh\nx\n```\n'
    const indented = code.replaceAll(/^(?=.)/gm, '  ')
    const blocks = (content: string) => itemsIn(content).map(({hasBlocks}) => hasBlocks)
    expect(blocks(`- one\n\n${indented}\n- two\n`)).toEqual([true, false])
    expect(blocks(`### one\n\n${code}\n### two\n`)).toEqual([true, false])
    expect(blocks(`**one**\n\n- a\n\n${indented}- b\n\n**two**\n\n- c\n`)).toEqual([true, false])
  })

  test('is found under a heading of the role alone', () => {
    expect(itemsIn('- one\n', 'blockers')).toEqual([])
    expect(itemsIn('- one\n', 'failed', 'Failed Approaches').map(({name}) => name)).toEqual(['one'])
  })
})

describe('a heading only sorts what stands under it', () => {
  test.each([
    ['with sections below it', '### Parser\n\n#### one\n\nText.\n', ['parser > one']],
    ['with a word for a kind', '### Old bugs\n\n- one\n', ['old bugs > one']],
    ['that is a rank', '### High Priority\n\n- one\n', ['high priority > one']],
    [
      'that is a number of priority',
      '### P0\n\n- one\n### P4\n\n- two\n',
      ['p0 > one', 'p4 > two'],
    ],
    [
      'over items with details',
      '### Parser\n\n- one\n  - since May\n- two\n',
      ['parser > one', 'parser > two'],
    ],
    ['in bold', '**Old bugs:**\n\n- one\n', ['old bugs > one']],
    ['in bold below a heading', '### P1\n\n**Bugs**\n\n- one\n', ['p1 > bugs > one']],
    ['of four words', '### All the old bugs\n\n- one\n', ['all the old bugs > one']],
  ])('%s', (_name, content, paths) => {
    expect(pathsIn(content)).toEqual(paths)
  })

  test.each([
    ['over a list alone', '### Parser\n\n- one\n- two\n', ['Parser']],
    ['without a list', '### Old bugs\n\nText.\n', ['Old bugs']],
    ['over a text and items with details', '### Parser\n\nText.\n\n- one\n  - a\n', ['Parser']],
    ['of five words', '### All of the old bugs\n\n- one\n', ['All of the old bugs']],
    ['that is a rank in part', '### High load\n\n- one\n', ['High load']],
    ['like a number of priority', '### P5\n\n- one\n', ['P5']],
    ['with a number of priority at its end', '### xP4\n\n- one\n', ['xP4']],
    ['in bold over a list alone', '**Parser**\n\n- one\n', ['Parser']],
  ])('but not %s', (_name, content, paths) => {
    expect(pathsIn(content)).toEqual(paths)
  })
})

describe('a form that was not filled in', () => {
  const emptyIn = (content: string) => itemsIn(content).map(isEmptyForm)

  test('is a label over fields without values', () => {
    expect(emptyIn('- Issue:\n- **Issue**:\n  - Since:\n  - Owner:\n')).toEqual([true, true])
  })

  test('is not what says anything', () => {
    expect(emptyIn('- Issue\n- Issue: one\n- Issue:\n  - Since: May\n')).toEqual([
      false,
      false,
      false,
    ])
    expect(emptyIn('- Issue:\n  - one\n- Issue:\n\n  Text: one\n')).toEqual([false, false])
  })

  test('is no heading or row', () => {
    expect(emptyIn('| Issue |\n| --- |\n| one: |\n')).toEqual([false])
    expect(emptyIn('**one:**\n')).toEqual([false])
  })
})

describe('a text says none', () => {
  test.each([
    'None',
    '- none',
    '**None**',
    'No blockers',
    'N/A - config only',
    '(nothing yet)',
  ])('`%s`', (text) => {
    expect(saysNone(text)).toBe(true)
  })

  test.each(['Nonetheless it fails', 'It is none', '', '***', 'none2'])('but not `%s`', (text) => {
    expect(saysNone(text)).toBe(false)
  })

  test('behind at most 40 marks and spaces', () => {
    expect(saysNone(`${'*'.repeat(40)}none`)).toBe(true)
    expect(saysNone(`${'*'.repeat(41)}none`)).toBe(false)
  })

  test.each([
    ['None.', true],
    ['(none)', true],
    ['N/A', true],
    ['None, it is done', false],
    ['No blockers', false],
  ])('alone: `%s` is %s', (text, expected) => {
    expect(isBareNone(text)).toBe(expected)
  })

  test('alone as far as 41 characters tell', () => {
    expect(isBareNone(`${'-'.repeat(37)}none`)).toBe(true)
    expect(isBareNone(`${'-'.repeat(38)}none`)).toBe(false)
    expect(isBareNone(`none${'.'.repeat(36)}x`)).toBe(false)
  })
})
