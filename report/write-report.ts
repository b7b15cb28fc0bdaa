import type {Result} from '../lint/result.ts'
import type {Reporter, Summary} from './reporter.ts'

/** Makes a report of results that are all at hand. */
export async function writeReport(
  reporter: Reporter,
  results: readonly Result[],
  summary: Summary,
): Promise<string> {
  const pieces: string[] = []
  for (const result of results) pieces.push(await reporter.add(result))
  return pieces.join('') + reporter.end(summary)
}
