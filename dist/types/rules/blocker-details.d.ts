export interface BlockerDetailsOptions {
    /** Names of people and teams here, which tell who a blocker waits for. */
    readonly owners: readonly string[];
}
export declare const blockerDetails: import("./rule.js").Rule<object>;
