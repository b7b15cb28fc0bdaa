import type {Html, Nodes, Parents, Root} from 'mdast'
import {docsUrl} from '../files/manifest.ts'
import {quote} from '../rules/message.ts'
import {closestRule, ruleNamed} from '../rules/names.ts'
import type {Finding, Severity} from '../rules/rule.ts'
import {closest, offsetOf, type Source} from '../session/index.ts'
import {remarkLintRules} from './remark-lint-rules.ts'

/** The id of findings about the comments themselves. */
export const commentRuleId = 'session-lint-comments'

/**
 * Applies remark-lint's comments: `<!--lint disable session-dates-->`, `enable`, and `ignore` for
 * the next node. Without a rule's name they apply to every rule. Unlike remark-lint, this also
 * accepts short names, commas between names, and a reason after ` -- `.
 *
 * remark-lint's own code for this is not used here: its pattern for comments takes quadratic time
 * on long white space, and session files come from strangers.
 *
 * @returns
 *   The remaining findings, and those about the comments. An unknown name is an error when it was
 *   probably meant to be a rule of this linter, else a warning: it may be a rule for remark that is
 *   not listed here.
 */
export function applyComments(
  findings: readonly Finding[],
  tree: Root,
  source: Source,
): readonly Finding[] {
  if (!source.text.includes('<!--')) return findings
  const {comments, foreign} = readComments(tree)
  const faults = [
    ...comments.flatMap((comment) => faultsOf(comment, source)),
    ...foreign.map((comment) => foreignFault(comment, source)),
  ]
  const timelines = new Map<string, Timeline>()
  for (const comment of comments) addTo(timelines, comment)
  const left = findings.filter((finding) => {
    const offset = finding.place.start.offset ?? 0
    return [everyRule, finding.ruleId].every((id) => timelines.get(id)?.isOn(offset) ?? true)
  })
  return [...left, ...faults]
}

/** The key of comments that name no rule. */
const everyRule = '*'

interface Comment {
  readonly node: Html
  readonly verb: string
  /** As written. */
  readonly names: readonly string[]
  /** The end of the node that an `ignore` covers. */
  readonly nextEnd: number
}

/** A comment in another linter's syntax that means this one. */
interface ForeignComment {
  readonly node: Html
  /** The text between `<!--` and `-->`. */
  readonly written: string
  /** The closest valid comment to what was meant. */
  readonly meant: string
  /** Whether {@link meant} can replace it as it is. */
  readonly isSame: boolean
}

/** A comment for a linter is a few words; longer ones are something else. */
const longestComment = 2000
const commentPattern = /^<!--\s{0,9}lint(?:\s([\s\S]*))?-->$/

/** `-- because …` */
const reasonPattern = /(?:^|\s)--(?:\s|$)/

function readComments(tree: Root): {comments: Comment[]; foreign: ForeignComment[]} {
  const comments: Comment[] = []
  const foreign: ForeignComment[] = []
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('children' in node)) continue
    const {children} = node as Parents
    for (const [index, child] of children.entries()) {
      if (child.type !== 'html' || child.value.length > longestComment) continue
      const match = commentPattern.exec(child.value.trim())
      if (match) {
        const [verb = '', ...names] = wordsOf(match[1] ?? '')
        const nextEnd = children[index + 1]?.position?.end.offset ?? -1
        comments.push({node: child, verb, names, nextEnd})
      } else {
        const other = readForeign(child)
        if (other) foreign.push(other)
      }
    }
    for (const child of children) open.push(child)
  }
  return {comments: comments.sort((a, b) => offsetOf(a.node) - offsetOf(b.node)), foreign}
}

/** The keyword and the names of a comment, without the reason. */
function wordsOf(written: string): string[] {
  const reason = written.search(reasonPattern)
  const words = reason < 0 ? written : written.slice(0, reason)
  return words.split(/[\s,]+/).filter((word) => word !== '')
}

/** How ESLint, markdownlint and others write such comments, with this linter's name or theirs. */
const foreignPattern =
  /^<!--\s{0,9}((?:remark-lint-session|session-lint|eslint|lint|markdownlint|remark-lint|remark|textlint)[-: ]\s{0,9}(disable|enable|ignore)((?:-[a-z]{1,10}){0,3})(?!\w)([\s\S]*?))-->$/

