import {visible} from '../report/visible.ts'

/**
 * Writes one line to the log. Whatever is in it, the runner takes no part of it for a command: it
 * would look for `::` at the start of a line, after white space, and for `##[` anywhere.
 */
export function log(line: string): void {
  const shown = visible(line).replaceAll('##[', '## [')
  process.stdout.write(`${/^\s*::/.test(shown) ? `> ${shown}` : shown}\n`)
}
