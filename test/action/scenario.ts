import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import examples from '@octokit/webhooks-examples'
import {expect, inject} from 'vitest'
import {rules} from '../../rules/index.ts'
import {type Files, GitRepository, temporaryFolder} from './git-repository.ts'
import {bot, GitHubServer, type Token} from './github-server.ts'
import {action, type Ended, runStep} from './runner.ts'

type Json = Record<string, unknown>

/** The Action, built from the sources as they are now, with nothing around it. */
export const builtAction: string = inject('action')

/** What GitHub runs: the bundle as it is committed, where it is committed. */
export const committedAction = resolve(import.meta.dirname, '../..', action.runs.main)

/** A configuration with a few simple rules, so that tests do not depend on what others find. */
export const config = JSON.stringify({
  rules: {
    ...Object.fromEntries(rules.map(({id}) => [id, 'off'])),
    'session-status-value': 'error',
    'session-dates': 'error',
    // Its own severity, so that the preset decides.
    'session-file-name': 'on',
  },
})
export const configName = 'session-lint.config.json'

/** A session without findings. */
export const good = readFileSync(
  new URL('../../examples/.claude/sessions/2026-03-02-parser-choice.tmp', import.meta.url),
  'utf8',
)
/** The same with one error, in line 5, that has one right text. */
export const bad = good.replace(/^(\*\*Status\*\*: ).*$/m, '$1done')
export const session = '.claude/sessions/2026-03-02-parser-choice.tmp'

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: 'pull_request' | 'pull_request_target'
  readonly action?: string
  /** Whose fork the pull request is from. */
  readonly fork?: string
  /** How many commits are checked out; 0: all; -1: nothing is. */
  readonly depth?: number
  /** Whether the clock that the Action waits by runs faster. */
  readonly shortWaits?: boolean
  readonly env?: Readonly<Record<string, string>>
}

/** A repository at GitHub with a pull request, and a runner. */
export class Scenario {
  readonly repository: GitRepository
  readonly server: GitHubServer
  readonly #main: string
  /** The commit that the last checkout is of. */
  merge = ''

  private constructor(main: string, files: Files, prefix?: GitHubServer['prefix']) {
    this.#main = main
    this.repository = new GitRepository(files)
    this.server = new GitHubServer(this.repository, prefix)
    this.server.tokens.set('ghs_token', {...bot, contents: 'read', pulls: 'write'})
  }

  /**
   * @param main
   *   The Action's entry.
   * @param files
   *   What there is on the main branch.
   * @param prefix
   *   Where the API is on the server.
   */
  static async start(
    main: string,
    files: Files = {[configName]: config},
    prefix?: GitHubServer['prefix'],
  ): Promise<Scenario> {
    const scenario = new Scenario(main, files, prefix)
    await scenario.server.start()
    return scenario
  }

  setToken(token: Partial<Token>): void {
    this.server.tokens.set('ghs_token', {...bot, contents: 'read', pulls: 'write', ...token})
  }

  /** Opens the pull request, or pushes to it. */
  push(files: Files): void {
    const {repository, server} = this
    const head = repository.commit(files, 'changes')
    server.pull = {number: 2, base: repository.head('main'), head}
    this.merge = repository.merge(head, 2)
  }

  /** Commits to the main branch. */
  advance(files: Files): string {
    const commit = this.repository.commit(files)
    if (this.server.pull.number > 0) {
      this.server.pull.base = commit
      this.merge = this.repository.merge(this.server.pull.head, 2)
    }
    return commit
  }

  /** The event of the pull request; from a fork, when it is said whose. */
  payload(action = 'synchronize', fork?: string): Json {
    const payload = example('pull_request', action)
    const pull = payload.pull_request as Record<string, Json>
    if (fork !== undefined) {
      const head = pull.head as Record<string, Json>
      const owner = {...(head.repo?.owner as Json), login: fork}
      const repo = {...head.repo, id: 4711, fork: true, full_name: `${fork}/Hello-World`, owner}
      Object.assign(head, {repo, user: owner, label: `${fork}:changes`})
    }
    const {number, base, head} = this.server.pull
    payload.number = number
    Object.assign(pull, {number, changed_files: this.server.files?.length ?? 1})
    Object.assign(pull.head as Json, {sha: head})
    Object.assign(pull.base as Json, {sha: base, ref: 'main'})
    return payload
  }

  async run({
    inputs = {},
    event = 'pull_request',
    action,
    fork,
    depth = 1,
    env,
    shortWaits = false,
  }: RunOptions = {}): Promise<Ended> {
    const isTarget = event === 'pull_request_target'
    const sha = isTarget ? this.server.pull.base : this.merge
    const workspace = depth < 0 ? temporaryFolder() : this.repository.checkOut(sha, {depth})
    return this.step({
      inputs,
      event,
      payload: this.payload(action, fork),
      sha,
      workspace,
      shortWaits,
      ...(env && {env}),
    })
  }

  async step(step: {
    readonly inputs?: Readonly<Record<string, string>>
    readonly event: string
    readonly payload: unknown
    readonly sha: string
    readonly workspace: string
    readonly shortWaits?: boolean
    readonly env?: Readonly<Record<string, string>>
  }): Promise<Ended> {
    const ended = await runStep({
      inputs: {},
      ...step,
      main: this.#main,
      apiUrl: this.server.apiUrl,
      graphqlUrl: this.server.graphqlUrl,
    })
    expect(this.server.violations).toEqual([])
    expect(ended.stderr).toBe('')
    return ended
  }

  /** The bodies of the comments on the pull request. */
  get bodies(): string[] {
    return this.server.comments.map(({body}) => body)
  }
}

/** One of GitHub's own examples. */
export function example(event: string, action?: string): Json {
  const all = examples as unknown as {name: string; examples: Json[]}[]
  const found = all
    .find(({name}) => name === event)
    ?.examples.find((payload) => action === undefined || payload.action === action)
  if (!found) throw new Error(`no example of ${event} ${action}`)
  return structuredClone(found)
}
