import {repository, version} from '../../files/manifest.ts'
import type {Target} from '../edit/target.ts'
import {addYaml, removeYaml} from '../edit/yaml.ts'
import {hookNames, hookPurpose, type Manager, type Repository} from './manager.ts'

/** The pre-commit framework, which can install the program itself. */
export const preCommit: Manager = {
  name: 'pre-commit',
  evidence: {paths: ['.pre-commit-config.yaml']},
  hooksIn: '.git/hooks',
  targets: (facts) => [configTarget(facts)],
  nextSteps: () => [
    ['pre-commit install', ...hookNames.map((name) => `--hook-type ${name}`)].join(' '),
  ],
}

function configTarget({manifest, runner}: Repository): Target {
  // Without a package.json, the program cannot be a dependency, so pre-commit installs it.
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
    purpose: hookPurpose,
    byHand: created,
    add(text) {
      if (text === undefined) return created
      return text.includes('session-lint') ? text : addYaml(text, ['repos'], item)
    },
    remove: (text) => (text === created ? undefined : removeYaml(text, [item])),
  }
}
