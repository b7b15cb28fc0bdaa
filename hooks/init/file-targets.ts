import type {Target} from '../edit/target.ts'
import {readTemplate} from '../edit/template.ts'

/** The configuration, with the defaults only. */
export function configTarget(language: 'json' | 'yaml'): Target {
  return wholeFile(
    `session-lint.config.${language}`,
    'configures the linter',
    readTemplate(`config.${language}`),
  )
}

/** The workflow that lints pull requests, which nobody can bypass as they can a hook. */
export function workflowTarget(): Target {
  return wholeFile(
    '.github/workflows/session-lint.yml',
    'lints pull requests',
    readTemplate('workflow.yml'),
  )
}

/** A file that is created as a whole. An existing file is kept. */
function wholeFile(path: string, purpose: string, content: string): Target {
  return {
    path,
    purpose,
    byHand: content,
    add: (text) => text ?? content,
    remove: (text) => (text === content ? undefined : text),
  }
}
