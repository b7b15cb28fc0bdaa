import {expect, test} from 'vitest'
import {formats, matchFormat} from '../../formats/index.ts'
import {type ItemText, placeOfName, readItem} from '../../formats/item-text.ts'
import {type Item, itemsOf} from '../../formats/items.ts'
import {readText} from '../read-text.ts'

const [sessionState] = formats
const labels = new Set(['decision', 'approach'])
const start = '## Technical Decisions\n\n'

function itemIn(content: string): {item: Item; text: ItemText} {
  if (!sessionState) throw new Error('no format')
  const [item] = itemsOf(matchFormat(readText(start + content), sessionState), 'decisions')
  if (!item) throw new Error('no item')
  return {item, text: readItem(item, labels)}
}

/** All that is said beyond the name, as `key = text` or the text alone. */
function detailsIn(content: string): string[] {
  const details: string[] = []
  itemIn(content).text.find(({key, text, inline, from, to}) => {
    expect(inline.text.slice(from, to)).toBe(text)
    details.push(key === '' ? text : `${key} = ${text}`)
    return false
  })
  return details
}

function nameIn(content: string): string {
  const {text} = itemIn(content)
  const {name, inline, from, to} = text
  expect(inline?.text.slice(from, to)).toBe(name)
  return name
}

test.each([
  ['a dash', '- Redis - it is fast'],
  ['two dashes', '- Redis -- it is fast'],
  ['an en dash', '- Redis – it is fast'],
  ['an em dash', '- Redis—it is fast'],
  ['an em dash between spaces', '- Redis — it is fast'],
  ['an arrow', '- Redis → it is fast'],
  ['an arrow of ASCII', '- Redis -> it is fast'],
  ['a double arrow', '- Redis => it is fast'],
  ['a colon', '- Redis: it is fast'],
  ['a colon behind bold text', '- **Redis**: it is fast'],
  ['a semicolon', '- Redis; it is fast'],
  ['a wide colon', '- Redis：it is fast'],
  ['a line', '- Redis\n  it is fast'],
  ['parentheses', '- Redis (it is fast)'],
  ['parentheses with a space', '- Redis (it is fast) '],
  ['brackets', '- Redis [it is fast]'],
  ['wide parentheses', '- Redis（it is fast）'],
  ['a checkbox before it and a dash', '- [x] Redis - it is fast'],
  ['a label before it and a dash', '- Decision: Redis - it is fast'],
  ['a bold label before it and a dash', '- **Decision**: Redis - it is fast'],
  ['a label with a number', '- Decision 2: Redis - it is fast'],
  ['a label that only counts', '- Phase 12: Redis - it is fast'],
  ['another paragraph', '- Redis\n\n  it is fast'],
  ['a nested item', '- Redis\n  - it is fast'],
  ['a heading and a text', '### Redis\n\nit is fast'],
  ['a line in bold and a text', '**Redis:**\n\nit is fast'],
])('a name ends before %s', (_name, content) => {
  expect(nameIn(content)).toBe('Redis')
  expect(detailsIn(content)).toEqual(['it is fast'])
})

test.each([
  ['- Redis because it is fast', 'Redis', ['because it is fast']],
  ['- Redis. It is fast', 'Redis', ['It is fast']],
  ['- Redis. "It is fast"', 'Redis', ['"It is fast"']],
  ['- → Redis - fast', '→ Redis', ['fast']],
  ['- Redis (fast', 'Redis', ['fast']],
  ['- Redis - fast)', 'Redis', ['fast)']],
  ['- Redis: (fast) and small', 'Redis', ['(fast) and small']],
  ['- Redis: fast - and small', 'Redis', ['fast - and small']],
  ['- Redis vs. memcached', 'Redis vs. memcached', []],
  ['- a well-known cache', 'a well-known cache', []],
  ['- redis:6379', 'redis:6379', []],
  ['- becauses', 'becauses', []],
  ['- `a: b` - fast', 'a: b', ['fast']],
  ['- Decision:', 'Decision:', []],
  ['- Decision 1234: Redis', 'Decision 1234', ['Redis']],
  ['- Phase: Redis', 'Phase', ['Redis']],
  ['- Cache: Redis', 'Cache', ['Redis']],
  ['- Cache 2: Redis', 'Cache 2', ['Redis']],
  ['- Redis', 'Redis', []],
])('`%s` names `%s`', (content, name, details) => {
  expect(nameIn(content)).toBe(name)
  expect(detailsIn(content)).toEqual(details)
})

test('what is nested has the keys of its fields', () => {
  expect(
    detailsIn('- Redis: fast\n\n  It is small.\n  **Rationale**: it is known\n  - Owner: Mina\n'),
  ).toEqual(['fast', 'It is small.', 'rationale = it is known', 'owner = Mina'])
})

test('the details of a row are its other cells, under the names of their columns', () => {
  const table = (row: string) => `| Decision | Why | Owner |\n| --- | --- | --- |\n| ${row} |\n`
  expect(nameIn(table('Redis | it is fast | Mina'))).toBe('Redis')
  expect(detailsIn(table('Redis | it is fast | Mina'))).toEqual([
    'why = it is fast',
    'owner = Mina',
  ])
  expect(detailsIn(table('Redis |  | Mina'))).toEqual(['owner = Mina'])
  expect(detailsIn(table(' | it is fast | Mina'))).toEqual(['owner = Mina'])
})

test('a column that says what kind of thing is named is no detail', () => {
  const table = '| Name | Approach | Why |\n| --- | --- | --- |\n| Redis | cache | fast |\n'
  expect(detailsIn(table)).toEqual(['why = fast'])
})

test('the first detail that passes is found', () => {
  const {text} = itemIn('- Redis: fast\n  - small\n  - known\n')
  expect(text.find((detail) => detail.text !== 'fast')?.text).toBe('small')
  expect(text.find(() => false)).toBeUndefined()
})

test.each([
  ['- Redis - fast', 'Redis'],
  ['- `redis` - fast', '`redis`'],
  ['- `redis` cache - fast', '`redis` cache'],
  ['- the `redis` - fast', 'the `redis`'],
  ['- **Redis** - fast', 'Redis'],
  ['| Decision |\n| --- |\n| `redis` |\n', '`redis`'],
  ['### The `redis`\n\nfast', 'The `redis`'],
])('in `%s` the place of the name is `%s`', (content, slice) => {
  const {item, text} = itemIn(content)
  const place = placeOfName(text, item)
  expect((start + content).slice(place.start.offset, place.end.offset)).toBe(slice)
})

test('a name or a detail that repeats its label stands behind it', () => {
  expect(itemIn('- Approach: Approach - fast').text.from).toBe('Approach: '.length)
  const {text} = itemIn('- Redis\n\n  Owner: Owner')
  expect(text.find(() => true)?.from).toBe('Owner: '.length)
})

test('a name that is not read further has the place of its item', () => {
  const {item} = itemIn('- Redis - fast')
  const unread = {from: 0, to: 0, inline: undefined, name: item.name, find: () => undefined}
  expect(placeOfName(unread, item)).toEqual(item.place)
})
