import type {OptionSpec} from './arguments.ts'
import type {Command} from './command.ts'

/** What the first argument can ask for besides linting. A file of that name is `./new`. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  init: {
    usage: 'init [options]',
    description: 'set up the configuration, the git hook, the CI workflow and agents',
    async load() {
      const {initCommand, initOptionSpecs} = await import('./init.ts')
      return {run: initCommand, options: initOptionSpecs}
    },
  },
  new: {
    usage: 'new <name> [options]',
    description: 'start a session file that tells what to fill in',
    async load() {
      const {newCommand, newOptionSpecs} = await import('./new.ts')
      return {run: newCommand, options: newOptionSpecs}
    },
  },
  explain: {
    usage: 'explain [rule]',
    description: 'show the page of a rule; without one, list the rules',
    async load() {
      const {explainCommand, explainOptionSpecs} = await import('./explain.ts')
      return {run: explainCommand, options: explainOptionSpecs}
    },
  },
  hook: {
    usage: 'hook <agent>',
    description: 'answer a coding agent: claude, codex, cursor or gemini',
    async load() {
      const {hookCommand, hookOptionSpecs} = await import('./hook.ts')
      return {run: hookCommand, options: hookOptionSpecs}
    },
  },
}

interface CommandEntry {
  /** How it is called, after the program's own name. */
  readonly usage: string
  readonly description: string
  load(): Promise<{readonly run: Command; readonly options: readonly OptionSpec[]}>
}
