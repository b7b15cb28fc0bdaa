import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * The content of files before the setup, kept in git's own folder, to undo the setup to the byte.
 * Without it, as in another clone, only the additions are removed.
 */
export interface SetupRecord {
  /** By path, relative to the root. */
  readonly files: Readonly<Record<string, FileRecord>>
  /** Created folders, outer ones first. */
  readonly folders: readonly string[]
  /** Whether `core.hooksPath` was set. */
  readonly hooksPath: boolean
}

interface FileRecord {
  /** In Base64; `null` when there was no file. */
  readonly before: string | null
  /** The SHA-256 of the written content. */
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

/** Writes the record; deletes the file when the record is empty. */
export function writeRecord(path: string, record: SetupRecord): void {
  if (Object.keys(record.files).length === 0 && !record.hooksPath) {
    rmSync(path, {force: true})
    return
  }
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, `${JSON.stringify(record, undefined, 2)}\n`)
}

/** A file that is unchanged since the last setup keeps its content from before the first one. */
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
 * The content of a file before the setup.
 *
 * @returns
 *   `null` when there was no file; `undefined` when the content is unknown, or the file has changed
 *   since.
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
