import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import type {Readable, Writable} from 'node:stream'
import {describeError, UsageError} from '../files/usage-error.ts'
import {type Environment, gitEnvironment} from './environment.ts'

/** Where and with what git is run: hooks tell git by its variables which index to look at. */
export interface GitHost {
  /** Absolute. */
  readonly cwd: string
  /** The variables of this program; git gets those that {@link gitEnvironment} lets through. */
  readonly env: Environment
  /**
   * The absolute path of a repository to read whoever owns it; default: git asks its settings.
   * Versions before 2.38 ignore it.
   */
  readonly safeDirectory?: string
}

export interface GitOptions {
  /** What git reads from its standard input; default: nothing. */
  readonly input?: string
  /** The exit codes that are no failure; default: 0. */
  readonly accepted?: readonly number[]
}

/**
 * Runs git and gives what it writes to its output. What only reads never writes to the repository.
 *
 * @throws UsageError
 *   When git cannot be started or fails, in the words of git.
 */
export async function runGit(
  args: readonly string[],
  host: GitHost,
  {input, accepted}: GitOptions = {},
): Promise<Buffer> {
  const {stdin, stdout, ended} = startGit(args, host, accepted)
  const chunks: Buffer[] = []
  stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  stdin.end(input)
  await ended
  return Buffer.concat(chunks)
}

/** What git says, without the end of the line; nothing when it says nothing or fails. */
export async function askGit(args: readonly string[], host: GitHost): Promise<string | undefined> {
  try {
    const text = (await runGit(args, host)).toString('utf8').replace(/\r?\n$/, '')
    return text === '' ? undefined : text
  } catch {
    return undefined
  }
}

/** In bytes; what is larger would not fit into a string. */
const longestOutput = 256 * 1024 * 1024

/**
 * Runs git and waits, for rules, which cannot.
 *
 * @returns
 *   What git writes to its output; nothing when it fails, or writes more than 256 MB.
 */
export function runGitSync(args: readonly string[], host: GitHost, input = ''): Buffer | undefined {
  const {status, stdout} = spawnSync('git', argumentsOf(args, host), {
    ...optionsOf(host),
    input,
    maxBuffer: longestOutput,
  })
  return status === 0 ? stdout : undefined
}

/** A git that is running. */
export interface RunningGit {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Fails with a {@link UsageError} as {@link runGit} does. */
  readonly ended: Promise<void>
}

/** Starts git, to be written to and read from. */
export function startGit(
  args: readonly string[],
  host: GitHost,
  accepted: readonly number[] = [0],
): RunningGit {
  const git = spawn('git', argumentsOf(args, host), {...optionsOf(host), stdio: 'pipe'})
  // git may end before it has read all of its input; why, its own message says.
  git.stdin.on('error', () => {})
  return {stdin: git.stdin, stdout: git.stdout, ended: ended(git, accepted)}
}

/** Reading runs nothing and writes nothing, whatever the repository's settings say. */
const safe: readonly string[] = [
  '--no-optional-locks',
  // A file monitor is a program of the repository's choice.
  '-c',
  'core.fsmonitor=false',
  // `git diff` would write what it learns about the files to the index.
  '-c',
  'diff.autoRefreshIndex=false',
]

/** Commands that refuse `--literal-pathspecs`; they take absolute paths, which are no patterns. */
const refusingLiteral: ReadonlySet<string | undefined> = new Set(['check-ignore'])

function argumentsOf(args: readonly string[], {safeDirectory}: GitHost): string[] {
  return [
    ...safe,
    ...(safeDirectory === undefined ? [] : ['-c', `safe.directory=${safeDirectory}`]),
    ...(refusingLiteral.has(args[0]) ? [] : ['--literal-pathspecs']),
    ...args,
  ]
}

function optionsOf({cwd, env}: GitHost) {
  return {cwd, env: gitEnvironment(env), windowsHide: true}
}

function ended(git: ChildProcess, accepted: readonly number[]): Promise<void> {
  const errors: Buffer[] = []
  git.stderr?.on('data', (chunk: Buffer) => errors.push(chunk))
  return new Promise((done, fail) => {
    git.on('error', (error) => fail(new UsageError(`git: ${describeError(error)}`)))
    git.on('close', (code, signal) => {
      if (code !== null && accepted.includes(code)) return done()
      const [line = ''] = String(Buffer.concat(errors)).trim().split('\n')
      const said = line.replace(/^(?:fatal|error): /, '')
      fail(new UsageError(`git: ${said || `ended with ${signal ?? code}`}`))
    })
  })
}
