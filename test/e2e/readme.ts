import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A part of the documentation: what it says, and the code in it. */
export interface Part {
  readonly text: string
  readonly blocks: readonly string[]
}

/** The pages that say how to set something up. */
const pages = ['docs/coding-agents.md', 'docs/getting-started.md', 'docs/git-hooks.md']

/**
 * A part of the documentation as it is written.
 *
 * @param start
 *   What its first line starts with; it ends before the next part. The title of a page stands for
 *   all of it.
 */
export function readmePart(start: string): Part {
  const found = pages
    .map((page) => readFileSync(join(root, page), 'utf8').split('\n'))
    .find((lines) => lines.some((line) => line.startsWith(start)))
  if (!found) throw new Error(`Nothing in the documentation starts with ${start}`)
  const from = found.findIndex((line) => line.startsWith(start))
  const rest = found.slice(from + 1)
  const next = rest.findIndex((line) => /^(?:\*\*[\w -]+\*\*|#{2,} \w)/.test(line))
  const length = start.startsWith('# ') || next < 0 ? rest.length : next
  const text = found.slice(from, from + 1 + length).join('\n')
  const blocks = [...text.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code = '']) => code)
  return {text, blocks}
}
