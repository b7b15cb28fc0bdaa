import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Json} from '../edit/json.ts'
import {jsonTarget} from '../edit/json-target.ts'
import type {Target} from '../edit/target.ts'
import {hookNames, hookPurpose, type Manager, type Repository} from './manager.ts'

const key = 'simple-git-hooks'

/** simple-git-hooks: its configuration has one command line per hook. */
export const simpleGitHooks: Manager = {
  name: key,
  evidence: {paths: [], dependency: key, manifestKey: key},
  hooksIn: '.git/hooks',
  targets: (repository) => [configTarget(repository)],
  nextSteps: () => ['npx simple-git-hooks'],
}

function configTarget({root, runner}: Repository): Target {
  const files = ['.simple-git-hooks.json', 'simple-git-hooks.json']
  const file = files.find((name) => existsSync(join(root, name)))
  const command = `${runner} session-lint --staged`
  const addition: Json = Object.fromEntries(hookNames.map((name) => [name, command]))
  const target = jsonTarget(
    file ?? 'package.json',
    `simple-git-hooks ${hookPurpose}`,
    file === undefined ? {[key]: addition} : addition,
  )
  const suffix = `${JSON.stringify(` && ${command}`).slice(1, -1)}"`
  return {
    ...target,
    add(text) {
      if (text === undefined || text.includes('session-lint --staged')) return target.add(text)
      // An existing command goes first.
      const from = file === undefined ? text.indexOf(`"${key}"`) : 0
      if (from < 0) return target.add(text)
      const to = text.indexOf('}', from)
      const extended = text
        .slice(from, to)
        .replaceAll(commandPattern, (_match, start: string) => start + suffix)
      return target.add(text.slice(0, from) + extended + text.slice(to))
    },
    remove: (text) => target.remove(text.replaceAll(suffix, '"')),
  }
}

const commandPattern = /("pre-(?:merge-)?commit"\s*:\s*"(?:[^"\\]|\\.)+)"/g
