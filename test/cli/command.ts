import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {PassThrough} from 'node:stream'
import {text} from 'node:stream/consumers'
import {onTestFinished} from 'vitest'
import {run as runCommand} from '../../cli/run.ts'

/** A session without findings on {@link today}. */
export const cleanSession = readFileSync(
  new URL('../../examples/.claude/sessions/2026-03-02-parser-choice.tmp', import.meta.url),
  'utf8',
)
export const cleanName = '2026-03-02-parser-choice.tmp'
export const today = '2026-03-20'

const environment = {PATH: process.env.PATH, SESSION_LINT_TODAY: today}

/** The same session with one error in it, at 5:13. */
export const wrongSession = cleanSession.replace(/^(\*\*Status\*\*: ).*$/m, '$1done')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
}

/** Runs the command in this process, which takes a tenth of the time of one of its own. */
export async function run(
  args: readonly string[],
  {cwd, env, stdin = ''}: RunOptions,
): Promise<Ended> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const said = Promise.all([text(stdout), text(stderr)])
  const code = await runCommand(args, {
    cwd,
    env: {...environment, ...env},
    stdin: new PassThrough().end(stdin),
    stdout,
    stderr,
  })
  stdout.end()
  stderr.end()
  const [out, err] = await said
  return {code, stdout: out, stderr: err}
}

/** Runs a program of the command as a process of its own. */
export function runProgram(
  program: string,
  args: readonly string[],
  {cwd, env, stdin = ''}: RunOptions,
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: {...environment, ...env},
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', fail)
    child.on('close', (code) =>
      done({code, stdout: String(Buffer.concat(out)), stderr: String(Buffer.concat(err))}),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}

/** Makes a folder with files, by their paths in it; it is gone after the test. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'session-lint-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Rule ids of the findings, by the names of the files. */
export function findingsOf(json: string): Record<string, string[]> {
  const results: {filePath: string; messages: {ruleId: string}[]}[] = JSON.parse(json)
  return Object.fromEntries(
    results.map(({filePath, messages}) => [
      filePath.slice(filePath.lastIndexOf('/') + 1),
      messages.map(({ruleId}) => ruleId),
    ]),
  )
}
