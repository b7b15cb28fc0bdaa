import {describe, expect, test} from 'vitest'
import {isLead, ownStepsOf, type Step, stepsOf} from '../../formats/steps.ts'
import {contentOf, type Section} from '../../session/index.ts'
import {readText} from '../read-text.ts'

function sectionOf(content: string): Section {
  const [section] = readText(`## Next Steps\n\n${content}\n`).sections
  if (!section) throw new Error('no section')
  return section
}

/** Each step as `lead > lead > text`. */
function written(steps: readonly Step[]): string[] {
  return steps.map(({leads, entry}) => [...leads, entry.text].join(' > '))
}

describe('a step', () => {
  test.each([
    ['in a list', '- one\n- two\n', ['one', 'two']],
    [
      'nested in others',
      '- one\n  - two\n    - three\n',
      ['one', 'one > two', 'one > two > three'],
    ],
    ['below a heading', '- one\n\n### Later\n\n- two\n', ['one', 'Later > two']],
    ['under a lead', 'Later:\n\n- one\n\n**Now**\n\n- two\n', ['Later: > one', 'Now > two']],
    ['under the last of two leads', 'Now:\n\nLater:\n\n- one\n', ['Later: > one']],
    ['under a lead and a text', 'Now:\n\nIn that order.\n\n- one\n', ['one']],
    ['behind another list of the lead', 'Now:\n\n- one\n\n1. two\n', ['Now: > one', 'Now: > two']],
    ['in a table', '| Step |\n| --- |\n| one |\n', ['one']],
  ])('%s has what stands above it', (_name, content, steps) => {
    expect(written(stepsOf(sectionOf(content)))).toEqual(steps)
  })

  test('of the section itself stands above the sections below it', () => {
    expect(written(ownStepsOf(sectionOf('Now:\n\n- one\n\n### Later\n\n- two\n')))).toEqual([
      'Now: > one',
    ])
  })
})

describe('a lead', () => {
  const leads = (text: string) => contentOf(sectionOf(text)).paragraphs.map(isLead)

  test.each([
    'Now:',
    'Now： ',
    '**Now**',
    '**Now** (next session):',
    '**Now**\\\n**and then**',
  ])('is `%s`', (text) => {
    expect(leads(text)).toEqual([true])
  })

  test.each(['Now', '**Now** we go', 'Now **we go**', '`Now`'])('is not `%s`', (text) => {
    expect(leads(text)).toEqual([false])
  })

  test('has at most 120 characters', () => {
    expect(leads(`${'x'.repeat(119)}:`)).toEqual([true])
    expect(leads(`${'x'.repeat(120)}:`)).toEqual([false])
  })
})
