import type { Root } from 'mdast';
/**
 * Parses Markdown with GFM and front matter, as remark does with `remark-gfm` and
 * `remark-frontmatter`. Only remark's own callers and the engine's fallback load this module: it
 * takes longer to load than most files take to lint.
 *
 * @param text
 *   The text without a byte-order mark.
 */
export declare function parseMarkdown(text: string): Root;
