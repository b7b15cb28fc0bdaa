import type {Environment} from './environment.ts'

/** Addresses of pages on GitHub. */
export interface Links {
  /** The page of a file, or of lines in it, at the linted commit. */
  file(path: string, from?: number, to?: number): string
  readonly commit: string
  readonly run: string
}

export function makeLinks({serverUrl, owner, repo, runUrl}: Environment, commit: string): Links {
  const base = `${serverUrl}/${owner}/${repo}`
  return {
    file(path, from, to = from) {
      const page = `${base}/blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
      if (from === undefined) return page
      // Without `plain`, Markdown is rendered and has no lines.
      return `${page}?plain=1#L${from}${to === from ? '' : `-L${to}`}`
    },
    commit: `${base}/commit/${commit}`,
    run: runUrl,
  }
}
