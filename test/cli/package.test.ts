import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {packageFolder} from '../../files/package-folder.ts'

const {bin, files, name} = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))

test('npx finds the command by the name of the package, too', () => {
  expect(Object.keys(bin).sort()).toEqual([name, 'session-lint'].sort())
  expect(bin[name]).toBe(bin['session-lint'])
})

test('the package has the pages that `explain` shows', () => {
  expect(files).toContain('docs')
  expect(existsSync(join(packageFolder, 'docs/rules/dates.md'))).toBe(true)
})
