import {describe, expect, test} from 'vitest'
import {type Format, fieldOfKind, formats, isDue, matchFormat} from '../../formats/index.ts'
import {readText} from '../read-text.ts'

const [sessionState] = formats as readonly [Format, ...Format[]]
const handoff = formats.find(({name}) => name === 'handoff') ?? sessionState

function match(text: string, format: Format = sessionState, options = {}) {
  return matchFormat(readText(text), format, options)
}

describe('the type', () => {
  const typed = (text: string, options = {}) => match(text, sessionState, options).type

  test('is what the metadata says', () => {
    expect(typed('**Type**: Bug\n', {path: '2026-03-02-feature-x.tmp', type: 'refactor'})).toBe(
      'bug',
    )
  })

  test.each([
    ['2026-03-02-fix-typo.tmp', 'bug'],
    ['2026-03-02-login-bug.tmp', 'bug'],
    ['2026-03-02-feat-command.tmp', 'feature'],
    ['a/feature/2026-03-02-x.tmp', 'general'],
    ['2026-03-02-Refactor-metadata.md', 'refactor'],
    ['2026-03-02-prefix.tmp', 'general'],
    ['2026-03-02-debugger.tmp', 'general'],
  ])('of %s is %s', (path, type) => {
    expect(typed('', {path})).toBe(type)
  })

  test('is the configured one when the file does not tell', () => {
    expect(typed('', {path: '2026-03-02-x.tmp', type: 'feature'})).toBe('feature')
  })

  test('is the configured one before all when it is forced', () => {
    expect(typed('**Type**: bug\n', {type: 'feature', forceType: true})).toBe('feature')
  })

  test('is general when nothing says so', () => {
    expect(typed('')).toBe('general')
  })

  test.each(['auto', 'unheard-of', 'constructor'])('is not `%s`, which no format has', (type) => {
    expect(typed('', {type, forceType: true})).toBe('general')
  })

  test.each(['constructor', '__proto__', 'toString'])('written as `%s` is not known', (type) => {
    expect(typed(`**Type**: ${type}\n`)).toBe('general')
  })

  test('does not exist in a format without types', () => {
    expect(match('**Type**: bug\n', handoff).type).toBeUndefined()
  })
})

describe('how far the session is', () => {
  test.each([
    ['', 'start'],
    ['**Created**: 2026-03-02\n**Updated**: 2026-03-02\n**Status**: in_progress\n', 'start'],
    ['**Created**: 2026-03-02\n**Updated**: 2026-03-03\n', 'update'],
    ['**Created**: 2026-03-03\n**Updated**: 2026-03-02\n', 'start'],
    ['**Created**: yesterday\n**Updated**: today\n', 'start'],
    ['**Status**: blocked\n', 'update'],
    ['**Status**: completed\n', 'completed'],
    ['**Status**: ✅ Done\n', 'completed'],
    ['**Status**: Active\n', 'start'],
    ['**Status**: mostly done\n', 'start'],
    ['**Status**:\n', 'start'],
    ['**Created**: 2026-03-02\n**Updated**: 2026-03-03\n**Status**: in_progress\n', 'update'],
  ])('%j is at %s', (text, progress) => {
    expect(match(text).progress).toBe(progress)
  })

  const project = formats.find(({name}) => name === 'project-session') ?? sessionState

  test.each([
    ['**Status**: completed\n', true],
    ['**Ended**: 2026-03-04\n', true],
    ['**Ended**:\n', false],
    ['**Ended**: 2026-03-04\n**Status**: in_progress\n', false],
    ['**Ended**: 2026-03-04\n**Status**: later\n', true],
    ['', false],
  ])('%j is over: %s', (text, over) => {
    expect(match(text).isOver).toBe(over)
  })

  test.each([
    ['**Status**: ✅ COMPLETE\n', true],
    ['**Status**: active\n', false],
    ['**Status**: soon\n', false],
    ['## Session Summary\n\nOne pool.\n', true],
    ['## Session End: 2026-03-04\n\nOne pool.\n', true],
    ['## Progress\n\n### Git Summary\n\n- One commit\n', true],
    ['## Progress\n\n### Update: 2026-03-04\n\nOne pool.\n', false],
  ])('where the format has no status %j is over: %s', (text, over) => {
    expect(match(text, project).isOver).toBe(over)
  })

  test('what is due stays due', () => {
    expect([isDue('start', 'start'), isDue('start', 'completed')]).toEqual([true, true])
    expect([isDue('update', 'start'), isDue('completed', 'update')]).toEqual([false, false])
  })
})

describe('sections', () => {
  const names = (text: string) => match(text).sections.map(({spec}) => spec.name)

  test.each([
    ["What We've Tried (Successful)", 'Successful Approaches'],
    ["What We've Tried (Failed Approaches)", 'Failed Approaches'],
    ["What Didn't Work", 'Failed Approaches'],
    ['What didn’t work', 'Failed Approaches'],
    ["What We Haven't Tried Yet", 'Not Yet Attempted'],
    ["🚀 What's Next:", 'Next Steps'],
    ['Summary', 'Context Summary'],
    ['Key Decisions (so far)', 'Technical Decisions'],
    ['Dependencies and Blockers', 'Dependencies & Blockers'],
    ['7. Session Metrics', 'Session Metrics'],
  ])('`%s` is %s', (heading, name) => {
    expect(names(`## ${heading}\n`)).toEqual([name])
  })

  test('the title is no section, whatever it says', () => {
    expect(names('# Next Steps\n')).toEqual([])
  })

  test('sections of the first level are sections below another title', () => {
    expect(names('# Notes\n\n# Next Steps\n')).toEqual(['Next Steps'])
  })

  test('a heading within a section is its content', () => {
    expect(names('## Next Steps\n\n### Known Issues\n\n### Nxet Steps\n')).toEqual(['Next Steps'])
  })

  test('headings may stand under others that the format does not know', () => {
    expect(names('## Work\n\n### Next Steps\n\n## Rest\n\n### Known Issues\n')).toEqual([
      'Next Steps',
      'Known Issues',
    ])
  })
})

