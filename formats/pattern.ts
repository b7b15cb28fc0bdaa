import type {Pattern} from './format.ts'

/** What a text that matched a pattern says. */
export interface PatternMatch {
  /** The text where the pattern says `YYYY-MM-DD`, and where it starts. */
  readonly date?: {readonly text: string; readonly from: number}
}

/**
 * Compares `text` with `pattern`. Time is linear in the text: each literal is looked for once,
 * from where the one before it ended, and the last one is compared at the end.
 */
export function matchPattern(pattern: Pattern, text: string): PatternMatch | undefined {
  const pieces = compile(pattern)
  const lower = text.toLowerCase()
  const match: {date?: {text: string; from: number}} = {}
  let at = 0
  let open = false
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'any') {
      open = true
      at++
      continue
    }
    const last = index === pieces.length - 1
    const from = open ? seek(piece, lower, at, last) : at
    const to = from < 0 ? -1 : accept(piece, lower, from)
    if (to < 0) return undefined
    if (piece.kind === 'date') match.date ??= {text: text.slice(from, to), from}
    at = to
    open = false
  }
  if (open ? at > text.length : at !== text.length) return undefined
  return match
}

type Piece =
  | {readonly kind: 'any' | 'date' | 'time' | 'clock'}
  | {readonly kind: 'text'; readonly text: string}

const shapes = {date: /\d{4}-\d{2}-\d{2}/g, time: /\d{4}/g, clock: /\d{2}:\d{2}/g}
const lengths = {date: 10, time: 4, clock: 5}
const tokens: Readonly<Record<string, Piece>> = {
  'YYYY-MM-DD': {kind: 'date'},
  HHMM: {kind: 'time'},
  'HH:MM': {kind: 'clock'},
  '*': {kind: 'any'},
}
const compiled = new Map<Pattern, readonly Piece[]>()

function compile(pattern: Pattern): readonly Piece[] {
  let pieces = compiled.get(pattern)
  if (!pieces) {
    pieces = pattern
      .split(/(YYYY-MM-DD|HHMM|HH:MM|\*)/)
      .filter((piece) => piece !== '')
      .map((piece) => tokens[piece] ?? {kind: 'text', text: piece.toLowerCase()})
    compiled.set(pattern, pieces)
  }
  return pieces
}

function seek(piece: Piece, text: string, from: number, last: boolean): number {
  if (piece.kind === 'any') return from
  if (piece.kind === 'text') {
    if (!last) return text.indexOf(piece.text, from)
    const at = text.length - piece.text.length
    return at >= from ? at : -1
  }
  const shape = shapes[piece.kind]
  shape.lastIndex = from
  return shape.exec(text)?.index ?? -1
}

function accept(piece: Piece, text: string, from: number): number {
  if (piece.kind === 'any') return from
  if (piece.kind === 'text') return text.startsWith(piece.text, from) ? from + piece.text.length : -1
  const shape = shapes[piece.kind]
  shape.lastIndex = from
  const found = shape.exec(text.slice(0, from + lengths[piece.kind]))
  return found?.index === from ? from + lengths[piece.kind] : -1
}
