import {lineAround} from '../../session/index.ts'
import {joining, rightToLeft, spaceless} from './scripts.ts'

/** Where characters that nobody can see stand in a text. */
export interface HiddenRun {
  readonly from: number
  readonly to: number
}

/** The stretches of invisible characters that have no good reason to be where they are. */
export function* hiddenRuns(text: string): Generator<HiddenRun> {
  invisible.lastIndex = 0
  for (let match = invisible.exec(text); match; match = invisible.exec(text)) {
    const from = match.index
    let to = from + match[0].length
    for (let more = nextInvisible(text, to); more > to; more = nextInvisible(text, to)) to = more
    yield* hiddenParts(text, from, to)
    // The caller may have searched another text meanwhile.
    invisible.lastIndex = to
  }
}

/**
 * Joiners, zero-width spaces, directional controls, invisible operators, fillers, variation
 * selectors, a byte-order mark within the text, interlinear marks, tags.
 */
const invisible =
  /[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g

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
function hiddenParts(text: string, from: number, to: number): readonly HiddenRun[] {
  if (isFlag(text, from, to)) return []
  const parts: {from: number; to: number}[] = []
  for (let at = from; at < to; ) {
    const length = text.charCodeAt(at) === 0xdb40 ? 2 : 1
    if (!isFine(text, at, length, from, to)) {
      const last = parts.at(-1)
      if (last && last.to === at) last.to = at + length
      else parts.push({from: at, to: at + length})
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
  if (isDirection(code)) return rightToLeft.test(lineAround(text, at, reach))
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

/** A stretch of the line is enough to see how it is written. */
const reach = 100
