import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * Writes the licences of the packages that are bundled.
 *
 * @param sources
 *   The paths of the bundled files, from the project's root.
 * @throws Error
 *   When a package comes without a licence text and names no licence either.
 */
export async function writeLicenses(folder: string, sources: readonly string[]): Promise<void> {
  const packages = [...new Set(sources.map(packageOf).filter((path) => path !== undefined))]
  const notices = await Promise.all(packages.map(readNotice))
  const text = [...new Set(notices)].sort().join(`\n${'-'.repeat(80)}\n\n`)
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES.txt'), `${introduction}\n${text}`)
}

const introduction = `The command in dist/cli contains parts of these packages.
`

/** The folder of the package that a file belongs to; nothing for the project's own files. */
function packageOf(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
}

async function readNotice(folder: string): Promise<string> {
  const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).sort().find((one) => /^licen[cs]e(?:\.|$)/i.test(one))
  if (!file && typeof license !== 'string') throw new Error(`${name} names no licence`)
  const text = file ? await readFile(join(folder, file), 'utf8') : ''
  const body = text.replaceAll('\r\n', '\n').trim()
  return `${name} ${version} (${license})\n${body === '' ? '' : `\n${body}\n`}`
}
