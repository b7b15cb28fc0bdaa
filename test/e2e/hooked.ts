import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {makeFolder, today} from '../cli/command.ts'
import {gitEnv, Repository} from '../hooks/repository.ts'
import {program} from './built.ts'

/** A repository whose commits and merges `session-lint --staged` has to let pass. */
export function hookedRepository(): Repository {
  const repository = new Repository()
  addHooks(join(repository.folder, '.git'))
  return repository
}

/** Makes `session-lint --staged` decide on the commits and merges of a repository. */
export function addHooks(gitFolder: string): void {
  const folder = join(gitFolder, 'hooks')
  mkdirSync(folder, {recursive: true})
  for (const hook of ['pre-commit', 'pre-merge-commit']) {
    const script = `#!/bin/sh\nSESSION_LINT_TODAY=${today} exec '${process.execPath}' '${program}' --staged\n`
    writeFileSync(join(folder, hook), script)
    chmodSync(join(folder, hook), 0o755)
  }
}

/** Every file below a folder, the repository's own ones too, with what it holds and may do. */
export function snapshot(folder: string): string {
  const lines = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => {
    const path = join(folder, name)
    const stats = lstatSync(path)
    if (stats.isDirectory()) return `${name} ${stats.mode}`
    const content = stats.isSymbolicLink() ? readlinkSync(path) : readFileSync(path)
    return `${name} ${stats.mode} ${createHash('sha256').update(content).digest('hex')}`
  })
  return lines.sort().join('\n')
}

/**
 * The working tree and what is staged in it. Git writes to its own folder before it runs a hook,
 * even when the commit is not made.
 */
export function stateOf(repository: Repository, folder = repository.folder): string {
  const files = snapshot(folder).split('\n')
  return [
    ...files.filter((line) => !/^\.git[ /]/.test(line)),
    repository.git(['-C', folder, 'ls-files', '--stage']),
    repository.try(['-C', folder, 'rev-parse', 'HEAD']).said,
  ].join('\n')
}

/** Starts `session-lint --staged` and gives it a signal once it has written something. */
export function kill(
  folder: string,
  signal: NodeJS.Signals,
): Promise<{code: number | null; signal: string | null}> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, '--staged'], {
      cwd: folder,
      env: {...gitEnv, SESSION_LINT_TODAY: today},
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.on('error', fail)
    child.stdout.once('data', () => child.kill(signal))
    child.on('close', (code, endedBy) => done({code, signal: endedBy}))
  })
}

/** Starts a commit, and gives it and its hook a signal once the hook has said something. */
export function killCommit(folder: string, signal: NodeJS.Signals): Promise<{said: string}> {
  return new Promise((done, fail) => {
    // A group of its own, as a terminal would give the signal to all of them.
    const git = spawn('git', ['commit', '--message', 'Commit'], {
      cwd: folder,
      env: gitEnv,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    git.on('error', fail)
    git.stderr.on('data', (chunk) => {
      if (said === '' && git.pid !== undefined) process.kill(-git.pid, signal)
      said += chunk
    })
    git.on('close', () => done({said}))
  })
}

/** A git in a folder of its own that writes down how it is called, and those calls. */
export function watchedGit(): {readonly path: string; calls(): string[]} {
  const folder = makeFolder({log: ''})
  const log = join(folder, 'log')
  const path = join(folder, 'git')
  writeFileSync(
    path,
    `#!/bin/sh\necho "$*" >> '${log}'\nPATH='${process.env.PATH}'\nexec git "$@"\n`,
  )
  chmodSync(path, 0o755)
  return {
    path: `${folder}:${process.env.PATH}`,
    calls: () => readFileSync(log, 'utf8').trimEnd().split('\n'),
  }
}
