import {type Json, mergeJson, unmergeJson} from './json.ts'
import type {Target} from './target.ts'

/** A file of JSON that gets an addition; without the addition, the file is what it was. */
export function jsonTarget(path: string, purpose: string, addition: Json): Target {
  const created = writeJson(addition)
  return {
    path,
    purpose,
    byHand: created,
    add: (text) => (text === undefined ? created : mergeJson(text, addition)),
    remove: (text) => (text === created ? undefined : unmergeJson(text, addition)),
  }
}

/** As a file of its own. */
export function writeJson(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
