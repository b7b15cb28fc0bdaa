import {isMap, isSeq, type Node, parseDocument} from 'yaml'

/** A path in a document: the keys that lead to a map or a list. */
export type KeyPath = readonly string[]

/**
 * Adds lines to YAML and keeps everything else, comments included.
 *
 * @param path
 *   Leads to the map or list that the lines are added to; `[]` is the document itself.
 * @param lines
 *   The lines, without the indentation of that place.
 * @throws SyntaxError
 *   When the text is not YAML, or the place is not in block style.
 */
export function addYaml(text: string, path: KeyPath, lines: readonly string[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  if (path.length === 0 && parseDocument(text).contents === null) {
    return `${text}${/(?:^|\n)$/.test(text) ? '' : newline}${lines.join(newline)}${newline}`
  }
  const target = findNode(text, path)
  if (!target) {
    const [last = ''] = path.slice(-1)
    return addYaml(text, path.slice(0, -1), [`${last}:`, ...lines.map((line) => `  ${line}`)])
  }
  const from = target.items.length > 0 ? firstOffset(target) : undefined
  if (target.flow || from === undefined) throw new SyntaxError('it is not in block style')
  const start = text.lastIndexOf('\n', from - 1) + 1
  const [indent = ''] = /^\s*/.exec(text.slice(start, from)) ?? []
  const block = lines.map((line) => indent + line).join(newline)
  const at = endOfContent(text, target)
  const result = `${text.slice(0, at)}${newline}${block}${text.slice(at)}`
  const fault = parseDocument(result).errors[0]
  if (fault) throw new SyntaxError(fault.message)
  return result
}

/**
 * Removes lines that {@link addYaml} added, at any depth. The longer variant is tried first: it
 * includes the keys that were added with the lines.
 */
export function removeYaml(text: string, variants: readonly (readonly string[])[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  for (const lines of variants) {
    for (let depth = 0; depth <= 8; depth++) {
      const indent = ' '.repeat(depth)
      const block = newline + lines.map((line) => indent + line).join(newline)
      const at = text.indexOf(block)
      const end = at + block.length
      if (at < 0 || !(end === text.length || text.startsWith(newline, end))) continue
      const result = text.slice(0, at) + text.slice(end)
      if (parseDocument(result).errors.length === 0) return removeYaml(result, variants)
    }
  }
  return text
}

/** Whether the keys lead to a value. */
export function hasYaml(text: string, path: KeyPath): boolean {
  return findNode(text, path) !== undefined
}

interface Collection {
  readonly items: readonly unknown[]
  readonly flow: boolean
  readonly node: Node
}

function findNode(text: string, path: KeyPath): Collection | undefined {
  const document = parseDocument(text)
  const fault = document.errors[0]
  if (fault) throw new SyntaxError(fault.message)
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (node === null || node === undefined) return undefined
  if (!isMap(node) && !isSeq(node))
    throw new SyntaxError(`\`${path.join('.')}\` is not a list or map`)
  return {items: node.items, flow: node.flow === true, node}
}

function firstOffset({node}: Collection): number | undefined {
  return node.range?.[0]
}

/** The offset after the last character that is neither white space nor part of a comment. */
function endOfContent(text: string, {node}: Collection): number {
  const end = node.range?.[1] ?? text.length
  const kept = text.slice(0, end).trimEnd().length
  const lineEnd = /\r?\n|$/.exec(text.slice(kept))?.index ?? 0
  return kept + lineEnd
}
