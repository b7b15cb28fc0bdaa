import {existsSync, realpathSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {notice, setFailed, setOutput} from '@actions/core'
import {isWithin} from '../files/paths.ts'
import {UsageError} from '../files/usage-error.ts'
import {gitHistory} from '../git/history.ts'
import {nearestRepository} from '../git/root.ts'
import {pathsAmong} from '../project/listed-paths.ts'
import {count} from '../report/count.ts'
import {reporters, writeReport} from '../report/index.ts'
import {plainTerminal} from '../report/terminal.ts'
import {visible} from '../report/visible.ts'
import type {Context, Paths} from '../rules/rule.ts'
import {annotate} from './annotations.ts'
import {type ChangedFiles, findChangedFiles} from './changed-files.ts'
import {type Client, connect, errorLine, isForbidden} from './client.ts'
import {type CommentOptions, longestBody, writeComment} from './comment.ts'
import {
  type Configuration,
  type Folders,
  fetchConfiguration,
  makeConfiguration,
  readFromDisk,
  resolveInside,
} from './configuration.ts'
import {Contents} from './contents.ts'
import {type Environment, readEnvironment} from './environment.ts'
import {type Event, type PullRequestEvent, readEvent} from './event.ts'
import {countOf, lintSessionFiles, type RunResult} from './findings.ts'
import {Git} from './git.ts'
import {type FailOn, type Inputs, readInputs} from './inputs.ts'
import {makeLinks} from './links.ts'
import {log} from './log.ts'
import {makeMarker} from './marker.ts'
import {writeInside, writeNew} from './output-files.ts'
import {reportBody} from './report-body.ts'
import {writeReviewComments} from './review-comments.ts'
import {type FoundFile, findSessionFiles, listTree} from './session-files.ts'
import {SetupError} from './setup-error.ts'
import {chart, longestSummary, writeSummary} from './summary.ts'

/** The steps of the Action, from the runner's variables to the result of the check. */
export async function run(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  try {
    const inputs = readInputs()
    const environment = readEnvironment(env)
    const event = readEvent(env)
    await new ActionRun(inputs, environment, event).start()
  } catch (error) {
    setFailed(visible(failureOf(error)))
    setOutput('conclusion', 'failure')
  }
}

function failureOf(error: unknown): string {
  if (error instanceof SetupError || error instanceof UsageError)
    return error.message.replaceAll('\n', '; ')
  return `session-lint could not do its work: ${errorLine(error)}`
}

class ActionRun {
  readonly #inputs: Inputs
  readonly #environment: Environment
  readonly #event: Event
  readonly #folders: Folders
  readonly #client: Client | undefined
  readonly #git: Git | undefined

  constructor(inputs: Inputs, environment: Environment, event: Event) {
    this.#inputs = inputs
    this.#environment = environment
    this.#event = event
    const {owner, repo} = environment
    const workspace = realpathSync(environment.workspace)
    const folder = resolveInside(workspace, inputs.workingDirectory, 'working-directory', workspace)
    // A checked-out link can lead to other people's files on this machine.
    if (existsSync(folder) && realpathSync(folder) !== folder)
      throw new SetupError('Input `working-directory`: the path leads through a link')
    const root = rootOf(folder, workspace)
    this.#folders = {root: root ?? workspace, folder}
    this.#client = inputs.githubToken === '' ? undefined : connect(inputs.githubToken, owner, repo)
    this.#git = root === undefined || isPrivileged(event) ? undefined : new Git(root, process.env)
  }

  async start(): Promise<void> {
    const {filter, failOn} = this.#inputs
    if (this.#event.kind === 'nothing') log(`Nothing to lint: ${this.#event.reason}`)
    const changed = await this.#findChanges()
    const configuration = await this.#configure(changed)
    const files = await this.#findFiles(changed, configuration)
    const result = await lintSessionFiles(files, {
      folders: this.#folders,
      configuration,
      filter,
      context: this.#context(files),
      listing: await this.#listing(files),
    })
    const unannotated = annotate(result)
    const conclusion = conclude(result, failOn)
    for (const notice of changed?.notices ?? []) say(notice)
    await this.#writeFiles(result)
    const options = {
      result,
      links: makeLinks(this.#environment, this.#head),
      commit: this.#head,
      notices: changed?.notices ?? [],
      unannotated,
    }
    if (this.#inputs.summary) {
      await writeSummary(reportBody({...options, longest: longestSummary, chart: chart(result)}))
    }
    if (this.#event.kind === 'pull-request' && this.#client) {
      const body = reportBody({...options, longest: longestBody - 100})
      await this.#comment(this.#client, this.#event, result, body)
    }
    this.#finish(result, conclusion)
  }

  async #findChanges(): Promise<ChangedFiles | undefined> {
    if (this.#event.kind === 'nothing') return {files: [], notices: []}
    return findChangedFiles(this.#event, {client: this.#client, git: this.#git})
  }

  /** With rights that the pull request must not have, its configuration is ignored. */
  async #configure(changed: ChangedFiles | undefined): Promise<Configuration> {
    const {root} = this.#folders
    const event = this.#event
    const client = this.#client
    if (event.kind === 'pull-request' && (event.isPrivileged || !this.#git)) {
      if (!client)
        throw new SetupError(
          'Without `github-token` and without a checkout there is no configuration',
        )
      const commit = event.isPrivileged ? event.base : event.head
      const paths = (changed?.files ?? []).map(({path}) => path)
      const readFile = await fetchConfiguration(client, commit, paths, this.#inputs, this.#folders)
      return makeConfiguration(this.#inputs, this.#folders, readFile)
    }
    return makeConfiguration(this.#inputs, this.#folders, readFromDisk(root))
  }

  #findFiles(changed: ChangedFiles | undefined, configuration: Configuration) {
    const contents = new Contents(this.#folders.root, this.#git, this.#client)
    return findSessionFiles(changed, {
      event: this.#event,
      inputs: this.#inputs,
      folders: this.#folders,
      configuration,
      contents,
      client: this.#client,
      git: this.#git,
    })
  }

  /** The history, if it is checked out. */
  #context(files: readonly FoundFile[]): Context {
    const {root} = this.#folders
    const today = latestDay()
    if (!this.#git) return {today}
    const history = gitHistory({
      ...this.#git.host,
      files: files.map(({path}) => resolve(root, path)),
      today,
      // Differences from the head come from the merge; nobody made them today.
      uncommittedOn: () => '',
    })
    return {today, history}
  }

  /** The files of the pull request, unless its head is checked out. */
  async #listing(files: readonly FoundFile[]): Promise<Required<Paths> | undefined> {
    if (this.#git || this.#event.kind !== 'pull-request' || files.length === 0) return undefined
    try {
      const tree = await listTree(this.#event.head, this.#client)
      return pathsAmong(tree.map(({path}) => path))
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      return {exists: () => true, closest: () => undefined}
    }
  }

  get #head(): string {
    return this.#event.kind === 'nothing' ? this.#environment.sha : this.#event.head
  }

  async #writeFiles(result: RunResult): Promise<void> {
    const {root, folder} = this.#folders
    const {sarifFile} = this.#inputs
    if (sarifFile !== undefined) {
      const path = resolveInside(folder, sarifFile, 'sarif-file', root)
      writeInside(root, path, await toSarif(result, root, this.#environment.job), 'sarif-file')
      setOutput('sarif-file', path)
    }
    const jsonFile = join(this.#environment.temp, `session-lint-${this.#environment.stepId}.json`)
    writeNew(jsonFile, await toJson(result, root))
    setOutput('json-file', jsonFile)
  }

  /** Comments are optional: if they cannot be written, the findings are still reported. */
  async #comment(
    client: Client,
    event: PullRequestEvent,
    result: RunResult,
    body: string,
  ): Promise<void> {
    const {comment, reviewComments} = this.#inputs
    const failures = new Map<string, string>()
    const attempt = async (what: string, write: () => Promise<void>) => {
      try {
        await write()
      } catch (error) {
        const why = isForbidden(error)
          ? `the token lacks the permission \`pull-requests: write\` (${errorLine(error)})`
          : errorLine(error)
        // One line per reason, however the API words it; the later one says more.
        failures.set(isForbidden(error) ? 'forbidden' : why, `${what}: ${why}`)
      }
    }
    if (reviewComments) {
      await attempt('Not commented on lines', () => this.#commentOnLines(client, event, result))
    }
    if (comment !== 'never') {
      const options = {when: comment, result, body}
      await attempt('Not commented', () => this.#commentOnce(client, event, options))
    }
    for (const failure of failures.values()) {
      say(`${failure}; the findings are in the annotations and the summary`)
    }
  }

  async #commentOnLines(
    client: Client,
    {number, head}: PullRequestEvent,
    {findings}: RunResult,
  ): Promise<void> {
    const marker = makeMarker(this.#environment.step)
    const most = this.#inputs.maxReviewComments
    const options = {number, head, findings, marker, most}
    const {posted, minimized, open, refused} = await writeReviewComments(client, options)
    log(
      `Comments on lines: ${posted} new, ${minimized} hidden, ${open} open, ${refused} refused as outside of the diff`,
    )
  }

  async #commentOnce(
    client: Client,
    {number, head}: PullRequestEvent,
    {when, result, body}: {when: CommentOptions['when']; result: RunResult; body: string},
  ): Promise<void> {
    const marker = makeMarker(this.#environment.step)
    const hasFindings = result.findings.length + result.problems.length > 0
    const options = {number, head, when, hasFindings, marker, body}
    const {url, newerHead} = await writeComment(client, options)
    if (newerHead)
      log(`The pull request has moved on to ${newerHead}, whose own run comments on it`)
    if (url) setOutput('comment-url', url)
  }

  #finish(result: RunResult, conclusion: 'failure' | 'success'): void {
    const errors = countOf(result.findings, 'error') + result.problems.length
    const warnings = countOf(result.findings, 'warning')
    setOutput('errors', errors)
    setOutput('warnings', warnings)
    setOutput('files', result.files)
    setOutput('conclusion', conclusion)
    const requests = this.#client?.requests() ?? 0
    log(
      `${count(result.files, 'session file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}; ${count(requests, 'request')} to GitHub`,
    )
    if (conclusion === 'failure') process.exitCode = 1
  }
}

/** The working tree around a folder of the workspace; `undefined` without a checkout. */
function rootOf(folder: string, workspace: string): string | undefined {
  const root = nearestRepository(folder)
  return root !== undefined && isWithin(root, workspace) ? root : undefined
}

/** `pull_request_target` */
function isPrivileged(event: Event): boolean {
  return event.kind === 'pull-request' && event.isPrivileged
}

/** A file that could not be linted counts as an error. */
function conclude({findings, problems}: RunResult, failOn: FailOn): 'failure' | 'success' {
  const errors = countOf(findings, 'error') + problems.length
  const counted = failOn === 'warning' ? errors + countOf(findings, 'warning') : errors
  return failOn !== 'never' && counted > 0 ? 'failure' : 'success'
}

/** Not a warning: GitHub keeps ten of those, and they are for findings. */
function say(text: string): void {
  notice(visible(text), {title: 'session-lint'})
}

/** Today in the easternmost time zone: a date is in the future only if it is so everywhere. */
function latestDay(): string {
  const furthestEast = 14 * 60 * 60 * 1000
  return new Date(Date.now() + furthestEast).toISOString().slice(0, 10)
}

function toJson({results}: RunResult, cwd: string): Promise<string> {
  const reporter = reporters.json({cwd, terminal: plainTerminal})
  return writeReport(reporter, results, {failed: 0, hidden: 0})
}

/** @param job - Identifies this analysis among others of the same commit. */
function toSarif({results, findings, problems}: RunResult, cwd: string, job: string) {
  const ids = new Map(findings.map(({finding, id}) => [finding, id]))
  const reporter = reporters.sarif({
    cwd,
    terminal: plainTerminal,
    automationId: `session-lint/${job}/`,
    fingerprintOf: (finding) => ids.get(finding),
  })
  return writeReport(reporter, results, {failed: problems.length, hidden: 0})
}
