import {expect, test} from 'vitest'
import {redact} from '../../report/redact.ts'
import {resultOf} from './results.ts'

const sensitive = {sensitive: true} as const

test('a secret is replaced by a star for each character, and nothing else is', () => {
  expect(redact(resultOf('key: {hunter2}, and {abc}.\n', sensitive)).text).toBe(
    'key: *******, and ***.\n',
  )
})

test('a secret of several lines keeps them', () => {
  expect(redact(resultOf('a\n{bc\r\nde}\nf', sensitive)).text).toBe('a\n**\r\n**\nf')
})

test('findings in any order, within each other and over each other are replaced', () => {
  const result = resultOf('ab{cd}ef{gh}ij', sensitive)
  const [first, second] = result.findings
  if (!first || !second) throw new Error('no findings')
  const whole = {...first, place: {start: first.place.start, end: second.place.end}}
  expect(redact({...result, findings: [second, first]}).text).toBe('ab**ef**ij')
  expect(redact({...result, findings: [whole, first, second]}).text).toBe('ab******ij')
})

test('what is no secret stays as it is', () => {
  const result = resultOf('a {b} c')
  expect(redact(result)).toBe(result)
})

test('everything else of the result stays as it is', () => {
  const {text, ...rest} = redact(resultOf('a {b} c', sensitive))
  expect(text).toBe('a * c')
  const {text: _, ...before} = resultOf('a {b} c', sensitive)
  expect(rest).toEqual(before)
})
