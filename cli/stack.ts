import type {Surroundings} from './command.ts'

/** Where an error comes from is of use only to those who work on this program. */
export function printStack(error: unknown, around: Surroundings): void {
  if (!around.env.DEBUG?.split(',').includes('session-lint')) return
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    around.stderr.write(`${cause.stack ?? cause.message}\n`)
  }
}
