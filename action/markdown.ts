import {visible} from '../report/visible.ts'

/*
 * Comments and summaries are written as HTML blocks, in which nothing is read as Markdown. So what
 * comes from files has to be kept from being HTML, and from being one of the few things that GitHub
 * looks for in the text of a finished page: mentions, references to issues, and addresses. It does
 * not look into `<code>`.
 */

/** A text of unknown origin as text of HTML, in one line, that mentions nobody and links nowhere. */
export function inertText(text: string): string {
  return escapeHtml(visible(text).replaceAll(references, `$&${zeroWidthSpace}`))
}

/** A text of unknown origin as code. */
export function code(text: string): string {
  return `<code>${escapeHtml(visible(text))}</code>`
}

/** A message: what stands in backticks becomes code. */
export function message(text: string): string {
  return text
    .split(codeSpanPattern)
    .map((part, index) =>
      index % 3 === 2 ? code(part.trim()) : index % 3 === 0 ? inertText(part) : '',
    )
    .join('')
}

export function link(html: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${html}</a>`
}

/** Cuts a text to a number of characters, without cutting one of them in two. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Two backticks can stand around one; the part between is code. */
const codeSpanPattern = /(?<!`)(`{1,2})(?!`)(.+?)(?<!`)\1(?!`)/s

/** After each of these the rest is no longer what it would refer to. */
const references = /@|#|GH-|:(?=\/\/)|www(?=\.)/gi
const zeroWidthSpace = '\u200B'

const entities: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

function escapeHtml(text: string): string {
  return text.replaceAll(/["&'<>]/g, (character) => entities[character] ?? '')
}
