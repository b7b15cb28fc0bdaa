import {describe, expect, test} from 'vitest'
import {languages} from '../../languages/index.ts'
import type {Language} from '../../languages/language.ts'
import {keysOf, Phrases} from '../../languages/phrases.ts'

/** Phrases of one list, as it stands in one language. */
function phrases(list: string, code = 'en'): Phrases {
  return new Phrases((language: Language) => (language.code === code ? list : ''))
}

function found(list: string, text: string, code?: string): string[] {
  return phrases(list, code)
    .findAll(text)
    .map(({from, to}) => text.slice(from, to))
}

describe('words', () => {
  test('are found whatever their case, and not within other words', () => {
    expect(found('now', 'Now, unknown NOW; no_now now2')).toEqual(['Now', 'NOW'])
  })

  test('stand for their inflections', () => {
    expect(found('fix\nplan\ntry', 'fixes fixed planned tries trying prefix')).toEqual([
      'fixes',
      'fixed',
      'planned',
      'tries',
      'trying',
    ])
  })

  test('stand for themselves alone behind =', () => {
    expect(found('=does', 'do does doesn')).toEqual(['does'])
  })

  test('stand for every ending before *', () => {
    expect(found('снижени*', 'снижение, снижения и снизить', 'ru')).toEqual([
      'снижение',
      'снижения',
    ])
  })

  test.each([
    'Code로 씀',
    '新Code传递',
    'コードをCodeで',
  ])('are found where East Asian letters follow or precede: `%s`', (text) => {
    expect(found('code', text)).toEqual(['Code'])
    expect(phrases('code').is(text)).toBe(false)
  })

  test('are found within longer runs where words run together', () => {
    expect(found('完成\n完', '任务已完成了', 'zh')).toEqual(['完成'])
  })

  test('are the first in the text, whether or not words run together in their language', () => {
    const list = new Phrases(({code}) => ({en: 'done', zh: '完成'})[code] ?? '')
    expect(list.find('完成, done')).toEqual({from: 0, to: 2})
    expect(list.find('done: 完成')).toEqual({from: 0, to: 4})
  })

  test('are found among more words than are remembered', () => {
    const many = Array.from({length: 12_000}, (_, index) => `w${index}`).join(' ')
    const list = phrases('fix')
    expect(list.findAll(`fixed ${many} fixes`)).toHaveLength(2)
    const others = many.replaceAll('w', 'ж')
    expect(list.findAll(`fixed ${others} fixes`)).toHaveLength(2)
  })

  test.each(['a', 'ж'])('of any length are found beside each other: %s', (letter) => {
    const long = letter.repeat(60)
    expect(found(long, `${long} ${long}${letter} ${long}`)).toEqual([long, long])
  })

  test('end at the punctuation of every script', () => {
    for (const mark of '。、！？；：（）［］｛｝「」—…→·') {
      expect(found('fix', `fix${mark}fix`)).toEqual(['fix', 'fix'])
    }
  })
})

describe('phrases', () => {
  test('go across spaces, hyphens and marks, and not across punctuation', () => {
    expect(found('follow up', 'Follow-up, follow **up**. follow; up')).toEqual([
      'Follow-up',
      'follow **up',
    ])
  })

  test('leave a gap of up to two words', () => {
    expect(
      found('in … production', 'in production, in our old production, in a b c production'),
    ).toEqual(['in production', 'in our old production'])
  })

  test('may have a word with any ending in them', () => {
    expect(found('root caus*', 'root cause, root causes, root canal')).toEqual([
      'root cause',
      'root causes',
    ])
  })

  test('go before a shorter one that begins at the same place', () => {
    expect(found('not\nnot started', 'not started, not done')).toEqual(['not started', 'not'])
  })

  test('know both apostrophes', () => {
    expect(found("=didn't work", 'Didn’t work')).toEqual(['Didn’t work'])
  })
})

test('one of them is found where it begins, and nowhere else', () => {
  const list = phrases('=to do\n=todo')
  expect(list.findAt('TODO: To do')).toEqual({from: 0, to: 4})
  expect(list.findAt('TODO: To do', 6)).toEqual({from: 6, to: 11})
  expect(list.findAt('TODO: To do', 1)).toBeUndefined()
  expect(list.findAt('Today: TODO')).toBeUndefined()
  expect(list.findAt('nottodo', 3)).toBeUndefined()
})

test('one of them is found where it begins within a longer run', () => {
  const list = phrases('待\n待办', 'zh')
  expect(list.findAt('请待办事项', 1)).toEqual({from: 1, to: 3})
  expect(list.findAt('请待办事项', 2)).toBeUndefined()
})

test('a text is one of them with nothing else beside it but punctuation', () => {
  const list = phrases('n/a\n=none')
  expect(['None.', '- N/A', '(none)'].map((text) => list.is(text))).toEqual([true, true, true])
  expect(['none yet', 'all or none', ''].map((text) => list.is(text))).toEqual([
    false,
    false,
    false,
  ])
})

test('what is found can be taken out', () => {
  expect(phrases('after\n=an').without('an hour after that').trim()).toBe('hour   that')
})

test('keys are the entries of all languages', () => {
  expect(keysOf(({answers}) => answers.nothing)).toContain('無')
})

test('every language has its own code', () => {
  expect(new Set(languages.map(({code}) => code)).size).toBe(languages.length)
})
