import type {Result} from '../lint/result.ts'

/** Replaces each character that must not be shown with a star. */
export function redact(result: Result): Result {
  const places = result.findings.filter(({sensitive}) => sensitive).map(({place}) => place)
  if (places.length === 0) return result
  let text = ''
  let from = 0
  for (const {start, end} of places.sort((a, b) => offsetOf(a.start) - offsetOf(b.start))) {
    const at = Math.max(from, offsetOf(start))
    text += result.text.slice(from, at)
    from = Math.max(from, offsetOf(end))
    text += result.text.slice(at, from).replaceAll(/[^\r\n]/g, '*')
  }
  return {...result, text: text + result.text.slice(from)}
}

function offsetOf({offset = 0}: {offset?: number | undefined}): number {
  return offset
}
