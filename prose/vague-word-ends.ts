/**
 * Where the word that starts at `start` ends, with the hyphens, apostrophes and low lines within
 * it; `start` when there is none. Figures count as words. By hand, since every line of every file
 * is read.
 */
export function endOfWord(text: string, start: number, to: number): number {
  let end = start
  while (end < to && isWordCode(text.charCodeAt(end))) end++
  while (
    end > start &&
    end + 1 < to &&
    isJoint(text[end]) &&
    isWordCode(text.charCodeAt(end + 1))
  ) {
    end++
    while (end < to && isWordCode(text.charCodeAt(end))) end++
  }
  return end
}

function isJoint(character: string | undefined): boolean {
  return character === '-' || character === '_' || character === "'" || character === '’'
}

function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  }
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code))
}
