import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {build} from './build.ts'

/** Lists the files in `dist/` that differ from what the sources build; fails when there are any. */
const folder = await mkdtemp(join(tmpdir(), 'remark-lint-session-'))
try {
  await build(folder)
  const [committed, built] = await Promise.all([readFolder('dist'), readFolder(folder)])
  const differences = compare(committed, built)
  if (differences.length > 0) {
    console.error('dist/ is not what the sources build; run `npm run build` and commit it:')
    for (const difference of differences) console.error(`  ${difference}`)
    process.exitCode = 1
  } else {
    console.log(`dist/ is what the sources build (${built.size} files)`)
  }
} finally {
  await rm(folder, {recursive: true, force: true})
}

function compare(
  committed: ReadonlyMap<string, Buffer>,
  built: ReadonlyMap<string, Buffer>,
): string[] {
  const differences: string[] = []
  for (const name of [...new Set([...committed.keys(), ...built.keys()])].sort()) {
    const before = committed.get(name)
    const after = built.get(name)
    if (!before) differences.push(`missing  ${name}`)
    else if (!after) differences.push(`left over ${name}`)
    else if (!before.equals(after)) differences.push(`differs  ${name}`)
  }
  return differences
}

async function readFolder(root: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true})
  const files = entries.filter((entry) => entry.isFile())
  return new Map(
    await Promise.all(
      files.map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        return [relative(root, path).replaceAll('\\', '/'), await readFile(path)] as const
      }),
    ),
  )
}
