import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join, relative} from 'node:path'
import {repository, version} from '../../files/manifest.ts'
import {toSlashes} from '../../files/paths.ts'
import {lintStagedPattern} from '../lint-staged.ts'
import {type Facts, lefthookFiles, type Manager} from './facts.ts'
import {type Json, mergeJson, unmergeJson} from './json-edit.ts'
import {addToScript, removeFromScript} from './shell-edit.ts'
import type {Target} from './target.ts'
import {readTemplate} from './template.ts'
import {addYaml, hasYaml, removeYaml} from './yaml-edit.ts'

/** git runs the second one for a merge that makes its commit by itself. */
const hookNames = ['pre-commit', 'pre-merge-commit'] as const

/** The files that make a hook manager, or git itself, lint what is about to be committed. */
export function hookTargets(manager: Manager, facts: Facts): readonly Target[] {
  switch (manager) {
    case 'husky':
      return huskyTargets(facts)
    case 'lefthook':
      return [lefthookTarget(facts)]
    case 'pre-commit':
      return [preCommitTarget(facts)]
    case 'simple-git-hooks':
      return [simpleTarget(facts)]
    case 'git':
      return hookNames.map((name) => gitTarget(name, facts))
  }
}

/** The folder of hooks that is committed with the project. */
export function hooksFolder({hooksPath, root}: Facts): string {
  const own = hooksPath === undefined || hooksPath.startsWith('.husky') ? '.githooks' : hooksPath
  return toSlashes(isAbsolute(own) ? relative(root, own) : own)
}

const scriptLines = [
  '# The session files that are about to be committed.',
  'session-lint --staged || exit 1',
]

function huskyTargets(facts: Facts): Target[] {
  const [commit, merge] = hookNames.map((name) => scriptTarget(`.husky/${name}`))
  if (!commit || !merge) return []
  return [usesLintStaged(facts) ? lintStagedTarget : commit, merge]
}

/** Whether husky's hook runs lint-staged, and its configuration is in `package.json`. */
function usesLintStaged({root, manifest}: Facts): boolean {
  const hook = join(root, '.husky/pre-commit')
  const runs = existsSync(hook) && readFileSync(hook, 'utf8').includes('lint-staged')
  return runs && (manifest?.keys.has('lint-staged') ?? false)
}

const lintStagedTarget = jsonTarget('package.json', 'lint-staged runs it on session files', {
  'lint-staged': {[lintStagedPattern]: 'session-lint'},
})

function scriptTarget(path: string): Target {
  return {
    path,
    purpose: 'lints the staged session files',
    byHand: scriptLines.join('\n'),
    add: (text = '') => (text.includes('session-lint') ? text : addToScript(text, scriptLines)),
    remove: (text) => removeFromScript(text, scriptLines) || undefined,
  }
}

function gitTarget(name: string, facts: Facts): Target {
  const template = readTemplate(name)
  const lines = [
    '# The session files that are about to be committed.',
    'PATH="$PWD/node_modules/.bin:$PATH" session-lint --staged || exit 1',
  ]
  return {
    path: `${hooksFolder(facts)}/${name}`,
    purpose: 'lints the staged session files',
    executable: true,
    byHand: lines.join('\n'),
    add(text) {
      if (text === undefined) return template
      return text.includes('session-lint') ? text : addToScript(text, lines)
    },
    remove: (text) => (text === template ? undefined : removeFromScript(text, lines)),
  }
}

function lefthookTarget({root, runner}: Facts): Target {
  const path = lefthookFiles.find((name) => existsSync(join(root, name))) ?? 'lefthook.yml'
  const run = `run: ${runner} session-lint --staged`
  const command = ['session-lint:', `  ${run}`]
  const job = ['- name: session-lint', `  ${run}`]
  const whole = hookNames.map((name) => [
    `${name}:`,
    '  commands:',
    ...command.map((line) => `    ${line}`),
  ])
  const add = (text: string, name: string) => {
    if (hasYaml(text, [name, 'jobs'])) return addYaml(text, [name, 'jobs'], job)
    return addYaml(text, [name, 'commands'], command)
  }
  return {
    path,
    purpose: 'lints the staged session files',
    byHand: whole.flat().join('\n'),
    add(text) {
      if (text === undefined) return `${whole.flat().join('\n')}\n`
      return text.includes('session-lint') ? text : hookNames.reduce(add, text)
    },
    remove(text) {
      if (text === `${whole.flat().join('\n')}\n`) return undefined
      const commands = ['commands:', ...command.map((line) => `  ${line}`)]
      return removeYaml(text, [...whole, commands, command, job])
    },
  }
}

function preCommitTarget({manifest, runner}: Facts): Target {
  // Without a package.json there is nothing to keep the program in, so pre-commit installs it.
  const item = manifest
    ? [
        '- repo: local',
        '  hooks:',
        '    - id: session-lint',
        '      name: session-lint',
        `      entry: ${runner} session-lint --staged`,
        '      language: system',
        '      always_run: true',
        '      pass_filenames: false',
      ]
    : [`- repo: ${repository}`, `  rev: v${version}`, '  hooks:', '    - id: session-lint']
  const created = ['repos:', ...item.map((line) => `  ${line}`), ''].join('\n')
  return {
    path: '.pre-commit-config.yaml',
    purpose: 'lints the staged session files',
    byHand: created,
    add(text) {
      if (text === undefined) return created
      return text.includes('session-lint') ? text : addYaml(text, ['repos'], item)
    },
    remove: (text) => (text === created ? undefined : removeYaml(text, [item])),
  }
}

/** Its configuration has one command line for each hook. */
function simpleTarget({root, runner}: Facts): Target {
  const key = 'simple-git-hooks'
  const files = ['.simple-git-hooks.json', 'simple-git-hooks.json']
  const file = files.find((name) => existsSync(join(root, name)))
  const command = `${runner} session-lint --staged`
  const addition: Json = Object.fromEntries(hookNames.map((name) => [name, command]))
  const target = jsonTarget(
    file ?? 'package.json',
    'simple-git-hooks lints the staged session files',
    file === undefined ? {[key]: addition} : addition,
  )
  const suffix = `${JSON.stringify(` && ${command}`).slice(1, -1)}"`
  return {
    ...target,
    add(text) {
      if (text === undefined || text.includes('session-lint --staged')) return target.add(text)
      // A command of its own that is there already goes first.
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

export function jsonTarget(path: string, purpose: string, addition: Json): Target {
  const created = `${JSON.stringify(addition, undefined, 2)}\n`
  return {
    path,
    purpose,
    byHand: created,
    add: (text) => (text === undefined ? created : mergeJson(text, addition)),
    remove: (text) => (text === created ? undefined : unmergeJson(text, addition)),
  }
}
