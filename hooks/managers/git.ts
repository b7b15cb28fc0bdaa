import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {addToScript, removeFromScript} from '../edit/shell.ts'
import type {Target} from '../edit/target.ts'
import {readTemplate} from '../edit/template.ts'
import {hooksFolder, newHooksFolder} from './hooks-path.ts'
import {hookNames, hookPurpose, type Manager, type Repository} from './manager.ts'

/** git alone, with the hooks in a committed folder. */
export const git: Manager = {
  name: 'git',
  evidence: {paths: [newHooksFolder], ownHooksPath: true},
  hooksIn: 'core.hooksPath',
  targets: (repository) =>
    hookNames.map((name) => scriptTarget(name, `${hooksFolder(repository)}/${name}`)),
  nextSteps: () => [`git config core.hooksPath ${newHooksFolder}   # in every other clone`],
  hooksPath: hooksFolder,
  warnings: withoutRunBit,
}

const lines = [
  '# The session files that are about to be committed.',
  'PATH="$PWD/node_modules/.bin:$PATH" session-lint --staged || exit 1',
]

function scriptTarget(name: string, path: string): Target {
  const template = readTemplate(name)
  return {
    path,
    purpose: hookPurpose,
    executable: true,
    byHand: lines.join('\n'),
    add(text) {
      if (text === undefined) return template
      return text.includes('session-lint') ? text : addToScript(text, lines)
    },
    remove: (text) => (text === template ? undefined : removeFromScript(text, lines)),
  }
}

function withoutRunBit(repository: Repository): string[] {
  if (process.platform === 'win32') return []
  const folder = hooksFolder(repository)
  const blunt = readNames(join(repository.root, folder)).filter((name) => {
    const stats = statSync(join(repository.root, folder, name))
    return stats.isFile() && !name.includes('.') && (stats.mode & 0o111) === 0
  })
  if (blunt.length === 0) return []
  const paths = blunt.map((name) => `${folder}/${name}`)
  return [`git skips hooks that are not executable. Run \`chmod +x ${paths.join(' ')}\`.`]
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
