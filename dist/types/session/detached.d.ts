/**
 * A copy for what lasts longer than the file that `text` is cut from: V8 keeps the whole text of
 * which a part is kept.
 */
export declare function detached(text: string): string;
