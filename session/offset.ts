import type {Node} from 'unist'

/** A node's start in its source; 0 for a generated node without a position. */
export function offsetOf({position}: Node): number {
  return position?.start.offset ?? 0
}
