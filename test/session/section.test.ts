import {expect, test} from 'vitest'
import {readText} from '../read-text.ts'

test('a section ends at the next heading of its level or a higher one', () => {
  const {sections} = readText('# A\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd\n')
  expect(sections.map(({title, parent}) => [title, parent?.title])).toEqual([
    ['A', undefined],
    ['B', 'A'],
    ['C', 'B'],
    ['D', 'A'],
  ])
  expect(sections.map((section) => section.sections.map(({title}) => title))).toEqual([
    ['B', 'D'],
    ['C'],
    [],
    [],
  ])
})

test('a level that is left out is no level in between', () => {
  const {sections} = readText('# A\n\n#### B\n\n## C\n')
  expect(sections.map(({parent}) => parent?.title)).toEqual([undefined, 'A', 'A'])
})

test('headings in quotes and lists are not sections', () => {
  expect(readText('> # A\n\n- # B\n').sections).toEqual([])
})

test('headings in code are not sections', () => {
  expect(readText('```\n# A\n```\n\n    # B\n').sections).toEqual([])
})

test('underlined headings are sections', () => {
  const [section] = readText('Next Steps\n---\n').sections
  expect(section?.depth).toBe(2)
  expect(section?.headingPlace).toMatchObject({start: {line: 1}, end: {line: 2}})
})

test('content goes up to the next heading of any level', () => {
  const [a, b] = readText('# A\n\none\n\ntwo\n\n## B\n').sections
  expect([a?.content.length, b?.content.length]).toEqual([2, 0])
})

test('what stands before the first heading is the preamble', () => {
  const session = readText('one\n\n# A\n\ntwo\n')
  expect(session.preamble.map(({type}) => type)).toEqual(['paragraph'])
})

test('the title is the first heading of the first level', () => {
  expect(readText('## A\n\n# B\n\n# C\n').title?.title).toBe('B')
  expect(readText('## A\n').title).toBeUndefined()
})

test('the place of a name leaves emoji, numbering and colon out', () => {
  const text = '## 🎯 2. **Next** Steps:\n'
  const place = readText(text).sections[0]?.namePlace
  expect(text.slice(place?.start.offset, place?.end.offset)).toBe('Next** Steps')
})

test('a tab may stand between the marks and the name', () => {
  const text = '##\tNext Steps\n'
  const place = readText(text).sections[0]?.namePlace
  expect(text.slice(place?.start.offset, place?.end.offset)).toBe('Next Steps')
})
