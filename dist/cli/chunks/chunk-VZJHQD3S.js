// report/visible.ts
function visible(text) {
  return isPlain.test(text) ? text : text.replaceAll(invisible, show);
}
var isPlain = /^[ -~]*$/;
var invisible = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function show(character, offset, text) {
  const code = character.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  if (code === 127) return "␡";
  if (code === emojiStyle || code === textStyle) return character;
  if (code === joiner && joinsEmoji(text, offset)) return character;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
var textStyle = 65038;
var emojiStyle = 65039;
var joiner = 8205;
function joinsEmoji(text, offset) {
  const before = text.slice(Math.max(0, offset - 4), offset);
  const after = text.slice(offset + 1, offset + 3);
  return new RegExp("(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier})\\uFE0F?$", "u").test(before) && new RegExp("^\\p{Extended_Pictographic}", "u").test(after);
}

export {
  visible
};
