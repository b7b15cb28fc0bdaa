import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {validate} from '@actions/languageservice'
import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {action} from './runner.ts'

const root = resolve(import.meta.dirname, '../..')
/** Of the one Action that the workflows use besides this one. */
const checkout = {
  name: 'Checkout',
  description: 'Checks out a repository.',
  inputs: {'persist-credentials': {description: 'Whether the token stays.'}},
}

const workflows = readdirSync(resolve(root, '.github/workflows'))

test.for([
  'action.yml',
  ...workflows.map((name) => `.github/workflows/${name}`),
])('GitHub’s own language service finds nothing in %s', async (name) => {
  const text = readFileSync(resolve(root, name), 'utf8')
  const document = TextDocument.create(`file:///${name}`, 'yaml', 1, text)
  const actionsMetadataProvider = {fetchActionMetadata: async () => checkout}
  expect(await validate(document, {actionsMetadataProvider})).toEqual([])
})

test('workflows use no actions but GitHub’s own, each at one commit', () => {
  for (const name of workflows) {
    const text = readFileSync(resolve(root, '.github/workflows', name), 'utf8')
    for (const [, used] of text.matchAll(/uses: *(\S+)/g)) {
      expect(used).toMatch(/^(?:\.\/|actions\/[\w-]+@[0-9a-f]{40})$/)
    }
  }
})

test('every input and output of action.yml is one that the sources know', () => {
  const sources = readdirSync(resolve(root, 'action'))
    .map((name) => readFileSync(resolve(root, 'action', name), 'utf8'))
    .join('\n')
  for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)]) {
    expect(sources).toContain(`'${name}'`)
  }
})

test('what action.yml starts is committed, and small enough', () => {
  const main = resolve(root, action.runs.main)
  expect(existsSync(main)).toBe(true)
  const folder = resolve(main, '..')
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const bytes = scripts.reduce((sum, name) => sum + readFileSync(resolve(folder, name)).length, 0)
  console.log(`The Action: ${scripts.length} scripts of ${bytes.toLocaleString('en-US')} bytes`)
  expect(bytes).toBeLessThan(3_000_000)
  const binary = readdirSync(folder).find((name) => name.endsWith('.node')) ?? ''
  expect(createRequire(import.meta.url)(resolve(folder, binary))).toHaveProperty(
    'createMdastHandle',
  )
})
