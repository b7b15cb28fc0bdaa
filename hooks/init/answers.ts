import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {agentNames} from './agent-targets.ts'
import type {Facts, Manager} from './facts.ts'

/** What is to be set up. */
export interface Answers {
  readonly hook: Manager | undefined
  readonly config: 'json' | 'yaml' | undefined
  readonly ci: 'github' | undefined
  readonly agents: readonly string[]
}

export interface Question {
  readonly option: 'agent' | 'ci' | 'config' | 'hook'
  readonly text: string
  readonly choices: readonly string[]
  /** Whether several can be chosen, with commas between them. */
  readonly many: boolean
  suggest(facts: Facts): string
}

const managers: readonly Manager[] = ['husky', 'lefthook', 'pre-commit', 'simple-git-hooks', 'git']

export const questions: readonly Question[] = [
  {
    option: 'hook',
    text: 'Git hook',
    choices: [...managers, 'none'],
    many: false,
    suggest: (facts) => (facts.isRepository ? (facts.managers[0] ?? 'git') : 'none'),
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
    choices: [...agentNames, 'none'],
    many: true,
    suggest: ({root}) =>
      agentNames.filter((name) => existsSync(join(root, `.${name}`))).join() || 'none',
  },
]

/**
 * Makes up the answers: what was given, else what is said when asked.
 *
 * @param ask
 *   Gives the answer to a question, or the suggestion.
 */
export async function choose(
  given: Readonly<Record<string, string | undefined>>,
  facts: Facts,
  ask: (question: Question, suggestion: string) => Promise<string>,
): Promise<Answers> {
  const answers = new Map<string, string>()
  for (const question of questions) {
    const {option} = question
    answers.set(option, given[option] ?? (await askUntilKnown(question, facts, ask)))
  }
  const hook = managers.find((name) => name === answers.get('hook'))
  const config = answers.get('config')
  const named = (answers.get('agent') ?? '').split(',').map((name) => name.trim())
  return {
    hook,
    config: config === 'json' || config === 'yaml' ? config : undefined,
    ci: answers.get('ci') === 'github' ? 'github' : undefined,
    agents: agentNames.filter((name) => named.includes(name)),
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
