import type {Host} from '../../project/host.ts'
import {managersIn} from '../managers/index.ts'
import type {Manager} from '../managers/manager.ts'
import type {Facts} from './facts.ts'

/** What is known to fail without a message, where it applies here. */
export function findWarnings(
  manager: Manager | undefined,
  facts: Facts,
  {env}: Pick<Host, 'env'>,
): string[] {
  if (!manager) return []
  return [
    ...(manager.warnings?.(facts) ?? []),
    ...switchedOff(manager, facts),
    ...nodeOfAShell(env),
  ]
}

function switchedOff(manager: Manager, facts: Facts): string[] {
  const {hooksPath, plainHooks} = facts
  if (manager.hooksIn === '.git/hooks') {
    if (hooksPath === undefined) return []
    return [
      `core.hooksPath is \`${hooksPath}\`, so git does not look into .git/hooks, where ${manager.name} installs its hooks: \`git config --unset core.hooksPath\`, or use another manager.`,
    ]
  }
  if (plainHooks.length === 0) return []
  const others = managersIn(facts).filter((other) => other !== manager)
  const whose = others.length > 0 ? ` of ${others.map(({name}) => name).join(' and ')}` : ''
  return [
    `The hooks${whose} in .git/hooks (${plainHooks.join(', ')}) do not run once core.hooksPath is set.`,
  ]
}

/** Version managers set up the PATH in the start files of a shell. */
const versionManagers =
  /[/\\](?:\.?asdf|\.?fnm|fnm_multishells|\.?mise|\.nodenv|\.nvm|\.volta)[/\\]/

function nodeOfAShell({PATH = ''}: Host['env']): string[] {
  const node = PATH.split(process.platform === 'win32' ? ';' : ':').find((one) =>
    versionManagers.test(`${one}/`),
  )
  if (node === undefined) return []
  return [
    `Node.js comes from ${node}, which only shells have on their PATH: a graphical git client may not find it.`,
  ]
}
