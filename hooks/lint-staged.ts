import {formats} from '../formats/index.ts'

const folders = [...new Set(formats.flatMap((format) => format.folders ?? []))]

/** The session files of the built-in formats, as a pattern for lint-staged. */
export const lintStagedPattern = `**/{${folders.toSorted().join()}}/**/*.{markdown,md,tmp}`

/**
 * Tasks for lint-staged: `export default {...session, '*.ts': 'biome check'}`. lint-staged hides
 * unstaged changes, so the files on disk are what is about to be committed.
 */
const tasks: Readonly<Record<string, string>> = {[lintStagedPattern]: 'session-lint'}

export default tasks
