import {describe, expect, test} from 'vitest'
import type {Result} from '../../lint/result.ts'
import type {Summary} from '../../report/index.ts'
import {pretty} from '../../report/pretty.ts'
import {plainTerminal} from '../../report/terminal.ts'
import {resultOf} from './results.ts'

async function report(
  results: readonly Result[],
  terminal = {},
  summary: Partial<Summary> = {},
): Promise<string> {
  const reporter = pretty({cwd: '/x', terminal: {...plainTerminal, ...terminal}})
  let text = ''
  for (const result of results) text += await reporter.add(result)
  return text + reporter.end({failed: 0, hidden: 0, ...summary})
}

/** The line of the file and the carets below it. */
async function frame(text: string, terminal = {}): Promise<string[]> {
  const lines = (await report([resultOf(text, {expected: [], note: ''})], terminal)).split('\n')
  return lines.flatMap((line) => /│ ?(.*)$/.exec(line)?.[1] ?? [])
}

describe('the report for people', () => {
  test('shows what is wrong, where, why, and what to write', async () => {
    expect(await report([resultOf('# A\n\n**Status**: {done}\n')])).toBe(
      [
        'a.md',
        '',
        '  3:13  error  Unexpected status `done`, expected `completed`  session-status-value',
        '        │ **Status**: done',
        '        │             ^^^^ completed',
        '        One word for each status can be searched for.',
        '',
        '✖ 1 problem (1 error) in 1 file',
        '',
      ].join('\n'),
    )
  })

  test('gives a reason once', async () => {
    const text = await report([resultOf('{a}\n{b}'), resultOf('{a}')])
    expect(text.match(/One word/g)).toHaveLength(1)
  })

  test('lists findings without a line of their own without gaps', async () => {
    const missing = resultOf('abc\n{}{}', {severity: 'warning', expected: [], note: ''})
    expect(await report([missing])).toBe(
      [
        'a.md',
        '',
        '  2:1  warning  Unexpected status `done`, expected `completed`  session-status-value',
        '  2:1  warning  Unexpected status `done`, expected `completed`  session-status-value',
        '',
        '✖ 2 problems (2 warnings) in 1 file',
        '',
      ].join('\n'),
    )
  })

  test('sets a finding with a line of its own apart from them', async () => {
    const missing = resultOf('abc\n{}', {expected: [], note: ''})
    const wrong = resultOf('{abc}\n', {expected: [], note: ''})
    const both = {...missing, findings: [...missing.findings, ...wrong.findings]}
    expect(await report([both])).toContain('value\n\n  1:1')
  })

  test('does without the line where only its number is known', async () => {
    const place = {start: {line: 1, column: 1}, end: {line: 1, column: 2}}
    expect(await report([resultOf('{a}', {place})])).not.toContain('│ a')
  })

  test('leaves files without findings out, but counts them', async () => {
    expect(await report([resultOf('a'), resultOf('b')])).toBe('✔ 2 files, no problems\n')
  })

  test('counts errors and warnings apart', async () => {
    const warnings = resultOf('{a}{b}', {severity: 'warning'}, '/x/b.md')
    expect(await report([resultOf('{a}'), warnings, resultOf('')])).toMatch(
      /✖ 3 problems \(1 error, 2 warnings\) in 2 files\n$/,
    )
  })

  test('never calls it fine when a file was not read', async () => {
    expect(await report([], {}, {failed: 1})).toBe('✖ 1 path could not be linted\n')
    expect(await report([resultOf('')], {}, {failed: 2})).toBe(
      '✖ 2 paths could not be linted; 1 file, no problems\n',
    )
    expect(await report([resultOf('{a}')], {}, {failed: 1})).toMatch(
      /in 1 file; 1 path could not be linted\n$/,
    )
  })

  test('says that warnings are not shown', async () => {
    expect(await report([resultOf('')], {}, {hidden: 3})).toBe(
      '✔ 1 file, no errors (3 warnings not shown)\n',
    )
  })

  test('names a file outside of the folder with its whole path, and a text without one', async () => {
    expect(await report([resultOf('{a}', {}, '/y/a.md')])).toMatch(/^\/y\/a\.md\n/)
    expect(await report([resultOf('{a}', {}, '')])).toMatch(/^<stdin>\n/)
  })

  test('shows several texts to choose from, and that something is to go', async () => {
    expect(await report([resultOf('{a}', {expected: ['b', 'c']})])).toContain('^ b or c\n')
    expect(await report([resultOf('{a}', {expected: ['']})])).toContain('^ (nothing)\n')
    expect(await report([resultOf('{a}', {expected: ['x'.repeat(99)]})])).toContain(
      `^ ${'x'.repeat(59)}…\n`,
    )
  })

  test('shows what to write for something missing', async () => {
    expect(await report([resultOf('a\n{}', {expected: ['## B']})])).toContain('│ ## B\n')
  })

  test('breaks a long reason into lines', async () => {
    const text = await report([resultOf('{a}', {note: 'word '.repeat(50).trim()})])
    expect(Math.max(...text.split('\n').map(({length}) => length))).toBeLessThan(101)
  })

  test('has colours and links only where the terminal has them', async () => {
    const results = [resultOf('{a}')]
    expect(await report(results)).not.toContain('\u001B')
    const colored = await report(results, {color: true})
    expect(colored).toContain('\u001B[31merror\u001B[39m')
    expect(colored).not.toContain('\u001B]8')
    expect(await report(results, {hyperlinks: true})).toContain(
      '\u001B]8;;https://example.com/status-value\u001B\\session-status-value\u001B]8;;\u001B\\',
    )
  })

  test('aligns the places and the severities of a file', async () => {
    const wrong = resultOf(`${'a\n'.repeat(9)}a{b}`, {severity: 'warning', expected: [], note: ''})
    const missing = resultOf('a\n{}', {expected: [], note: ''})
    const text = await report([{...wrong, findings: [...missing.findings, ...wrong.findings]}])
    expect(text).toMatch(/^ {3}2:1 {2}error {4}Unex/m)
    expect(text).toMatch(/^ {2}10:2 {2}warning {2}Unex/m)
  })

  test('shows at most three texts to choose from', async () => {
    const expected = ['b', 'c', 'd', 'e']
    expect(await report([resultOf('{a}', {expected})])).toContain('^ b or c or d\n')
  })

  test('shows a text of 60 characters whole', async () => {
    const expected = ['x'.repeat(60)]
    expect(await report([resultOf('{a}', {expected})])).toContain(`^ ${expected[0]}\n`)
  })

  test('breaks a reason 10 columns before the edge of the terminal', async () => {
    const text = await report([resultOf('{a}', {note: 'x '.repeat(50)})], {width: 60})
    expect(text.split('\n')[5]?.trim()).toHaveLength(49)
  })

  test.each([
    ['red with an error', 'error', 0, '\u001B[31m'],
    ['yellow with warnings only', 'warning', 0, '\u001B[33m'],
  ] as const)('ends in %s', async (_name, severity, failed, code) => {
    const text = await report([resultOf('{a}', {severity})], {color: true}, {failed})
    expect(text.trimEnd().split('\n').at(-1)).toContain(code)
  })

  test('ends in green when all is fine, in bold red when a file was not read', async () => {
    const fine = await report([resultOf('a')], {color: true})
    expect(fine).toBe('\u001B[32m✔ 1 file, no problems\u001B[39m\n')
    const unread = await report([], {color: true}, {failed: 1})
    expect(unread).toContain('\u001B[1m')
    expect(unread).toContain('\u001B[31m')
  })

  test('lets nothing from a file reach the terminal unseen', async () => {
    const evil = '\u001B]0;x\u0007\u202E\u009B31m\u200B\u{E0041}'
    const text = await report([
      resultOf(
        `${evil}{${evil}}${evil}`,
        {message: evil, note: evil, expected: [evil]},
        `/x/${evil}`,
      ),
    ])
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(text).toContain('␛]0;x␇<U+202E><U+009B>31m<U+200B><U+E0041>')
  })
})

