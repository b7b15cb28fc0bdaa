import {type Agent, isRecord, wasStoppedBefore} from './agent.ts'

const events = {written: 'PostToolUse', stop: 'Stop'}

/**
 * Codex. Its events and answers have the shapes of Claude Code's, but its schemas are closed: an
 * unknown property makes the answer invalid. Files are written with `apply_patch`, whose input is
 * the patch in `command`; a shell command can apply a patch, too. See
 * `codex-rs/hooks/schema/generated` in github.com/openai/codex.
 */
export const codex: Agent = {
  name: 'codex',
  title: 'Codex',
  folder: '.codex',
  settingsFile: '.codex/hooks.json',
  events,
  projectVariable: undefined,
  projectRoot: '"$(git rev-parse --show-toplevel)"/',
  settings(command) {
    // In seconds.
    const hooks = [{type: 'command', command, timeout: 30}]
    return {
      hooks: {[events.written]: [{matcher: 'apply_patch|Bash', hooks}], [events.stop]: [{hooks}]},
    }
  },
  read(event) {
    const {hook_event_name: name, tool_input: input} = event
    if (name === events.written) return {kind: 'written', paths: patchesIn(input).flatMap(pathsOf)}
    return name === events.stop && !wasStoppedBefore(event) ? {kind: 'stop'} : undefined
  },
  answer: (_event, reason) => ({decision: 'block', reason}),
}

function patchesIn(input: unknown): string[] {
  const values = isRecord(input) ? [input.command, input.patch, input.input] : [input]
  return values
    .flat()
    .filter((value) => typeof value === 'string')
    .filter((text) => text.includes('*** Begin Patch'))
}

/** A moved file has its new name only, which follows the old one. */
function pathsOf(patch: string): string[] {
  const paths: string[] = []
  for (const line of patch.split(/\r?\n/)) {
    const [, action, path = ''] = /^\*\*\* (Add File|Update File|Move to): (.+)$/.exec(line) ?? []
    if (action === 'Move to') paths.pop()
    if (action !== undefined) paths.push(path.trim())
  }
  return paths
}
