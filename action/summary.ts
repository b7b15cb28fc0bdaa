import {summary} from '@actions/core'
import type {RunResult} from './findings.ts'

/** GitHub accepts 1 MiB per step, including output of the step's other commands. */
export const longestSummary = 1000 * 1024

export async function writeSummary(body: string): Promise<void> {
  await summary.addRaw(body, true).write()
}

/** The most slices that readers can tell apart. */
const mostSlices = 10

/** A chart of findings by rule. It contains no text but rule names. */
export function chart({findings}: RunResult): string {
  const counts = new Map<string, number>()
  for (const {finding} of findings) {
    counts.set(finding.ruleId, (counts.get(finding.ruleId) ?? 0) + 1)
  }
  if (counts.size === 0) return ''
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const slices = sorted.slice(0, mostSlices)
  const others = sorted.slice(mostSlices).reduce((sum, [, number]) => sum + number, 0)
  if (others > 0) slices.push(['other rules', others])
  const lines = slices.map(([rule, number]) => `  "${rule}" : ${number}`)
  return ['```mermaid', 'pie showData title Findings by rule', ...lines, '```'].join('\n')
}
