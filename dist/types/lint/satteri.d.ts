import type { Root } from 'mdast';
/** Parses Markdown with Satteri, which produces remark's tree some 30 times faster. */
export declare function parse(text: string): Root;
