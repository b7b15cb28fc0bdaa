/**
 * Whether a value is still what a template put there: `[date]`, `{DESCRIPTION}`, `YYYY-MM-DD`,
 * `$(date +%Y-%m-%d)`, `TBD`.
 */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (wholePlaceholder.test(text.slice(0, longestPlaceholder))) return true
  const close = closing[text[0] ?? '']
  return close !== undefined && text.indexOf(close) === text.length - 1 && !text.includes('\n')
}

const longestPlaceholder = 80
const wholePlaceholder = /^(?:yyyy-mm-dd|hh:mm|tbd|tba|\$\([^)]*\)|<[a-z][a-z -]*>|\.\.\.|…)$/i
const closing: Readonly<Record<string, string>> = {'[': ']', '{': '}'}
