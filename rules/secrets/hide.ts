import type {Finding} from '../rule.ts'

/** Masks the reported secrets in all messages: other rules quote the lines with secrets. */
export function hideSecrets(findings: Finding[], text: string): Finding[] {
  const secrets = new Set<string>()
  for (const {sensitive, place} of findings) {
    if (sensitive) addSecret(text.slice(place.start.offset, place.end.offset), secrets)
  }
  if (secrets.size === 0) return findings
  const hide = (shown: string) => [...secrets].reduce(withoutSecret, shown)
  return findings.map((finding) => ({
    ...finding,
    message: hide(finding.message),
    note: hide(finding.note),
    expected: finding.expected.map(hide),
  }))
}

/** A private key has many lines, each of them secret, or is written on one. */
function addSecret(secret: string, secrets: Set<string>): void {
  for (const line of secret.split(/\r\n?|\n|\\n/)) {
    const part = line.trim().replace(keyMark, '').trim()
    if (part.length >= shortest) secrets.add(part)
  }
}

/** What stands before a key and behind it, which tells nothing of it. */
const keyMark = /^-----(?:BEGIN|END) [A-Z\d ]{1,60}-----/

/** In characters. A shorter piece occurs in many words, and reveals little of a secret. */
const shortest = 4

/** In characters, enough to recognise a secret by: quotations are cut. */
const knownBy = 12

function withoutSecret(shown: string, secret: string): string {
  const start = secret.slice(0, knownBy)
  let hidden = ''
  let from = 0
  for (let at = shown.indexOf(start); at >= 0; at = shown.indexOf(start, from)) {
    let length = start.length
    // Stryker disable next-line EqualityOperator: there is nothing to compare at the end of both
    while (length < secret.length && shown[at + length] === secret[length]) length++
    hidden += `${shown.slice(from, at)}****`
    from = at + length
  }
  return hidden + shown.slice(from)
}
