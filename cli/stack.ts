import type {Host} from '../project/host.ts'

/** Prints the stack when `DEBUG` asks for it: only developers of this program need it. */
export function printStack(error: unknown, host: Host): void {
  if (!host.env.DEBUG?.split(',').includes('session-lint')) return
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    host.stderr.write(`${cause.stack ?? cause.message}\n`)
  }
}
