import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {cleanName, cleanSession, today, wrongSession} from '../cli/command.ts'
import {emptyFolder, installable} from './built.ts'

export {cleanSession, wrongSession}

/** Where the sessions of these tests are kept. */
export const session = `.claude/sessions/${cleanName}`

/** What is found in {@link wrongSession}, and what people whose commit it blocks are told. */
export const finding = 'Unexpected status `done`, expected `in_progress`, `completed`, or `blocked`'
export const advice =
  /To see how to fix it: npx session-lint explain session-[a-z-]+\s+To commit anyway: git commit --no-verify/

/** What names of files can be made of, at worst. */
export const oddNames: readonly string[] = [
  'a b',
  'a\nb',
  '"a"',
  "'a'",
  '$(touch x)',
  '`touch x`',
  '; touch x;',
  '-n',
  '--output=x',
  '[a]*?',
  '{a,b}',
  '!a',
  '한글',
]

export interface Run {
  readonly status: number | null
  /** What it wrote to its output and to its errors. */
  readonly output: string
}

/** A repository with the package in its `node_modules`. */
export class Project {
  readonly folder = emptyFolder()
  readonly #env: NodeJS.ProcessEnv

  private constructor(env: Readonly<Record<string, string>>) {
    const {GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, CI, ...inherited} = process.env
    this.#env = {
      ...inherited,
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_AUTHOR_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'A',
      GIT_CONFIG_GLOBAL: '/dev/null',
      NO_COLOR: '1',
      SESSION_LINT_TODAY: today,
      ...env,
    }
  }

  /**
   * @param tools
   *   Packages in `node_modules`, by the folder they come from; their commands can be run.
   */
  static async make(
    files: Readonly<Record<string, string>>,
    tools: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<Project> {
    const project = new Project(env)
    project.write({'.gitignore': '.cache/\nnode_modules/\n', ...files})
    const modules = join(project.folder, 'node_modules')
    mkdirSync(join(modules, '.bin'), {recursive: true})
    for (const [name, folder] of Object.entries({
      'remark-lint-session': installable,
      ...tools,
    })) {
      symlinkSync(folder, join(modules, name))
      const {bin = {}} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const commands = typeof bin === 'string' ? {[name]: bin} : bin
      for (const [command, path] of Object.entries<string>(commands)) {
        symlinkSync(join(folder, path), join(modules, '.bin', command))
      }
    }
    project.git('init', '--quiet', '--initial-branch=main')
    return project
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), {recursive: true})
      writeFileSync(join(this.folder, name), content)
    }
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  run(command: string, ...args: readonly string[]): Run {
    const {status, stdout, stderr, error} = spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: this.#env,
    })
    if (error) throw error
    return {status, output: stdout + stderr}
  }

  /** @throws Error - When git fails. */
  git(...args: readonly string[]): string {
    const {status, output} = this.run('git', ...args)
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`)
    return output
  }

  /** Stages everything and commits it with the hooks on. */
  commit(): Run {
    this.git('add', '--all')
    return this.run('git', 'commit', '--message', 'x')
  }

  /** Takes it off the disk. */
  remove(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }

  /** Every file of the working tree to the byte, with its mode, apart from what is installed. */
  tree(): string {
    return this.run(
      'sh',
      '-c',
      "find . -path ./node_modules -prune -o -path ./.git -prune -o -printf '%M %p %l\\n' | sort; " +
        'find . -path ./node_modules -prune -o -path ./.git -prune -o -type f -print0 | sort -z | xargs -0 sha256sum',
    ).output
  }

  /** The working tree, the index, what is committed and what is put away. */
  snapshot(): string {
    const git = [
      ['ls-files', '--stage'],
      ['rev-parse', 'HEAD'],
      ['stash', 'list'],
    ]
    return [this.tree(), ...git.map((args) => this.run('git', ...args).output)].join('\n')
  }
}
