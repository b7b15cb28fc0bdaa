import {createInterface} from 'node:readline/promises'
import {type OptionSpec, readArguments} from '../../cli/arguments.ts'
import type {Command, Surroundings} from '../../cli/command.ts'
import {UsageError} from '../../cli/usage-error.ts'
import {visible} from '../../report/visible.ts'
import {closest} from '../../session/spelling.ts'
import {type Answers, choose, type Question, questions} from './answers.ts'
import {readFacts} from './facts.ts'
import {type Plan, planRemoval, planSetup} from './plan.ts'
import {showPlan} from './show.ts'
import {carryOut} from './write.ts'

/**
 * Sets up a repository, or undoes that. It asks on a terminal and takes options elsewhere, and
 * shows what it will do before it does it.
 */
export const initCommand: Command = async (argv, around) => {
  const args = readArguments(argv, initOptionSpecs)
  if (args.positionals.length > 0) {
    throw new UsageError(`Unexpected \`${args.positionals[0]}\`, expected options only`)
  }
  const given = Object.fromEntries(
    questions.map(({option, choices, many}) => [
      option,
      checkChoice(option, args.last(option), choices, many),
    ]),
  )
  const facts = await readFacts(around)
  const asks = !args.has('yes') && !args.has('dry-run') && isTerminal(around)
  const reader = asks ? createInterface({input: around.stdin, output: around.stdout}) : undefined
  try {
    const ask = async ({text, choices}: Question, suggestion: string) => {
      const answer = await reader?.question(`${text} (${choices.join(', ')}) [${suggestion}] `)
      return answer?.trim() || suggestion
    }
    const plan = args.has('remove')
      ? await planRemoval(facts, around)
      : await planSetup(await choose(given, facts, ask), facts, around)
    around.stdout.write(showPlan(plan, args.has('dry-run')))
    if (plan.changes.length === 0 && plan.settings.length === 0) return 0
    if (args.has('dry-run')) return 0
    if (!args.has('yes') && !(await isAgreed(reader, around))) return 2
    await carryOut(plan, facts, around)
    around.stdout.write('Done.\n')
    return 0
  } finally {
    reader?.close()
  }
}

const options = 'Options'

export const initOptionSpecs: readonly OptionSpec[] = [
  ...questions.map(({option, choices, text}) => ({
    name: option,
    value: 'name',
    description: `${text.toLowerCase()}: ${choices.join(', ')}`,
    group: options,
  })),
  {name: 'yes', short: 'y', description: 'do it without asking', group: options},
  {name: 'dry-run', description: 'only show what would be done', group: options},
  {name: 'remove', description: 'undo what init did', group: options},
]

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

function isTerminal({stdin, stdout}: Surroundings): boolean {
  return 'isTTY' in stdin && stdin.isTTY === true && stdout.isTTY === true
}

async function isAgreed(
  reader: ReturnType<typeof createInterface> | undefined,
  {stderr}: Surroundings,
): Promise<boolean> {
  if (!reader) {
    stderr.write('Nothing was changed: there is no terminal to ask on, so say --yes\n')
    return false
  }
  const answer = await reader.question('Do this? [Y/n] ')
  const agreed = /^(?:y|yes)?$/i.test(answer.trim())
  if (!agreed) stderr.write(`${visible('Nothing was changed')}\n`)
  return agreed
}

export type {Answers, Plan}
