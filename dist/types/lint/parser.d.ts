import type { Root } from 'mdast';
/** Turns the text of a file, without a byte-order mark, into a tree with GFM and front matter. */
export type Parser = (text: string) => Root;
/** Satteri; throws when no binary of it can be loaded on this machine. */
export declare function loadSatteri(): Promise<Parser>;
/** remark's own parser, written in JavaScript: runs everywhere, some 30 times slower. */
export declare function loadRemark(): Promise<Parser>;
/** The fastest parser that loads here and reads `text` correctly. */
export declare function parserFor(text: string): Promise<Parser>;
/** The fastest parser that loads here, determined once. */
export declare function loadParser(): Promise<Parser>;
/**
 * Tries one way of loading a parser after the other.
 *
 * @throws
 *   The last error, when none loads.
 */
export declare function firstThatLoads(ways: readonly (() => Promise<Parser>)[]): Promise<Parser>;
