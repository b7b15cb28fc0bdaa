import {resolve} from 'node:path'
import type {Readable} from 'node:stream'
import {decodeText} from '../files/read-text.ts'
import {gitHistory} from '../git/history.ts'
import type {Result} from '../lint/result.ts'
import {Configs, type ConfigsOptions} from '../project/configs.ts'
import {type FileProblem, findFiles} from '../project/find-files.ts'
import type {Host} from '../project/host.ts'
import {type FileOutcome, lintAs, lintFile, toProblem} from '../project/lint-files.ts'
import {count} from '../report/count.ts'
import {type Reporter, reporters} from '../report/index.ts'
import {plainTerminal, readTerminal} from '../report/terminal.ts'
import {visible} from '../report/visible.ts'
import {adviceFor, isInCommit} from './advice.ts'
import type {Command, ExitCode} from './command.ts'
import {type LintOptions, readLintOptions} from './lint-options.ts'
import {Progress} from './progress.ts'
import {fileSink, type Sink, stdoutSink} from './sink.ts'
import {printStack} from './stack.ts'

/** Lints files, folders, patterns, the configured files, or standard input. */
export const lintCommand: Command = async (argv, host) => {
  const options = readLintOptions(argv, host.env)
  const configs: ConfigsOptions = {
    cwd: host.cwd,
    config: options.config === undefined ? undefined : resolve(host.cwd, options.config),
    overrides: {
      format: options.sessionFormat,
      preset: options.preset,
      rules: options.rules,
      type: options.type,
    },
    overrideNames,
  }
  const run = new LintRun(options, configs, host)
  if (options.staged) return run.lintStaged()
  return options.stdin ? run.lintStdin() : run.lintFiles()
}

/** The command's names for keys of the configuration. */
const overrideNames = {
  format: '--session-format',
  preset: '--preset',
  rules: '--rule',
  type: '--type',
}

class LintRun {
  readonly #options: LintOptions
  readonly #configsOptions: ConfigsOptions
  readonly #configs: Configs
  readonly #host: Host
  readonly #reporter: Reporter
  readonly #sink: Sink
  readonly #problems: FileProblem[] = []
  #errors = 0
  #warnings = 0
  /** The ids of the rules that found errors. */
  readonly #failed = new Set<string>()

  constructor(options: LintOptions, configs: ConfigsOptions, host: Host) {
    const {cwd, env} = host
    const {color, format, outputFile} = options
    this.#options = options
    this.#configsOptions = configs
    this.#configs = new Configs(configs)
    this.#host = host
    const terminal =
      outputFile === undefined
        ? readTerminal(host.stdoutDescriptor === undefined ? host.stdout : {}, env, color)
        : {...plainTerminal, color: color ?? false}
    this.#reporter = reporters[format]({cwd, terminal})
    this.#sink =
      outputFile === undefined ? stdoutSink(host) : fileSink(resolve(cwd, outputFile), outputFile)
  }

  async lintFiles(): Promise<ExitCode> {
    const {patterns, errorOnUnmatchedPattern, respectGitignore} = this.#options
    const {cwd, env} = this.#host
    const found = await findFiles(patterns, {
      cwd,
      configs: this.#configs,
      errorOnUnmatchedPattern,
      respectGitignore,
      env,
    })
    for (const notice of found.notices) this.#say(`${notice.path}: ${notice.message}`)
    this.#problems.push(...found.problems)
    const {today} = this.#options
    const history = gitHistory({cwd, env, files: found.files, today})
    const progress = new Progress(this.#host, found.files.length)
    for (const [index, path] of found.files.entries()) {
      const outcome = await lintFile(path, {configs: this.#configs, context: {today, history}})
      if (hasFindings(outcome)) progress.hide()
      await this.#add(outcome)
      progress.show(index + 1)
    }
    progress.hide()
    const code = await this.#end()
    // Hook managers that stash unstaged changes pass the files of a commit by name.
    const isBlocked = code !== 0 && isInCommit(env)
    if (isBlocked || this.#options.format === 'pretty') this.#advise(isBlocked)
    return code
  }

  async lintStaged(): Promise<ExitCode> {
    const {format, today, patterns, errorOnUnmatchedPattern, active} = this.#options
    const {cwd, env} = this.#host
    const {lintStaged} = await import('../hooks/staged.ts')
    const configs = this.#configsOptions
    const staged = await lintStaged({
      cwd,
      env,
      configs,
      today,
      patterns,
      errorOnUnmatchedPattern,
      active,
    })
    this.#problems.push(...staged.problems)
    for await (const outcome of staged.outcomes) await this.#add(outcome)
    // Most commits have no session; a report that nothing was linted would be noise.
    const isSilent = staged.count === 0 && format === 'pretty'
    const code = await this.#end(isSilent)
    if (staged.refusal !== undefined) this.#say(staged.refusal)
    const isRefused = staged.refusal !== undefined && code === 0
    if (code !== 0 || isRefused) this.#advise(true)
    return isRefused ? 1 : code
  }

  async lintStdin(): Promise<ExitCode> {
    const {stdinFilename} = this.#options
    const {cwd, stdin} = this.#host
    const path = stdinFilename === undefined ? undefined : resolve(cwd, stdinFilename)
    await this.#add(await this.#lintText(path, await readAll(stdin)))
    return this.#end()
  }

  async #lintText(path: string | undefined, bytes: Buffer): Promise<FileOutcome> {
    const options = {configs: this.#configs, context: this.#context}
    try {
      return {result: await lintAs(path, decodeText(bytes), options)}
    } catch (cause) {
      return {problem: toProblem(this.#options.stdinFilename ?? 'stdin', cause), cause}
    }
  }

  get #context(): {today: string} {
    return {today: this.#options.today}
  }

  async #add(outcome: FileOutcome): Promise<void> {
    if ('problem' in outcome) {
      this.#problems.push(outcome.problem)
      printStack(outcome.cause, this.#host)
      return
    }
    const {result} = outcome
    for (const {ruleId, severity} of result.findings) {
      if (severity === 'error') {
        this.#errors++
        this.#failed.add(ruleId)
      } else {
        this.#warnings++
      }
    }
    await this.#sink.write(
      await this.#reporter.add(this.#options.quiet ? errorsOf(result) : result),
    )
  }

  async #end(isSilent = false): Promise<ExitCode> {
    const end = this.#reporter.end({
      failed: this.#problems.length,
      hidden: this.#options.quiet ? this.#warnings : 0,
    })
    if (!isSilent) await this.#sink.write(end)
    this.#sink.close()
    for (const {path, message} of this.#problems) this.#say(`${path}: ${message}`)
    const {maxWarnings} = this.#options
    const isOver = this.#warnings > maxWarnings
    if (isOver)
      this.#say(`${count(this.#warnings, 'warning')} found, but --max-warnings is ${maxWarnings}`)
    if (this.#problems.length > 0) return 2
    return this.#errors > 0 || isOver ? 1 : 0
  }

  #advise(isBlocked: boolean): void {
    for (const line of adviceFor(this.#failed, isBlocked)) this.#say(line)
  }

  /** Writes one line, even if a file's name has line breaks. */
  #say(line: string): void {
    this.#host.stderr.write(`${visible(line)}\n`)
  }
}

function hasFindings(outcome: FileOutcome): boolean {
  return 'problem' in outcome || outcome.result.findings.length > 0
}

function errorsOf(result: Result): Result {
  return {...result, findings: result.findings.filter(({severity}) => severity === 'error')}
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
