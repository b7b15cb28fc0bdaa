import type { Position } from 'unist';
import type { SessionFile } from '../rule.js';
/** A path that a session names. */
export interface Location {
    readonly path: string;
    readonly place: () => Position;
    /** What is said about it: its line, and the items that it is nested in. */
    readonly host: readonly string[];
}
/** The paths in the sections of a file that describe what there is. */
export declare function locationsIn({ session, match }: SessionFile): Generator<Location>;
