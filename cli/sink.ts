import {closeSync, fstatSync, mkdirSync, openSync, writeSync} from 'node:fs'
import {dirname} from 'node:path'
import type {Writable} from 'node:stream'
import {describeError, UsageError} from '../files/usage-error.ts'
import type {Host} from '../project/host.ts'

/** Where a report is written. */
export interface Sink {
  /** @param text Text, or its bytes in UTF-8. */
  write(text: string | Uint8Array): Promise<void>
  /** Ends the report; nothing is written after it. */
  close(): void
}

/** Whether a descriptor is a file or a pipe; Node's own pipes are sockets. */
export function takesBytes(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor)
    return found.isFile() || found.isFIFO() || found.isSocket()
  } catch {
    return false
  }
}

/**
 * Writes to standard output. Drops the rest once the reader closes the pipe, as `head` does.
 *
 * @throws UsageError
 *   From `write`, when writing fails for any other reason.
 */
export function stdoutSink(host: Pick<Host, 'stdout' | 'stdoutDescriptor'>): Sink {
  const {stdoutDescriptor: descriptor} = host
  if (descriptor === undefined) return streamSink(host.stdout)
  let stream: Sink | undefined
  let isClosed = false
  return {
    async write(text) {
      if (isClosed) return
      const bytes = Buffer.from(text)
      let from = 0
      while (!stream && from < bytes.length) {
        try {
          from += writeSync(descriptor, bytes, from)
        } catch (error) {
          const {code} = error as NodeJS.ErrnoException
          if (code === 'EPIPE') {
            isClosed = true
            return
          }
          if (code !== 'EAGAIN') throw new UsageError(`stdout: ${describeError(error)}`)
          // The pipe is full and non-blocking; a stream of Node waits.
          stream = streamSink(host.stdout)
        }
      }
      await stream?.write(bytes.subarray(from))
    },
    close() {},
  }
}

/** Writes at the pace of the reader. */
function streamSink(stream: Writable): Sink {
  let error: NodeJS.ErrnoException | undefined
  stream.on('error', (cause) => {
    error = cause
  })
  return {
    async write(text) {
      if (error && error.code !== 'EPIPE') throw new UsageError(`stdout: ${describeError(error)}`)
      if (error || text.length === 0) return
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
 * Writes to a file, creating its folders.
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
