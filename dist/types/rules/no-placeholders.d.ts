export interface NoPlaceholdersOptions {
    /** Additional texts that templates leave behind. */
    readonly add: readonly string[];
    /** Texts that are not placeholders in this project. */
    readonly allow: readonly string[];
}
export declare const noPlaceholders: import("./rule.js").Rule<object>;
