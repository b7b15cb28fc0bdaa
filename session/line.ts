/**
 * The line around a place in a text; of a long one what stands near.
 *
 * @param reach
 *   How many characters of the line are enough on each side.
 */
export function lineAround(text: string, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at, at + reach)
  const end = after.indexOf('\n')
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end))
}
