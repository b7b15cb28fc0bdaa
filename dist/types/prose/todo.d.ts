/**
 * The offset of the text after a mark such as `TODO:`, `FIXME -` or `To do:`; `undefined` when
 * there is no mark at `start`. `TODO` alone is one; `TODO.md` is a name.
 */
export declare function endOfMark(text: string, start: number): number | undefined;
/**
 * Whether an English text has nothing in it to start on: no figure, no path, no name, and no word
 * that narrows another one down.
 */
export declare function namesNothing(text: string): boolean;
