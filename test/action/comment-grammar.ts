import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'

/** What the Action may write around what comes from files. */
const tagPattern =
  /<\/?(?:b|details|h4|li|p|sub|summary|table|td|th|tr|ul)>|<\/a>|<a href="(https:\/\/github\.com\/[^"<>\s]*)">|<code>[^<>]*<\/code>/g

/**
 * What is wrong with a comment or a summary: whatever a file may hold, it must not become a tag, a
 * link, Markdown, or something that GitHub looks for in a text.
 */
export function faultsOf(body: string): string[] {
  const faults: string[] = []
  const tree = fromMarkdown(body, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  for (const node of tree.children) {
    if (node.type === 'html') {
      if (/^<!-- session-lint [\w ]+ -->$/.test(node.value)) continue
      const rest = node.value.replaceAll(tagPattern, (tag, url?: string) => {
        if (url && /[@#]/.test(url.replace(/#(?:L\d+(?:-L\d+)?|comments)$/, '')))
          faults.push(`address: ${url}`)
        return tag.startsWith('<code>') ? '' : '\n'
      })
      if (/[<>]/.test(rest)) faults.push(`tag: ${rest}`)
      const live = /[@#](?!\u200B)\w|:\/\/|www\.|GH-\d/.exec(rest)
      if (live) faults.push(`reference: ${live[0]} in ${rest}`)
      if (/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(rest.replaceAll('\n', '')))
        faults.push(`hidden: ${rest}`)
    } else if (node.type === 'heading') {
      if (node.children.some(({type}) => type !== 'text')) faults.push('heading')
    } else if (node.type !== 'code' || !/^(?:mermaid|suggestion)$/.test(node.lang ?? '')) {
      faults.push(`Markdown: ${node.type}`)
    }
  }
  return faults
}
