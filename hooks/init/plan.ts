import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {askGit} from '../../git/run.ts'
import type {Host} from '../../project/host.ts'
import {agents} from '../agents/index.ts'
import type {Target} from '../edit/target.ts'
import {newHooksFolder} from '../managers/hooks-path.ts'
import {managers} from '../managers/index.ts'
import {agentTarget} from './agent-target.ts'
import type {Answers} from './answers.ts'
import type {Facts} from './facts.ts'
import {configTarget, workflowTarget} from './file-targets.ts'
import {before, readRecord, type SetupRecord} from './record.ts'
import {findWarnings} from './warnings.ts'

/** All changes, determined before anything is written. */
export interface Plan {
  readonly changes: readonly Change[]
  /** Settings of git; `undefined` unsets one. */
  readonly settings: readonly {readonly name: string; readonly value: string | undefined}[]
  /** Files that need no change. */
  readonly unchanged: readonly string[]
  /** Additions to make by hand. */
  readonly refused: readonly {
    readonly path: string
    readonly why: string
    readonly byHand: string
  }[]
  readonly warnings: readonly string[]
  /** Commands for the user to run afterwards. */
  readonly next: readonly string[]
  readonly isRemoval: boolean
  /** The file that keeps the files' previous content. */
  readonly recordPath: string | undefined
  readonly record: SetupRecord
}

/** One file, before and after; `undefined`: no file. */
export interface Change {
  readonly path: string
  readonly purpose: string
  readonly before: string | undefined
  readonly after: string | undefined
  readonly executable: boolean
}

type Around = Pick<Host, 'cwd' | 'env'>

export async function planSetup(answers: Answers, facts: Facts, host: Around): Promise<Plan> {
  const targets = [
    ...(answers.config ? [configTarget(answers.config)] : []),
    ...(answers.hook?.targets(facts) ?? []),
    ...(answers.ci ? [workflowTarget()] : []),
    ...answers.agents.map((agent) => agentTarget(agent, facts.manifest !== undefined)),
  ]
  const changes: Change[] = []
  const unchanged: string[] = []
  const refused: Plan['refused'][number][] = []
  for (const target of targets) {
    const change = changeFor(target, facts, refused)
    if (!change) continue
    if (change.before === change.after) unchanged.push(change.path)
    else changes.push(change)
  }
  const hooksPath = answers.hook?.hooksPath?.(facts) ?? facts.hooksPath
  const sets = facts.isRepository && hooksPath !== facts.hooksPath
  return {
    changes,
    settings: sets ? [{name: 'core.hooksPath', value: hooksPath}] : [],
    unchanged,
    refused,
    warnings: findWarnings(answers.hook, facts, host),
    next: nextSteps(answers, facts),
    isRemoval: false,
    ...(await recordOf(host)),
  }
}

export async function planRemoval(facts: Facts, host: Around): Promise<Plan> {
  const kept = await recordOf(host)
  const changes: Change[] = []
  const paths = new Set<string>()
  for (const target of allTargets(facts)) {
    const text = readIfThere(facts.root, target.path)
    if (text === undefined || paths.has(target.path)) continue
    paths.add(target.path)
    const change = removalOf(target, text, kept.record, facts)
    if (change.before !== change.after) changes.push(change)
  }
  const isSet =
    facts.hooksPath === newHooksFolder && (kept.record.hooksPath || isLeftEmpty(changes))
  return {
    changes,
    settings: isSet ? [{name: 'core.hooksPath', value: undefined}] : [],
    unchanged: [],
    refused: [],
    warnings: [],
    next: [],
    isRemoval: true,
    ...kept,
  }
}

function changeFor(
  target: Target,
  {root}: Facts,
  refused: Plan['refused'][number][],
): Change | undefined {
  const {path, purpose, executable = false, byHand} = target
  try {
    const text = readIfThere(root, path)
    return {path, purpose, executable, before: text, after: target.add(text)}
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const [why = ''] = error.message.split('\n')
    refused.push({path, why, byHand})
    return undefined
  }
}

/** Several targets can share a file, so all of them are removed. */
function removalOf(target: Target, text: string, record: SetupRecord, facts: Facts): Change {
  const {path} = target
  const change = {path, purpose: 'restores the previous version', executable: false, before: text}
  const earlier = before(record, path, text)
  if (earlier !== undefined) return {...change, after: earlier ?? undefined}
  if (!`${path} ${text}`.includes('session-lint')) return {...change, after: text}
  let rest: string | undefined = text
  for (const other of allTargets(facts)) {
    if (other.path !== path || rest === undefined) continue
    try {
      rest = other.remove(rest)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return {...change, purpose: 'removes session-lint', after: rest}
}

function allTargets(facts: Facts): Target[] {
  const isInstalled = facts.manifest !== undefined
  return [
    configTarget('json'),
    configTarget('yaml'),
    ...managers.flatMap((manager) => manager.targets(facts)),
    workflowTarget(),
    ...agents.map((agent) => agentTarget(agent, isInstalled)),
  ]
}

/** Whether the plan removes every hook in the folder that git uses. */
function isLeftEmpty(changes: readonly Change[]): boolean {
  const hooks = changes.filter(({path}) => path.startsWith(`${newHooksFolder}/`))
  return hooks.length > 0 && hooks.every(({after}) => after === undefined)
}

async function recordOf(host: Around): Promise<Pick<Plan, 'record' | 'recordPath'>> {
  const path = await askGit(
    ['rev-parse', '--path-format=absolute', '--git-path', 'session-lint/init.json'],
    host,
  )
  return {recordPath: path, record: readRecord(path ?? '')}
}

/** Follows a link, so that its target is changed. */
function readIfThere(root: string, path: string): string | undefined {
  const file = join(root, path)
  if (!lstatSync(file, {throwIfNoEntry: false})) return undefined
  return readFileSync(file, 'utf8')
}

function nextSteps({hook}: Answers, facts: Facts): string[] {
  const {manifest} = facts
  const isMissing = manifest && !manifest.dependencies.has('remark-lint-session')
  const install = isMissing ? ['npm install --save-dev remark-lint-session'] : []
  return [...install, ...(hook?.nextSteps(facts) ?? [])]
}
