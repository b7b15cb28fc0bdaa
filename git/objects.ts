import {UsageError} from '../files/usage-error.ts'
import {type GitHost, type RunningGit, runGitSync, startGit} from './run.ts'

/** A blob without bytes is too large; `undefined`: git has no such blob. */
export type Blob = {readonly size: number; readonly bytes: Buffer | undefined} | undefined

/** Reads blobs from one process, in the order in which they are requested. */
export class BlobReader {
  readonly #git: RunningGit
  readonly #chunks: AsyncIterator<Buffer>
  readonly #output: BatchOutput

  /**
   * @param longest
   *   In bytes; of larger blobs only the size is kept.
   */
  constructor(host: GitHost, longest: number) {
    this.#git = startGit(batch, host)
    // Awaited when the output ends early.
    this.#git.ended.catch(() => {})
    this.#chunks = this.#git.stdout[Symbol.asyncIterator]()
    this.#output = new BatchOutput(longest)
  }

  /**
   * @param ids
   *   Full ids of objects.
   * @throws UsageError
   *   When git fails.
   */
  async *read(ids: readonly string[]): AsyncGenerator<Blob> {
    this.#git.stdin.write(linesOf(ids))
    for (const _ of ids) {
      let read = this.#output.next()
      while (!read) {
        this.#output.push(await this.#nextChunk())
        read = this.#output.next()
      }
      yield read.blob
    }
  }

  /** Ends the process; nothing can be read afterwards. */
  close(): void {
    this.#git.stdin.end()
    this.#git.stdout.destroy()
  }

  async #nextChunk(): Promise<Buffer> {
    const {value, done} = await this.#chunks.next()
    if (!done) return value
    await this.#git.ended
    throw new UsageError('git: cat-file ended too early')
  }
}

/**
 * Reads one blob.
 *
 * @throws UsageError
 *   When git fails.
 */
export async function readBlob(id: string, host: GitHost, longest: number): Promise<Blob> {
  const reader = new BlobReader(host, longest)
  try {
    for await (const blob of reader.read([id])) return blob
    return undefined
  } finally {
    reader.close()
  }
}

/** Reads blobs synchronously; none when git fails. */
export function readBlobsSync(ids: readonly string[], host: GitHost): Blob[] {
  const bytes = ids.length > 0 ? runGitSync(batch, host, linesOf(ids)) : undefined
  const output = new BatchOutput(Number.POSITIVE_INFINITY)
  if (bytes) output.push(bytes)
  return ids.map(() => output.next()?.blob)
}

const batch: readonly string[] = ['cat-file', '--batch']

function linesOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}

/**
 * Parses the output of `git cat-file --batch` in chunks: a line with id, type and size, or with an
 * error, then the bytes and a line feed.
 */
class BatchOutput {
  readonly #longest: number
  #rest: Buffer = Buffer.alloc(0)
  /** The object that is being read, still incomplete. */
  #current: {size: number; isKept: boolean; isBlob: boolean; parts: Buffer[]} | undefined
  /** The number of its missing bytes, including the line feed after them. */
  #missing = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  push(chunk: Buffer): void {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk
  }

  /** The next object; `undefined` until all of it has been pushed. */
  next(): {readonly blob: Blob} | undefined {
    if (!this.#current) {
      const end = this.#rest.indexOf(10)
      if (end < 0) return undefined
      const line = this.#rest.toString('latin1', 0, end)
      this.#rest = this.#rest.subarray(end + 1)
      const [, type, length] = /^[\da-f]+ ([a-z]+) (\d+)$/.exec(line) ?? []
      if (length === undefined) return {blob: undefined}
      const size = Number(length)
      const isBlob = type === 'blob'
      this.#current = {size, isBlob, isKept: isBlob && size <= this.#longest, parts: []}
      this.#missing = size + 1
    }
    const {size, isKept, isBlob, parts} = this.#current
    const part = this.#rest.subarray(0, this.#missing)
    this.#rest = this.#rest.subarray(part.length)
    this.#missing -= part.length
    if (isKept) parts.push(part)
    if (this.#missing > 0) return undefined
    this.#current = undefined
    return {
      blob: isBlob ? {size, bytes: isKept ? Buffer.concat(parts, size) : undefined} : undefined,
    }
  }
}
