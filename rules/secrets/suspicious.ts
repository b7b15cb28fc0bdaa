/**
 * Whether a text could hold a key or a token, found out in a few microseconds: what recognises them
 * takes longer to load than most files take to lint.
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

/** An AWS secret has no shape of its own; it is known by its name. */
const awsSecret =
  /[Aa](?:ccess|CCESS)_?(?:key|KEY|Key)["'`]?[ \t]{0,9}(?::|=>|=|\|)[ \t]{0,9}["'`]?[\w/+=]{40}/

/** Every token that {@link tokens} knows has at least this many characters without a break. */
const shortestToken = 20

/** Words are short, so looking at every 20th character finds every long one. */
function hasToken(text: string): boolean {
  let from = 0
  while (from + shortestToken <= text.length) {
    // Backward from where a token that starts here would be long enough.
    let start = from + shortestToken
    while (start > from && isTokenPart(text.charCodeAt(start - 1))) start--
    if (start > from) {
      from = start
      continue
    }
    let to = from + shortestToken
    while (to < text.length && isTokenPart(text.charCodeAt(to))) to++
    if (tokens.test(text.slice(from, to))) return true
    from = to + 1
  }
  return false
}

/** Letters, digits, `-`, `.` and `_`. */
function isTokenPart(code: number): boolean {
  return code < 128 && tokenParts[code] === 1
}

const tokenParts = Uint8Array.from({length: 128}, (_, code) =>
  /[\w.-]/.test(String.fromCharCode(code)) ? 1 : 0,
)

/** How tokens of the services that are known start, with enough of the rest to tell them. */
const tokens =
  /(?:A3T[A-Z\d]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z\d]{16}|AIza[\w-]{35}|^AA[\w-]{33}|cf(?:k|ut|at)_\w{20}|dapi[A-Fa-f\d]{32}|dckr_pat_|eyJ[\w-]{10}|figd_\w|gh[oprsu]_\w{20}|github_pat_\w{20}|glpat-[\w-]{16}|glsa_\w{20}|gsk_\w{40}|hf_[a-zA-Z]{34}|hv[brs]\.\w{20}|lin_api_\w{20}|npm_\w{36}|ntn_\d{11}|ops_ey|(?:rk|sk)_(?:live|test)_\w{20}|SG\.\w|shp(?:at|ca|pa|ss)_\w{20}|sk-[a-zA-Z\d]{20}|sk-(?:admin|ant|or|proj|svcacct)-|tskey-[a-z]{2,20}-|vc[aikpr]_\w{20}|xai-\w{40}|xapp-|xox[aboprs]-/
