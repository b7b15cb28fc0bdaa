import {expect, test} from 'vitest'
import {docsUrl, repository, version} from '../../files/manifest.ts'

test('a page is linked as it was in the version that runs', () => {
  expect(docsUrl('rules/dates.md')).toBe(`${repository}/blob/v${version}/docs/rules/dates.md`)
})
