import type {FileProblem} from '../project/find-files.ts'
import {count} from '../report/count.ts'
import type {Located} from './findings.ts'
import type {Links} from './links.ts'
import {code, link, message, shorten} from './markdown.ts'

export interface TableOptions {
  readonly links: Links
  /** The longest result in bytes of UTF-8, the strictest way to count characters. */
  readonly longest: number
}

export interface Table {
  readonly markdown: string
  /** The number of findings that did not fit. */
  readonly left: number
}

/** Longer ones would crowd out other findings. */
const longestMessage = 400
const longestPath = 200

/**
 * A table of findings for each file, with warnings folded.
 *
 * @param findings
 *   Most important first: when not all fit, the last ones are left out.
 */
export function findingsTable(findings: readonly Located[], {links, longest}: TableOptions): Table {
  const files = new Map<string, FileRows>()
  let length = 0
  let taken = 0
  for (const located of findings) {
    const {path, finding} = located
    const row = toRow(located, links)
    const file = files.get(path) ?? {heading: toHeading(path, links), error: [], warning: []}
    const isFirst = file[finding.severity].length === 0
    const cost =
      bytes(row) + (isFirst ? frame : 0) + (files.has(path) ? 0 : bytes(file.heading) + 2)
    if (length + cost > longest) break
    length += cost
    taken++
    file[finding.severity].push(row)
    files.set(path, file)
  }
  const paths = [...files.keys()].sort()
  const blocks = paths.map((path) => toBlock(files.get(path)))
  return {markdown: blocks.join('\n\n'), left: findings.length - taken}
}

/** A list of files that could not be linted. */
export function problemsList(
  problems: readonly FileProblem[],
  {links, longest}: TableOptions,
): Table {
  const items: string[] = []
  let length = bytes(listFrame)
  for (const {path, message: text} of problems) {
    const item = `<li>${link(code(shorten(path, longestPath)), links.file(path))}: ${message(shorten(text, longestMessage))}</li>\n`
    length += bytes(item)
    if (length > longest) break
    items.push(item)
  }
  const markdown = items.length > 0 ? listFrame.replace('…', () => items.join('')) : ''
  return {markdown, left: problems.length - items.length}
}

const listFrame = '<p><b>Not linted</b></p>\n<ul>\n…</ul>'

interface FileRows {
  readonly heading: string
  readonly error: string[]
  readonly warning: string[]
}

/** Bytes that a table needs around its rows, and a little more. */
const frame = 250

/** Contains no empty line, which would end the HTML block. */
function toBlock(file: FileRows | undefined): string {
  if (!file) return ''
  const {heading, error, warning} = file
  return [
    heading,
    ...(error.length > 0 ? [toTable(error)] : []),
    ...(warning.length > 0
      ? [
          `<details><summary>⚠️ ${count(warning.length, 'warning')}</summary>`,
          toTable(warning),
          '</details>',
        ]
      : []),
  ].join('\n')
}

function toTable(rows: readonly string[]): string {
  const head = '<tr><th></th><th>Line</th><th>Rule</th><th>Finding</th></tr>'
  return `<table>\n${head}\n${rows.join('')}</table>`
}

function toHeading(path: string, links: Links): string {
  return `<h4>${link(code(shorten(path, longestPath)), links.file(path))}</h4>`
}

function toRow({path, finding, from, to}: Located, links: Links): string {
  const cells = [
    finding.severity === 'error' ? '❌' : '⚠️',
    link(String(from), links.file(path, from, to)),
    link(code(finding.ruleId), finding.url),
    message(shorten(finding.message, longestMessage)),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`
}

function bytes(text: string): number {
  return Buffer.byteLength(text)
}
