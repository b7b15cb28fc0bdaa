import type {Definition, Html, Image, Link, Nodes} from 'mdast'
import {quote} from './message.ts'
import {defineRule, type Report, type SessionFile} from './rule.ts'

export interface NoHiddenTextOptions {
  /** How comments that are fine start, besides those of known tools. */
  readonly allow: readonly string[]
  /** How many words a comment may have. */
  readonly maxCommentWords: number
}

export const noHiddenText = defineRule<NoHiddenTextOptions>({
  id: 'session-no-hidden-text',
  description: 'text that a reviewer cannot see but an agent reads',
  severity: 'error',
  why: 'An agent follows what it reads; whoever reviews the file has to be able to see it, too.',
  options: {
    allow: {
      description: 'How comments that are fine start, besides those of known tools.',
      type: 'array',
      items: {type: 'string'},
    },
    maxCommentWords: {
      description: 'How many words a comment may have.',
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

/**
 * Joiners, zero-width spaces, directional controls, invisible operators, fillers, variation
 * selectors, a byte-order mark within the text, interlinear marks, tags.
 */
const invisible =
  /[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g

function reportCharacters({session: {source}}: SessionFile, report: Reporter): void {
  const {text} = source
  invisible.lastIndex = 0
  for (let match = invisible.exec(text); match; match = invisible.exec(text)) {
    const from = match.index
    let to = from + match[0].length
    for (let more = nextInvisible(text, to); more > to; more = nextInvisible(text, to)) to = more
    invisible.lastIndex = to
    for (const [start, end] of hiddenParts(text, from, to)) {
      report({
        message: `Unexpected hidden ${describe(text.slice(start, end))}, expected text that everybody can see`,
        place: source.place(start, end),
        expected: [''],
      })
    }
  }
}

function nextInvisible(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const length = code === 0xdb40 ? 2 : 1
  return isInvisible(text.slice(at, at + length)) ? at + length : at
}

const oneInvisible = new RegExp(`^(?:${invisible.source})$`)

function isInvisible(character: string): boolean {
  return character !== '' && oneInvisible.test(character)
}

/** The stretches of a run of invisible characters that have no good reason to be there. */
function hiddenParts(text: string, from: number, to: number): [number, number][] {
  if (isFlag(text, from, to)) return []
  const parts: [number, number][] = []
  for (let at = from; at < to; ) {
    const length = text.charCodeAt(at) === 0xdb40 ? 2 : 1
    if (!isFine(text, at, length, from, to)) {
      const last = parts.at(-1)
      if (last && last[1] === at) last[1] = at + length
      else parts.push([at, at + length])
    }
    at += length
  }
  return parts
}

/** The flags of Scotland and the like: a black flag, a few tags, the tag that ends them. */
function isFlag(text: string, from: number, to: number): boolean {
  return (
    codeBefore(text, from) === 0x1f3f4 &&
    to - from <= longestFlag * 2 &&
    text.codePointAt(to - 2) === 0xe007f
  )
}

const longestFlag = 7

function isFine(text: string, at: number, length: number, from: number, to: number): boolean {
  /* v8 ignore next -- there is a character at each place in a run of them */
  const code = text.codePointAt(at) ?? 0
  const before = codeBefore(text, at)
  const after = text.codePointAt(at + length) ?? 0
  // A variation selector, or one and a joiner, stands alone between visible characters.
  const isShort = to - from <= 2
  if (code === 0x200d) {
    return isShort && ((isEmoji(before) && isEmoji(after)) || joining.test(character(before)))
  }
  if (code === 0x200c) return isShort && joining.test(character(before))
  if (code === 0x200b)
    return isShort && spaceless.test(character(before)) && spaceless.test(character(after))
  if (isSelector(code)) {
    const previous = isSelector(before) || isJoiner(before) ? undefined : before
    return isShort && previous !== undefined && takesSelector(code, previous)
  }
  if (code === 0x115f || code === 0x1160)
    return /\p{Script=Hangul}/u.test(character(before) + character(after))
  if (code === 0x180e) return /\p{Script=Mongolian}/u.test(character(before))
  if (isDirection(code)) return rightToLeft.test(lineAround(text, at))
  return false
}

function isSelector(code: number): boolean {
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0xe0100 && code <= 0xe01ef)
}

function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d
}

/** A letter of the Latin alphabet has no variants; signs, digits and Chinese characters do. */
function takesSelector(code: number, before: number): boolean {
  const text = character(before)
  if (code >= 0xe0100) return /\p{Script=Han}/u.test(text)
  return before !== 0 && !/[\p{Script=Latin}\s]/u.test(text)
}

/** Marks and isolates; what overrides the direction of text is never needed. */
function isDirection(code: number): boolean {
  return (
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x202a ||
    code === 0x202b ||
    code === 0x202c ||
    (code >= 0x2066 && code <= 0x2069)
  )
}

function codeBefore(text: string, at: number): number {
  if (at === 0) return 0
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? (text.codePointAt(at - 2) ?? low) : low
}

function character(code: number): string {
  return code === 0 ? '' : String.fromCodePoint(code)
}

function isEmoji(code: number): boolean {
  return (
    code === 0xfe0f ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    /\p{Extended_Pictographic}/u.test(character(code))
  )
}

/** Scripts in which a joiner changes how letters look. */
const joining =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Syriac}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Tibetan}\p{Mn}\p{Mc}]/u

/** Scripts without spaces, in which a zero-width one says where a line may break. */
const spaceless =
  /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Tibetan}]/u

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** A stretch of the line is enough to see how it is written. */
const reach = 100

function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at)
  const after = text.slice(at, at + reach)
  const end = after.indexOf('\n')
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? after : after.slice(0, end))
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

