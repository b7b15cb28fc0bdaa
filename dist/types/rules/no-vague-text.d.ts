export interface NoVagueTextOptions {
    /** More words that say nothing by themselves. */
    readonly add: readonly string[];
    /** Words that say enough here, such as the name of a part of the project. */
    readonly allow: readonly string[];
    /** The sections to judge, by name; all that describe work when empty. */
    readonly sections: readonly string[];
    /** Sections to leave alone, by name. */
    readonly ignoreSections: readonly string[];
    /** How many words that can be looked up a line must have. */
    readonly minimum: number;
}
export declare const noVagueText: import("./rule.js").Rule<object>;
