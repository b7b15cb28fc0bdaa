import {type ChildProcess, spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {describeError, UsageError} from '../files/usage-error.ts'

/** Where and with what git is run: hooks tell git by its variables which index to look at. */
export interface GitHost {
  /** Absolute. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Runs git, without ever letting it write, and gives what it writes to its output.
 *
 * @throws UsageError
 *   When git cannot be started or fails, in the words of git.
 */
export async function runGit(args: readonly string[], host: GitHost): Promise<Buffer> {
  const git = start(args, host, 'ignore')
  const chunks: Buffer[] = []
  git.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  await ended(git)
  return Buffer.concat(chunks)
}

/**
 * The root of the working tree, as an absolute path.
 *
 * @throws UsageError
 *   Where there is none.
 */
export async function findRoot(host: GitHost): Promise<string> {
  const output = await runGit(['rev-parse', '--show-toplevel'], host)
  return resolve(host.cwd, String(output).replace(/\r?\n$/, ''))
}

/** An object without its bytes is too large; nothing: git has no such object. */
export type ReadObject = {readonly size: number; readonly bytes: Buffer | undefined} | undefined

/** Reads objects, all of them from one process, in the order in which they are asked for. */
export class ObjectReader {
  readonly #git: ChildProcess
  readonly #ended: Promise<void>
  readonly #chunks: AsyncIterator<Buffer>
  readonly #longest: number
  #rest: Buffer = Buffer.alloc(0)

  /**
   * @param longest
   *   Of what is larger than so many bytes only the size is kept.
   */
  constructor(host: GitHost, longest: number) {
    this.#git = start(['cat-file', '--batch'], host, 'pipe')
    this.#longest = longest
    this.#ended = ended(this.#git)
    // Looked at when the output ends before its time.
    this.#ended.catch(() => {})
    this.#git.stdin?.on('error', () => {})
    const {stdout} = this.#git
    if (!stdout) throw new Error('git has no output')
    this.#chunks = stdout[Symbol.asyncIterator]()
  }

  /**
   * @param ids
   *   Full ids of objects.
   * @throws UsageError
   *   When git fails.
   */
  async *read(ids: readonly string[]): AsyncGenerator<ReadObject> {
    this.#git.stdin?.write(ids.map((id) => `${id}\n`).join(''))
    for (const _ of ids) {
      const head = /^[\da-f]+ [a-z]+ (\d+)$/.exec(await this.#readLine())
      const size = Number(head?.[1])
      yield head ? {size, bytes: await this.#readBytes(size)} : undefined
    }
  }

  /** Ends the process; nothing can be read after it. */
  close(): void {
    this.#git.stdin?.end()
    this.#git.stdout?.destroy()
  }

  async #readLine(): Promise<string> {
    let end = this.#rest.indexOf(10)
    while (end < 0) {
      this.#rest = Buffer.concat([this.#rest, await this.#nextChunk()])
      end = this.#rest.indexOf(10)
    }
    const line = this.#rest.toString('latin1', 0, end)
    this.#rest = this.#rest.subarray(end + 1)
    return line
  }

  /** A line feed follows the bytes of every object, whatever they end in. */
  async #readBytes(size: number): Promise<Buffer | undefined> {
    const isKept = size <= this.#longest
    const kept: Buffer[] = []
    let missing = size + 1
    while (missing > 0) {
      const chunk = this.#rest.length > 0 ? this.#rest : await this.#nextChunk()
      const part = chunk.subarray(0, missing)
      if (isKept) kept.push(part)
      missing -= part.length
      this.#rest = chunk.subarray(part.length)
    }
    return isKept ? Buffer.concat(kept, size) : undefined
  }

  async #nextChunk(): Promise<Buffer> {
    const {value, done} = await this.#chunks.next()
    if (!done) return value
    await this.#ended
    throw new UsageError('git: cat-file ended too early')
  }
}

/** Git would write what it learns about the files to the index, and `git diff` at any rate. */
const readOnly = ['--no-optional-locks', '-c', 'diff.autoRefreshIndex=false']

function start(
  args: readonly string[],
  {cwd, env}: GitHost,
  stdin: 'ignore' | 'pipe',
): ChildProcess {
  return spawn('git', [...readOnly, ...args], {
    cwd,
    env,
    stdio: [stdin, 'pipe', 'pipe'],
    windowsHide: true,
  })
}

function ended(git: ChildProcess): Promise<void> {
  const errors: Buffer[] = []
  git.stderr?.on('data', (chunk: Buffer) => errors.push(chunk))
  return new Promise((done, fail) => {
    git.on('error', (error) => fail(new UsageError(`git: ${describeError(error)}`)))
    git.on('close', (code, signal) => {
      if (code === 0) return done()
      const [line = ''] = String(Buffer.concat(errors)).trim().split('\n')
      const said = line.replace(/^(?:fatal|error): /, '')
      fail(new UsageError(`git: ${said || `ended with ${signal ?? code}`}`))
    })
  })
}