function readForeign(node: Html): ForeignComment | undefined {
  const match = foreignPattern.exec(node.value.trim())
  if (!match) return undefined
  const [, written = '', verb = '', scope = '', rest = ''] = match
  const names = wordsOf(rest)
  const isOurs = /^(?:remark-lint-session|session-lint)/.test(written)
  if (!isOurs && !names.some((name) => name.startsWith('session-') && ruleNamed(name))) {
    return undefined
  }
  const isLine = /line|next/.test(scope)
  const [, reason = ''] = /\s--\s+(\S[\s\S]*)$/.exec(rest) ?? []
  const words = [isLine ? 'ignore' : verb, ...names.map((name) => ruleNamed(name)?.id ?? name)]
  return {
    node,
    written: written.trim(),
    meant: `<!--lint ${words.join(' ')}${reason === '' ? '' : ` -- ${reason.trim()}`}-->`,
    // After a text on the same line, a comment of this linter has nothing to apply to.
    isSame: !isLine || scope.includes('next'),
  }
}

function addTo(timelines: Map<string, Timeline>, {node, verb, names, nextEnd}: Comment): void {
  const start = offsetOf(node)
  if (verb === 'ignore') {
    for (const id of names.length > 0 ? names.map(idOf) : [everyRule]) {
      timelineOf(timelines, id).ignore(start, nextEnd)
    }
  } else if (verb === 'enable' || verb === 'disable') {
    // Without a name the comment also applies to rules that were named before.
    const ids = names.length > 0 ? names.map(idOf) : [everyRule, ...timelines.keys()]
    for (const id of ids) timelineOf(timelines, id).turn(start, verb === 'enable')
  }
}

function idOf(name: string): string {
  return ruleNamed(name)?.id ?? name
}

function timelineOf(timelines: Map<string, Timeline>, id: string): Timeline {
  let timeline = timelines.get(id)
  if (!timeline) {
    timeline = new Timeline()
    timelines.set(id, timeline)
  }
  return timeline
}

/** The ranges of the file where a rule is on. Entries are added in the order of the file. */
class Timeline {
  readonly #turns: {readonly start: number; readonly on: boolean}[] = []
  /** The ignored nodes: any two are disjoint or nested. */
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

/** What other linters call it. */
const otherVerbs: ReadonlyMap<string, string> = new Map([
  ['disable-file', 'disable'],
  ['disable-next-line', 'ignore'],
  ['ignore-file', 'disable'],
  ['ignore-next', 'ignore'],
  ['ignore-next-line', 'ignore'],
])

function faultsOf({node, verb, names}: Comment, source: Source): Finding[] {
  const start = offsetOf(node)
  const find = (word: string, after: number) =>
    after + source.text.slice(after, start + node.value.length).indexOf(word)
  const from = find(verb, find('lint', start) + 4)
  if (!verbs.includes(verb)) {
    const meant = otherVerbs.get(verb) ?? closest(verb, verbs)
    const otherwise = '`disable`, `enable`, or `ignore`'
    return [wordFault('keyword', {word: verb, from, meant, otherwise, source})]
  }
  const findings: Finding[] = []
  let after = from + verb.length
  for (const name of names) {
    const at = find(name, after)
    after = at + name.length
    if (ruleNamed(name) || remarkLintRules.has(name)) continue
    const lower = name.toLowerCase()
    const meant = ruleNamed(lower)?.id ?? closestRule(lower)
    const severity = meant !== undefined || lower.startsWith('session-') ? 'error' : 'warning'
    const otherwise = 'a rule of this linter'
    findings.push(wordFault('rule', {word: name, from: at, meant, otherwise, source, severity}))
  }
  return findings
}

interface WrongWord {
  readonly word: string
  readonly from: number
  readonly meant: string | undefined
  /** The expected comment when the intention is unknown. */
  readonly otherwise: string
  readonly source: Source
  readonly severity?: Severity
}

function wordFault(
  kind: 'keyword' | 'rule',
  {word, from, meant, otherwise, source, severity = 'error'}: WrongWord,
): Finding {
  return {
    ...fault,
    severity,
    message: `Unexpected ${kind} ${quote(word)} in a comment, expected ${meant === undefined ? otherwise : quote(meant)}`,
    place: source.place(from, from + word.length),
    expected: meant === undefined ? [] : [meant],
  }
}

function foreignFault({node, written, meant, isSame}: ForeignComment, source: Source): Finding {
  const start = offsetOf(node)
  return {
    ...fault,
    severity: 'error',
    message: `Unexpected comment ${quote(written)}, expected ${quote(meant)}${isSame ? '' : ' above it'}`,
    // The value of a comment in a quote lacks the marks before its lines.
    /* v8 ignore next -- all that was read from a file has its place in it */
    place: node.position ?? source.place(start, start + node.value.length),
    expected: isSame ? [meant] : [],
  }
}

/** The common parts of findings about comments. */
const fault = {
  ruleId: commentRuleId,
  note: 'As written, the comment turns nothing off.',
  url: docsUrl('suppressing.md'),
}
