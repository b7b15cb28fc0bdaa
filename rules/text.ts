const conjunctions = new Intl.ListFormat('en', {type: 'disjunction'})
const additions = new Intl.ListFormat('en', {type: 'conjunction'})

/** `` `a`, `b`, or `c` `` */
export function oneOf(values: readonly string[]): string {
  return conjunctions.format(values.map(quote))
}

/** `` `a`, `b`, and `c` `` */
export function allOf(values: readonly string[]): string {
  return additions.format(values.map(quote))
}

/** Longer values are cut: a message is one line. */
const longestQuote = 60

/** A value from the file for a message: in backticks, on one line, not too long. */
export function quote(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  const characters = [...line.slice(0, longestQuote * 2)]
  const text =
    characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : line
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}
