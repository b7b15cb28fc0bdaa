import {execFile} from 'node:child_process'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'

const run = promisify(execFile)

/**
 * Writes the types of what the library exports to `types/` in `folder`.
 *
 * @throws Error
 *   With what the compiler says, when the types are wrong.
 */
export async function writeDeclarations(folder: string): Promise<void> {
  const types = join(folder, 'types')
  const compiler = 'node_modules/typescript/bin/tsc'
  await run(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', types]).catch(
    (error) => {
      throw new Error(error.stdout || error.message, {cause: error})
    },
  )
  const entries = await readdir(types, {recursive: true, withFileTypes: true})
  await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => pointToOutput(join(entry.parentPath, entry.name))),
  )
}

/** The compiler keeps `./rule.ts` in what it writes; there it is `./rule.js` with types beside it. */
async function pointToOutput(path: string): Promise<void> {
  const source = await readFile(path, 'utf8')
  await writeFile(path, source.replaceAll(/(['"]\.\.?\/[^'"]+)\.ts(['"])/g, '$1.js$2'))
}
