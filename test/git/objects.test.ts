import {expect, test} from 'vitest'
import {type Blob, BlobReader, readBlob, readBlobsSync} from '../../git/objects.ts'
import {makeFolder} from '../cli/command.ts'
import {gitEnv, Repository} from '../hooks/repository.ts'

const missing = '0123456789abcdef0123456789abcdef01234567'

/** A repository with blobs of these contents, and their ids. */
function store(...contents: readonly (string | Buffer)[]) {
  const repository = new Repository()
  const ids = contents.map((input) =>
    repository.git(['hash-object', '-w', '--stdin'], {input}).trimEnd(),
  )
  return {host: {cwd: repository.folder, env: gitEnv}, ids, repository}
}

function textOf(blob: Blob): string | undefined {
  return blob?.bytes?.toString('utf8')
}

const texts = ['', '\n', 'a\n', 'blob 3\n\0', 'ü\n'.repeat(200_000), 'no end of the line']

test('blobs are read in the order in which they are asked for, at once or one by one', async () => {
  const {host, ids} = store(...texts)
  const wanted = [...ids, missing, ...ids]
  const expected = [...texts, undefined, ...texts]
  expect(readBlobsSync(wanted, host).map(textOf)).toEqual(expected)
  const reader = new BlobReader(host, Number.POSITIVE_INFINITY)
  const read: (string | undefined)[] = []
  for await (const blob of reader.read(wanted)) read.push(textOf(blob))
  for await (const blob of reader.read(ids)) read.push(textOf(blob))
  reader.close()
  expect(read).toEqual([...expected, ...texts])
  expect(textOf(await readBlob(ids[4] ?? '', host, 1e6))).toBe(texts[4])
})

test('of what is too large only the size is kept', async () => {
  const {host, ids} = store('12345', '123456', '123')
  const reader = new BlobReader(host, 5)
  const blobs: Blob[] = []
  for await (const blob of reader.read(ids)) blobs.push(blob)
  reader.close()
  expect(blobs.map((blob) => [blob?.size, textOf(blob)])).toEqual([
    [5, '12345'],
    [6, undefined],
    [3, '123'],
  ])
})

test('what is no blob is passed over', () => {
  const {host, ids, repository} = store('a')
  repository.commit({'a.md': 'a\n'})
  const ref = (name: string) => repository.git(['rev-parse', name]).trimEnd()
  const wanted = [ref('HEAD'), ref('HEAD^{tree}'), ids[0] ?? '']
  expect(readBlobsSync(wanted, host).map(textOf)).toEqual([undefined, undefined, 'a'])
})

test('without a repository git says why nothing can be read', async () => {
  const host = {cwd: makeFolder(), env: gitEnv}
  await expect(readBlob(missing, host, 1)).rejects.toThrow('git: not a git repository')
  expect(readBlobsSync([missing], host)).toEqual([undefined])
  expect(readBlobsSync([], host)).toEqual([])
})
