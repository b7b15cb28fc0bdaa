import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {installable as built, emptyFolder, root} from './built.ts'

/** The built command in a folder from which no binary of Satteri can be found. */
function copyAlone(): string {
  const folder = emptyFolder()
  cpSync(join(built, 'dist'), join(folder, 'dist'), {recursive: true})
  cpSync(join(built, 'package.json'), join(folder, 'package.json'))
  return folder
}

function lint(folder: string, cwd: string) {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [join(folder, 'dist/cli/index.js'), '--format', 'json', '.claude'],
    {cwd, encoding: 'utf8', env: {...process.env, SESSION_LINT_TODAY: '2026-03-03'}},
  )
  return {status, stderr, results: JSON.parse(stdout)}
}

test('without a binary of Satteri the command finds the same', () => {
  const folder = emptyFolder()
  cpSync(join(root, 'examples/.claude'), join(folder, '.claude'), {recursive: true})
  const broken = '# Session State: x\n\n**Status**: `do\\ne`\n\n- [ ] **Updated**: 2026-02-30\n'
  mkdirSync(join(folder, '.claude/sessions/old'))
  writeFileSync(join(folder, '.claude/sessions/old/2026-03-01-x.tmp'), broken)
  const fast = lint(built, folder)
  expect(fast.results.length).toBeGreaterThan(8)
  expect(fast.status).toBe(1)
  expect(lint(copyAlone(), folder)).toEqual(fast)
})
