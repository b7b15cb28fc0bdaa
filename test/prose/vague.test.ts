import {expect, test} from 'vitest'
import {loadParser} from '../../lint/parser.ts'
import {readSessionFile} from '../../lint/run-rules.ts'
import {usualVagueOptions, vagueTextsOf} from '../../prose/vague.ts'
import {noVagueText} from '../../rules/no-vague-text.ts'
import {readSession} from '../../session/index.ts'
import {settings} from '../lint-text.ts'

const text = `# Session State: Parser

**Created**: 2026-02-18
**Status**: in_progress

## Next Steps

- Fix stuff
- Improve the importer
`

test('a file is judged once for equal options, and again for others', async () => {
  const file = await read()
  const texts = vagueTextsOf(file, usualVagueOptions)
  expect(texts.map(({words}) => words)).toEqual([['fix', 'stuff']])
  expect(vagueTextsOf(file, {...usualVagueOptions})).toBe(texts)
  expect(vagueTextsOf(file, {...usualVagueOptions, minimum: 2})).toHaveLength(2)
})

test('session-no-vague-text judges as usual by default', () => {
  expect(noVagueText.defaults).toEqual(usualVagueOptions)
})

async function read() {
  const parse = await loadParser()
  return readSessionFile(readSession(parse(text), text), undefined, settings, {})
}
