import type {Subcommand} from './command.ts'

/**
 * The commands besides linting, by the first argument. To lint a file with such a name, write
 * `./new`.
 */
export const commands: Readonly<Record<string, () => Promise<{readonly command: Subcommand}>>> = {
  init: () => import('./init.ts'),
  new: () => import('./new.ts'),
  explain: () => import('./explain.ts'),
  hook: () => import('./hook.ts'),
}
