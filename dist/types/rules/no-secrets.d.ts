export interface NoSecretsOptions {
    /** Values that are not secrets, such as those of a test. */
    readonly allow: readonly string[];
}
export declare const noSecrets: import("./rule.js").Rule<object>;
