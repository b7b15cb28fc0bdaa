import {instructs} from '../../prose/instructions.ts'

/**
 * Whether a comment is a marker of a tool, or a short note that is for nobody in particular.
 *
 * @param starts
 *   Prefixes of comments to allow, besides those of known tools.
 * @param mostWords
 *   How many words any other comment may have.
 */
export function isFineComment(
  comment: string,
  starts: readonly string[],
  mostWords: number,
): boolean {
  const text = comment.trim()
  if (text.length > longestComment) return false
  if (isOfTool(text) || starts.some((start) => text.startsWith(start))) return true
  return countWords(text) <= mostWords && !instructs(text)
}

const longestComment = 200

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Comments of tools: what they hold is neither for people nor for agents. */
function isOfTool(text: string): boolean {
  const [name = ''] = /^[a-z]{1,20}(?![a-z])/.exec(text) ?? []
  return tools.has(name) || linter.test(name) || marker.test(text)
}

/** `eslint`, `markdownlint`, and `lint` itself. */
const linter = /^(?:[a-z]{2,12})?lint$/

/** `ECC:SUMMARY:START` */
const marker = /^\/?[A-Z]{2,12}(?:[:_-][A-Z]{2,20}){1,4}(?![a-z])/

/** What comments of tools begin with; `more` and `toc` are those of page builders. */
const tools: ReadonlySet<string> = new Set([
  'biome',
  'cspell',
  'dprettier',
  'more',
  'prettier',
  'remark',
  'toc',
  'vale',
])
