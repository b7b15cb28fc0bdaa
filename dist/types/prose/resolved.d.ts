/**
 * Whether a text says that its subject is closed: `RESOLVED: …`, `Spike. Fixed by …`, `… (fixed)`,
 * `✅`.
 *
 * Statuses stand where a clause begins, or at the end; elsewhere it can be said of something else.
 */
export declare function isResolved(text: string): boolean;
/** Whether a text mentions anywhere that something is closed. */
export declare function mentionsResolved(text: string): boolean;
/** Whether a text begins with the statement that its subject is closed. */
export declare function startsResolved(text: string): boolean;
/**
 * Whether a text says that its subject is closed, and nothing that takes it back: not `Resolved
 * once the review is in`.
 */
export declare function isResolvedForGood(text: string): boolean;
/** Whether a text says that none of many is left: `All blockers are gone`. */
export declare function saysNothingLeft(text: string): boolean;
/** Whether a text says after an arrow what was done: `Blank page → Fixed the import`. */
export declare function hasRemedy(text: string): boolean;
