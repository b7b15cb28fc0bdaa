import type {Surroundings} from './command.ts'

/** Where an error comes from is of use only to those who work on this program. */
export function printStack(error: unknown, {env, stderr}: Surroundings): void {
  if (!env.DEBUG?.split(',').includes('session-lint')) return
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    stderr.write(`${cause.stack ?? cause.message}\n`)
  }
}
