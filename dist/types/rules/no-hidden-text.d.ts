export interface NoHiddenTextOptions {
    /** How comments that are fine start, besides those of known tools. */
    readonly allowComments: readonly string[];
    /** How many words a comment may have. */
    readonly maxCommentWords: number;
}
export declare const noHiddenText: import("./rule.js").Rule<object>;
