import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of this package, in the sources or installed. */
export const packageFolder: string = findFolder(fileURLToPath(import.meta.url))

/** Sources and built files are at different depths. */
function findFolder(path: string): string {
  let folder = dirname(path)
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder)
  }
  return folder
}
