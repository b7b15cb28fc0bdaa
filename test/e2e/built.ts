import {mkdtempSync, realpathSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {inject} from 'vitest'

export const root = resolve(import.meta.dirname, '../..')

/** The package with all that it publishes, built once for all tests from the sources as they are. */
export const installable: string = inject('installable')

/** The command that the package installs. */
export const program: string = join(installable, 'dist/cli/index.js')

/** An empty folder of its own. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'session-lint-')))
}
