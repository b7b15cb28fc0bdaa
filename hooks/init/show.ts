import {visible} from '../../report/visible.ts'
import type {Change, Plan} from './plan.ts'

/** Describes a plan, with the lines that it adds and removes. */
export function showPlan(plan: Plan, isDry: boolean): string {
  const {changes, settings, unchanged, refused, warnings, isRemoval} = plan
  const lines = [
    ...changes.flatMap(describe),
    ...settings.map(({name, value}) =>
      value === undefined ? `unset   git config ${name}` : `set     git config ${name} ${value}`,
    ),
    ...unchanged.map((path) => `keep    ${path}`),
    ...refused.flatMap(({path, why, byHand}) => [
      `by hand ${path} cannot be edited automatically: ${why}. Add:`,
      ...byHand
        .trimEnd()
        .split('\n')
        .map((line) => `          ${line}`),
    ]),
  ]
  if (changes.length + settings.length === 0) {
    lines.push(isRemoval ? 'There is nothing to remove.' : 'Everything is already set up.')
  }
  const parts = [lines]
  if (warnings.length > 0) parts.push(warnings.map((text) => `Note: ${text}`))
  if (isDry) parts.push(['Nothing was changed: this is a dry run.'])
  return `${parts.map((part) => part.map((line) => visible(line)).join('\n')).join('\n\n')}\n`
}

/** Says what is left to do once a plan is carried out; empty when nothing is. */
export function showNext({next}: Plan): string {
  if (next.length === 0) return ''
  return ['', 'Then run:', ...next.map((step) => `  ${visible(step)}`), ''].join('\n')
}

function describe({path, purpose, before, after}: Change): string[] {
  const verb = before === undefined ? 'create' : after === undefined ? 'remove' : 'change'
  const head = `${verb.padEnd(7)} ${path}: ${purpose}`
  if (after === undefined) return [head]
  const {added, removed} = difference(before ?? '', after)
  return [
    head,
    ...removed.map((line) => `        - ${line}`),
    ...added.map((line) => `        + ${line}`),
  ]
}

/** The lines that differ, without the common start and end. */
function difference(before: string, after: string): {added: string[]; removed: string[]} {
  const old = toLines(before)
  const now = toLines(after)
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && old.at(-1 - end) === now.at(-1 - end)) end++
  return {
    removed: old.slice(start, old.length - end),
    added: now.slice(start, now.length - end),
  }
}

function toLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}
