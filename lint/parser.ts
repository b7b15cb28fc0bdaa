import type {Root} from 'mdast'
import {isUnfitForSatteri} from './satteri-limits.ts'

/** Turns the text of a file, without a byte-order mark, into a tree with GFM and front matter. */
export type Parser = (text: string) => Root

/** Satteri; throws when no binary of it can be loaded on this machine. */
export async function loadSatteri(): Promise<Parser> {
  return (await import('./satteri.ts')).parse
}

/** remark's own parser, written in JavaScript: runs everywhere, some 30 times slower. */
export async function loadRemark(): Promise<Parser> {
  return (await import('../session/markdown.ts')).parseMarkdown
}

/** The fastest parser that loads here and reads `text` correctly. */
export function parserFor(text: string): Promise<Parser> {
  return isUnfitForSatteri(text) ? loadRemark() : loadParser()
}

let loading: Promise<Parser> | undefined

/** The fastest parser that loads here, determined once. */
export function loadParser(): Promise<Parser> {
  loading ??= firstThatLoads([loadSatteri, loadRemark])
  return loading
}

/**
 * Tries one way of loading a parser after the other.
 *
 * @throws
 *   The last error, when none loads.
 */
export async function firstThatLoads(ways: readonly (() => Promise<Parser>)[]): Promise<Parser> {
  let failure: unknown
  for (const load of ways) {
    try {
      return await load()
    } catch (error) {
      failure = error
    }
  }
  throw failure
}
