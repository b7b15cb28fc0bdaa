import type {Result} from '../../lint/result.ts'
import type {Finding} from '../../rules/rule.ts'
import {Source} from '../../session/index.ts'

/** A result with one finding for each `{…}` in `text`; the braces are not part of the text. */
export function resultOf(text: string, finding: Partial<Finding> = {}, path = '/x/a.md'): Result {
  const clean = text.replaceAll(/[{}]/g, '')
  const source = new Source(clean)
  let removed = 0
  const findings = Array.from(text.matchAll(/\{([^}]*)\}/g), (match): Finding => {
    const from = match.index - removed
    removed += 2
    return {
      ruleId: 'session-status-value',
      severity: 'error',
      message: 'Unexpected status `done`, expected `completed`',
      place: source.place(from, from + (match[1] ?? '').length),
      expected: ['completed'],
      note: 'One word for each status can be searched for.',
      url: 'https://example.com/status-value',
      ...finding,
    }
  })
  return {path, text: clean, format: 'session-state', findings}
}
