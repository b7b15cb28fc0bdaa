import {createInterface, type Interface} from 'node:readline/promises'
import {UsageError} from '../files/usage-error.ts'
import {choose, type Question, questions} from '../hooks/init/answers.ts'
import {readFacts} from '../hooks/init/facts.ts'
import {planRemoval, planSetup} from '../hooks/init/plan.ts'
import {showNext, showPlan} from '../hooks/init/show.ts'
import {carryOut} from '../hooks/init/write.ts'
import type {Host} from '../project/host.ts'
import {closest} from '../session/spelling.ts'
import {readArguments} from './arguments.ts'
import type {ExitCode, Subcommand} from './command.ts'
import {flag, type Option, readOptions} from './options.ts'

const group = 'Options'

/** Each question has an option that answers it. */
const answerOptions = Object.fromEntries(
  questions.map((question) => [question.option, answerOption(question)]),
) as Readonly<Record<Question['option'], Option<string | undefined>>>

const initOptions = {
  ...answerOptions,
  yes: flag({name: 'yes', short: 'y', description: 'apply the plan without asking', group}),
  dryRun: flag({name: 'dry-run', description: 'only show the plan', group}),
  remove: flag({name: 'remove', description: 'undo what init did', group}),
}

export const command: Subcommand = {
  usage: 'init [options]',
  description: 'set up the configuration, git hooks, a CI workflow and coding agents',
  options: Object.values(initOptions),
  run: init,
}

/**
 * Sets up a repository, or undoes the setup. Asks on a terminal, relies on options elsewhere, and
 * shows the plan before applying it.
 */
async function init(argv: readonly string[], host: Host): Promise<ExitCode> {
  const args = readArguments(argv, command.options)
  if (args.positionals.length > 0) {
    throw new UsageError(`Unexpected \`${args.positionals[0]}\`, expected options only`)
  }
  const given = readOptions(initOptions, args, host.env)
  const facts = await readFacts(host)
  const asks = !given.yes && !given.dryRun && isTerminal(host)
  const dialogue = asks ? new Dialogue(host) : undefined
  try {
    const ask = async ({text, choices}: Question, suggestion: string) => {
      const question = `${text} (${choices.join(', ')}) [${suggestion}] `
      return (await dialogue?.ask(question)) || suggestion
    }
    const plan = given.remove
      ? await planRemoval(facts, host)
      : await planSetup(await choose(given, facts, ask), facts, host)
    host.stdout.write(showPlan(plan, given.dryRun))
    const isDone = plan.changes.length === 0 && plan.settings.length === 0
    if (!isDone && !given.dryRun) {
      if (!given.yes && !(await isAgreed(dialogue, host))) return 2
      await carryOut(plan, facts, host)
      host.stdout.write('\nDone.\n')
    }
    host.stdout.write(showNext(plan))
    return 0
  } finally {
    dialogue?.close()
  }
}

function answerOption({option, text, choices, many}: Question): Option<string | undefined> {
  return {
    name: option,
    value: 'name',
    description: `${text.toLowerCase()}: ${choices.join(', ')}`,
    group,
    read: (args) => checkChoice(option, args.last(option), choices, many),
  }
}

function checkChoice(
  option: string,
  value: string | undefined,
  choices: readonly string[],
  many: boolean,
): string | undefined {
  for (const one of many ? (value?.split(',') ?? []) : value === undefined ? [] : [value]) {
    if (choices.includes(one.trim())) continue
    const meant = closest(one, choices)
    const hint =
      meant === undefined ? `expected ${choices.join(' or ')}` : `did you mean \`${meant}\`?`
    throw new UsageError(`Unexpected value \`${one}\` of \`--${option}\`, ${hint}`)
  }
  return value
}

function isTerminal({stdin, stdout}: Host): boolean {
  return 'isTTY' in stdin && stdin.isTTY === true && stdout.isTTY === true
}

async function isAgreed(dialogue: Dialogue | undefined, {stderr}: Host): Promise<boolean> {
  if (!dialogue) {
    stderr.write('Nothing was changed: without a terminal to ask on, pass --yes\n')
    return false
  }
  const agreed = /^(?:y|yes)?$/i.test(await dialogue.ask('Apply these changes? [Y/n] '))
  if (!agreed) stderr.write('Nothing was changed\n')
  return agreed
}

/** Questions on a terminal; its own line editing is enough for answers of one word. */
class Dialogue {
  readonly #reader: Interface
  readonly #closed: Promise<never>

  constructor({stdin, stdout}: Host) {
    this.#reader = createInterface({input: stdin, output: stdout, terminal: false})
    this.#closed = new Promise((_, reject) => {
      this.#reader.once('close', () => reject(new UsageError('Nothing was changed')))
    })
    this.#closed.catch(() => {})
  }

  /** @throws UsageError - When the input ends. */
  async ask(question: string): Promise<string> {
    return (await Promise.race([this.#reader.question(question), this.#closed])).trim()
  }

  close(): void {
    this.#reader.close()
  }
}
