import {expect, test} from 'vitest'
import {isAdded, isShown, readHunks} from '../../action/hunks.ts'

const patch = `@@ -1,3 +1,4 @@ heading
 one
-two
+TWO
+2.5
 three
@@ -10 +11,2 @@
 ten
+@@ -1 +1,9 @@
\\ No newline at end of file`

test('the lines of the new version are counted, hunk by hunk', () => {
  const lines = readHunks(patch)
  expect(lines.hunks).toEqual([
    [1, 4],
    [11, 12],
  ])
  expect([...lines.added]).toEqual([2, 3, 12])
})

test('lines are shown together only within one hunk', () => {
  const lines = readHunks(patch)
  expect(isShown(lines, 1, 4)).toBe(true)
  expect(isShown(lines, 4, 11)).toBe(false)
  expect(isShown(lines, 5, 5)).toBe(false)
})

test('one added line is enough', () => {
  const lines = readHunks(patch)
  expect(isAdded(lines, 1, 2)).toBe(true)
  expect(isAdded(lines, 4, 11)).toBe(false)
})

test('a hunk that only deletes shows no lines', () => {
  expect(readHunks('@@ -1,2 +0,0 @@\n-a\n-b')).toEqual({hunks: [], added: new Set()})
})
