import type {Findings} from './findings.ts'
import type {Slot} from './slot.ts'

/** Adds what a shell should have filled in: `$(date)`, `${NAME}`. */
export function addExpression({inline, from, to}: Slot, findings: Findings): void {
  const match = expression.exec(inline.text.slice(from, to))
  if (!match) return
  const at = from + match.index
  if (inline.parts[inline.partAt(at)]?.kind === 'text') {
    findings.add({inline, from: at, to: at + match[0].length})
  }
}

const expression = /\$\([^()]{0,60}\)|\$\{[\w.-]{1,40}\}/

/** The same in prose, where it is the whole value: a sentence may well be about a variable. */
export function addWholeExpression({inline, from, to}: Slot, findings: Findings): void {
  const match = value.exec(inline.text.slice(from, to))
  if (!match?.[1]) return
  const start = from + match[0].length - match[1].length
  addExpression({inline, from: start, to}, findings)
}

const value = /^(?:[^:：$]{1,60}[:：]\s{0,3})?(\$[({][^(){}]{0,60}[)}])$/
