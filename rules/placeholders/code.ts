import {isBracketSlot} from '../../prose/placeholder-brackets.ts'
import {offsetOf, type Section} from '../../session/index.ts'
import type {Findings} from './findings.ts'

/** Looks for blocks of code with nothing else in them; code itself may well have brackets. */
export function searchCode({content, inline: {source}}: Section, findings: Findings): void {
  for (const node of content) {
    const value = node.type === 'code' ? node.value.trim() : ''
    if (value.length > longestValue || value[0] !== '[' || value.at(-1) !== ']') continue
    const inner = value.slice(1, -1)
    if (!inner.includes(' ') || !isBracketSlot(inner) || findings.isAllowed(value)) continue
    const start = offsetOf(node)
    const from = source.text.slice(start, node.position?.end.offset).indexOf(value)
    if (from < 0) continue
    const place = source.place(start + from, start + from + value.length)
    findings.addAt(value, place, 'the text that it stands for')
  }
}

const longestValue = 300
