import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect} from 'vitest'
import type {Growth} from './growth.ts'

/** How many times as much work a character may be when there are ten times as many. */
const most = 1.5

/**
 * Runs a script that measures how work grows with its text. It runs in a process of its own, and
 * without optimised code: in that, V8 does not count every call.
 */
export async function measureGrowths(script: string): Promise<readonly Growth[]> {
  const args = ['--no-opt', '--no-maglev', fileURLToPath(script)]
  const {stdout} = await promisify(execFile)(process.execPath, args, {maxBuffer: 1 << 26})
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

export function expectLinear({run, read, most: functions}: Growth): void {
  expect.soft(run, `code that is run, most of all ${functions.join(', ')}`).toBeLessThan(most)
  expect.soft(read, `text that is read, most of all ${functions.join(', ')}`).toBeLessThan(most)
}
