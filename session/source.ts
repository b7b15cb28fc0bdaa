import type {Point, Position} from 'unist'

/**
 * The text of a file with the way from offsets to lines and columns.
 *
 * Lines end at `\n`, `\r\n` or a lone `\r`, as in CommonMark. Offsets and columns count UTF-16
 * code units, as in every unist tree.
 */
export class Source {
  readonly text: string
  /** Whether a text in it can hold a carriage return, written as it is or as `&#13;`. */
  readonly mayHoldReturns: boolean
  #lineStarts: number[] | undefined

  constructor(text: string) {
    this.text = text
    this.mayHoldReturns = text.includes('\r') || text.includes('&#')
  }

  /** The point at `offset`: 1-based line and column. */
  point(offset: number): Point {
    const starts = this.lineStarts
    let line = 0
    let high = starts.length
    let start = 0
    while (line < high) {
      const middle = (line + high) >> 1
      const middleStart = starts[middle]
      if (middleStart !== undefined && middleStart <= offset) {
        line = middle + 1
        start = middleStart
      } else high = middle
    }
    return {line, column: offset - start + 1, offset}
  }

  /** The place that covers the characters from `from` up to `to`. */
  place(from: number, to: number): Position {
    return {start: this.point(from), end: this.point(to)}
  }

  /** The text of a 1-based line without its line ending; empty past the last line. */
  line(number: number): string {
    const start = this.lineStarts[number - 1]
    if (start === undefined) return ''
    const end = this.lineStarts[number] ?? this.text.length
    return this.text.slice(start, end).replace(/\r?\n$|\r$/, '')
  }

  private get lineStarts(): number[] {
    this.#lineStarts ??= findLineStarts(this.text)
    return this.#lineStarts
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (const {index, 0: end} of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return starts
}
