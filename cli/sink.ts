import {closeSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Writable} from 'node:stream'
import {describeError, UsageError} from './usage-error.ts'

/** Where a report goes. */
export interface Sink {
  write(text: string): Promise<void>
  /** Ends the report; nothing is written after it. */
  close(): void
}

/**
 * Writes to a stream at the pace of whoever reads it. A reader that has seen enough, such as
 * `head`, is no error: the rest is dropped.
 *
 * @throws
 *   From `write`, any other error of the stream.
 */
export function streamSink(stream: Writable): Sink {
  let error: NodeJS.ErrnoException | undefined
  stream.on('error', (cause) => {
    error = cause
  })
  return {
    async write(text) {
      if (error && error.code !== 'EPIPE') throw new UsageError(`stdout: ${describeError(error)}`)
      if (error || text === '') return
      const isFull = !stream.write(text)
      if (isFull) await drained(stream)
    },
    close() {},
  }
}

function drained(stream: Writable): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      stream.off('drain', end).off('error', end).off('close', end)
      done()
    }
    stream.on('drain', end).on('error', end).on('close', end)
  })
}

/**
 * Writes to a file, and makes the folders that it is to be in.
 *
 * @param name
 *   What messages call the file.
 * @throws UsageError
 *   When the file cannot be written.
 */
export function fileSink(path: string, name: string): Sink {
  const attempt = <Value>(action: () => Value): Value => {
    try {
      return action()
    } catch (error) {
      throw new UsageError(`${name}: cannot be written: ${describeError(error)}`)
    }
  }
  const file = attempt(() => {
    mkdirSync(dirname(path), {recursive: true})
    return openSync(path, 'w')
  })
  return {
    async write(text) {
      const bytes = Buffer.from(text)
      for (let from = 0; from < bytes.length; ) {
        const at = from
        from += attempt(() => writeSync(file, bytes, at))
      }
    },
    close: () => attempt(() => closeSync(file)),
  }
}
