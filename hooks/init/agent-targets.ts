import {agents} from '../agents/index.ts'
import {jsonTarget} from './hook-targets.ts'
import type {Json} from './json-edit.ts'
import type {Target} from './target.ts'
import {readTemplate} from './template.ts'

/** Where each agent looks for its hooks, from the root. */
const settingsFiles: Readonly<Record<string, string>> = {
  claude: '.claude/settings.json',
  codex: '.codex/hooks.json',
  cursor: '.cursor/hooks.json',
  gemini: '.gemini/settings.json',
}

export const agentNames: readonly string[] = Object.keys(agents)

/** The file in which an agent is told to lint its notes. */
export function agentTarget(name: string, isInstalled: boolean): Target {
  const addition: Json = JSON.parse(readTemplate(`${name}.json`), (_key, value) =>
    isInstalled || typeof value !== 'string'
      ? value
      : value.replace(projectProgram, 'session-lint'),
  )
  return jsonTarget(settingsFiles[name] ?? '', `tells ${name} what its notes lack`, addition)
}

/** Where there is no package.json, the program is one of the machine's. */
const projectProgram = /^.*node_modules\/\.bin\/session-lint/
