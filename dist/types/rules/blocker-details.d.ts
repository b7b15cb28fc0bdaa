export interface BlockerDetailsOptions {
    /** Names of people and teams that count as the owner of a blocker. */
    readonly allow: readonly string[];
}
export declare const blockerDetails: import("./rule.js").Rule<object>;
