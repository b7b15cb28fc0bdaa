import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/**
 * Writes the licences of the packages that are bundled.
 *
 * @param sources
 *   The paths of the bundled files, from the project's root.
 * @throws Error
 *   When a package comes without the text of its licence.
 */
export async function writeLicenses(folder: string, sources: readonly string[]): Promise<void> {
  const packages = [...new Set(sources.map(packageOf).filter((path) => path !== undefined))]
  const notices = await Promise.all(packages.map(readNotice))
  const text = [...new Set(notices)].sort().join(`\n${'-'.repeat(80)}\n\n`)
  await writeFile(join(folder, 'THIRD-PARTY-LICENSES.txt'), `${introduction}\n${text}`)
}

const introduction = `The command in dist/cli and the GitHub Action in dist/action contain parts of these packages. The
binary in dist/action is that of satteri, from its package @bruits/satteri-linux-x64-gnu.
`

/** The folder of the package that a file belongs to; `undefined` for the project's own files. */
function packageOf(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
}

async function readNotice(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const license = manifest.license ?? manifest.licenses?.[0]?.type
  const text = (await readLicense(folder)) ?? (await writeLicense(license, manifest.author))
  if (!text) throw new Error(`${folder} has no licence text`)
  return `${manifest.name} ${manifest.version} (${license})\n\n${text}\n`
}

/** The licence's file, or what the readme says of the licence in old packages. */
async function readLicense(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).sort()
  const license = names.find((name) => /^licen[cs]e(?:\.|$)/i.test(name))
  if (license) return readText(join(folder, license))
  const readme = names.find((name) => /^readme\./i.test(name))
  if (!readme) return undefined
  const [, section] = (await readText(join(folder, readme))).split(
    /^(?:# *)*licen[cs]e *$(?:\n[=-]+$)?/im,
  )
  return section?.trim()
}

/** The text of the licence that a package names but does not carry, where that is the project's own. */
async function writeLicense(license: unknown, author: unknown): Promise<string | undefined> {
  if (license !== 'MIT' || typeof author !== 'string') return undefined
  return (await readText('LICENSE')).replace(/^Copyright .*$/m, `Copyright (c) ${author}`)
}

async function readText(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').trim()
}
