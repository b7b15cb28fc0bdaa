/** Measures text as a terminal shows it. */
export interface Ruler {
    /** The width of a text in columns. */
    width(text: string): number;
    /** The longest start of a text that fits into the given columns. */
    start(text: string, columns: number): string;
    /** The longest end of a text that fits. */
    end(text: string, columns: number): string;
}
/** The ruler for a text: the tables are loaded only for text beyond ASCII, which most runs lack. */
export declare function rulerFor(text: string): Promise<Ruler>;
