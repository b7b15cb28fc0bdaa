import {type Detail, isForeign, placeOfName, readItem} from '../formats/item-text.ts'
import {isEmptyForm, itemsOf} from '../formats/items.ts'
import {isPlaceholder} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export const decisionRationale = defineRule({
  id: 'session-decision-rationale',
  description: 'a decision without reasoning or trade-off',
  severity: 'warning',
  why: 'Who does not know the reason can neither hold on to a decision nor take it back.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const item of itemsOf(file.match, 'decisions')) {
      const said = readItem(item, labels)
      const {name} = said
      if (item.hasBlocks || givesReason(name) || said.find(isRationale)) continue
      if (name === '' || isPlaceholder(name) || isEmptyForm(item)) continue
      if (item.inlines.some(({text}) => isForeign(text))) continue
      report({
        message: `Unexpected decision ${quote(name)} without a reason, expected the reasoning or the trade-off`,
        place: placeOfName(said, item),
      })
    }
  },
})

/** Labels before a name that say only what kind of thing it is. */
const labels: ReadonlySet<string> = new Set(['choice', 'chose', 'decided', 'decision', 'what'])

/** Fields and columns that say who, when or where, but not why. */
const otherFields: ReadonlySet<string> = new Set([
  '#',
  'approved',
  'approved by',
  'by',
  'code location',
  'commit',
  'date',
  'file',
  'files',
  'id',
  'location',
  'no',
  'owner',
  'status',
  'time',
  'when',
  'who',
])

function isRationale({key, text}: Detail): boolean {
  return !otherFields.has(key) && /\p{L}{2}/u.test(text) && !onlyMarks.test(text)
}

/** What only says that it holds. */
const onlyMarks =
  /^\W*(?:accepted|agreed|approved|confirmed|decided|done|final|ok|pending|yes)\W*$/i

/** Longer names than that are sentences, which give a reason more often than not. */
const longestName = 140

function givesReason(name: string): boolean {
  return name.length > longestName || reasons.test(name)
}

/** Words that lead to a reason or to what was given up. */
const reasons =
  /\b(?:avoid(?:s|ing)?|allows?|because|better|cheaper|cleaner|compatib\w{1,10}|consisten(?:t|cy)|due to|easier|enables?|enough|ensures?|essential|faster|for (?:[a-z]{1,20} ){0,2}(?:appearance|clarity|compatibility|consistency|debugging|experience|flexibility|maintainability|performance|portability|readability|reliability|reproducibility|reuse|safety|scalability|security|simplicity|speed|stability|testability|testing|ux)|for better|given|hence|in favou?r of|instead of|less|more|not|only|over|per|prevents?|required|rather than|safer|simpler|since|so (?:that|we|the|it|they)|thus|to (?:allow|avoid|cut|enable|ensure|get|keep|let|limit|make|preserve|prevent|protect|reduce|save|simplify|stay|support)|unless|until|versus|vs|when|whenever|while|without)\b/i
