import type {Result} from '../lint/result.ts'
import type {Finding} from '../rules/rule.ts'

/**
 * One identifier per finding of a file, in order: stable as long as the rule, file and wrong text
 * stay the same, wherever the text is in the file.
 *
 * @param path
 *   The file's path, relative to the root of the repository, with `/`.
 * @returns
 *   16 hexadecimal digits each.
 */
export function fingerprints(path: string, {text, findings}: Result): string[] {
  const {createHash} = process.getBuiltinModule('node:crypto')
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = keyOf(path, finding, text)
    const ordinal = seen.get(key) ?? 0
    seen.set(key, ordinal + 1)
    return createHash('sha256').update(`${key}\n${ordinal}`).digest('hex').slice(0, 16)
  })
}

/**
 * Case and white space change when text is moved; something missing has no text, only a message.
 */
function keyOf(path: string, {ruleId, place, message, sensitive}: Finding, text: string): string {
  const wrong = sensitive ? '' : text.slice(place.start.offset, place.end.offset)
  const shown = wrong.trim() === '' ? message : wrong
  return [ruleId, path, shown.replaceAll(/\s+/g, ' ').trim().toLowerCase()].join('\n')
}
