/** Measures text as a terminal shows it. */
export interface Ruler {
    /** How many columns a text takes. */
    width(text: string): number;
    /** As much of the start of a text as fits into so many columns. */
    start(text: string, columns: number): string;
    /** As much of its end as fits. */
    end(text: string, columns: number): string;
}
/**
 * The ruler for texts like `text`: plain ASCII needs no tables, and most runs need none at all, so
 * they are loaded only for other text.
 */
export declare function rulerFor(text: string): Promise<Ruler>;
