import {readFileSync} from 'node:fs'
import type {Code, Heading, List, Nodes, Paragraph, Root, RootContent} from 'mdast'
import {parseMarkdown} from '../../session/markdown.ts'

/** The page of a rule, read from `docs/rules/`; `CONTRIBUTING.md` says how one is written. */
export interface Page {
  /** The page as it is written. */
  readonly source: string
  readonly headings: readonly string[]
  readonly options: readonly OptionPart[]
  /** The session before and after the fix at the top; absent where the text is not what is wrong. */
  readonly fix: {readonly before: Example; readonly after: Example} | undefined
  /** What the page says is not flagged, a bullet each. */
  readonly exceptions: readonly Exception[]
  readonly examples: readonly Example[]
}

/** What a page says of an option. */
export interface OptionPart {
  readonly name: string
  /** A configuration that sets it, in YAML. */
  readonly config: string
}

export interface Exception {
  readonly text: string
  /** The inputs that it names in code. */
  readonly inputs: readonly string[]
}

/** A session file that a page shows, and what the page says is found in it. */
export interface Example {
  readonly kind: 'correct' | 'incorrect'
  /** The line of the page on which the example stands. */
  readonly line: number
  readonly text: string
  readonly settings: ExampleSettings
  /** The paragraph or list before the example, as it is written. */
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
  return {
    source,
    headings: headings.map((node) => sourceOf(node, source)),
    options: readOptions(tree, source),
    fix: readFix(tree, source),
    exceptions: readExceptions(tree, source),
    examples: readExamples(tree, source),
  }
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset)
}

/** What stands below a heading of the second level. */
function partOf(tree: Root, source: string, heading: string): readonly RootContent[] {
  const isHeading = (node: RootContent): node is Heading => node.type === 'heading'
  const start = tree.children.findIndex((node) => sourceOf(node, source) === heading)
  const rest = start < 0 ? [] : tree.children.slice(start + 1)
  const end = rest.findIndex((node) => isHeading(node) && node.depth <= 2)
  return end < 0 ? rest : rest.slice(0, end)
}

function readOptions(tree: Root, source: string): OptionPart[] {
  const options: {name: string; config: string}[] = []
  for (const node of partOf(tree, source, '## Options')) {
    const last = options.at(-1)
    if (node.type === 'heading') {
      options.push({name: sourceOf(node, source).replaceAll(/^### `|`$/g, ''), config: ''})
    } else if (node.type === 'code' && node.lang === 'yaml' && last) {
      last.config = node.value
    }
  }
  return options
}

function readFix(tree: Root, source: string): Page['fix'] {
  const nodes = partOf(tree, source, '## Fix it')
  const index = nodes.findIndex((node) => node.type === 'code' && node.lang === 'diff')
  const node = nodes[index]
  if (node?.type !== 'code') return undefined
  const before = nodes[index - 1]
  const example = {
    line: node.position?.start.line ?? 0,
    settings: readSettings(node),
    prose: before && isProse(before) ? sourceOf(before, source) : '',
    findings: [],
  }
  return {
    before: {kind: 'incorrect', text: sideOf(node, '-'), ...example},
    after: {kind: 'correct', text: sideOf(node, '+'), ...example},
  }
}

function sideOf({value}: Code, sign: '-' | '+'): string {
  const lines = value.split('\n').filter((line) => line.startsWith(sign) || !/^[-+]/.test(line))
  return withHeader(lines.map((line) => line.slice(2)).join('\n'))
}

/** What has no heading of the first level stands below the header of an unfinished session. */
function withHeader(text: string): string {
  return /^# /m.test(text) ? `${text}\n` : `${header}${text}\n`
}

const header = `# Session State: Move the index to Postgres

**Created**: 2026-02-18
**Status**: in_progress

`

function readExceptions(tree: Root, source: string): Exception[] {
  return partOf(tree, source, exceptions).flatMap((node) =>
    node.type === 'list'
      ? node.children.map((item) => ({text: sourceOf(item, source), inputs: codeIn(item)}))
      : [],
  )
}

function codeIn(node: Nodes): string[] {
  if (node.type === 'inlineCode') return [node.value]
  return 'children' in node ? node.children.flatMap(codeIn) : []
}

function readExamples(tree: Root, source: string): Example[] {
  const examples: Example[] = []
  let heading = ''
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') heading = sourceOf(node, source)
    if (node.type !== 'code' || node.lang !== 'md') continue
    const line = node.position?.start.line ?? 0
    const kind = kinds[heading]
    if (!kind) throw new Error(`line ${line}: an example where none is expected`)
    const before = tree.children[index - 1]
    const after = tree.children[index + 1]
    const stated = after?.type === 'code' && after.lang === 'text' ? after : undefined
    if ((kind === 'incorrect') !== (stated !== undefined)) {
      throw new Error(`line ${line}: only an incorrect example is followed by what is found in it`)
    }
    examples.push({
      kind,
      line,
      text: heading === exceptions ? withHeader(node.value) : `${node.value}\n`,
      settings: readSettings(node),
      prose: before && isProse(before) ? sourceOf(before, source) : '',
      findings: stated ? readFindings(stated) : [],
    })
  }
  return examples
}

const exceptions = '## What it does not flag'

const kinds: Readonly<Record<string, Example['kind']>> = {
  [exceptions]: 'correct',
  '### Correct': 'correct',
  '### Incorrect': 'incorrect',
}

function isProse(node: RootContent): node is List | Paragraph {
  return node.type === 'list' || node.type === 'paragraph'
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
