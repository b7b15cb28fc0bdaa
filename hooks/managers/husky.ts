import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {jsonTarget} from '../edit/json-target.ts'
import {addToScript, removeFromScript} from '../edit/shell.ts'
import type {Target} from '../edit/target.ts'
import {lintStagedPattern} from '../lint-staged.ts'
import {hookPurpose, type Manager, type Repository} from './manager.ts'

/** husky: a folder of shell hooks. If they run lint-staged, session-lint is added there. */
export const husky: Manager = {
  name: 'husky',
  evidence: {paths: ['.husky'], dependency: 'husky'},
  hooksIn: 'core.hooksPath',
  targets: (repository) => [
    usesLintStaged(repository) ? lintStagedTarget : scriptTarget('.husky/pre-commit'),
    scriptTarget('.husky/pre-merge-commit'),
  ],
  nextSteps: () => ['npx husky'],
  warnings: () => [
    'In a new `git worktree` the hook is silently skipped until you run `npx husky`, because `.husky/_` is git-ignored.',
  ],
}

/** Whether husky's hook runs lint-staged, configured in `package.json`. */
function usesLintStaged({root, manifest}: Repository): boolean {
  const hook = join(root, '.husky/pre-commit')
  const runs = existsSync(hook) && readFileSync(hook, 'utf8').includes('lint-staged')
  return runs && (manifest?.keys.has('lint-staged') ?? false)
}

const lintStagedTarget = jsonTarget('package.json', 'lint-staged runs it on session files', {
  'lint-staged': {[lintStagedPattern]: 'session-lint'},
})

const scriptLines = [
  '# The session files that are about to be committed.',
  'session-lint --staged || exit 1',
]

function scriptTarget(path: string): Target {
  return {
    path,
    purpose: hookPurpose,
    byHand: scriptLines.join('\n'),
    add: (text = '') => (text.includes('session-lint') ? text : addToScript(text, scriptLines)),
    remove: (text) => removeFromScript(text, scriptLines) || undefined,
  }
}
