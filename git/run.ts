import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import type {Readable, Writable} from 'node:stream'
import {describeError, UsageError} from '../files/usage-error.ts'
import {type Environment, gitEnvironment} from './environment.ts'

/** Where to run git, and its environment: hooks name the index in variables. */
export interface GitHost {
  /** Absolute. */
  readonly cwd: string
  /** This program's environment; git gets what {@link gitEnvironment} passes on. */
  readonly env: Environment
  /**
   * The absolute path of a repository to trust, whoever owns it; default: as in git's settings.
   * Versions before 2.38 ignore it.
   */
  readonly safeDirectory?: string
}

export interface GitOptions {
  /** Git's standard input; default: empty. */
  readonly input?: string
  /** The exit codes that mean success; default: 0. */
  readonly accepted?: readonly number[]
}

/**
 * Runs git and returns its output. Reading commands never write to the repository.
 *
 * @throws UsageError
 *   When git cannot be started or fails, with git's message.
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

/** Git's output without the final line ending; `undefined` when it is empty or git fails. */
export async function askGit(args: readonly string[], host: GitHost): Promise<string | undefined> {
  try {
    const text = (await runGit(args, host)).toString('utf8').replace(/\r?\n$/, '')
    return text === '' ? undefined : text
  } catch {
    return undefined
  }
}

/** In bytes; larger output would not fit into a string. */
const longestOutput = 256 * 1024 * 1024

/**
 * Runs git synchronously, for rules, which are synchronous.
 *
 * @returns
 *   Git's output; `undefined` when it fails, or writes more than 256 MB.
 */
export function runGitSync(args: readonly string[], host: GitHost, input = ''): Buffer | undefined {
  const {status, stdout} = spawnSync('git', argumentsOf(args, host), {
    ...optionsOf(host),
    input,
    maxBuffer: longestOutput,
  })
  return status === 0 ? stdout : undefined
}

/** A running git process. */
export interface RunningGit {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Fails with a {@link UsageError} as {@link runGit} does. */
  readonly ended: Promise<void>
}

/** Starts git, to write to and read from. */
export function startGit(
  args: readonly string[],
  host: GitHost,
  accepted: readonly number[] = [0],
): RunningGit {
  const git = spawn('git', argumentsOf(args, host), {...optionsOf(host), stdio: 'pipe'})
  // Git may exit before it has read all of its input; its message says why.
  git.stdin.on('error', () => {})
  return {stdin: git.stdin, stdout: git.stdout, ended: ended(git, accepted)}
}

/** Options under which reading runs no programs and writes nothing, whatever the settings. */
const safe: readonly string[] = [
  '--no-optional-locks',
  // The repository can choose the program that monitors files.
  '-c',
  'core.fsmonitor=false',
  // `git diff` would refresh the index.
  '-c',
  'diff.autoRefreshIndex=false',
]

/** Commands that refuse `--literal-pathspecs`; they get absolute paths, which are not patterns. */
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
