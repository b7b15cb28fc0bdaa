/** The name of a heading, a field or a title, without decoration. */
export interface Name {
    /** The words to compare: lower case, no marks, no numbering, single spaces. */
    readonly key: string;
    /** The same without a parenthesis at the end; equal to {@link key} when there is none. */
    readonly shortKey: string;
    /** Where the name starts and ends in the text, without emoji, numbering and a trailing colon. */
    readonly from: number;
    readonly to: number;
    /** Where the name ends when the parenthesis at the end is left out. */
    readonly shortTo: number;
}
/**
 * Finds the name in the visible text of a heading.
 *
 * People write `## 🎯 2. Next Steps:` for `## Next Steps`: emoji, numbering (`1.`, `Phase 2:`), a
 * trailing colon, case and spacing say nothing about which section it is.
 *
 * The same few headings come back in every file, so each is looked at once.
 */
export declare const readName: (text: string) => Name;
/** The words of a name as they are compared; `and` and `&` are the same and fall away. */
export declare const toKey: (text: string) => string;
