import {visible} from '../report/visible.ts'

/**
 * Writes one line to the log, so that the runner sees no command in it: the runner looks for `::`
 * at the start of a line, after white space, and for `##[` anywhere.
 */
export function log(line: string): void {
  const shown = visible(line).replaceAll('##[', '## [')
  process.stdout.write(`${/^\s*::/.test(shown) ? `> ${shown}` : shown}\n`)
}
