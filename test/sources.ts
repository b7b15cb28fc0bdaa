import {globSync, readFileSync} from 'node:fs'

/** The folders of the product, each of which may import from those behind it only. */
export const folders = [
  'action',
  'cli',
  'hooks',
  'project',
  'remark',
  'report',
  'lint',
  'config',
  'git',
  'rules',
  'prose',
  'formats',
  'session',
  'languages',
  'files',
]

/** The source files of the product, by their paths in it. */
export function sources(): ReadonlyMap<string, string> {
  const files = globSync(`{${folders}}/**/*.ts`).sort()
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}
