import type {Subcommand} from './command.ts'

/** What the first argument can ask for besides linting. A file of that name is `./new`. */
export const commands: Readonly<Record<string, () => Promise<{readonly command: Subcommand}>>> = {
  init: () => import('./init.ts'),
  new: () => import('./new.ts'),
  explain: () => import('./explain.ts'),
  hook: () => import('./hook.ts'),
}
