import type {Match} from '../formats/index.ts'
import type {Inline, Session} from '../session/index.ts'
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
  const key = keyOf(options)
  let answers = known.get(match)
  if (!answers) {
    answers = new Map()
    known.set(match, answers)
  }
  let texts = answers.get(key)
  if (!texts) {
    texts = findVagueTexts(session, match, options)
    answers.set(key, texts)
  }
  return texts
}

const known = new WeakMap<Match, Map<string, readonly VagueText[]>>()

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

const judges = new WeakMap<VagueOptions, Judge>()

/** One judge for all files with the same options: it remembers the words it has looked up. */
function judgeFor(options: VagueOptions): Judge {
  let judge = judges.get(options)
  if (!judge) {
    judge = new Judge(options)
    judges.set(options, judge)
  }
  return judge
}
