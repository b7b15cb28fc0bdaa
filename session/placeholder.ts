import {keysOf, Phrases} from '../languages/phrases.ts'

/**
 * Whether a value is still the template's: `[date]`, `{DESCRIPTION}`, `YYYY-MM-DD`, `$(date
 * +%Y-%m-%d)`, `TBD`, `(to be filled at session end)`.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (text.length <= longest && (shape.test(text) || isUnknown(text) || isDeferred(text))) {
    return true
  }
  const close = closing[text[0] ?? '']
  return close !== undefined && text.indexOf(close) === text.length - 1 && !text.includes('\n')
}

const longest = 80

const shape = new RegExp(
  [
    'yyyy[-/.]mm[-/.]dd',
    'dd[-/.]mm[-/.]yyyy',
    'hh:mm(?::ss)?',
    '\\$\\([^)]*\\)',
    '\\$\\{[\\w.-]+\\}',
    '<[a-z][a-z -]*>',
    '\\.\\.\\.|…',
  ]
    .map((source) => `^(?:${source})$`)
    .join('|'),
  'i',
)

/** `TBD`, `T.B.A.` */
function isUnknown(text: string): boolean {
  return text.length <= longestUnknown && unknown.has(text.toLowerCase().replaceAll('.', ''))
}

const unknown = keysOf(({templates}) => templates.unknown)
const longestUnknown = 8

/**
 * `(to be filled at session end)`, `to be decided`. What else stands behind it without parentheses
 * says when or by whom: `to be decided by the team`.
 */
function isDeferred(text: string): boolean {
  const inside = text[0] === '('
  const deferral = deferrals.findAt(text, inside ? 1 : 0)
  if (!deferral) return false
  const rest = text.slice(deferral.to)
  if (inside) return /^[^()\d]*\)$/.test(rest)
  if (/^\.?$/.test(rest) || somedays.is(rest)) return true
  const time = during.findAt(rest, 1)
  return time !== undefined && /^ [a-z ]{1,40}\.?$/i.test(rest.slice(time.to))
}

const deferrals = new Phrases(({templates}) => `${templates.deferrals}\n${templates.undecided}`)
const during = new Phrases(({templates}) => templates.during)
const somedays = new Phrases(({templates}) => templates.somedays)

const closing: Readonly<Record<string, string>> = {'[': ']', '{': '}'}
