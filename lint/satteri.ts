import type {Root} from 'mdast'
import {markdownToMdast} from 'satteri'

const options = {features: {frontmatter: true, gfm: true}} as const

/** Parses Markdown with Satteri, which gives the tree that remark gives, some 30 times faster. */
export function parse(text: string): Root {
  return markdownToMdast(text, options) as Root
}
