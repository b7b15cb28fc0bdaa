import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'

const plain = {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]}
const withFrontmatter = {
  extensions: [...plain.extensions, frontmatter(['yaml'])],
  mdastExtensions: [...plain.mdastExtensions, frontmatterFromMarkdown(['yaml'])],
}

/** Both fences: after an opening fence alone the extension misreads a list or a quote. */
const frontmatterPattern = /^---[ \t]*[\r\n](?:[\s\S]*?[\r\n])?---[ \t]*(?![^\r\n])/

/**
 * Parses Markdown with GFM and front matter, as remark does with `remark-gfm` and
 * `remark-frontmatter`. Only remark's own callers and the engine's fallback load this module: it
 * takes longer to load than most files take to lint.
 *
 * @param text
 *   The text without a byte-order mark.
 */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, frontmatterPattern.test(text) ? withFrontmatter : plain)
}
