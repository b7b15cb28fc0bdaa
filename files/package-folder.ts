import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** The folder of this package: that of the sources, or where it is installed. */
export const packageFolder: string = findFolder(fileURLToPath(import.meta.url))

/** The command is one file in its sources and another one once it is built. */
function findFolder(path: string): string {
  let folder = dirname(path)
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder)
  }
  return folder
}
