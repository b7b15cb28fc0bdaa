import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

test('CONTRIBUTING has a row for every folder, and none for another', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8')
  const [, parts = ''] = /^## Parts\n([\s\S]*?)^## /m.exec(contributing) ?? []
  const listed = [...parts.matchAll(/^\| `([\w.-]+)\/`/gm)].map(([, folder]) => folder)
  // Folders that begin with a dot are for tools.
  const files = execFileSync('git', ['ls-files', '-z', '--', '*/*', ':!.*/**'], {encoding: 'utf8'})
  const folders = files.split('\0').flatMap((file) => file.split('/').slice(0, -1).slice(0, 1))
  expect(listed.sort()).toEqual([...new Set(folders)].sort())
})
