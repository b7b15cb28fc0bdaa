/** A session relative to the current one. */
export type When = 'previous' | 'current' | 'next';
export interface SessionName {
    readonly when: When;
    /** The end of the name in the line. */
    readonly to: number;
}
/**
 * Reads the name of a session that a line begins with: `Previous session`, `Expected next session
 * 4`, or `Current` before a colon or the like.
 */
export declare function readSessionName(line: string): SessionName | undefined;
/** Whether a text says that there was no session before. */
export declare function saysFirstSession(text: string): boolean;
