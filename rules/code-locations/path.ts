import {extensions, madeFolders, topLevelDomains} from './names.ts'

/** The path that a text consists of, without the line behind it. */
export function asPath(written: string): string | undefined {
  if (written.length > longestPath) return undefined
  const text = written
    .trim()
    .replace(/(?::(?:line )?\d{1,6}(?:[-:,–]\d{1,6}){0,3}|#L\d{1,6}(?:-L?\d{1,6})?|\(\))$/, '')
  if (
    !/^[\w@.+\-/]{3,}$/.test(text) ||
    /^[/@]|^\.\.|^\.claude\/(?:plans|worktrees)\/|\/\/|\.{3}|\/\.\.(?:\/|$)/.test(text)
  )
    return undefined
  const parts = text.split('/').filter((part) => part !== '' && part !== '.')
  const name = parts.at(-1) ?? ''
  if (parts.some((part) => madeFolders.has(part)) || /Y{4}|M{2}-D{2}|N{3}|X{3}|x{3}/.test(text))
    return undefined
  if (isDomain(parts[0] ?? '', parts.length)) return undefined
  const extension = /[\w-]\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (parts.length > 1 || text.endsWith('/')) {
    if (text.endsWith('/') || extensions.has(extension)) return text
    // `read/write` is a path only in a folder that there is.
    return undefined
  }
  return extensions.has(extension) && isFileName(name) ? text : undefined
}

/** Longer paths are no paths. */
const longestPath = 200

/** `github.com/…` is an address. */
function isDomain(first: string, length: number): boolean {
  if (length < 2) return false
  const domain = domainPattern.exec(first)?.[1] ?? ''
  return topLevelDomains.has(domain.toLowerCase())
}

const domainPattern = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.([a-z]{2,3})$/i

/** `Node.js` and `next.js` are products; with a hyphen or a low line it is a file. */
function isFileName(name: string): boolean {
  return /[-_]/.test(name) || !(name.startsWith('.') || /^[a-z\d]+\.js$/i.test(name))
}
