import type {Position} from 'unist'
import {visible} from './visible.ts'
import {type Ruler, rulerFor} from './width.ts'

/** The line of a finding, safe to show, and where its carets go. */
export interface Frame {
  readonly line: string
  /** In columns. */
  readonly indent: number
  readonly carets: number
}

/**
 * Shows the first line of `place`, cut around the wrong characters when it is longer than `width`
 * columns. The time does not depend on the line's length.
 *
 * @returns
 *   `undefined` for something missing and for the whole file: no line is wrong there.
 */
export async function makeFrame(
  text: string,
  {start, end}: Position,
  width: number,
): Promise<Frame | undefined> {
  if (start.offset === undefined || end.offset === undefined) return undefined
  const isPoint = start.offset === end.offset
  if (isPoint && (start.offset === 0 || start.offset >= text.length)) return undefined
  // Few characters take less than a column, but many can take none.
  const reach = width * 4
  const lineStart = start.offset - start.column + 1
  const from = Math.max(lineStart, start.offset - reach)
  const line = firstLine(text.slice(start.offset, start.offset + reach * 2))
  const marked = Math.min(line.length, end.offset - start.offset, reach)
  const before = show(text.slice(from, start.offset))
  const mark = show(line.slice(0, marked))
  const after = show(line.slice(marked))
  const ruler = await rulerFor(before + mark + after)
  return cut(before, mark, after, ruler, width)
}

function firstLine(text: string): string {
  const end = text.search(/[\r\n]/)
  return end < 0 ? text : text.slice(0, end)
}

const tab = '    '

function show(text: string): string {
  return text.split('\t').map(visible).join(tab)
}

const ellipsis = '…'

/** The wrong characters get the most room, the text before them half of the rest. */
function cut(before: string, mark: string, after: string, ruler: Ruler, width: number): Frame {
  const shownMark = cutEnd(mark, Math.ceil((width * 2) / 3), ruler)
  const room = width - ruler.width(shownMark)
  const forBefore = Math.max(room >> 1, room - ruler.width(after))
  const shownBefore = cutStart(before, forBefore, ruler)
  const shownAfter = shownMark === mark ? cutEnd(after, room - ruler.width(shownBefore), ruler) : ''
  return {
    line: `${shownBefore}${shownMark}${shownAfter}`.trimEnd(),
    indent: ruler.width(shownBefore),
    carets: Math.max(1, ruler.width(shownMark)),
  }
}

function cutEnd(text: string, columns: number, ruler: Ruler): string {
  return ruler.width(text) <= columns ? text : ruler.start(text, columns - 1) + ellipsis
}

function cutStart(text: string, columns: number, ruler: Ruler): string {
  return ruler.width(text) <= columns ? text : ellipsis + ruler.end(text, columns - 1)
}
