import {rulerFor} from './width.ts'

/**
 * Breaks a text into lines between its words. A word that is longer than a line gets a line to
 * itself.
 *
 * @param columns
 *   The maximum width of a line, in columns.
 */
export async function wrap(text: string, columns: number): Promise<string[]> {
  const ruler = await rulerFor(text)
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const taken = ruler.width(word)
    if (line !== '' && width + 1 + taken > columns) {
      lines.push(line)
      line = word
      width = taken
    } else {
      line = line === '' ? word : `${line} ${word}`
      width += line === word ? taken : taken + 1
    }
  }
  return line === '' ? lines : [...lines, line]
}
