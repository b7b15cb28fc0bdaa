import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Host} from '../../project/host.ts'
import type {Facts, Manager} from './facts.ts'
import {hooksFolder} from './hook-targets.ts'

/** What is known to fail without a word, where it applies here. */
export function findWarnings(
  manager: Manager | undefined,
  facts: Facts,
  {env}: Pick<Host, 'env'>,
): string[] {
  if (!manager) return []
  return [
    ...(manager === 'husky' ? [worktree] : []),
    ...switchedOff(manager, facts),
    ...withoutRunBit(manager, facts),
    ...nodeOfAShell(env),
  ]
}

const worktree =
  'A new `git worktree` has no `.husky/_`, which git ignores: there the hook does not run, without a word, until `npx husky` has.'

/** These install their hooks into git's own folder. */
const plainManagers: ReadonlySet<Manager> = new Set(['lefthook', 'pre-commit', 'simple-git-hooks'])

function switchedOff(manager: Manager, {hooksPath, managers, plainHooks}: Facts): string[] {
  const others = managers.filter((other) => other !== manager)
  if (plainManagers.has(manager)) {
    if (hooksPath === undefined) return []
    return [
      `core.hooksPath is \`${hooksPath}\`, so git does not look into .git/hooks, where ${manager} installs its hooks: \`git config --unset core.hooksPath\`, or use another manager.`,
    ]
  }
  if (plainHooks.length === 0) return []
  const whose = others.length > 0 ? ` of ${others.join(' and ')}` : ''
  return [
    `The hooks${whose} in .git/hooks (${plainHooks.join(', ')}) do not run once core.hooksPath is set.`,
  ]
}

function withoutRunBit(manager: Manager, facts: Facts): string[] {
  if (manager !== 'git' || process.platform === 'win32') return []
  const folder = join(facts.root, hooksFolder(facts))
  let names: string[] = []
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  const blunt = names.filter((name) => {
    const stats = statSync(join(folder, name))
    return stats.isFile() && !name.includes('.') && (stats.mode & 0o111) === 0
  })
  if (blunt.length === 0) return []
  const paths = blunt.map((name) => `${hooksFolder(facts)}/${name}`)
  return [`git passes over hooks that it may not run: \`chmod +x ${paths.join(' ')}\`.`]
}

/** Version managers set up the PATH in the start files of a shell. */
const versionManagers =
  /[/\\](?:\.?asdf|\.?fnm|fnm_multishells|\.?mise|\.nodenv|\.nvm|\.volta)[/\\]/

function nodeOfAShell({PATH = ''}: Host['env']): string[] {
  const node = PATH.split(process.platform === 'win32' ? ';' : ':').find((one) =>
    versionManagers.test(`${one}/`),
  )
  if (node === undefined) return []
  return [
    `Node.js comes from ${node}, which only shells have on their PATH: a graphical git client may not find it.`,
  ]
}
