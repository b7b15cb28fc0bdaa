import {expect, test} from 'vitest'
import {contentOf, readSession} from '../../session/index.ts'
import {parseMarkdown} from '../../session/markdown.ts'

test('an entry knows of the code that is nested in it', () => {
  const text = '## Steps\n\n1. Run the tests:\n   ```sh\n   npm test\n   ```\n2. Read the report\n'
  const [section] = readSession(parseMarkdown(text), text).sections
  expect(section && contentOf(section).entries.map(({hasBlocks}) => hasBlocks)).toEqual([
    true,
    false,
  ])
})
