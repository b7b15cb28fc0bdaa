import type {Definition, Html, Image, Link, Nodes} from 'mdast'
import {offsetOf} from '../session/index.ts'
import {quote} from './message.ts'
import {hiddenRuns} from './no-hidden-text/characters.ts'
import {isFineComment} from './no-hidden-text/comments.ts'
import {hides} from './no-hidden-text/tags.ts'
import {defineRule, type Report, type SessionFile} from './rule.ts'

export interface NoHiddenTextOptions {
  /** Prefixes of comments to allow, besides those of known tools. */
  readonly allow: readonly string[]
  /** The largest number of words in a comment. */
  readonly maxCommentWords: number
}

export const noHiddenText = defineRule<NoHiddenTextOptions>({
  id: 'session-no-hidden-text',
  description: 'text that a reviewer cannot see but an agent reads',
  severity: 'error',
  why: 'Agents follow the text they read, so reviewers must be able to see all of it.',
  options: {
    allow: {
      description: 'Prefixes of comments to allow, besides those of known tools.',
      type: 'array',
      items: {type: 'string'},
    },
    maxCommentWords: {
      description: 'The largest number of words in a comment.',
      type: 'integer',
      minimum: 0,
    },
  },
  defaults: {allow: [], maxCommentWords: 12},
  check(file, options, report) {
    reportCharacters(file, report)
    reportNodes(file, options, report)
  },
})

type Reporter = (report: Report) => void

function reportCharacters({session: {source}}: SessionFile, report: Reporter): void {
  for (const {from, to} of hiddenRuns(source.text)) {
    report({
      message: `Unexpected hidden ${describe(source.text.slice(from, to))}, expected visible text`,
      place: source.place(from, to),
      expected: [''],
    })
  }
}

const mostShown = 3

function describe(hidden: string): string {
  const characters = [...hidden]
  const shown = characters
    .slice(0, mostShown)
    .map((one) => `\`U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}\``)
  const more = characters.length > mostShown ? ` and ${characters.length - mostShown} more` : ''
  return `character${characters.length > 1 ? 's' : ''} ${shown.join(', ')}${more}`
}

/** Whether the text may contain HTML or the like, which only the tree can tell from code. */
function mayHide(text: string): boolean {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (/[a-z!]/i.test(text.charAt(at + 1))) return true
  }
  return text.includes(']:') || (text.includes('](') && /data:/i.test(text))
}

function reportNodes({session}: SessionFile, options: NoHiddenTextOptions, report: Reporter): void {
  const {tree, source} = session
  if (!mayHide(source.text)) return
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'html') reportHtml(node, session, options, report)
    else if (node.type === 'link' || node.type === 'image') reportData(node, session, report)
    else if (node.type === 'definition') reportDefinition(node, session, options, report)
    if ('children' in node) for (const child of node.children) open.push(child)
  }
}

function reportHtml(
  html: Html,
  {source}: SessionFile['session'],
  options: NoHiddenTextOptions,
  report: Reporter,
): void {
  const start = offsetOf(html)
  // In a quote or a list, marks come between the lines of HTML.
  /* v8 ignore next -- all that was read from a file has its place in it */
  const text = source.text.slice(start, html.position?.end.offset ?? start + html.value.length)
  let tagsFrom = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', tagsFrom)) {
    reportTags(text, tagsFrom, at, start, source, report)
    const close = text.indexOf('-->', at + 4)
    const to = close < 0 ? text.length : close
    const comment = text.slice(at + 4, to)
    tagsFrom = Math.min(to + 3, text.length)
    if (isFineComment(comment, options.allow, options.maxCommentWords)) continue
    report({
      message: `Unexpected hidden comment ${quote(comment)}, expected visible text`,
      place: source.place(start + at, start + tagsFrom),
    })
  }
  reportTags(text, tagsFrom, text.length, start, source, report)
}

function reportTags(
  text: string,
  from: number,
  to: number,
  start: number,
  source: SessionFile['session']['source'],
  report: Reporter,
): void {
  let next = from
  // Stryker disable next-line EqualityOperator: a comment begins there, if anything does
  for (let at = text.indexOf('<', next); at >= 0 && at < to; at = text.indexOf('<', next)) {
    next = at + 1
    if (!/[a-z]/i.test(text.charAt(next))) continue
    const close = text.indexOf('>', at)
    if (close < 0) return
    next = close + 1
    const tag = text.slice(at, Math.min(close + 1, at + longestTag))
    if (!hides(tag)) continue
    report({
      message: `Unexpected hiding tag ${quote(tag)}, expected visible text`,
      place: source.place(start + at, start + Math.min(close + 1, to)),
    })
  }
}

const longestTag = 1000

function reportData(node: Image | Link, {source}: SessionFile['session'], report: Reporter): void {
  if (!/^\s{0,9}data:/i.test(node.url)) return
  const start = offsetOf(node)
  const written = source.text.slice(start, node.position?.end.offset)
  const at = written.toLowerCase().indexOf('data:')
  const from = start + Math.max(at, 0)
  const to = start + written.length - (at >= 0 && written.endsWith(')') ? 1 : 0)
  report({
    message: `Unexpected \`data:\` ${node.type}, expected the address of a file`,
    place: source.place(from, to),
  })
}

/** `[//]: # (…)` is a common way to write a hidden comment in Markdown. */
function reportDefinition(
  {url, title, position}: Definition,
  {source}: SessionFile['session'],
  options: NoHiddenTextOptions,
  report: Reporter,
): void {
  /* v8 ignore next -- all that was read from a file has its place in it */
  const place = position ?? source.place(0, 0)
  if (/^\s{0,9}data:/i.test(url)) {
    report({message: 'Unexpected `data:` link, expected the address of a file', place})
  } else if (
    title &&
    (url === '#' || url === '') &&
    !isFineComment(title, options.allow, options.maxCommentWords)
  ) {
    report({
      message: `Unexpected hidden comment ${quote(title)}, expected visible text`,
      place,
    })
  }
}
