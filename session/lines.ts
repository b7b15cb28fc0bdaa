/** Where a line stands in a text, its end of line left out. */
export interface Line {
  readonly from: number
  readonly to: number
}

/**
 * The lines of `text` that hold anything, from `start` on. Lines end at a line feed, a carriage
 * return, or both.
 */
export function linesOf(text: string, start = 0): Line[] {
  const lines: Line[] = []
  let feed = indexOf('\n', text, start)
  let mark = indexOf('\r', text, start)
  // Stryker disable EqualityOperator: a step more finds no other line
  for (let from = start; from < text.length; ) {
    if (feed < from) feed = indexOf('\n', text, from)
    if (mark < from) mark = indexOf('\r', text, from)
    // Stryker restore EqualityOperator
    const to = Math.min(feed, mark)
    if (to > from) lines.push({from, to})
    from = to + 1
  }
  return lines
}

function indexOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from)
  return at < 0 ? text.length : at
}
