import {describe, expect, test} from 'vitest'
import {makeFrame} from '../../report/frame.ts'
import {resultOf} from './results.ts'

async function frameOf(text: string, width: number) {
  const {text: clean, findings} = resultOf(text)
  const [finding] = findings
  if (!finding) throw new Error('no finding')
  return makeFrame(clean, finding.place, width)
}

describe('the line of a place', () => {
  test('is whole when it is exactly as wide as there is room', async () => {
    expect((await frameOf('aaaa{bbbb}cccc', 12))?.line).toBe('aaaabbbbcccc')
    expect((await frameOf('{bbbb}cccccccc', 11))?.line).toBe('bbbbcccccc…')
    expect((await frameOf('aaaaaaaa{bbbb}', 11))?.line).toBe('…aaaaaabbbb')
  })

  test('has at most two thirds for the wrong characters', async () => {
    expect(await frameOf('{bbbbbbbb}', 12)).toEqual({line: 'bbbbbbbb', indent: 0, carets: 8})
    expect(await frameOf('{bbbbbbbbb}', 12)).toEqual({line: 'bbbbbbb…', indent: 0, carets: 8})
  })

  test('has half of what is left for what is before them', async () => {
    expect(await frameOf('aaaaaaaa{bb}cccccccc', 12)).toEqual({
      line: '…aaaabbcccc…',
      indent: 5,
      carets: 2,
    })
  })

  test('has more before them when there is little after them', async () => {
    expect(await frameOf('aaaaaaaa{bb}c', 8)).toEqual({line: '…aaaabbc', indent: 5, carets: 2})
  })

  test('is not shown without the offsets of both ends', async () => {
    const start = {line: 1, column: 1, offset: 0}
    const end = {line: 1, column: 2, offset: 1}
    expect(await makeFrame('ab', {start, end}, 12)).toBeDefined()
    expect(await makeFrame('ab', {start: {line: 1, column: 1}, end}, 12)).toBeUndefined()
    expect(await makeFrame('ab', {start, end: {line: 1, column: 2}}, 12)).toBeUndefined()
  })
})
