import {expect, test} from 'vitest'
import {readCheckMark} from '../../session/checkbox.ts'

const marks: readonly (readonly [text: string, state: string, length: number])[] = [
  ['[ ] call Mina', 'open', 4],
  ['[x] call Mina', 'done', 4],
  ['[X] call Mina', 'done', 4],
  ['[~] call Mina', 'doing', 4],
  ['[-] call Mina', 'doing', 4],
  ['☐ call Mina', 'open', 2],
  ['⬜ call Mina', 'open', 2],
  ['☑ call Mina', 'done', 2],
  ['✅ call Mina', 'done', 2],
  ['✓ call Mina', 'done', 2],
  ['✔\ufe0f call Mina', 'done', 3],
  ['❌ call Mina', 'failed', 2],
  ['✗ call Mina', 'failed', 2],
  ['✘ call Mina', 'failed', 2],
  ['⏳ call Mina', 'doing', 2],
  ['🔄 call Mina', 'doing', 3],
  ['🚧 call Mina', 'doing', 3],
  ['⚠\ufe0f  call Mina', 'doing', 4],
]

test.each(marks)('`%s` is %s', (text, state, length) => {
  expect(readCheckMark(text)).toEqual({state, length})
})

test.each([
  'call Mina',
  '[y] call Mina',
  '[link](x)',
  '',
  '한국어',
  '🎯 goal',
])('`%s` has no mark', (text) => {
  expect(readCheckMark(text)).toBeUndefined()
})
