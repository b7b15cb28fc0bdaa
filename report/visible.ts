/**
 * Makes text from a file safe to show in a terminal: characters that move the cursor, change
 * colours, change the direction of writing or are invisible are replaced by visible signs.
 *
 * A control character becomes its picture (`␛`), anything else its number (`<U+202E>`).
 */
export function visible(text: string): string {
  return isPlain.test(text) ? text : text.replaceAll(invisible, show)
}

const isPlain = /^[ -~]*$/

const invisible = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

function show(character: string, offset: number, text: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  if (code === emojiStyle || code === textStyle) return character
  if (code === joiner && joinsEmoji(text, offset)) return character
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

const textStyle = 0xfe0e
const emojiStyle = 0xfe0f
const joiner = 0x200d

/** A joiner between two emoji makes one emoji of them, such as a family. */
function joinsEmoji(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 4), offset)
  const after = text.slice(offset + 1, offset + 3)
  return (
    /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\uFE0F?$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  )
}
