import type { Root } from 'mdast';
/** Parses Markdown with Satteri, which gives the tree that remark gives, some 30 times faster. */
export declare function parse(text: string): Root;
