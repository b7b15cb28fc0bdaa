import {readFileSync} from 'node:fs'
import type {Code, Heading, Paragraph, Root, RootContent, Table} from 'mdast'
import {parseMarkdown} from '../../session/markdown.ts'

/** The page of a rule, read from `docs/rules/`; `docs/rules/README.md` says how one is written. */
export interface Page {
  readonly title: string
  /** The paragraphs between the title and the first heading, as they are written. */
  readonly introduction: readonly string[]
  readonly headings: readonly string[]
  readonly options: readonly OptionRow[]
  readonly examples: readonly Example[]
}

/** A row of the table of options. */
export interface OptionRow {
  readonly name: string
  readonly default: string
  readonly description: string
}

/** A session file that a page shows, and what the page says is found in it. */
export interface Example {
  readonly kind: 'correct' | 'incorrect'
  /** The line of the page on which the example stands. */
  readonly line: number
  readonly text: string
  readonly settings: ExampleSettings
  /** The paragraph before the example, as it is written. */
  readonly prose: string
  readonly findings: readonly StatedFinding[]
}

/** What an example's info string says after the language. */
export interface ExampleSettings {
  /** The file's name. */
  readonly name?: string
  /** The day of the run. */
  readonly today?: string
  readonly format?: string
  readonly type?: string
  /** The options of the rule. */
  readonly options?: object
  /** The files of the repository that the session is kept in. */
  readonly files?: readonly string[]
  /** The day of a commit that changed the text, but not the date in it. */
  readonly changed?: string
  /** A file that a commit changed on the day of the run. */
  readonly touched?: string
}

export interface StatedFinding {
  /** `line:column-line:column` */
  readonly place: string
  readonly message: string
  readonly expected: readonly string[]
  /** Only where it is not the rule's own. */
  readonly severity?: string
}

/**
 * Reads the page of the rule `name`.
 *
 * @throws Error
 *   When an example or what is stated about it is not written as it should be.
 */
export function readPage(name: string): Page {
  const source = readFileSync(`docs/rules/${name}.md`, 'utf8')
  const tree = parseMarkdown(source)
  const headings = tree.children.filter((node) => node.type === 'heading')
  const [title] = headings
  const first = tree.children.findIndex((node) => node.type === 'heading' && node !== title)
  return {
    title: title ? textOf(title) : '',
    introduction: tree.children
      .slice(0, first)
      .filter((node) => node.type === 'paragraph')
      .map((node) => sourceOf(node, source)),
    headings: headings.slice(1).map((node) => `${'#'.repeat(node.depth)} ${textOf(node)}`),
    options: readOptions(tree, source),
    examples: readExamples(tree, source),
  }

  function textOf(heading: Heading): string {
    return sourceOf(heading, source).replace(/^#+ /, '')
  }
}

function sourceOf(node: RootContent, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

function readOptions(tree: Root, source: string): OptionRow[] {
  const table = tree.children
    .slice(headingIndex(tree, source, '## Options'))
    .find((node): node is Table => node.type === 'table')
  return (table?.children.slice(1) ?? []).map((row) => {
    const [name = '', value = '', description = ''] = row.children.map((cell) =>
      cell.children.map((child) => sourceOf(child, source)).join(''),
    )
    return {name: withoutTicks(name), default: withoutTicks(value), description}
  })
}

function headingIndex(tree: Root, source: string, heading: string): number {
  const index = tree.children.findIndex((node) => sourceOf(node, source) === heading)
  return index < 0 ? tree.children.length : index
}

function withoutTicks(text: string): string {
  return text.replaceAll('`', '')
}

function readExamples(tree: Root, source: string): Example[] {
  const examples: Example[] = []
  let kind: Example['kind'] | undefined
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') kind = kinds[sourceOf(node, source)]
    if (node.type !== 'code' || node.lang !== 'md') continue
    const line = node.position?.start.line ?? 0
    if (!kind) throw new Error(`line ${line}: an example outside of Incorrect and Correct`)
    const before = tree.children[index - 1]
    const after = tree.children[index + 1]
    const stated = after?.type === 'code' && after.lang === 'text' ? after : undefined
    if ((kind === 'incorrect') !== (stated !== undefined)) {
      throw new Error(`line ${line}: only an incorrect example is followed by what is found in it`)
    }
    examples.push({
      kind,
      line,
      text: `${node.value}\n`,
      settings: readSettings(node),
      prose: before && isProse(before) ? sourceOf(before, source) : '',
      findings: stated ? readFindings(stated) : [],
    })
  }
  return examples
}

const kinds: Readonly<Record<string, Example['kind']>> = {
  '### Correct': 'correct',
  '### Incorrect': 'incorrect',
}

function isProse(node: RootContent): node is Paragraph {
  return node.type === 'paragraph'
}

const settingPattern =
  /(?<key>name|today|format|type|options|files|changed|touched)=(?:"(?<quoted>[^"]*)"|(?<json>\{.*\}|\[.*\])|(?<word>\S+))(?:\s|$)/y

function readSettings({meta, position}: Code): ExampleSettings {
  const settings: Record<string, unknown> = {}
  const text = meta ?? ''
  settingPattern.lastIndex = 0
  while (settingPattern.lastIndex < text.length) {
    const {key, quoted, json, word} = settingPattern.exec(text)?.groups ?? {}
    if (key === undefined) throw new Error(`line ${position?.start.line}: not a setting: ${text}`)
    settings[key] = json === undefined ? (quoted ?? word) : JSON.parse(json)
  }
  return settings
}

const findingPattern = /^(?<place>\d+:\d+-\d+:\d+): (?<message>.+)$/
const detailPattern = /^ {2}(?<key>expected|severity):(?: (?<value>.+))?$/

function readFindings({value, position}: Code): StatedFinding[] {
  const findings: {place: string; message: string; expected: string[]; severity?: string}[] = []
  for (const [index, line] of value.split('\n').entries()) {
    const finding = findingPattern.exec(line)?.groups
    const detail = detailPattern.exec(line)?.groups
    const last = findings.at(-1)
    if (finding?.place && finding.message) {
      findings.push({place: finding.place, message: finding.message, expected: []})
    } else if (last && detail?.key === 'expected') {
      last.expected.push(detail.value ?? '')
    } else if (last && detail?.value) {
      last.severity = detail.value
    } else {
      throw new Error(`line ${(position?.start.line ?? 0) + 1 + index}: not a finding: ${line}`)
    }
  }
  return findings
}
