import {expect, test} from 'vitest'
import {hasPriority, ordersWhatFollows, tellsSequence} from '../../prose/order.ts'

test.each([
  '1. Parser',
  '② Parser',
  '第二步',
  'Phase 2',
  'Milestone B',
  '2단계',
  'Immediate',
  'Later',
])('`%s` ranks what follows', (heading) => {
  expect(ordersWhatFollows(heading)).toBe(true)
})

test.each(['Parser', 'Phase', '단계', 'Chapter 2'])('`%s` ranks nothing', (heading) => {
  expect(ordersWhatFollows(heading)).toBe(false)
})

test.each([
  'HIGH: read the index',
  'Read the index (high)',
  'High - read the index',
  'P1 read the index',
  'Read the index [blocking]',
])('`%s` has a priority', (step) => {
  expect(hasPriority(step)).toBe(true)
})

test.each([
  'Read the high table',
  'The index is a major one',
  'Read (the index, high',
])('`%s` has none', (step) => {
  expect(hasPriority(step)).toBe(false)
})

test('an order is told by `first` at the start, or by `then`', () => {
  expect(tellsSequence('First read the index')).toBe(true)
  expect(tellsSequence('Read the index, then write it')).toBe(true)
  expect(tellsSequence('First-class functions')).toBe(false)
  expect(tellsSequence('Read the index')).toBe(false)
  expect(tellsSequence('… — !')).toBe(false)
})
