/** Whether Satteri 0.10 misreads the text, or takes quadratic time. */
export function isUnfitForSatteri(text: string): boolean {
  return isMisread(text) || isDenseInEntities(text) || hasLongChain(text)
}

/** remark's parser takes a minute for a megabyte of empty checkboxes; nobody writes such files. */
const longestForRemark = 100_000

function isMisread(text: string): boolean {
  if (text.length > longestForRemark) return false
  return hasEmptyBox(text) || escapedMarkPattern.test(text)
}

/** The line below an empty checkbox is taken for the item's text. */
function hasEmptyBox(text: string): boolean {
  for (let at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
    if (text[at - 2] !== '[') continue
    boxEnd.lastIndex = at + 1
    if (!boxEnd.test(text)) continue
    const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1
    if (emptyBoxPattern.test(text.slice(start, at + 1))) return true
  }
  return false
}

const boxEnd = /[ \t]*(?:\r\n?|\n)[ \t]*\S/y
const emptyBoxPattern = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}){1,9}\[[ xX]\]$/

/** In `\**word*` the second star does not start emphasis. */
const escapedMarkPattern = /\\[*_][*_]/

/** This many `&` within this many characters; Satteri 0.10 copies the text before each of them. */
const manyEntities = 2000
const window = 100_000

/** Whether the text is so dense in character references that Satteri takes quadratic time. */
function isDenseInEntities(text: string): boolean {
  const recent: number[] = []
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const oldest = recent.at(-manyEntities) ?? Number.NEGATIVE_INFINITY
    if (at - oldest < window) return true
    recent.push(at)
  }
  return false
}

/** This many `_` in one word; Satteri 0.10 looks back from each of them to the start of the word. */
const longestChain = 2000

/** Whether a word has so many `_` that Satteri takes quadratic time. */
function hasLongChain(text: string): boolean {
  let count = 0
  let last = 0
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    if (/\s/.test(text.slice(last, at))) count = 0
    if (++count > longestChain) return true
    last = at + 1
  }
  return false
}
