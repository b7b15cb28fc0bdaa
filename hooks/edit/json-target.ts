import {type Json, mergeJson, unmergeJson} from './json.ts'
import type {Target} from './target.ts'

/** A JSON file that gets an addition. Removing the addition restores the file. */
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

/** The text of a file with nothing but a value. */
export function writeJson(value: Json): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
