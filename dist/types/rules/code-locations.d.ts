export interface CodeLocationsOptions {
    /** Prefixes of paths to skip, such as those of another repository. */
    readonly allow: readonly string[];
}
export declare const codeLocations: import("./rule.js").Rule<object>;
