/** Whether a tag takes what is in it out of sight, by an attribute or by its style. */
export function hides(tag: string): boolean {
  if (hidingAttribute.test(tag)) return true
  for (const match of tag.slice(0, longestLead).matchAll(styleAttribute)) {
    const from = match.index + match[0].length
    const end = tag.indexOf(tag.charAt(from - 1), from)
    const style = tag.slice(from, end < 0 ? tag.length : end + 1)
    if (hidingStyles.some((hiding) => hiding.test(style))) return true
  }
  return false
}

/** Attributes further behind are not looked at. */
const longestLead = 520

const hidingAttribute =
  /^<[a-z][^>]{0,500}?[\s"'](?:hidden(?=[\s=/>])|type\s{0,3}=\s{0,3}["']?hidden)/i

/** An attribute up to the quotation mark that its value begins with. */
const styleAttribute = /[\s"']style\s{0,3}=\s{0,3}["']/gi

/**
 * Declarations of a style, each with the values that leave nothing to see; the quotation mark that
 * ends the attribute may be the last character.
 */
const hidingStyles: readonly RegExp[] = [
  /clip\s{0,3}:\s{0,3}rect\(0/i,
  /(?<![-\w])color\s{0,3}:\s{0,3}(?:#fff(?:fff)?(?![\da-f])|white|transparent)/i,
  /(?<![-\w])color\s{0,3}:\s{0,3}rgba\((?:[^,)]{1,9},){3}\s{0,3}0?\.?0{1,3}\)/i,
  /display\s{0,3}:\s{0,3}none/i,
  /font-size\s{0,3}:\s{0,3}0(?:\.0\d{0,2})?(?:px|pt|em|rem|%)?(?=\s{0,3}[;"'!])/i,
  /font-size\s{0,3}:\s{0,3}(?:0?\.\d{1,3}(?:px|pt)|1(?:px|pt|%))(?=\s{0,3}[;"'!])/i,
  /(?<![-\w])(?:height|width)\s{0,3}:\s{0,3}0(?:px)?\s{0,3}[;"']/i,
  /(?:left|top)\s{0,3}:\s{0,3}-\d{3}/i,
  /opacity\s{0,3}:\s{0,3}0?\.?0{1,3}(?![.\d])/i,
  /text-indent\s{0,3}:\s{0,3}-\d{3}/i,
  /visibility\s{0,3}:\s{0,3}hidden/i,
]
