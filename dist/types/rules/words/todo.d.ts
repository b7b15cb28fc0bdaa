/**
 * Whether an English text has nothing in it to start on: no figure, no path, no name, and no word
 * that narrows another one down.
 */
export declare function namesNothing(text: string): boolean;
