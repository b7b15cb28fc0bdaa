/**
 * Adds lines near the start of a hook that is a shell script, below its first line and the commands
 * that set up the shell: the rest of the script may exit early.
 *
 * @throws SyntaxError
 *   When the script is in another language.
 */
export function addToScript(text: string, lines: readonly string[]): string {
  const [first = ''] = text.split('\n', 1)
  if (first.startsWith('#!') && !/\b(?:ba|da|k|z)?sh\b/.test(first)) {
    throw new SyntaxError('it is not a shell script')
  }
  const at =
    /^(?:#!.*\r?\n)?(?:(?:#.*)?\r?\n)*(?:\. .*husky\.sh"?\r?\n)?/.exec(text)?.[0].length ?? 0
  const start = first.startsWith('#!') && at === 0 ? `${text}\n` : text.slice(0, at)
  const rest = at === 0 && start !== '' ? '' : text.slice(at)
  return `${start}${lines.join('\n')}\n${rest}`
}

/** Removes the lines again. */
export function removeFromScript(text: string, lines: readonly string[]): string {
  const block = `${lines.join('\n')}\n`
  const at = text.indexOf(block)
  return at < 0 ? text : text.slice(0, at) + text.slice(at + block.length)
}
