export interface NoVagueTextOptions {
    /** Additional words that say nothing by themselves. */
    readonly add: readonly string[];
    /** Words that are specific enough in this project, such as the name of a component. */
    readonly allow: readonly string[];
    /** The sections to check, by name; by default, every section that describes work. */
    readonly sections: readonly string[];
    /** Sections to skip, by name. */
    readonly allowSections: readonly string[];
    /** The number of specific words that a line needs. */
    readonly minimum: number;
}
export declare const noVagueText: import("./rule.js").Rule<object>;