describe('typos', () => {
  const typos = (text: string) =>
    match(text).sections.flatMap(({typo}) =>
      typo
        ? [`${text.slice(typo.place.start.offset, typo.place.end.offset)} → ${typo.expected}`]
        : [],
    )

  test.each([
    ['Nxet Steps', 'Nxet Steps → Next Steps'],
    ['🎯 1. Known Isues:', 'Known Isues → Known Issues'],
    ['What We Knwo (so far)', 'What We Knwo → What We Know'],
    ['What Workd', 'What Workd → What Worked'],
    ["What We've Tryed (Failed)", "What We've Tryed (Failed) → What We've Tried (Failed)"],
    ['Soluiton', 'Soluiton → Solution'],
  ])('`%s` is meant for `%s`', (heading, typo) => {
    expect(typos(`## ${heading}\n`)).toEqual([typo])
  })

  test('a section that is there under its right name has no typo elsewhere', () => {
    expect(typos('## Next Steps\n\n## Nxet Steps\n')).toEqual([])
  })

  test('of two headings the first one is the typo', () => {
    expect(typos('## Nxet Steps\n\n## Next Stesp\n')).toEqual(['Nxet Steps → Next Steps'])
  })

  test('the title is no typo', () => {
    expect(typos('# Nxet Steps\n')).toEqual([])
  })

  test('are looked for in the first 200 headings that the format does not know', () => {
    const behind = (others: number) =>
      typos(`# Title\n\n## Next Steps\n\n${'## Other\n\n'.repeat(others)}## Known Isues\n`)
    expect(behind(199)).toEqual(['Known Isues → Known Issues'])
    expect(behind(200)).toEqual([])
  })

  test('another word is no typo', () => {
    expect(typos('## Revolution\n\n## Text Stops Here\n\n## Notes\n')).toEqual([])
  })
})

describe('fields', () => {
  test('are known by their aliases', () => {
    const {fields} = match(
      '**Started**: 2026-03-02\n**Last Updated**: 2026-03-03\n**Mood**: fine\n',
    )
    expect(fields.map(({spec}) => spec.name)).toEqual(['Created', 'Updated'])
  })

  test('are read in the sections that hold metadata', () => {
    const found = match('# Handoff: x\n\n## Session Metadata\n\n- Created: 2026-03-02\n', handoff)
    expect(fieldOfKind(found, 'created')?.value).toBe('2026-03-02')
  })

  test('of a kind that is not there are nothing', () => {
    expect(fieldOfKind(match(''), 'created')).toBeUndefined()
  })
})

describe("a user's own format", () => {
  const standup: Format = {
    name: 'standup',
    description: 'one note per day',
    fields: [
      {name: 'State', kind: 'status', values: ['open', 'shut'], final: ['shut']},
      {name: 'Kind', kind: 'type'},
    ],
    sections: [{name: 'Yesterday', required: 'start'}, {name: 'Today'}],
    defaultType: 'short',
    types: {
      short: {required: {Today: 'start'}},
      long: {words: ['long'], required: {Yesterday: 'start', Today: 'completed'}},
    },
  }
  const due = (text: string, path?: string) => {
    const found = match(text, standup, {path})
    return standup.sections.map((spec) => found.due(spec))
  }

  test('has types with sections of their own', () => {
    expect(due('')).toEqual([undefined, 'start'])
    expect(due('Kind: long\n')).toEqual(['start', 'completed'])
    expect(due('', 'long-day.md')).toEqual(['start', 'completed'])
  })

  test('has statuses of its own', () => {
    expect(match('State: Shut\n', standup).status).toEqual({kind: 'misspelt', value: 'shut'})
    expect(match('State: shut\n', standup).progress).toBe('completed')
  })

  test('may leave open which statuses there are', () => {
    const free: Format = {...standup, fields: [{name: 'State', kind: 'status'}]}
    expect(match('State: open\n', free).status).toEqual({kind: 'unknown'})
  })

  test('may call a type and a section as it likes', () => {
    const odd: Format = {
      ...standup,
      sections: [{name: 'constructor', required: 'start'}],
      types: {'Hot-Fix': {required: {}}},
    }
    const found = match('Kind: hot fix\n', odd)
    expect(found.type).toBe('Hot-Fix')
    expect(odd.sections.map((spec) => found.due(spec))).toEqual([undefined])
  })

  test('without types asks for what its sections say', () => {
    const {types: _types, defaultType: _type, ...plain} = standup
    const found = match('', plain)
    expect(plain.sections.map((spec) => found.due(spec))).toEqual(['start', undefined])
  })
})
