import {expect, test} from 'vitest'
import {lintText} from '../lint-text.ts'

const header = '# Session State: x\n\n**Created**: 2026-03-02\n'
const topic = (name: string) => `## ${name}\n\n### What Worked\n\nx\n\n### Next Steps\n\nx\n\n`

test.each([
  [
    'no-duplicate-sections',
    "# Session State: x\n\n## Next Steps\n\n## 🎯 What's Next:\n",
    'The first section is here: 3:4-3:14 "Next Steps"',
  ],
  [
    'dates',
    `${header}**Updated**: 2026-03-01\n`,
    'The creation date is here: 3:14-3:24 "2026-03-02"',
  ],
  [
    'continuity',
    `${header}\n## Session Continuity\n\n- **Previous session** (2026-02-21)\n- **Current session** (2026-02-20)\n- **Next session** (2026-02-23)\n`,
    'The current session is here: 8:24-8:34 "2026-02-20"',
  ],
  [
    'section-order',
    '# Session State: x\n\n## Session Metrics\n\n## Context Summary\n\n## What We Know\n\n## Next Steps\n',
    'The other section is here: 9:4-9:14 "Next Steps"',
  ],
  [
    'section-order',
    '# Session State: x\n\n## What We Know\n\n## Next Steps\n\n## Context Summary\n',
    'The other section is here: 3:4-3:16 "What We Know"',
  ],
  [
    'single-topic',
    '# Session State: Parser\n\n# Bundler\n',
    'The first title is here: 1:3-1:24 "Session State: Parser"',
  ],
  [
    'single-topic',
    `# Session State: x\n\n${topic('Parser')}${topic('🎯 Bundler')}`,
    'The first topic is here: 3:4-3:10 "Parser"',
  ],
  [
    'status-consistency',
    `${header}**Status**: completed\n\n## Next Steps\n\n- [ ] Release 0.3.0\n- [ ] Tell the team\n`,
    'The open step is here: 8:7-8:20 "Release 0.3.0"',
  ],
])('session-%s points at the second place in `%s`', async (only, text, expected) => {
  const [finding] = await lintText(text, {only})
  const {message, place} = finding?.cause ?? expect.fail('no second place')
  const {start, end} = place
  const characters = text.slice(start.offset, end.offset)
  expect(
    `${message}: ${start.line}:${start.column}-${end.line}:${end.column} "${characters}"`,
  ).toBe(expected)
})
