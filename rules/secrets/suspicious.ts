import {tokenStarts} from './tokens.ts'

/**
 * Whether a text may contain a key or token. Takes a few microseconds; the detector takes longer to
 * load than most files take to lint.
 */
export function looksSecret(text: string): boolean {
  return marks.some((mark) => text.includes(mark)) || awsSecret.test(text) || hasToken(text)
}

/** What the kinds that can be short, or have marks of their own within, always hold. */
const marks: readonly string[] = [
  'PRIVATE KEY',
  '_authToken=',
  'x-oauth-basic@',
  'glc_',
  'hooks.slack.com/services/',
]

/** An AWS secret has no recognisable shape, so its name is searched for. */
const awsSecret =
  /[Aa](?:ccess|CCESS)_?(?:key|KEY|Key)["'`]?[ \t]{0,9}(?::|=>|=|\|)[ \t]{0,9}["'`]?[\w/+=]{40}/

/** Every token of {@link tokenStarts} has at least this many characters without a break. */
const shortestToken = 20

/** Words are short, so looking at every 20th character finds every long one. */
function hasToken(text: string): boolean {
  let from = 0
  // Stryker disable next-line ArithmeticOperator: behind the end there is nothing to find
  while (from + shortestToken <= text.length) {
    // Backward from where a token that starts here would be long enough, to the break before it.
    let start = from + shortestToken
    while (isTokenPart(text.charCodeAt(start - 1))) start--
    if (start > from) {
      from = start
      continue
    }
    let to = from + shortestToken
    while (isTokenPart(text.charCodeAt(to))) to++
    if (tokens.test(text.slice(from, to))) return true
    from = to + 1
  }
  return false
}

/** Letters, digits, `-`, `.` and `_`. */
function isTokenPart(code: number): boolean {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a table answers slower outside
  return code < 128 && tokenParts[code] === 1
}

const tokenParts = Uint8Array.from({length: 128}, (_, code) =>
  /[\w.-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** In one pattern, a text is read once rather than once for each service. */
const tokens = new RegExp(tokenStarts.map(({shape}) => shape.source).join('|'))
