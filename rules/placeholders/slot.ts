import type {Inline} from '../../session/index.ts'

/** A text, or a part of one that stands for itself: a line, a value, a cell. */
export interface Slot {
  readonly inline: Inline
  readonly from: number
  readonly to: number
}

/** The slot without the spaces around its text. */
export function trimmed({inline, from, to}: Slot): Slot {
  const text = inline.text.slice(from, to)
  const lead = text.length - text.trimStart().length
  return {inline, from: from + lead, to: from + Math.max(text.trimEnd().length, lead)}
}
