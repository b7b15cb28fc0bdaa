import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formats} from '../../formats/index.ts'
import {writeFormatsPage} from '../../scripts/formats-page.ts'

const page = readFileSync('docs/formats.md', 'utf8')

test('the page on formats is what the formats say', () => {
  expect(writeFormatsPage(page), 'run `npm run build`').toBe(page)
})

test('the page names every section and every synonym', () => {
  for (const {name, sections} of formats) {
    const [, part = ''] = page.split(`\n## \`${name}\`\n`)
    const [own = ''] = part.split('\n## ')
    for (const {name: section, aliases = [], commonAliases = []} of sections) {
      for (const text of [section, ...aliases, ...commonAliases])
        expect(own).toContain(`\`${text}\``)
    }
  }
})

test('a page without the comments is refused', () => {
  expect(() => writeFormatsPage('# Formats\n')).toThrow('format details start')
})
