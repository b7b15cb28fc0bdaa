import type {Target} from '../edit/target.ts'
import {readTemplate} from '../edit/template.ts'

/** The configuration, with nothing in it that is not the default. */
export function configTarget(language: 'json' | 'yaml'): Target {
  return wholeFile(
    `session-lint.config.${language}`,
    'the configuration',
    readTemplate(`config.${language}`),
  )
}

/** The workflow that lints pull requests, where no hook can be passed by. */
export function workflowTarget(): Target {
  return wholeFile(
    '.github/workflows/session-lint.yml',
    'lints the pull requests',
    readTemplate('workflow.yml'),
  )
}

/** A file that is written as a whole; one that is there already is somebody else's. */
function wholeFile(path: string, purpose: string, content: string): Target {
  return {
    path,
    purpose,
    byHand: content,
    add: (text) => text ?? content,
    remove: (text) => (text === content ? undefined : text),
  }
}
