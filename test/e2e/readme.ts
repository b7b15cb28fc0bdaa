import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './built.ts'

/** A part of the README: what it says, and the code in it. */
export interface Part {
  readonly text: string
  readonly blocks: readonly string[]
}

/**
 * A part of the README as it is written.
 *
 * @param start
 *   What its first line starts with; it goes on to the next part.
 */
export function readmePart(start: string): Part {
  const lines = readFileSync(join(root, 'README.md'), 'utf8').split('\n')
  const from = lines.findIndex((line) => line.startsWith(start))
  if (from < 0) throw new Error(`The README has nothing that starts with ${start}`)
  const length = lines
    .slice(from + 1)
    .findIndex((line) => /^(?:\*\*[\w -]+\*\*|#{2,} \w|Which gate)/.test(line))
  const text = lines.slice(from, from + 1 + length).join('\n')
  const blocks = [...text.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, code = '']) => code)
  return {text, blocks}
}
