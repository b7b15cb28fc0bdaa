import type { Node } from 'unist';
/** A node's start in its source; 0 for a generated node without a position. */
export declare function offsetOf({ position }: Node): number;
