import {appendFileSync, chmodSync, readFileSync, writeFileSync} from 'node:fs'
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
  const script = join(folder, 'git')
  appendFileSync(log, '')
  writeFileSync(
    script,
    `#!${process.execPath}
const {appendFileSync} = require('node:fs')
const {spawnSync} = require('node:child_process')
const args = process.argv.slice(2)
appendFileSync(${JSON.stringify(log)}, JSON.stringify({args, env: process.env}) + '\\n')
const PATH = ${JSON.stringify(process.env.PATH)}
const {status} = spawnSync('git', args, {stdio: 'inherit', env: {...process.env, PATH}})
process.exit(status ?? 1)
`,
  )
  chmodSync(script, 0o755)
  return {
    path: `${folder}:${process.env.PATH}`,
    calls: () =>
      readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
  }
}
