import {expect, test} from 'vitest'
import {Git} from '../../action/git.ts'
import {readHunks} from '../../action/hunks.ts'
import {type Files, GitRepository} from './git-repository.ts'

/** The added lines of each file that one commit changes. */
async function added(before: Files, after: Files): Promise<Record<string, number[]>> {
  const repository = new GitRepository(before)
  const base = repository.head('main')
  const changes = await new Git(repository.folder, process.env).changes(
    base,
    repository.commit(after),
  )
  return Object.fromEntries(changes.map(({path, patch}) => [path, [...readHunks(patch).added]]))
}

const lines = Array.from({length: 20}, (_, index) => `${index}\n`).join('')

test('every file has its own lines, also after what is renamed, emptied, a link or deleted', async () => {
  const before = {
    'a.md': lines,
    'b.md': lines.replaceAll('1', 'x'),
    'c.md': {link: 'a.md'},
    'd.md': 'd\n',
    'e.md': 'e\n',
    'f.md': 'f\n',
  }
  const after = {
    'a.md': lines.replace('3\n', 'three\n'),
    'b.md': undefined,
    'b2.md': lines.replaceAll('1', 'x').replace('5\n', 'five\n'),
    'c.md': 'c\nc\n',
    'd.md': undefined,
    'e.md': '',
    'f.md': 'f\nF\n',
    'g.md': {link: 'a.md'},
    'h.md': new Uint8Array([0, 1, 2]),
    'i.md': 'i\n',
  }
  expect(await added(before, after)).toEqual({
    'a.md': [4],
    'b2.md': [6],
    'c.md': [1, 2],
    'e.md': [],
    'f.md': [2],
    'h.md': [],
    'i.md': [1],
  })
})

test('what only looks like a patch, in names and in texts, is none', async () => {
  const fake = 'diff --git a/x b/x\n@@ -1 +1,9 @@\n'
  const hostile = ['\r', '\u2028', '\u2029', '\u0085'].map((end) => `x${end}${fake}`).join('')
  // Git takes a file for text that has a null only after its first 8,000 bytes.
  const late = `${'c'.repeat(9000)}\0${fake}`
  const name = 'a\n@@ -1 +1,9 @@\ndiff --git .md'
  const after = {[name]: 'a\n', 'b.md': hostile, 'c.md': late, 'z.md': 'z\nZ\n'}
  expect(await added({'z.md': 'z\n'}, after)).toEqual({
    [name]: [1],
    'b.md': [1, 2, 3, 4, 5, 6, 7, 8],
    'c.md': [1, 2],
    'z.md': [2],
  })
})
