import type {Html, Nodes, Parents, Root} from 'mdast'
import {repository} from '../files/manifest.ts'
import {quote} from '../rules/message.ts'
import type {Finding} from '../rules/rule.ts'
import type {Source} from '../session/index.ts'
import {closest} from '../session/index.ts'

/** The id of findings about the comments themselves. */
export const commentRuleId = 'session-lint-comments'

/**
 * Honours remark-lint's comments: `<!--lint disable session-dates-->`, `enable`, and `ignore` for
 * what comes next. Without a rule's name they are about every rule.
 *
 * remark-lint's own code for this is not used here: its pattern for comments takes quadratic time
 * on long white space, and session files come from strangers.
 *
 * @param ruleIds
 *   Every rule there is; another `session-…` in a comment is a finding.
 * @returns
 *   The findings that are left, and those about the comments.
 */
export function applyComments(
  findings: readonly Finding[],
  tree: Root,
  source: Source,
  ruleIds: readonly string[],
): readonly Finding[] {
  if (!source.text.includes('<!--')) return findings
  const comments = readComments(tree)
  if (comments.length === 0) return findings
  const faults = comments.flatMap((comment) => faultsOf(comment, source, ruleIds))
  const timelines = new Map<string, Timeline>()
  for (const comment of comments) addTo(timelines, comment)
  const left = findings.filter((finding) => {
    const offset = finding.place.start.offset ?? 0
    return [everyRule, finding.ruleId].every((id) => timelines.get(id)?.isOn(offset) ?? true)
  })
  return faults.length > 0 ? [...left, ...faults] : left
}

/** The key of comments that name no rule. */
const everyRule = '*'

interface Comment {
  readonly node: Html
  readonly verb: string
  readonly names: readonly string[]
  /** Where what an `ignore` is about ends. */
  readonly nextEnd: number
}

/** A comment of remark-lint is a few words; longer ones are something else. */
const longestComment = 2000
const commentPattern = /^<!--\s{0,9}lint(?:\s([\s\S]*))?-->$/

function readComments(tree: Root): Comment[] {
  const comments: Comment[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    const {children} = node as Parents
    for (const [index, child] of children.entries()) {
      if (child.type !== 'html' || child.value.length > longestComment) continue
      const match = commentPattern.exec(child.value.trim())
      if (!match) continue
      const [verb = '', ...names] = (match[1] ?? '').trim().split(/\s+/)
      const next = children[index + 1]
      comments.push({node: child, verb, names, nextEnd: next?.position?.end.offset ?? -1})
    }
    for (const child of children) open.push(child)
  }
  return comments.sort((a, b) => startOf(a.node) - startOf(b.node))
}

function startOf(node: Html): number {
  return node.position?.start.offset ?? 0
}

function addTo(timelines: Map<string, Timeline>, {node, verb, names, nextEnd}: Comment): void {
  const start = startOf(node)
  if (verb === 'ignore') {
    for (const id of names.length > 0 ? names : [everyRule]) {
      timelineOf(timelines, id).ignore(start, nextEnd)
    }
  } else if (verb === 'enable' || verb === 'disable') {
    // Without a name the comment is about the rules that were named before, too.
    const ids = names.length > 0 ? names : [everyRule, ...timelines.keys()]
    for (const id of ids) timelineOf(timelines, id).turn(start, verb === 'enable')
  }
}

function timelineOf(timelines: Map<string, Timeline>, id: string): Timeline {
  let timeline = timelines.get(id)
  if (!timeline) {
    timeline = new Timeline()
    timelines.set(id, timeline)
  }
  return timeline
}

/** Where in the file a rule is on. Entries are added in the order of the file. */
class Timeline {
  readonly #turns: {readonly start: number; readonly on: boolean}[] = []
  /** What is ignored: nodes, so two of them are apart or one is within the other. */
  readonly #ignored: {readonly start: number; readonly latestEnd: number}[] = []

  turn(start: number, on: boolean): void {
    this.#turns.push({start, on})
  }

  ignore(start: number, end: number): void {
    const latestEnd = Math.max(end, this.#ignored.at(-1)?.latestEnd ?? -1)
    this.#ignored.push({start, latestEnd})
  }

  isOn(offset: number): boolean {
    if ((lastBefore(this.#ignored, offset)?.latestEnd ?? -1) > offset) return false
    return lastBefore(this.#turns, offset)?.on ?? true
  }
}

function lastBefore<Entry extends {readonly start: number}>(
  entries: readonly Entry[],
  offset: number,
): Entry | undefined {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = entries[middle]
    if (entry && entry.start <= offset) low = middle + 1
    else high = middle
  }
  return entries[low - 1]
}

const verbs = ['disable', 'enable', 'ignore']

function faultsOf(
  {node, verb, names}: Comment,
  source: Source,
  ruleIds: readonly string[],
): Finding[] {
  const start = startOf(node)
  const find = (word: string, after: number) =>
    after + source.text.slice(after, start + node.value.length).indexOf(word)
  if (!verbs.includes(verb)) {
    const from = find(verb, find('lint', start) + 4)
    return [
      fault(
        verb,
        from,
        source,
        'keyword',
        closest(verb, verbs),
        '`disable`, `enable`, or `ignore`',
      ),
    ]
  }
  const findings: Finding[] = []
  let from = find(verb, find('lint', start) + 4) + verb.length
  for (const name of names) {
    from = find(name, from)
    // Names without the prefix are other people's rules.
    if (name.startsWith('session-') && !ruleIds.includes(name)) {
      findings.push(
        fault(name, from, source, 'rule', closest(name, ruleIds), 'a rule of this linter'),
      )
    }
    from += name.length
  }
  return findings
}

function fault(
  word: string,
  from: number,
  source: Source,
  kind: 'keyword' | 'rule',
  meant: string | undefined,
  otherwise: string,
): Finding {
  return {
    ruleId: commentRuleId,
    severity: 'error',
    message: `Unexpected ${kind} ${quote(word)} in a comment, expected ${meant === undefined ? otherwise : quote(meant)}`,
    place: source.place(from, from + word.length),
    expected: meant === undefined ? [] : [meant],
    note: 'The comment turns nothing off as it stands.',
    url: `${repository}/blob/main/docs/suppressing.md`,
  }
}
