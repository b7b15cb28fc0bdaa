import {describe, expect, test} from 'vitest'
import {firstStatus, readStatus} from '../../formats/index.ts'

const allowed = ['in_progress', 'completed', 'blocked']

test.each(allowed)('`%s` is a status', (value) => {
  expect(readStatus(value, allowed)).toEqual({kind: 'valid', value})
})

describe('how people write a status', () => {
  test.each([
    ['Active', 'in_progress'],
    ['active', 'in_progress'],
    ['In Progress', 'in_progress'],
    ['IN PROGRESS', 'in_progress'],
    ['in-progress', 'in_progress'],
    ['In_Progress', 'in_progress'],
    ['🚧 In Progress', 'in_progress'],
    ['🔄 In progress', 'in_progress'],
    ['WIP', 'in_progress'],
    ['Ongoing', 'in_progress'],
    ['Not started', 'in_progress'],
    ['Not yet started', 'in_progress'],
    ['Complete', 'completed'],
    ['✅ COMPLETE', 'completed'],
    ['Completed', 'completed'],
    ['✅ Completed', 'completed'],
    ['COMPLETED ✅', 'completed'],
    ['done', 'completed'],
    ['Done.', 'completed'],
    ['Finished', 'completed'],
    ['Resolved', 'completed'],
    ['Done - merged', 'completed'],
    ['(done)', 'completed'],
    ['Complete (2026-03-04)', 'completed'],
    ['Blocked', 'blocked'],
    ['🚫 BLOCKED', 'blocked'],
    ['Waiting', 'blocked'],
    ['진행 중', 'in_progress'],
    ['완료', 'completed'],
    ['进行中', 'in_progress'],
    ['✅ 已完成', 'completed'],
    ['作業中', 'in_progress'],
    ['完了', 'completed'],
    ['En progreso', 'in_progress'],
    ['Completado', 'completed'],
    ['В работе', 'in_progress'],
    ['Готово', 'completed'],
  ])('`%s` stands for `%s`', (written, value) => {
    expect(readStatus(written, allowed)).toEqual({kind: 'misspelt', value})
  })
})

describe('what says two things, or only nearly one', () => {
  test.each([
    'in_progress | completed',
    'in_progress | completed | blocked',
    'in_progress/completed',
    'mostly done',
    'Almost complete',
    'partially completed',
    '80% complete',
    '3/5 done',
    'Complete - deploy blocked',
    'Done, but waiting for review',
    'completed, but tests fail',
    'Complete except for the docs',
    'blocked (waiting for review), but mostly done',
    'completed (waiting for review)',
    'in_progress (blocked by review)',
    'in_progress - waiting for review',
    'waiting (in_progress)',
    'not done',
  ])('`%s` is ambiguous', (written) => {
    expect(readStatus(written, allowed)).toMatchObject({kind: 'ambiguous'})
  })
})

describe('what no spelling maps', () => {
  test.each([
    'PAUSED - Awaiting manual screenshot review',
    'Ready for review',
    'Phase 2',
    'green',
    '🎯',
    'Abandoned',
    'We merged the parser and the tests are done',
    'See below: everything is complete',
  ])('`%s` is unknown', (written) => {
    expect(readStatus(written, allowed)).toEqual({kind: 'unknown'})
  })
})

test('only the allowed values are proposed', () => {
  expect(readStatus('done', ['open', 'shut'])).toEqual({kind: 'unknown'})
  expect(readStatus('Shut', ['open', 'shut'])).toEqual({kind: 'misspelt', value: 'shut'})
})

test('a value that is called like something in every object is a value like any other', () => {
  expect(readStatus('done', ['constructor'])).toEqual({kind: 'unknown'})
  expect(readStatus('Constructor', ['constructor'])).toEqual({
    kind: 'misspelt',
    value: 'constructor',
  })
})

test('a very long status is read as far as statuses go', () => {
  expect(readStatus(`${'x '.repeat(200)}done`, allowed)).toEqual({kind: 'unknown'})
})

describe('a value with aliases', () => {
  const values = [
    'open',
    {name: 'paused', aliases: ['on hold', 'Waiting']},
    'blocked',
    {name: 'shut'},
  ]

  test.each([
    ['On hold', 'paused'],
    ['⏸ on_hold - until Monday', 'paused'],
    ['PAUSED', 'paused'],
    ['Shut', 'shut'],
    ['stuck', 'blocked'],
  ])('`%s` is a spelling of it', (written, value) => {
    expect(readStatus(written, values)).toEqual({kind: 'misspelt', value})
  })

  test('is valid under its name alone', () => {
    expect(readStatus('paused', values)).toEqual({kind: 'valid', value: 'paused'})
    expect(readStatus('on hold', values)).toEqual({kind: 'misspelt', value: 'paused'})
  })

  test.each([
    ['not started', 'open'],
    ['started late', 'slow'],
    ['started', 'started'],
  ])('`%s` means the longest that is in it', (written, value) => {
    const long = [
      'started',
      {name: 'open', aliases: ['not started']},
      {name: 'slow', aliases: ['started late']},
    ]
    expect(readStatus(written, long)).toMatchObject({value})
  })

  test('takes a common spelling of another value', () => {
    expect(readStatus('waiting', values)).toEqual({kind: 'misspelt', value: 'paused'})
    expect(readStatus('waiting', ['open', 'blocked'])).toEqual({kind: 'misspelt', value: 'blocked'})
  })
})

describe('a remark that only adds detail to an unfinished status keeps its value', () => {
  test.each([
    'in_progress (waiting for review)',
    '🚧 WIP (waiting on Mina)',
    'in_progress, but slow',
  ])('%s', (written) => {
    expect(readStatus(written, allowed)).toEqual({kind: 'misspelt', value: 'in_progress'})
  })
})

describe('statuses in German and French are known', () => {
  test.each([
    ['erledigt', 'completed'],
    ['Abgeschlossen', 'completed'],
    ['terminé', 'completed'],
    ['Terminée - fusionnée', 'completed'],
    ['in Arbeit', 'in_progress'],
    ['en cours', 'in_progress'],
    ['blockiert', 'blocked'],
    ['En attente', 'blocked'],
  ])('`%s` is `%s`', (written, value) => {
    expect(readStatus(written, allowed)).toEqual({kind: 'misspelt', value})
  })
})

test('the status of a new session is the name of the first value', () => {
  const spec = {name: 'Status', kind: 'status'} as const
  expect(firstStatus({...spec, values: [{name: 'open', aliases: ['new']}, 'shut']})).toBe('open')
  expect(firstStatus(spec)).toBe(undefined)
})

test('a status is found among five words, but not in a sentence', () => {
  expect(readStatus('done all of it today', allowed)).toEqual({
    kind: 'misspelt',
    value: 'completed',
  })
  expect(readStatus('done all of it just today', allowed)).toEqual({kind: 'unknown'})
})

test('a status is found in the first 300 characters', () => {
  const told = (length: number) =>
    readStatus(`${'done - '.padEnd(length - 'blocked'.length)}blocked`, allowed).kind
  expect(told(300)).toBe('ambiguous')
  expect(told(301)).toBe('misspelt')
})
