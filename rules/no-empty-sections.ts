import type {RootContent} from 'mdast'
import {isBareNone} from '../formats/items.ts'
import {type Inline, readInline, type Section} from '../session/index.ts'
import {quote} from './message.ts'
import {defineRule} from './rule.ts'

export const noEmptySections = defineRule({
  id: 'session-no-empty-sections',
  description: 'an empty section (`None` with a reason counts as content)',
  severity: 'error',
  why: 'An empty section leaves open whether there was nothing to say or nobody wrote it down.',
  options: {},
  defaults: {},
  check({match, session}, _options, report) {
    for (const {section, spec} of match.sections) {
      const content = allContent(section)
      if (content.length === 0) {
        report({
          message: `Unexpected empty section ${quote(spec.name)}, expected content, or \`None\` with a reason`,
          place: section.namePlace,
        })
        continue
      }
      const [only] = content
      const inline =
        content.length === 1 && only
          ? onlyText(only, (node) => readInline(node, session.source))
          : undefined
      const text = inline?.text.trim() ?? ''
      if (inline && isBareNone(text)) {
        const from = inline.text.indexOf(text)
        report({
          message: `Unexpected bare ${quote(text)} in section ${quote(spec.name)}, expected a reason`,
          place: inline.place(from, from + text.length),
        })
      }
    }
  },
})

/** The content of a section and its subsections, apart from comments and thematic breaks. */
function allContent(section: Section): RootContent[] {
  const own = section.content.filter(
    (node) => node.type !== 'thematicBreak' && !(node.type === 'html' && isComment(node.value)),
  )
  return [...own, ...section.sections.flatMap(allContent)]
}

function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.endsWith('-->')
}

/** The text of a node that is one paragraph, or a list of one such item. */
function onlyText(
  node: RootContent,
  read: (node: Extract<RootContent, {type: 'paragraph'}>) => Inline,
): Inline | undefined {
  if (node.type === 'paragraph') return read(node)
  if (node.type !== 'list') return undefined
  const [item, ...otherItems] = node.children
  if (!item || otherItems.length > 0) return undefined
  const [paragraph, ...others] = item.children
  return others.length === 0 && paragraph?.type === 'paragraph' ? read(paragraph) : undefined
}
