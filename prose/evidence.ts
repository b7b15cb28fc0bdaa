import {Phrases} from '../languages/phrases.ts'
import {withoutDurations} from '../session/index.ts'

/** Whether a text names something that can be checked: code, a result, a figure. */
export function hasEvidence(text: string): boolean {
  return observations.isIn(text) || hasIdentifier(text) || hasFigure(text)
}

const observations = new Phrases(({evidence}) => evidence.observations)

/** Testing each character for a letter of any script takes twenty times as long as for ASCII. */
function hasIdentifier(text: string): boolean {
  return asciiIdentifiers.test(text) || (otherLetters.test(text) && identifiers.test(text))
}

/** Those of {@link identifiers} that are ASCII, and stand beside nothing that is not. */
const asciiIdentifiers =
  /[\w-]\/[\w.-]|\w\.[a-z]{1,5}(?![A-Za-z\d\u0080-\uffff])|[a-z][A-Z]|[A-Za-z]_[A-Za-z]|\w\(\)|(?<![A-Za-z\d\u0080-\uffff])(?=[\da-f]{0,40}\d)[\da-f]{7,40}(?![A-Za-z\d\u0080-\uffff])|#\d/

/** Where there are letters that are not ASCII; signs, dashes and quotation marks are none. */
const otherLetters = /[\u00aa-\u1fff\u2c00-\uffff]/

/** Paths, files, `camelCase`, `snake_case`, `CONSTANTS`, calls, commits, issues. */
const identifiers =
  /[\p{L}\d_-]\/[\p{L}\d_.-]|[\p{L}\d_]\.[a-z]{1,5}(?![\p{L}\d])|\p{Ll}\p{Lu}|\p{L}_\p{L}|\w\(\)|(?<![\p{L}\d])(?=[\da-f]{0,40}\d)[\da-f]{7,40}(?![\p{L}\d])|#\d/u

/** A figure that is no number of a step and no length of time. */
function hasFigure(text: string): boolean {
  if (!/\d/.test(text)) return false
  return /\d/.test(withoutDurations(withoutNumbering(text.slice(0, longestLine))))
}

const longestLine = 400

/** `Phase 2: …` and `2. …` without the number. */
function withoutNumbering(text: string): string {
  const bare = text.replace(/^\W*\d{1,3}[.)]/, '')
  if (!parts.starts(bare.slice(0, longestPart))) return bare
  return bare.replace(/^\W*[^\W\d]{1,20}\s{0,3}\d{1,3}\b/, '')
}

const parts = new Phrases(({items, names}) => `${names.numbered}\n${items.parts}`)
const longestPart = 40
