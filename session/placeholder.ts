/**
 * Whether a value is still what a template put there: `[date]`, `{DESCRIPTION}`, `YYYY-MM-DD`,
 * `$(date +%Y-%m-%d)`, `TBD`, `(to be filled at session end)`.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (text.length <= longestPlaceholder && wholePlaceholder.test(text)) return true
  const close = closing[text[0] ?? '']
  return close !== undefined && text.indexOf(close) === text.length - 1 && !text.includes('\n')
}

const longestPlaceholder = 80

/** What somebody meant to do to a value later. */
const later =
  'add(?:ed)?|announced|assigned|completed|confirmed|decided|defined|determined|documented|filled|identified|populated|updated|written'

const wholePlaceholder = new RegExp(
  [
    'yyyy[-/.]mm[-/.]dd',
    'dd[-/.]mm[-/.]yyyy',
    'hh:mm(?::ss)?',
    't\\.?b\\.?[acd]\\.?',
    // The words behind it say when or by whom, not what: `at session end`, `by the next session`.
    `\\(to be (?:${later})\\b[^()\\d]*\\)`,
    `to be (?:${later})(?: (?:in|out))?(?: (?:later|soon|during [a-z ]{1,40}|(?:at|by) (?:the )?(?:session end|end(?: of (?:the )?session)?)))?\\.?`,
    '\\$\\([^)]*\\)',
    '\\$\\{[\\w.-]+\\}',
    '<[a-z][a-z -]*>',
    '\\.\\.\\.|…',
  ]
    .map((shape) => `^(?:${shape})$`)
    .join('|'),
  'i',
)

const closing: Readonly<Record<string, string>> = {'[': ']', '{': '}'}
