import {visible} from '../report/visible.ts'

/*
 * Comments and summaries are HTML blocks, in which GitHub reads no Markdown. Text from files must
 * still not become HTML, nor anything that GitHub turns into links in rendered text: mentions,
 * references to issues, and addresses. GitHub ignores these in `<code>`.
 */

/** Escapes untrusted text as one line of HTML text that mentions nobody and links nowhere. */
export function inertText(text: string): string {
  return escapeHtml(visible(text).replaceAll(references, `$&${zeroWidthSpace}`))
}

/** Escapes untrusted text as code. */
export function code(text: string): string {
  return `<code>${escapeHtml(visible(text))}</code>`
}

/** A message: text in backticks becomes code. */
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

/** Double backticks can enclose single ones; the part between is code. */
const codeSpanPattern = /(?<!`)(`{1,2})(?!`)(.+?)(?<!`)\1(?!`)/s

/** A zero-width space after each of these breaks the reference. */
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
