/**
 * Whether a text says that its subject is closed: `RESOLVED: …`, `Spike. Fixed by …`, `… (fixed)`,
 * `✅`.
 *
 * Statuses stand where a clause begins, or at the end; elsewhere it can be said of something else.
 */
export declare function isResolved(text: string): boolean;
/** Whether a text mentions anywhere that something is closed. */
export declare function mentionsResolved(text: string): boolean;
/** Whether a text says after an arrow what was done: `Blank page → Fixed the import`. */
export declare function hasRemedy(text: string): boolean;
