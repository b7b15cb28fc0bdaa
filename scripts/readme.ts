import {readFile, writeFile} from 'node:fs/promises'
import {rules} from '../rules/index.ts'
import type {Rule} from '../rules/rule.ts'

const start = '<!-- rules start -->'
const end = '<!-- rules end -->'

/**
 * Writes the table of rules between its two comments in a document.
 *
 * @throws Error
 *   When the document does not have the comments, each once and in order.
 */
export function writeRulesTable(document: string): string {
  const [before, rest, ...moreStarts] = document.split(start)
  const [, after, ...moreEnds] = (rest ?? '').split(end)
  if (before === undefined || after === undefined || moreStarts.length + moreEnds.length > 0) {
    throw new Error(`Expected \`${start}\` and then \`${end}\`, each once`)
  }
  return `${before}${start}\n\n${rulesTable(rules)}\n\n${end}${after}`
}

function rulesTable(all: readonly Rule[]): string {
  return ['| rule | flags | severity |', '| --- | --- | --- |', ...all.map(row)].join('\n')
}

function row({id, description, severity}: Rule): string {
  const page = `docs/rules/${id.replace(/^session-/, '')}.md`
  return `| [\`${id}\`](${page}) | ${description.replaceAll('|', '\\|')} | ${severity} |`
}

if (import.meta.main) {
  await writeFile('README.md', writeRulesTable(await readFile('README.md', 'utf8')))
}
