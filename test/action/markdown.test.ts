import fc from 'fast-check'
import {expect, test} from 'vitest'
import {code, inertText, message, shorten} from '../../action/markdown.ts'
import {faultsOf} from './comment-grammar.ts'

test('values in backticks become code, whatever is in them', () => {
  expect(message('Unexpected `a|b<c>`, expected `` x`y ``')).toBe(
    'Unexpected <code>a|b&lt;c&gt;</code>, expected <code>x`y</code>',
  )
})

test('outside of code nothing refers to anything', () => {
  expect(inertText('@a #1 GH-2 https://x.y www.z')).toBe(
    '@\u200Ba #\u200B1 GH-\u200B2 https:\u200B//x.y www\u200B.z',
  )
})

test('an unclosed backtick is text', () => {
  expect(message('a ` @b')).toBe('a ` @\u200Bb')
})

test('what cannot be seen is shown', () => {
  expect(code('a\nb\u202Ec')).toBe('<code>a␊b&lt;U+202E&gt;c</code>')
})

test('a text is cut between characters', () => {
  expect(shorten('ab😀', 4)).toBe('ab😀')
  expect(shorten('ab😀c', 4)).toBe('ab…')
})

test('no text breaks out of a message', () => {
  const piece = fc.constantFrom(
    '`',
    '``',
    '```',
    '|',
    '<',
    '>',
    '@',
    '#1',
    '\n\n',
    '\\',
    '</td>',
    'a',
    ' ',
    '&lt;',
    '://',
    '![',
    '](',
    'www.x.y',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
      const text = pieces.join('')
      expect(faultsOf(`<table>\n<tr><td>${message(text)}</td></tr>\n</table>\n`)).toEqual([])
    }),
    {numRuns: 500},
  )
})
