import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {expect, test} from 'vitest'
import {lintText} from '../lint-text.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** In bytes, after all that nothing refers to is gone. */
function usedMemory(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

test('what is remembered of headings, labels and words does not keep their files', async () => {
  const size = 300_000
  const files = 60
  const lint = (number: number) =>
    lintText(
      [
        `# Session State: The work on part number ${number}`,
        `**A field that only file number ${number} has**: it holds`,
        `## A heading that only file number ${number} has`,
        `- [ ] look-into-word-number-${number}-of-many`,
        `- A label that only file ${number} has: it holds`,
        'It is read by line. '.repeat(size / 20),
      ].join('\n\n'),
    )
  await lint(0)
  const before = usedMemory()
  for (let number = 1; number <= files; number++) await lint(number)
  expect(usedMemory() - before).toBeLessThan((size * files) / 4)
})
