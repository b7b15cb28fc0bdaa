import type {Host} from '../../project/host.ts'
import {managersIn} from '../managers/index.ts'
import type {Manager} from '../managers/manager.ts'
import type {Facts} from './facts.ts'

/** Problems that would otherwise go unnoticed, as far as they apply here. */
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
      `core.hooksPath is \`${hooksPath}\`, so git ignores .git/hooks, where ${manager.name} installs its hooks. Run \`git config --unset core.hooksPath\`, or use another manager.`,
    ]
  }
  if (plainHooks.length === 0) return []
  const others = managersIn(facts).filter((other) => other !== manager)
  const whose = others.length > 0 ? ` of ${others.map(({name}) => name).join(' and ')}` : ''
  return [
    `The hooks${whose} in .git/hooks (${plainHooks.join(', ')}) do not run once core.hooksPath is set.`,
  ]
}

/** Version managers change the PATH in a shell's startup files. */
const versionManagers =
  /[/\\](?:\.?asdf|\.?fnm|fnm_multishells|\.?mise|\.nodenv|\.nvm|\.volta)[/\\]/

function nodeOfAShell({PATH = ''}: Host['env']): string[] {
  const node = PATH.split(process.platform === 'win32' ? ';' : ':').find((one) =>
    versionManagers.test(`${one}/`),
  )
  if (node === undefined) return []
  return [
    `Node.js comes from ${node}, which is only on the PATH of shells. A graphical git client may not find it.`,
  ]
}
