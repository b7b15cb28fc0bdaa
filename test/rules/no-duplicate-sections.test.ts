import {expect, test} from 'vitest'
import {findingsIn} from '../lint-text.ts'

const duplicates = (text: string) =>
  findingsIn(`# Session State: x\n\n${text}`, {only: 'no-duplicate-sections'})

test.each([
  ['## Next Steps\n\n## Next Steps\n', '5:4-5:14 "Next Steps"', 'Next Steps', 3],
  ["## Next Steps\n\n## 🎯 What's Next:\n", '5:7-5:18 "What\'s Next"', 'Next Steps', 3],
  [
    '## Key Decisions\n\n## Technical Decisions (2)\n',
    '5:4-5:27 "Technical Decisions (2)"',
    'Technical Decisions',
    3,
  ],
  ['## Blockers\n\n## Blockers\n', '5:4-5:12 "Blockers"', 'Dependencies & Blockers', 3],
])('%j has one twice', async (text, place, name, line) => {
  expect(await duplicates(text)).toEqual([
    `${place} Unexpected second section \`${name}\`, expected only the one on line ${line}`,
  ])
})

test('each further one is held against the first', async () => {
  const findings = await duplicates('## Next Steps\n\n## Next Steps\n\n## Next Steps\n')
  expect(findings.map((finding) => finding.slice(0, 8))).toEqual(['5:4-5:14', '7:4-7:14'])
  expect(findings.every((finding) => finding.endsWith('line 3'))).toBe(true)
})

test.each([
  ['two halves of one section', '## Dependencies\n\n## Blockers\n'],
  ['different levels', '## Next Steps\n\n# Next Steps\n'],
  ['under different headings', '## A\n\n### Next Steps\n\n## B\n\n### Next Steps\n'],
  ['within the section itself', '## Next Steps\n\n### Next Steps\n'],
  ['unknown sections', '## Notes\n\n## Notes\n'],
])('%s: nothing is there twice', async (_name, text) => {
  expect(await duplicates(text)).toEqual([])
})
