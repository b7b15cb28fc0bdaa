/** Whether Satteri 0.10 reads the text wrongly, or takes quadratic time to read it. */
export function isUnfitForSatteri(text: string): boolean {
  return isMisread(text) || isDenseInEntities(text)
}

/** remark's parser takes a minute for a megabyte of empty checkboxes; nobody writes such files. */
const longestForRemark = 100_000

function isMisread(text: string): boolean {
  if (text.length > longestForRemark) return false
  return hasEmptyBox(text) || escapedMarkPattern.test(text)
}

/** What stands on the line below an empty checkbox is taken for the item's text. */
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

/** In `\**word*` the second star is not seen as the start of emphasis. */
const escapedMarkPattern = /\\[*_][*_]/

/** This many `&` within this many characters; Satteri 0.10 copies the text before each of them. */
const manyEntities = 2000
const window = 100_000

/** Whether the text is so dense in character references that Satteri takes quadratic time. */
function isDenseInEntities(text: string): boolean {
  const recent: number[] = []
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const oldest = recent[recent.length - manyEntities]
    if (oldest !== undefined && at - oldest < window) return true
    recent.push(at)
  }
  return false
}
