import type {Match} from '../formats/index.ts'
import {type Inline, perObject, perObjectInFile, type Session} from '../session/index.ts'
import {Judge, type JudgeOptions, type Verdict} from './vague-judge.ts'
import {forEachClaim} from './vague-lines.ts'
import type {JudgedSections} from './vague-sections.ts'
import type {Missing} from './vague-words.ts'

export type {Missing} from './vague-words.ts'

export interface VagueOptions extends JudgeOptions, JudgedSections {}

/** The default options. */
export const usualVagueOptions: VagueOptions = {
  add: [],
  allow: [],
  sections: [],
  allowSections: [],
  minimum: 1,
}

/** A text without anything that the next reader could look up or act on. */
export interface VagueText extends Verdict {
  readonly inline: Inline
  readonly from: number
  readonly to: number
}

/** The vague texts of a session, in order; found once per session and options. */
export function vagueTextsOf(
  {session, match}: {readonly session: Session; readonly match: Match},
  options: VagueOptions,
): readonly VagueText[] {
  const byOptions = textsByOptions(match)
  const key = keyOf(options)
  let texts = byOptions.get(key)
  if (!texts) {
    texts = findVagueTexts(session, match, options)
    byOptions.set(key, texts)
  }
  return texts
}

const textsByOptions = perObjectInFile((_match: Match) => new Map<string, readonly VagueText[]>())

function keyOf({add, allow, sections, allowSections, minimum}: VagueOptions): string {
  return JSON.stringify([add, allow, sections, allowSections, minimum])
}

function findVagueTexts(
  session: Session,
  match: Match,
  options: VagueOptions,
): readonly VagueText[] {
  const judge = judgeFor(options)
  const texts: VagueText[] = []
  forEachClaim(session, match, options, (inline, from, to, nested) => {
    const verdict = judge.read(inline, from, to)
    // `Ready to start` below an item says where that item stands.
    if (!verdict || (nested && states.has(verdict.missing))) return
    texts.push({...verdict, inline, from, to})
  })
  return texts
}

/** What a nested item says about the item above it. */
const states: ReadonlySet<Missing> = new Set(['claim', 'continue'])

/** One judge for all files with the same options: it remembers the words it has looked up. */
const judgeFor = perObject((options: VagueOptions) => new Judge(options))
