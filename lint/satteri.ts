import type {Root} from 'mdast'
import {markdownToMdast} from 'satteri'

const options = {features: {frontmatter: true, gfm: true}} as const

/** Parses Markdown with Satteri, which produces remark's tree some 30 times faster. */
export function parse(text: string): Root {
  // CommonMark reads a NUL as a replacement character; Satteri would keep it.
  const safe = text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text
  return markdownToMdast(safe, options) as Root
}
