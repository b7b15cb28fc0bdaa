import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Agent} from '../agents/agent.ts'
import {agents} from '../agents/index.ts'
import {git} from '../managers/git.ts'
import {managers, managersIn} from '../managers/index.ts'
import type {Manager} from '../managers/manager.ts'
import type {Facts} from './facts.ts'

/** What to set up. */
export interface Answers {
  readonly hook: Manager | undefined
  readonly config: 'json' | 'yaml' | undefined
  readonly ci: 'github' | undefined
  readonly agents: readonly Agent[]
}

export interface Question {
  readonly option: 'agent' | 'ci' | 'config' | 'hook'
  readonly text: string
  readonly choices: readonly string[]
  /** Whether the answer can list several choices, separated by commas. */
  readonly many: boolean
  suggest(facts: Facts): string
}

export const questions: readonly Question[] = [
  {
    option: 'hook',
    text: 'Git hook',
    choices: [...managers.map(({name}) => name), 'none'],
    many: false,
    suggest: (facts) => (facts.isRepository ? (managersIn(facts)[0] ?? git).name : 'none'),
  },
  {
    option: 'config',
    text: 'Configuration file',
    choices: ['json', 'yaml', 'none'],
    many: false,
    suggest: ({root, manifest}) => {
      if (manifest?.keys.has('session-lint')) return 'none'
      const found = ['json', 'yaml', 'yml'].find((extension) =>
        existsSync(join(root, `session-lint.config.${extension}`)),
      )
      if (found !== undefined) return found === 'yml' ? 'none' : found
      return manifest ? 'json' : 'yaml'
    },
  },
  {
    option: 'ci',
    text: 'Workflow',
    choices: ['github', 'none'],
    many: false,
    suggest: ({isOnGitHub}) => (isOnGitHub ? 'github' : 'none'),
  },
  {
    option: 'agent',
    text: 'Coding agents',
    choices: [...agents.map(({name}) => name), 'none'],
    many: true,
    suggest({root}) {
      const used = agents.filter(({folder}) => existsSync(join(root, folder)))
      return used.map(({name}) => name).join() || 'none'
    },
  },
]

/**
 * Collects the answers: the given ones, and asks for the others.
 *
 * @param ask
 *   Returns the answer to a question, or the suggestion.
 */
export async function choose(
  given: Readonly<Partial<Record<Question['option'], string | undefined>>>,
  facts: Facts,
  ask: (question: Question, suggestion: string) => Promise<string>,
): Promise<Answers> {
  const answers = new Map<string, string>()
  for (const question of questions) {
    const {option} = question
    answers.set(option, given[option] ?? (await askUntilKnown(question, facts, ask)))
  }
  const hook = managers.find(({name}) => name === answers.get('hook'))
  const config = answers.get('config')
  const named = (answers.get('agent') ?? '').split(',').map((name) => name.trim())
  return {
    hook,
    config: config === 'json' || config === 'yaml' ? config : undefined,
    ci: answers.get('ci') === 'github' ? 'github' : undefined,
    agents: agents.filter(({name}) => named.includes(name)),
  }
}

async function askUntilKnown(
  question: Question,
  facts: Facts,
  ask: (question: Question, suggestion: string) => Promise<string>,
): Promise<string> {
  const suggestion = question.suggest(facts)
  for (;;) {
    const answer = await ask(question, suggestion)
    const parts = question.many ? answer.split(',').map((part) => part.trim()) : [answer]
    if (parts.every((part) => question.choices.includes(part))) return answer
  }
}
