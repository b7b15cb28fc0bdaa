import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {git} from './git.ts'
import {isOwn} from './hooks-path.ts'
import {husky} from './husky.ts'
import {lefthook} from './lefthook.ts'
import type {Manager, Repository} from './manager.ts'
import {preCommit} from './pre-commit.ts'
import {simpleGitHooks} from './simple-git-hooks.ts'

/** The managers that `session-lint init` supports; of several in use, the first is suggested. */
export const managers: readonly Manager[] = [husky, lefthook, preCommit, simpleGitHooks, git]

/** The managers that a repository uses. */
export function managersIn(repository: Repository): Manager[] {
  return managers.filter((manager) => isUsed(manager, repository))
}

function isUsed({evidence}: Manager, {root, manifest, hooksPath}: Repository): boolean {
  const {paths, dependency, manifestKey, ownHooksPath = false} = evidence
  if (paths.some((path) => existsSync(join(root, path)))) return true
  if (dependency !== undefined && manifest?.dependencies.has(dependency)) return true
  if (manifestKey !== undefined && manifest?.keys.has(manifestKey)) return true
  return ownHooksPath && isOwn(hooksPath)
}
