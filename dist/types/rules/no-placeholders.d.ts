export interface NoPlaceholdersOptions {
    /** More texts that a template leaves behind. */
    readonly add: readonly string[];
    /** Texts that are no placeholders here. */
    readonly allow: readonly string[];
}
export declare const noPlaceholders: import("./rule.js").Rule<object>;
