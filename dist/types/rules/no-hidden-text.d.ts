export interface NoHiddenTextOptions {
    /** Prefixes of comments to allow, besides those of known tools. */
    readonly allow: readonly string[];
    /** The largest number of words in a comment. */
    readonly maxCommentWords: number;
}
export declare const noHiddenText: import("./rule.js").Rule<object>;
