/** The state of an item's work. */
export type CheckState = 'open' | 'done' | 'failed' | 'doing'

/** The marks that people put before an item instead of, or after, a checkbox. */
const marks: readonly (readonly [mark: string, state: CheckState])[] = [
  ['[ ]', 'open'],
  ['[x]', 'done'],
  ['[X]', 'done'],
  ['[~]', 'doing'],
  ['[-]', 'doing'],
  ['☐', 'open'],
  ['⬜', 'open'],
  ['☑', 'done'],
  ['✅', 'done'],
  ['✓', 'done'],
  ['✔', 'done'],
  ['❌', 'failed'],
  ['✗', 'failed'],
  ['✘', 'failed'],
  ['⏳', 'doing'],
  ['🔄', 'doing'],
  ['🚧', 'doing'],
  ['⚠', 'doing'],
]

const doneSigns = marks.flatMap(([mark, state]) =>
  state === 'done' && !mark.startsWith('[') ? mark : [],
)
const doneSign = new RegExp(`[${doneSigns.join('')}]`, 'u')
const endsInDoneSign = new RegExp(`[${doneSigns.join('')}]\\ufe0f?\\s*$`, 'u')

/** Whether there is a sign such as `✅` anywhere in `text`. */
export function hasDoneMark(text: string): boolean {
  return doneSign.test(text)
}

/** Whether `text` ends in a sign such as `✅`. */
export function endsInDoneMark(text: string): boolean {
  return endsInDoneSign.test(text)
}

export interface CheckMark {
  readonly state: CheckState
  /** The length of the mark, with the spaces after it. */
  readonly length: number
}

/** The mark that `text` starts with, such as `[x] ` or `✅ `. */
export function readCheckMark(text: string): CheckMark | undefined {
  const code = text.charCodeAt(0)
  // Stryker disable next-line ConditionalExpression,EqualityOperator: without it the marks are compared in vain
  if (code < 128 && code !== 91) return undefined
  for (const [mark, state] of marks) {
    if (!text.startsWith(mark)) continue
    let length = mark.length
    while (text[length] === '\ufe0f' || text[length] === ' ') length++
    return {state, length}
  }
  return undefined
}
