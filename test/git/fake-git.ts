import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {makeFolder} from '../cli/command.ts'

export interface FakeGit {
  /** A search path with the fake first. */
  readonly path: string
  /** One for each time that it was started. */
  calls(): Call[]
}

export interface Call {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** A git that writes down how it is started, and with which variables, and does what git does. */
export function fakeGit(): FakeGit {
  const folder = makeFolder()
  const log = join(folder, 'log')
  mkdirSync(log)
  // A file for each process, as several run at once.
  const script = `#!/bin/sh
{ printf '%s\\0' "$#" "$@"; env -0; } > '${log}/'$$
PATH='${process.env.PATH}'
exec git "$@"
`
  writeFileSync(join(folder, 'git'), script, {mode: 0o755})
  return {
    path: `${folder}:${process.env.PATH}`,
    calls: () =>
      readdirSync(log)
        .map((name) => join(log, name))
        .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
        .map(readCall),
  }
}

function readCall(path: string): Call {
  const [count, ...rest] = readFileSync(path, 'utf8').split('\0')
  const variables = rest.slice(Number(count)).filter((entry) => entry !== '')
  return {
    args: rest.slice(0, Number(count)),
    env: Object.fromEntries(variables.map((entry) => entry.split(/=([\s\S]*)/, 2))),
  }
}
