import type {Host} from '../project/host.ts'

/** Where an error comes from is of use only to those who work on this program. */
export function printStack(error: unknown, host: Host): void {
  if (!host.env.DEBUG?.split(',').includes('session-lint')) return
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    host.stderr.write(`${cause.stack ?? cause.message}\n`)
  }
}