/** Whether there may be what only the tree can tell from code that shows it. */
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
  {position, value}: Html,
  {source}: SessionFile['session'],
  options: NoHiddenTextOptions,
  report: Reporter,
): void {
  /* v8 ignore next -- all that was read from a file has its place in it */
  const start = position?.start.offset ?? 0
  // A quote or a list puts marks between the lines of its HTML.
  /* v8 ignore next -- all that was read from a file has its place in it */
  const text = source.text.slice(start, position?.end.offset ?? start + value.length)
  let tagsFrom = 0
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', tagsFrom)) {
    reportTags(text, tagsFrom, at, start, source, report)
    const close = text.indexOf('-->', at + 4)
    const end = close < 0 ? text.length : close + 3
    tagsFrom = end
    if (isFineComment(text.slice(at + 4, close < 0 ? end : close), options)) continue
    report({
      message: `Unexpected hidden comment ${quote(text.slice(at + 4, close < 0 ? end : close))}, expected text that everybody can see`,
      place: source.place(start + at, start + end),
    })
  }
  reportTags(text, tagsFrom, text.length, start, source, report)
}

/** Comments of tools: what they hold is neither for people nor for agents. */
const toolComments =
  /^\s{0,9}(?:[a-z]{2,12}lint|biome|cspell|dprettier|eslint|lint|prettier|remark|textlint|toc|vale|more|\/?[A-Z]{2,12}(?:[:_-][A-Z]{2,20}){1,4})(?![a-z])/

function isFineComment(comment: string, {allow, maxCommentWords}: NoHiddenTextOptions): boolean {
  const text = comment.trim()
  if (toolComments.test(text) || allow.some((start) => text.startsWith(start))) {
    return text.length <= longestMarker
  }
  const words = text.slice(0, longestMarker * 10).match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words <= maxCommentWords && text.length <= longestMarker && !addresses.test(text)
}

const longestMarker = 200

/** Words for whoever is to do something, without anybody else knowing. */
const addresses =
  /\b(?:(?:dear|for|hey|hi|note to) (?:the )?(?:agents?|ai|assistants?|claude|copilot|gpt|llms?)|(?:agents?|ai|assistants?|claude|copilot|gpt|llms?)(?:[:,] (?=[a-z])|,? (?:can|must|please|reading|should|to|will))|curl|disregard|do not (?:mention|reveal|show|tell)|execute|ignore (?:all|any|previous|the)|instructions?|never (?:mention|reveal|tell)|please (?:accept|allow|approve|bypass|confirm|deploy|disable|grant|ignore|install|merge|skip|trust)|run (?:the|this)|secretly|silently|system (?:message|prompt)|you (?:are|have to|must|should|will))\b/i

function reportTags(
  text: string,
  from: number,
  to: number,
  start: number,
  source: SessionFile['session']['source'],
  report: Reporter,
): void {
  let next = from
  for (let at = text.indexOf('<', next); at >= 0 && at < to; at = text.indexOf('<', next)) {
    next = at + 1
    if (!/[a-z]/i.test(text.charAt(next))) continue
    const close = text.indexOf('>', at)
    if (close < 0) return
    next = close + 1
    const tag = text.slice(at, Math.min(close + 1, at + longestTag))
    if (!hidingTag.test(tag)) continue
    report({
      message: `Unexpected hiding tag ${quote(tag)}, expected text that everybody can see`,
      place: source.place(start + at, start + Math.min(close + 1, to)),
    })
  }
}

const longestTag = 1000

/** Attributes that take what is in the tag out of sight. */
const hidingTag =
  /^<[a-z][^>]{0,500}?[\s"'](?:hidden(?=[\s=/>])|type\s{0,3}=\s{0,3}["']?hidden|style\s{0,3}=\s{0,3}(?:"[^">]{0,300}?|'[^'>]{0,300}?)(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0?\.?0{1,3}(?![.\d])|font-size\s{0,3}:\s{0,3}(?:0(?:\.0\d{0,2})?(?:px|pt|em|rem|%)?|0?\.\d{1,3}(?:px|pt)|1(?:px|pt|%))(?=\s{0,3}[;"'!])|(?<![-\w])color\s{0,3}:\s{0,3}(?:#fff(?:fff)?(?![\da-f])|white|transparent|rgba\((?:[^,)]{1,9},){3}\s{0,3}0?\.?0{1,3}\))|text-indent\s{0,3}:\s{0,3}-\d{3}|(?:left|top)\s{0,3}:\s{0,3}-\d{3}|clip\s{0,3}:\s{0,3}rect\(0|(?<![-\w])(?:height|width)\s{0,3}:\s{0,3}0(?:px)?\s{0,3}[;"']))/i

function reportData(
  {type, url, position}: Image | Link,
  {source}: SessionFile['session'],
  report: Reporter,
): void {
  if (!/^\s{0,9}data:/i.test(url)) return
  /* v8 ignore next -- all that was read from a file has its place in it */
  const start = position?.start.offset ?? 0
  const written = source.text.slice(start, position?.end.offset)
  const at = written.toLowerCase().indexOf('data:')
  const from = start + Math.max(at, 0)
  const to = start + written.length - (at >= 0 && written.endsWith(')') ? 1 : 0)
  report({
    message: `Unexpected \`data:\` ${type}, expected the address of a file`,
    place: source.place(from, to),
  })
}

/** `[//]: # (…)` is how people write comments that Markdown does not show. */
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
  } else if (title && (url === '#' || url === '') && !isFineComment(title, options)) {
    report({
      message: `Unexpected hidden comment ${quote(title)}, expected text that everybody can see`,
      place,
    })
  }
}
