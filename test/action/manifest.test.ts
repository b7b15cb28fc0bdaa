import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {resolve} from 'node:path'
import {validate} from '@actions/languageservice'
import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {version} from '../../files/manifest.ts'
import {workflowTarget} from '../../hooks/init/file-targets.ts'
import {action} from './runner.ts'

const root = resolve(import.meta.dirname, '../..')
/** Of the one Action that the workflows use besides this one. */
const checkout = {
  name: 'Checkout',
  description: 'Checks out a repository.',
  inputs: {'persist-credentials': {description: 'Whether the token stays.'}},
}

const workflows = readdirSync(resolve(root, '.github/workflows'))

const actionsMetadataProvider = {
  fetchActionMetadata: async ({name}: {name: string}) => (name === 'checkout' ? checkout : action),
}

let documents = 0

/** What is wrong with a file, in the words of GitHub's own language service. */
async function faultsOf(name: string, text: string): Promise<string[]> {
  // What it has read of an address it takes for ever after.
  const uri = `file:///${documents++}/${name}`
  // It does not look into an Action beside the workflow, so that is given the name it has for others.
  const beside = text.replace('uses: ./', `uses: owner/action@${'0'.repeat(40)}`)
  const document = TextDocument.create(uri, 'yaml', 1, beside)
  const faults = await validate(document, {actionsMetadataProvider})
  return faults.map(({message}) => String(message))
}

test.for([
  'action.yml',
  ...workflows.map((name) => `.github/workflows/${name}`),
])('GitHub’s own language service finds nothing in %s', async (name) => {
  expect(await faultsOf(name, readFileSync(resolve(root, name), 'utf8'))).toEqual([])
})

test('nor does it in the workflows of the documentation, which name every permission and commit', async () => {
  const page = readFileSync(resolve(root, 'docs/github-action.md'), 'utf8')
  const texts = [...page.matchAll(/^```yaml\n((?:(?!^```)[\s\S])*runs-on:[\s\S]*?)^```/gm)]
  expect(texts).toHaveLength(2)
  for (const [, text = ''] of texts) {
    expect(await faultsOf('.github/workflows/x.yml', text)).toEqual([])
    expect(text).toMatch(/^permissions:\n {2}contents: read\n {2}pull-requests: write/m)
    for (const [, commit] of text.matchAll(/uses: *\S+?@(.*?) # v/g)) {
      expect(commit).toMatch(/^(?:[0-9a-f]{40}|<commit of a release>)$/)
    }
  }
})

test('nor does it in the workflow that init writes, which is the one of the documentation', async () => {
  const page = readFileSync(resolve(root, 'docs/github-action.md'), 'utf8')
  const [, written = ''] =
    /^```yaml\n# \.github\/workflows\/session-lint\.yml\n(.*?)^```/ms.exec(page) ?? []
  // Its commit is known only after a release.
  const text = workflowTarget().add(undefined)
  expect(text).toBe(written.replace(/(remark-lint-session)@.+ # (v\S+)/, '$1@$2'))
  expect(text).toContain(`@v${version}\n`)
  expect(await faultsOf('.github/workflows/session-lint.yml', text)).toEqual([])
})

test.for([
  ['workflows/x.yml', 'contents: read', 'contents: reed'],
  ['workflows/x.yml', 'merge_group:', 'merge_groups:'],
  ['workflows/x.yml', 'github.ref', 'githubs.ref'],
  ['workflows/x.yml', 'persist-credentials', 'no-such-input'],
  ['workflows/x.yml', 'review-comments', 'no-such-input'],
  ['action.yml', 'node24', 'node99'],
  ['action.yml', 'branding:', 'brandings:'],
  ['action.yml', 'github.token', 'githubs.token'],
] as const)('the language service finds what is wrong in %s: %s as %s', async ([
  name,
  right,
  wrong,
]) => {
  const file = name === 'action.yml' ? name : '.github/workflows/session-lint.yml'
  const text = readFileSync(resolve(root, file), 'utf8')
  expect(await faultsOf(`.github/${name}`, text.replace(right, wrong))).toHaveLength(1)
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

test('tests run on the Node that action.yml asks for', () => {
  expect(`node${process.versions.node.split('.')[0]}`).toBe(action.runs.using)
})

test('the packages that are bundled are there with their licences', () => {
  const text = readFileSync(resolve(root, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  for (const name of ['@actions/core', '@actions/github', '@octokit/core', 'satteri', 'undici']) {
    expect(text).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'))
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
