/**
 * Input that takes a parser more than linear time. Session files come from strangers in pull
 * requests, so such a file must not keep a machine busy.
 */

/** A text that no parser reads in reasonable time, and that is therefore refused. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Nobody nests quotes or numbered lists this deep; Satteri and micromark are quadratic in it. */
const deepest = 200
const deepLine = new RegExp(`[ \\t]{0,9}(?:(?:>|\\d{1,9}[.)])[ \\t]{0,4}){${deepest}}`, 'y')

/**
 * Refuses text that no parser reads in linear time.
 *
 * @throws InputError
 *   When a line nests quotes or numbered lists at least 200 deep.
 */
export function refuseHostile(text: string): void {
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
  for (let start = longLine(lines, 0); start >= 0; ) {
    deepLine.lastIndex = start
    if (deepLine.test(lines)) {
      const line = lines.slice(0, start).split('\n').length
      throw new InputError(
        `line ${line} nests quotes or lists at least ${deepest} deep, expected a file that people can read`,
      )
    }
    const end = lines.indexOf('\n', start)
    // Stryker disable next-line ArithmeticOperator,EqualityOperator: a long line ends further on than at 0, and no line is before its end
    start = end < 0 ? end : longLine(lines, end + 1)
  }
}

/**
 * Where the first line at or after the one at `from` starts that is long enough to nest so deep; -1
 * when there is none. Most lines are shorter, so most characters need no look.
 */
function longLine(text: string, from: number): number {
  let start = from
  // Stryker disable ArithmeticOperator,ConditionalExpression,EqualityOperator: to take shorter lines for long ones takes longer, and changes nothing else
  while (start + deepest <= text.length) {
    const end = text.lastIndexOf('\n', start + deepest - 1)
    if (end < start) return start
    start = end + 1
  }
  // Stryker restore ArithmeticOperator,ConditionalExpression,EqualityOperator
  return -1
}
