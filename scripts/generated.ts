import {globSync, readFileSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {basename} from 'node:path'
import {agents} from '../hooks/agents/index.ts'
import {settingsOf} from '../hooks/agents/settings.ts'
import {writeJson} from '../hooks/edit/json-target.ts'
import {ruleNamed} from '../rules/names.ts'
import {writeFormatsPage} from './formats-page.ts'
import {writeRulePage, writeRulesIndex} from './rule-pages.ts'
import {hasTables, writeTables} from './tables.ts'

/**
 * Generated files besides `dist/`: the tables of the documents, and agents' settings for people to
 * copy.
 *
 * @returns
 *   The texts by their paths from the root.
 */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const path of documents()) {
    const text = await readFile(path, 'utf8')
    const written = await writeDocument(text, path)
    if (written !== undefined) files.set(path, written)
  }
  for (const agent of agents) {
    files.set(`hooks/templates/${agent.name}.json`, writeJson(settingsOf(agent, true)))
  }
  return files
}

/** `undefined` for a document without generated parts. */
async function writeDocument(text: string, path: string): Promise<string | undefined> {
  if (path === 'docs/rules/README.md') return writeRulesIndex(readRulePage)
  const rule = path.startsWith('docs/rules/') && ruleNamed(basename(path, '.md'))
  if (rule) return writeRulePage(text, rule)
  if (path === 'docs/formats.md') return writeFormatsPage(await writeTables(text, path))
  return hasTables(text) ? writeTables(text, path) : undefined
}

function readRulePage(name: string): string {
  return readFileSync(`docs/rules/${name}.md`, 'utf8')
}

function documents(): string[] {
  return globSync(['*.md', 'docs/**/*.md']).map((path) => path.replaceAll('\\', '/'))
}

if (import.meta.main) {
  for (const [path, text] of await generatedFiles()) await writeFile(path, text)
}
