import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Target} from '../edit/target.ts'
import {addYaml, hasYaml, removeYaml} from '../edit/yaml.ts'
import {hookNames, hookPurpose, type Manager, type Repository} from './manager.ts'

/** The names of lefthook's configuration file. */
const files = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml']

/** lefthook, whose configuration has `commands` or, since its version 1.10, `jobs`. */
export const lefthook: Manager = {
  name: 'lefthook',
  evidence: {paths: files, dependency: 'lefthook'},
  hooksIn: '.git/hooks',
  targets: (repository) => [configTarget(repository)],
  nextSteps: ({manifest}) => [
    manifest?.dependencies.has('lefthook') ? 'npx lefthook install' : 'lefthook install',
  ],
}

function configTarget({root, runner}: Repository): Target {
  const path = files.find((name) => existsSync(join(root, name))) ?? 'lefthook.yml'
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
    purpose: hookPurpose,
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
