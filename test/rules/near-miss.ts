import {readdirSync} from 'node:fs'
import type {Parser} from '../../lint/parser.ts'
import {readSessionFile, runRule} from '../../lint/run-rules.ts'
import {withSecretFinder} from '../../lint/secret-finder.ts'
import type {Context, Finding, Rule} from '../../rules/rule.ts'
import {readSession} from '../../session/index.ts'
import {settings, today} from '../lint-text.ts'

/** A text that gives a rule as much to do as it can, and as little to find. */
export interface NearMiss {
  /** What the text begins with; part of a session of the default format when absent. */
  readonly lead?: string | ((size: number) => string)
  /** What it repeats; a function of the number of the piece when they have to differ. */
  readonly piece: string | ((index: number) => string)
  readonly tail?: string
  /** What shows, behind the lead or at the end of the text, that the rule looks there. */
  readonly hit: string
  readonly hitAt?: 'end' | 'start'
  /** Part of the message of a finding that comes, or goes, with {@link hit}. */
  readonly finds: string
  readonly context?: Context
  readonly path?: string
  /** Whether it is the path of the file rather than its text. */
  readonly inPath?: true
}

/** By what is hard about the text. */
export type NearMisses = Readonly<Record<string, NearMiss>>

/** The near misses of every rule, by its id: `near-misses/<name>.ts` has those of `session-<name>`. */
export async function allNearMisses(): Promise<Readonly<Record<string, NearMisses>>> {
  const found: Record<string, NearMisses> = {}
  const folder = new URL('near-misses/', import.meta.url)
  for (const file of readdirSync(folder).sort()) {
    const {nearMisses}: {nearMisses: NearMisses} = await import(new URL(file, folder).href)
    found[`session-${file.replace(/\.ts$/, '')}`] = nearMisses
  }
  return found
}

/**
 * As many pieces as it takes to make `size` characters, between the lead and the tail.
 *
 * @param first
 *   The number of the first piece.
 */
export function grow({lead = '', piece, tail = ''}: NearMiss, size: number, first = 0) {
  const start = typeof lead === 'string' ? lead : lead(size)
  const pieces = [start]
  for (let length = start.length, index = first; length < size; index++) {
    const next = typeof piece === 'string' ? piece : piece(index)
    pieces.push(next)
    length += next.length
  }
  return {lead: start, text: pieces.join('') + tail}
}

/** The start of a session, up to a section that the text stands in. */
export function inSection(name: string, status = 'in_progress'): string {
  return `# Session State: x\n\n**Created**: 2026-03-02\n**Updated**: 2026-03-03\n**Status**: ${status}\n\n## ${name}\n\n`
}

export const path = '.claude/sessions/2026-03-02-x.md'

/**
 * Reads a text as a session, and gives one run of a rule over it. What rules find out about a
 * session is kept in it, so each run needs a session of its own.
 */
export async function prepareRule(
  rule: Rule,
  {context, path, inPath}: NearMiss,
  given: string,
  parse: Parser,
): Promise<() => readonly Finding[]> {
  const text = inPath ? fitting : given
  const session = readSession(parse(text), text)
  const complete = await withSecretFinder(text, settings, {today, ...context})
  const file = readSessionFile(session, inPath ? given : path, settings, complete)
  return () => {
    const findings: Finding[] = []
    runRule(rule, file, {severity: rule.severity, options: rule.defaults}, false, findings)
    return findings
  }
}

/** A file whose name is looked at. */
const fitting = '# Session State: x\n\n**Created**: 2026-03-02\n**Status**: in_progress\n'
