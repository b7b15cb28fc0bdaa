import {formats} from '../formats/index.ts'

const folders = [...new Set(formats.flatMap((format) => format.folders ?? []))]

/** The session files of the built-in formats, as lint-staged is to find them. */
export const lintStagedPattern = `**/{${folders.toSorted().join()}}/**/*.{markdown,md,tmp}`

/**
 * Tasks for lint-staged: `export default {...session, '*.ts': 'biome check'}`. It hides what is not
 * staged from them, so the files on disk are what is about to be committed.
 */
const tasks: Readonly<Record<string, string>> = {[lintStagedPattern]: 'session-lint'}

export default tasks
