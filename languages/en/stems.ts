/**
 * The forms that an English word could be an inflection of, itself first: `fixes`, `fixe`, `fix`;
 * `test` for `re-test`.
 *
 * @param word
 *   In lower case.
 */
export function stemsOf(word: string): readonly string[] {
  const stems = [word]
  if (word.length < 4) return stems
  if (word.startsWith('re-')) stems.push(word.slice(3))
  const add = (cut: number, end = '') => stems.push(word.slice(0, -cut) + end)
  if (word.endsWith("'s")) add(2)
  if (word.endsWith('ies') || word.endsWith('ied')) add(3, 'y')
  if (word.endsWith('es') || word.endsWith('ed')) add(2)
  if (word.endsWith('s') || word.endsWith('d')) add(1)
  if (word.endsWith('ed') && word.at(-3) === word.at(-4)) add(3)
  if (word.endsWith('ing')) {
    add(3)
    add(3, 'e')
    if (word.at(-4) === word.at(-5)) add(4)
  }
  if (word.endsWith('ly')) add(2)
  return stems
}
