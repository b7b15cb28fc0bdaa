import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * What files were like before they were set up, kept in git's own folder: with it, setting up can
 * be undone to the byte. Without it, as in another clone, what was added is taken out again.
 */
export interface SetupRecord {
  /** By paths from the root. */
  readonly files: Readonly<Record<string, FileRecord>>
  /** Folders that were made, the outer ones first. */
  readonly folders: readonly string[]
  /** Whether `core.hooksPath` was set. */
  readonly hooksPath: boolean
}

interface FileRecord {
  /** As Base64; `null` when there was no file. */
  readonly before: string | null
  /** The SHA-256 of what was written. */
  readonly after: string
}

export const emptyRecord: SetupRecord = {files: {}, folders: [], hooksPath: false}

export function readRecord(path: string): SetupRecord {
  try {
    return {...emptyRecord, ...JSON.parse(readFileSync(path, 'utf8'))}
  } catch {
    return emptyRecord
  }
}

/** An empty record is no file. */
export function writeRecord(path: string, record: SetupRecord): void {
  if (Object.keys(record.files).length === 0 && !record.hooksPath) {
    rmSync(path, {force: true})
    return
  }
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, `${JSON.stringify(record, undefined, 2)}\n`)
}

/** A file that is still as it was written keeps what it was like before the first time. */
export function recordFile(
  record: SetupRecord,
  path: string,
  before: string | undefined,
  after: string,
): SetupRecord {
  const known = record.files[path]
  const isOurs = known !== undefined && before !== undefined && known.after === hash(before)
  const first = isOurs ? known.before : before === undefined ? null : toBase64(before)
  return {...record, files: {...record.files, [path]: {before: first, after: hash(after)}}}
}

/**
 * What a file was like before.
 *
 * @returns
 *   `null` when there was no file; nothing when that is not known, or the file was changed since.
 */
export function before(record: SetupRecord, path: string, text: string): string | null | undefined {
  const known = record.files[path]
  if (known?.after !== hash(text)) return undefined
  return known.before === null ? null : Buffer.from(known.before, 'base64').toString('utf8')
}

function toBase64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
