import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {findRootIfAny} from '../../git/root.ts'
import {askGit, type GitHost} from '../../git/run.ts'

export type Manager = 'git' | 'husky' | 'lefthook' | 'pre-commit' | 'simple-git-hooks'

/** What a repository is like, as far as it decides what is set up. */
export interface Facts {
  /** Absolute. */
  readonly root: string
  readonly isRepository: boolean
  /** The folder that git looks for hooks in, as it is configured. */
  readonly hooksPath: string | undefined
  /** Hooks in git's own folder that git would run if no other folder were configured. */
  readonly plainHooks: readonly string[]
  readonly manifest: Manifest | undefined
  /** Those that are in use here, the most certain first. */
  readonly managers: readonly Manager[]
  /** How a program of the project's dependencies is called. */
  readonly runner: string
  readonly isOnGitHub: boolean
}

/** The part of `package.json` that matters here. */
interface Manifest {
  readonly dependencies: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
}

/** The names that lefthook knows its configuration by. */
export const lefthookFiles = ['lefthook.yml', 'lefthook.yaml', '.lefthook.yml', '.lefthook.yaml']

/** Finds out what a repository is like. Nothing is written. */
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
    managers: findManagers(root, manifest, hooksPath),
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

function findManagers(
  root: string,
  manifest: Manifest | undefined,
  hooksPath: string | undefined,
): Manager[] {
  const has = (name: string) => existsSync(join(root, name))
  const depends = (name: string) => manifest?.dependencies.has(name) ?? false
  const found: Manager[] = []
  if (has('.husky') || depends('husky')) found.push('husky')
  if (lefthookFiles.some(has) || depends('lefthook')) found.push('lefthook')
  if (has('.pre-commit-config.yaml')) found.push('pre-commit')
  if (manifest?.keys.has('simple-git-hooks') || depends('simple-git-hooks')) {
    found.push('simple-git-hooks')
  }
  const isOwn = hooksPath !== undefined && !hooksPath.startsWith('.husky')
  if (isOwn || has('.githooks')) found.push('git')
  return found
}

function findRunner(root: string): string {
  const has = (name: string) => existsSync(join(root, name))
  if (has('pnpm-lock.yaml')) return 'pnpm exec'
  if (has('yarn.lock')) return 'yarn run'
  if (has('bun.lock') || has('bun.lockb')) return 'bunx --no-install'
  return 'npx --no --'
}
