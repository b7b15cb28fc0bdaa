/**
 * How many characters must be inserted, removed, replaced or swapped with their neighbour to turn
 * `a` into `b`; gives up with `limit + 1` as soon as it must be more than `limit`.
 *
 * Time is the product of the lengths, so callers compare names, not lines.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let best = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      )
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1)
      }
      current.push(cost)
      best = Math.min(best, cost)
    }
    if (best > limit) return limit + 1
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

/** The candidate that `word` is most likely a typo of; `undefined` when none is close enough. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let found: string | undefined
  let best = allowedDistance(word) + 1
  for (const candidate of candidates) {
    // Stryker disable next-line ArithmeticOperator: with more the same is found more slowly
    const distance = editDistance(word, candidate, best - 1)
    if (distance > 0 && distance < best) {
      best = distance
      found = candidate
    }
  }
  return found
}

/** Short names differ from each other by one letter, so only long ones may have two typos. */
function allowedDistance(word: string): number {
  if (word.length < 6) return 0
  return word.length < 10 ? 1 : 2
}

function at(row: readonly number[], index: number): number {
  /* v8 ignore next -- all callers stay within the row; the type does not know */
  return row[index] ?? Number.POSITIVE_INFINITY
}
