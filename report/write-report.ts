import type {Result} from '../lint/result.ts'
import type {Reporter, Summary} from './reporter.ts'

/** Formats a complete list of results as a report. */
export async function writeReport(
  reporter: Reporter,
  results: readonly Result[],
  summary: Summary,
): Promise<string> {
  const pieces: string[] = []
  for (const result of results) pieces.push(await reporter.add(result))
  return pieces.join('') + reporter.end(summary)
}
