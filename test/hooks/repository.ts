import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Ended, makeFolder, run} from '../cli/command.ts'
import {initialize} from '../git/initialize.ts'

/** What keeps the settings of the machine's user out of a repository, and gives commits an author. */
export const gitEnv: Readonly<Record<string, string>> = {
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_AUTHOR_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'Author',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  PATH: process.env.PATH ?? '',
}

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
}

/** A real repository in a folder that is gone after the test. */
export class Repository {
  readonly folder: string

  constructor(folder = makeFolder()) {
    this.folder = folder
    initialize(this.folder)
  }

  /** What git writes to its output; throws when it fails. */
  git(args: readonly string[], {env, input = ''}: GitOptions = {}): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: {...gitEnv, ...env},
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  }

  /** Whether git did it, and what it and its hooks said. */
  try(args: readonly string[], {env, input = ''}: GitOptions = {}): {ok: boolean; said: string} {
    const {status, stdout, stderr} = spawnSync('git', args, {
      cwd: this.folder,
      env: {...gitEnv, ...env},
      input,
      encoding: 'utf8',
    })
    return {ok: status === 0, said: `${stdout}${stderr}`}
  }

  /** Writes files, by their paths. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name)
      mkdirSync(dirname(path), {recursive: true})
      writeFileSync(path, content)
    }
  }

  /** Writes files and adds them, and nothing else, to the index. */
  stage(files: Readonly<Record<string, string | Uint8Array>>): void {
    this.write(files)
    this.git(['--literal-pathspecs', 'add', '--force', '--', ...Object.keys(files)])
  }

  /** Commits files on a day, by default one after which nothing is stale. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, day = '2026-03-02'): void {
    this.stage(files)
    const date = `${day}T12:00:00+0000`
    const env = {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date}
    this.git(['commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'Commit'], {env})
  }

  /** Runs `session-lint --staged`. */
  lint(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return command(['--staged', ...args], {cwd: this.folder, env})
  }
}

export interface CommandOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the command with the settings of {@link gitEnv}. */
export function command(args: readonly string[], {cwd, env}: CommandOptions): Promise<Ended> {
  return run(args, {cwd, env: {...gitEnv, ...env}})
}

/** The paths of the files that a report in JSON is about, from `folder`, with their rules. */
export function reported(json: string, folder: string): Record<string, string[]> {
  const results: {filePath: string; messages: {ruleId: string; severity: number}[]}[] =
    JSON.parse(json)
  return Object.fromEntries(
    results.map(({filePath, messages}) => [
      filePath.slice(folder.length + 1),
      messages.filter(({severity}) => severity === 2).map(({ruleId}) => ruleId),
    ]),
  )
}
