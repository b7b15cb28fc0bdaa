import {isUtf8} from 'node:buffer'
import {readFileSync, statSync} from 'node:fs'
import {describeError} from './usage-error.ts'

/** A file that cannot be linted. */
export class TextError extends Error {
  override name = 'TextError'
}

/** In bytes, far more than anyone reads: a limit on memory. */
export const longestFile = 50 * 1024 * 1024

/**
 * Reads the text of a file, without a byte-order mark.
 *
 * @throws TextError
 *   When it cannot be read, is larger than 50 MB, or is not UTF-8.
 */
export function readText(path: string): string {
  let bytes: Buffer
  try {
    checkSize(statSync(path).size)
    bytes = readFileSync(path)
  } catch (error) {
    if (error instanceof TextError) throw error
    throw new TextError(`cannot be read: ${describeError(error)}`)
  }
  return decodeText(bytes)
}

/**
 * Decodes UTF-8, without a byte-order mark.
 *
 * @throws TextError
 *   When there are more than 50 MB, or they are not UTF-8.
 */
export function decodeText(bytes: Buffer): string {
  checkSize(bytes.length)
  if (!isUtf8(bytes)) throw new TextError(describeBytes(bytes))
  const text = bytes.toString('utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/** @throws TextError - When a file has too many bytes. */
export function checkSize(size: number): void {
  if (size <= longestFile) return
  const megabytes = Math.ceil(size / 1024 / 1024)
  throw new TextError(`${megabytes} MB is more than the 50 MB that a file may have`)
}

function describeBytes(bytes: Buffer): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return 'not valid UTF-8: it is UTF-16'
  }
  let line = 1
  let start = 0
  // In UTF-8, no other character contains the byte of the line feed.
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break
    start = end + 1
    line++
  }
  return `not valid UTF-8: the first wrong byte is in line ${line}`
}
