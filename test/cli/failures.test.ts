import {mkdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {Progress} from '../../cli/progress.ts'
import {run} from '../../cli/run.ts'
import {printStack} from '../../cli/stack.ts'
import {repository, version} from '../../files/manifest.ts'
import {RuleError} from '../../lint/run-rules.ts'
import type {Host} from '../../project/host.ts'
import {toProblem} from '../../project/lint-files.ts'
import {cleanName, cleanSession, makeFolder} from './command.ts'

interface Seen extends Host {
  readonly read: () => string
}

function surroundings(more: Partial<Host> = {}): Seen {
  const stderr = new PassThrough()
  return {
    cwd: makeFolder({[`.claude/sessions/${cleanName}`]: cleanSession}),
    env: {},
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    read: () => String(stderr.read() ?? ''),
    ...more,
  }
}

function failing(code: string): Writable {
  return new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), {code})),
  })
}

describe('a fault of the program', () => {
  test('ends with 2 and one line with the version and where to report it', async () => {
    const host = {
      ...surroundings(),
      get stdin(): never {
        throw new TypeError('x is not a function')
      },
    }
    expect(await run(['--stdin'], host)).toBe(2)
    expect(host.read()).toBe(
      `session-lint ${version} failed: x is not a function; please report it at ${repository}/issues\n`,
    )
  })

  test('shows where it comes from only to those who ask', async () => {
    const host = surroundings({env: {DEBUG: 'other,session-lint'}})
    printStack(new RuleError('session-x', new Error('boom')), host)
    expect(host.read()).toMatch(
      /^RuleError: session-x crashed: boom\n {4}at [\s\S]+\nError: boom\n/,
    )
  })

  test('in a rule is a problem with the file', () => {
    const crash = new RuleError('session-x', new Error('boom'))
    expect(toProblem('a.md', crash)).toEqual({path: 'a.md', message: 'session-x crashed: boom'})
    const other = new Error('other')
    expect(() => toProblem('a.md', other)).toThrow(other)
  })
})

describe('the world around', () => {
  test('may close standard output', async () => {
    const host = surroundings({stdout: failing('EPIPE')})
    expect(await run([], host)).toBe(0)
    expect(host.read()).toBe('')
  })

  test('may be unable to take the report', async () => {
    const host = surroundings({stdout: failing('ENOSPC')})
    expect(await run(['--format', 'json'], host)).toBe(2)
    expect(host.read()).toBe('stdout: no space left on the device\n')
  })

  test('may have lost the folder', async () => {
    const cwd = join(makeFolder(), 'gone')
    mkdirSync(cwd)
    rmSync(cwd, {recursive: true})
    const host = surroundings({cwd})
    expect(await run([], host)).toBe(2)
    expect(host.read()).toBe(`${cwd}: no such file or folder\n`)
  })
})

describe('the progress line', () => {
  test('is shown on a terminal when the work takes long, and leaves nothing', async () => {
    const stream = Object.assign(new PassThrough(), {isTTY: true})
    const progress = new Progress({stderr: stream}, 200, 0)
    progress.show(50)
    expect(String(stream.read())).toBe('\r\u001B[2KLinting: 50 of 200 files (25 %)')
    progress.show(51)
    progress.hide()
    progress.hide()
    expect(String(stream.read())).toBe('\r\u001B[2K')
  })

  test('is not shown when the work takes no time, nor in a file', () => {
    const terminal = Object.assign(new PassThrough(), {isTTY: true})
    new Progress({stderr: terminal}, 200).show(1)
    expect(terminal.read()).toBeNull()
    const pipe = new PassThrough()
    new Progress({stderr: pipe}, 200, 0).show(1)
    expect(pipe.read()).toBeNull()
  })
})
