import {isForeign, placeOfName, readItem} from '../formats/item-text.ts'
import {type Item, isEmptyForm, itemsOf} from '../formats/items.ts'
import {findDuration} from '../session/duration.ts'
import {isPlaceholder} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export interface SuccessfulApproachEvidenceOptions {
  /** Whether a mark such as `✓` behind a name says that somebody has checked it. */
  readonly allowMarks: boolean
}

export const successfulApproachEvidence = defineRule<SuccessfulApproachEvidenceOptions>({
  id: 'session-successful-approach-evidence',
  description: 'a successful approach with neither a code location nor how it was validated',
  severity: 'warning',
  why: 'What is only said to work has to be tried again by whoever builds on it.',
  options: {
    allowMarks: {
      description: 'Whether a mark such as `✓` behind a name says that somebody has checked it.',
      type: 'boolean',
    },
  },
  defaults: {allowMarks: true},
  check(file, {allowMarks}, report) {
    for (const item of itemsOf(file.match, 'succeeded')) {
      if (hasEvidence(item)) continue
      const said = readItem(item, labels)
      const {name} = said
      if (name === '' || isPlaceholder(name) || isEmptyForm(item)) continue
      if (allowMarks && endsInMark.test(name)) continue
      report({
        message: `Unexpected successful approach ${quote(name)} without evidence, expected where the code is or how it was validated, such as a file, a test or a figure`,
        place: placeOfName(said, item),
      })
    }
  },
})

/** Labels before a name that say only what kind of thing it is. */
const labels: ReadonlySet<string> = new Set([
  'approach',
  'attempt',
  'solution',
  'successful approach',
  'tried',
  'what',
  'what worked',
])

const endsInMark = /[✓✔☑✅]\ufe0f?\s*$/u

function hasEvidence(item: Item): boolean {
  if (item.hasBlocks) return true
  const {inlines} = item
  return (
    inlines.some(({referring}) => referring) ||
    inlines.some(({text}) => says(text)) ||
    inlines.some(({text}) => isForeign(text))
  )
}

function says(text: string): boolean {
  return validations.test(text) || hasIdentifier(text) || hasFigure(text)
}

/** Looking at each character for a letter of any script takes twenty times as long as for ASCII. */
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

const validations =
  /\b(?:approved|asserts?|benchmark(?:s|ed)?|build (?:is )?(?:clean|green|passes|succeeds)|ci|checked|commit(?:s|ted)?|compiles|confirm(?:s|ed)?|deployed|demo|evidence|green|in production|log(?:s|ged)?|manually|measured|merged|observed|output|pass(?:es|ed|ing)?|profil(?:ed|er)|proof|proven|ran|released|reproduced|returns?|returned|review(?:ed)?|screenshot|shipped|shows?|staging|succeeds|test(?:s|ed|ing)?|validat(?:ed|es|ion)|verif(?:ied|ies|ication)|visible|works (?:in|on|with)|working (?:in|on|with))\b/i

/** A figure that is no number of a step and no length of time. */
function hasFigure(text: string): boolean {
  const rest = text.replace(
    /^\W*(?:(?:phase|step|part|option|approach|attempt|task|section)\s{0,3}\d{1,3}\b|\d{1,3}[.)])/i,
    '',
  )
  if (!/\d/.test(rest)) return false
  let left = rest.slice(0, longestLine)
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = left.slice(0, duration.from) + left.slice(duration.to)
  }
  return /\d/.test(left)
}

const longestLine = 400
