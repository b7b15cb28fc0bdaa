import {globSync} from 'node:fs'
import {readFile, writeFile} from 'node:fs/promises'
import {agents} from '../hooks/agents/index.ts'
import {settingsOf} from '../hooks/agents/settings.ts'
import {writeJson} from '../hooks/edit/json-target.ts'
import {hasTables, writeTables} from './tables.ts'

/**
 * What is committed besides `dist/` and follows from the sources: the tables of the documents, and
 * the settings of agents for people to copy.
 *
 * @returns
 *   The texts by their paths from the root.
 */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const path of documents()) {
    const text = await readFile(path, 'utf8')
    if (hasTables(text)) files.set(path, await writeTables(text, path))
  }
  for (const agent of agents) {
    files.set(`hooks/templates/${agent.name}.json`, writeJson(settingsOf(agent, true)))
  }
  return files
}

function documents(): string[] {
  return globSync(['*.md', 'docs/**/*.md']).map((path) => path.replaceAll('\\', '/'))
}

if (import.meta.main) {
  for (const [path, text] of await generatedFiles()) await writeFile(path, text)
}
