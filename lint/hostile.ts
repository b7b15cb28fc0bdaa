/**
 * Input that a parser takes more than linear time on. Session files come from strangers in pull
 * requests, so such a file must not keep a machine busy.
 */

/** A text that is not read because no parser reads it in reasonable time. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Nobody nests quotes or numbered lists this deep; Satteri and micromark are quadratic in it. */
const deepest = 200
const deepLine = new RegExp(`^[ \\t]{0,9}(?:(?:>|\\d{1,9}[.)])[ \\t]{0,4}){${deepest}}`, 'm')

/**
 * Refuses what no parser reads in linear time.
 *
 * @throws InputError
 *   When a line nests quotes or numbered lists more than 200 deep.
 */
export function refuseHostile(text: string): void {
  const found = deepLine.exec(text)
  if (!found) return
  const line = text.slice(0, found.index).split('\n').length
  throw new InputError(
    `line ${line} nests quotes or lists more than ${deepest} deep, expected a file that people can read`,
  )
}
