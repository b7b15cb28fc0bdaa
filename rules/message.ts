/** `` `a`, `b`, or `c` `` */
export function oneOf(values: readonly string[]): string {
  return listOf(values.map(quote), 'or')
}

/** `` `a`, `b`, and `c` `` */
export function allOf(values: readonly string[]): string {
  return listOf(values.map(quote), 'and')
}

/**
 * `a`, `b`, and `c`, without backticks.
 *
 * Without `Intl.ListFormat`, which takes longer to load than most files take to lint.
 */
export function listOf(texts: readonly string[], word: 'and' | 'or'): string {
  if (texts.length < 2) return texts.join('')
  const others = texts.slice(0, -1)
  const comma = others.length > 1 ? ',' : ''
  return [`${others.join(', ')}${comma}`, word, ...texts.slice(-1)].join(' ')
}

/** Longer values are cut: a message is one line. */
const longestQuote = 60

/** A value from the file for a message: in backticks, on one line, not too long. */
export function quote(value: string): string {
  const text = cut(value.replaceAll(/\s+/g, ' ').trim())
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function cut(line: string): string {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: it only saves time
  if (line.length <= longestQuote) return line
  // A character can take two, and one more than fits shows that there is more.
  const characters = [...line.slice(0, (longestQuote + 1) * 2)]
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote - 1).join('')}…`
    : line
}