describe('the line of a finding', () => {
  test.each([
    ['of wide characters', '状态：{完成}了', ['状态：完成了', '      ^^^^']],
    ['with tabs', '\ta\t{b}', ['    a    b', '         ^']],
    ['with emoji', '👨‍👩‍👧 ✅ {x}', ['👨‍👩‍👧 ✅ x', '      ^']],
    ['with combining marks', 'e\u0301{x}', ['e\u0301x', ' ^']],
    ['that goes on in the next', 'a {b\nc} d', ['a b', '  ^']],
    ['before a CRLF', 'a\r\nb {c}\r\nd', ['b c', '  ^']],
    ['after a lone CR', 'a\rb {c}', ['b c', '  ^']],
    ['at the end of a line', 'ab{\n}c', ['ab', '  ^']],
    ['between two characters', 'ab{}cd', ['abcd', '  ^']],
    ['with nothing before it', '{ab}', ['ab', '^^']],
  ])('%s has carets under the wrong characters', async (_name, text, expected) => {
    expect(await frame(text)).toEqual(expected)
  })

  test('is cut around the wrong characters when it is long', async () => {
    const [line = '', carets = ''] = await frame(`${'a '.repeat(500)}{wrong}${' b'.repeat(500)}`)
    expect(line).toMatch(/^….* wrong .*…$/)
    expect(line.length).toBeLessThanOrEqual(100)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('wrong')
  })

  test('is cut at its end only when the wrong characters are at its start', async () => {
    const [line = '', carets = ''] = await frame(`ab {c} ${'d'.repeat(500)}`)
    expect(line).toMatch(/^ab c d+…$/)
    expect(carets).toBe('   ^')
  })

  test('is cut within the wrong characters when there are too many', async () => {
    const [line = '', carets = ''] = await frame(`{${'错'.repeat(500)}}`, {width: 60})
    expect(line).toMatch(/^错+…$/)
    expect(carets).toMatch(/^\^+$/)
    expect(carets.length).toBeLessThan(60)
  })

  test('is not shown for the file as a whole and for what is missing', async () => {
    expect(await frame('{}# A')).toEqual([])
    expect(await frame('# A{}')).toEqual([])
  })
})
