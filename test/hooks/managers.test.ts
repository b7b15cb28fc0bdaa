import {execFileSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {readFacts} from '../../hooks/init/facts.ts'
import {managersIn} from '../../hooks/managers/index.ts'
import {makeFolder} from '../cli/command.ts'
import {gitEnv} from './repository.ts'

/** The names of the managers that are found in a repository. */
async function found(
  files: Readonly<Record<string, string>>,
  hooksPath?: string,
): Promise<string[]> {
  const cwd = makeFolder(files)
  const git = (...args: readonly string[]) => execFileSync('git', args, {cwd, env: gitEnv})
  git('init', '--quiet')
  if (hooksPath !== undefined) git('config', 'core.hooksPath', hooksPath)
  return managersIn(await readFacts({cwd, env: gitEnv})).map(({name}) => name)
}

test.each([
  ['.husky/pre-commit', '', ['husky']],
  ['package.json', '{"devDependencies": {"husky": "9"}}', ['husky']],
  ['lefthook.yaml', '', ['lefthook']],
  ['.lefthook.yml', '', ['lefthook']],
  ['package.json', '{"optionalDependencies": {"lefthook": "2"}}', ['lefthook']],
  ['.pre-commit-config.yaml', '', ['pre-commit']],
  ['package.json', '{"simple-git-hooks": {}}', ['simple-git-hooks']],
  ['package.json', '{"dependencies": {"simple-git-hooks": "2"}}', ['simple-git-hooks']],
  ['.githooks/pre-push', '', ['git']],
  ['package.json', '{"husky": {}, "dependencies": {"pre-commit": "1"}}', []],
  ['package.json', '{', []],
])('a repository with %s, %j, uses %j', async (name, content, managers) => {
  expect(await found({[name]: content})).toEqual(managers)
})

test('hooks in a folder of its own are those of git, unless it is that of husky', async () => {
  expect(await found({}, 'tools/hooks')).toEqual(['git'])
  expect(await found({}, '.husky/_')).toEqual([])
})

test('of several managers git alone is the last', async () => {
  const files = {'.githooks/a': '', '.pre-commit-config.yaml': '', 'lefthook.yml': ''}
  expect(await found(files)).toEqual(['lefthook', 'pre-commit', 'git'])
})
