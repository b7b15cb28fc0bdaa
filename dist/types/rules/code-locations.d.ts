export interface CodeLocationsOptions {
    /** How paths start that need not be there, such as those of another repository. */
    readonly ignore: readonly string[];
}
export declare const codeLocations: import("./rule.js").Rule<object>;
