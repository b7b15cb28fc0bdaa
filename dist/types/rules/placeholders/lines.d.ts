import { type Entry, type Inline } from '../../session/index.js';
import type { Findings } from './findings.js';
import type { Prefilter } from './prefilter.js';
/** Looks for placeholders in the lines of paragraphs and items, and in the cells of rows. */
export declare class Lines {
    #private;
    constructor(findings: Findings, prefilter: Prefilter);
    /**
     * @param start
     *   Where the text starts, past a mark such as `✅`.
     */
    search(inline: Inline, start: number): void;
    searchCells({ cells, columns }: Entry): void;
}
