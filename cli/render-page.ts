import type {List, Nodes, RootContent, Table} from 'mdast'
import {loadParser} from '../lint/parser.ts'
import type {Terminal} from '../report/reporter.ts'
import {Style} from '../report/style.ts'
import {wrap} from '../report/wrap.ts'

/**
 * Renders a page of this project's documentation for a terminal: headings bold, examples indented,
 * paragraphs wrapped to its width.
 *
 * @param url
 *   The address of the page, which relative links are resolved against.
 */
export async function renderPage(page: string, terminal: Terminal, url: string): Promise<string> {
  const parse = await loadParser()
  const blocks = new Blocks(terminal, url)
  const lines = await blocks.render(parse(page).children, terminal.width)
  return `${lines.join('\n')}\n`
}

const codeIndent = '    '

class Blocks {
  readonly #style: Style
  readonly #textOf: (node: Nodes) => string

  constructor(terminal: Terminal, url: string) {
    this.#style = new Style(terminal)
    this.#textOf = (node) => textOf(node, url)
  }

  async render(nodes: readonly RootContent[], width: number): Promise<string[]> {
    const lines: string[] = []
    for (const node of nodes) {
      const block = await this.#block(node, width)
      if (block.length > 0) lines.push(...(lines.length > 0 ? ['', ...block] : block))
    }
    return lines
  }

  async #block(node: RootContent, width: number): Promise<string[]> {
    switch (node.type) {
      case 'heading': {
        const lines = await wrap(this.#textOf(node), width)
        return lines.map((line) => this.#style.apply(line, 'bold'))
      }
      case 'code':
        return node.value.split('\n').map((line) => (codeIndent + line).trimEnd())
      case 'list':
        return this.#list(node, width)
      case 'table':
        return this.#table(node, width)
      case 'blockquote':
        return this.render(node.children, width)
      default:
        return wrap(this.#textOf(node), width)
    }
  }

  async #list(list: List, width: number): Promise<string[]> {
    const lines: string[] = []
    for (const [index, item] of list.children.entries()) {
      const mark = list.ordered ? `${(list.start ?? 1) + index}. ` : '- '
      const content = await this.render(item.children, width - mark.length)
      const rest = ' '.repeat(mark.length)
      lines.push(...content.map((line, at) => `${at === 0 ? mark : rest}${line}`.trimEnd()))
    }
    return lines
  }

  /** One cell below the other: columns of text do not fit side by side in a terminal. */
  async #table({children: [head, ...rows]}: Table, width: number): Promise<string[]> {
    const names = head?.children.map(this.#textOf) ?? []
    const lines: string[] = []
    for (const row of rows) {
      const [first = '', ...cells] = row.children.map(this.#textOf)
      if (lines.length > 0) lines.push('')
      lines.push(this.#style.apply(first, 'bold'))
      for (const [index, cell] of cells.entries()) {
        const text = `${names[index + 1] ?? ''}: ${cell}`
        const wrapped = await wrap(text, width - codeIndent.length)
        lines.push(...wrapped.map((line) => codeIndent + line))
      }
    }
    return lines
  }
}

/** The text of a node; code keeps its backticks, a link to another page its address. */
function textOf(node: Nodes, url: string): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``
  if (node.type === 'break') return ' '
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  const text = 'children' in node ? node.children.map((child) => textOf(child, url)).join('') : ''
  if (node.type !== 'link' || isNearby(node.url)) return text
  const address = new URL(node.url, url).href
  return text === address ? text : `${text} (${address})`
}

/** Whether a link points to a heading of the page or to a rule, which `explain` can show. */
function isNearby(target: string): boolean {
  return /^#|^[\w-]+\.md(?:#|$)/.test(target)
}
