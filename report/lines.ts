import type {Position} from 'unist'

/** The number of the last line that an editor shows; from 1. */
export function lastLineOf(text: string): number {
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? Math.max(1, lines.length - 1) : lines.length
}

/** The lines of a place; something missing at the very end of the file is put on its last line. */
export function linesOf({start, end}: Position, last: number): {from: number; to: number} {
  const from = Math.min(start.line, last)
  return {from, to: Math.max(from, Math.min(end.line, last))}
}
