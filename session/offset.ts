import type {Node} from 'unist'

/** Where a node starts in its source; 0 for one that no parser made and that has no place. */
export function offsetOf({position}: Node): number {
  return position?.start.offset ?? 0
}
