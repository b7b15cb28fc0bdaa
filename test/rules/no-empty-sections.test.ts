import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const empty = (text: string) =>
  findingsIn(`# Session State: x\n\n${text}`, {only: 'no-empty-sections'})

test.each([
  '## Next Steps',
  '## Next Steps\n',
  '## Next Steps\n\n\n\n',
  '## Next Steps\n\n---\n',
  '## Next Steps\n\n<!-- later -->\n',
  '## Next Steps\n\n### Immediate\n\n### Short-term\n',
  'Next Steps\n---\n',
])('%j has nothing in it', async (text) => {
  const column = text.startsWith('#') ? 4 : 1
  expect(await empty(text)).toEqual([
    `3:${column}-3:${column + 10} "Next Steps" Unexpected empty section \`Next Steps\`, expected content, or \`None\` with a reason`,
  ])
})

test.each([
  ['None', '5:1-5:5 "None"'],
  ['None.', '5:1-5:6 "None."'],
  ['- N/A', '5:3-5:6 "N/A"'],
  ['* **none**', '5:5-5:9 "none"'],
  ['nothing', '5:1-5:8 "nothing"'],
  ['없음', '5:1-5:3 "없음"'],
])('%j says nothing about why', async (text, place) => {
  const word = /"(.*)"/.exec(place)?.[1]
  expect(await empty(`## Known Issues\n\n${text}\n`)).toEqual([
    `${place} Unexpected bare \`${word}\` in section \`Known Issues\`, expected a reason`,
  ])
})

test.each([
  'None - all tests pass',
  'None\n\nAll tests pass',
  '- None\n- really',
  '- None\n\n  All tests pass',
  '### Open\n\nNone so far',
  '```\nx\n```',
  '| a |\n|---|\n| b |',
  '<b>x</b>',
  '> x',
  '- ',
])('%j is content', async (text) => {
  expect(await empty(`## Known Issues\n\n${text}\n`)).toEqual([])
})

test('unknown sections may be empty', async () => {
  expect(await empty('## Notes\n\n## More notes\n')).toEqual([])
})

test.each([
  '<!-- later --> x',
  '<div>x</div> <!-- later -->',
])('%j is content besides its comment', async (text) => {
  expect(await empty(`## Known Issues\n\n${text}\n`)).toEqual([])
})
