import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {findRootIfAny} from '../../git/root.ts'
import {askGit, type GitHost} from '../../git/run.ts'
import type {Manifest, Repository} from '../managers/manager.ts'

/** The facts about a repository that decide what to set up. */
export interface Facts extends Repository {
  readonly isRepository: boolean
  /** Hooks in `.git/hooks`, which git runs unless `core.hooksPath` names another folder. */
  readonly plainHooks: readonly string[]
  readonly isOnGitHub: boolean
}

/** Reads the facts about a repository. Writes nothing. */
export async function readFacts(host: GitHost): Promise<Facts> {
  const top = await findRootIfAny(host)
  const root = top ?? host.cwd
  const manifest = readManifest(join(root, 'package.json'))
  const hooksPath = await askGit(['config', 'core.hooksPath'], host)
  const remotes = await askGit(['config', '--get-regexp', String.raw`^remote\..*\.url$`], host)
  const gitHooks = await askGit(['rev-parse', '--path-format=absolute', '--git-common-dir'], host)
  return {
    root,
    isRepository: top !== undefined,
    hooksPath,
    plainHooks: gitHooks === undefined ? [] : readHooks(join(gitHooks, 'hooks')),
    manifest,
    runner: findRunner(root),
    isOnGitHub: existsSync(join(root, '.github')) || /github\.com/.test(remotes ?? ''),
  }
}

function readManifest(path: string): Manifest | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8'))
    const all = {...value.dependencies, ...value.devDependencies, ...value.optionalDependencies}
    return {dependencies: new Set(Object.keys(all)), keys: new Set(Object.keys(value))}
  } catch {
    return undefined
  }
}

function readHooks(folder: string): string[] {
  try {
    return readdirSync(folder).filter(
      (name) => !name.includes('.') && (statSync(join(folder, name)).mode & 0o111) !== 0,
    )
  } catch {
    return []
  }
}

function findRunner(root: string): string {
  const has = (name: string) => existsSync(join(root, name))
  if (has('pnpm-lock.yaml')) return 'pnpm exec'
  if (has('yarn.lock')) return 'yarn run'
  if (has('bun.lock') || has('bun.lockb')) return 'bunx --no-install'
  return 'npx --no --'
}
