import {type Missing, type VagueText, vagueTextsOf} from '../prose/vague.ts'
import {allOf, quote} from './message.ts'
import {defineRule, type Report} from './rule.ts'

export interface NoVagueTextOptions {
  /** More words that say nothing by themselves. */
  readonly add: readonly string[]
  /** Words that say enough here, such as the name of a part of the project. */
  readonly allow: readonly string[]
  /** The sections to judge, by name; all that describe work when empty. */
  readonly sections: readonly string[]
  /** Sections to leave alone, by name. */
  readonly allowSections: readonly string[]
  /** How many words that can be looked up a line must have. */
  readonly minimum: number
}

export const noVagueText = defineRule<NoVagueTextOptions>({
  id: 'session-no-vague-text',
  description: 'a line that says nothing the next reader could look up or act on',
  severity: 'error',
  why: 'Who was not there cannot tell from this line what was done, found, or is to be done.',
  options: {
    add: {
      description: 'More words that say nothing by themselves.',
      type: 'array',
      items: {type: 'string'},
    },
    allow: {
      description: 'Words that say enough here, such as the name of a part of the project.',
      type: 'array',
      items: {type: 'string'},
    },
    sections: {
      description: 'The sections to judge, by name; all that describe work when empty.',
      type: 'array',
      items: {type: 'string'},
    },
    allowSections: {
      description: 'Sections to leave alone, by name.',
      type: 'array',
      items: {type: 'string'},
    },
    minimum: {
      description: 'How many words that can be looked up a line must have.',
      type: 'integer',
      minimum: 1,
    },
  },
  defaults: {add: [], allow: [], sections: [], allowSections: [], minimum: 1},
  check(file, options, report) {
    for (const text of vagueTextsOf(file, options)) report(describe(text))
  },
})

/** What to ask for. */
const expectations: Readonly<Record<Missing, string>> = {
  fix: 'what was fixed and where, such as a file, a symptom or an error',
  improve: 'what got better, where and by how much',
  test: 'what is tested and what came, or has to come, out',
  document: 'which document and what it says',
  explore: 'what is looked into and the question that it answers',
  continue: 'which work and where it stands, such as a file or a step',
  change: 'what exactly and where, such as a file, a name or a behaviour',
  claim: 'what shows it, such as a test, a figure or a command',
  thing: 'names that can be looked up, such as a file, a symptom or an error',
}

function describe({inline, from, to, words, missing}: VagueText): Report {
  const named = [...new Set(words)].slice(0, mostNamed)
  return {
    message: `Unexpected vague text ${quote(inline.text.slice(from, to))}, expected ${expectations[missing]}`,
    place: inline.outerPlace(from, to),
    note: `${allOf(named)} ${named.length > 1 ? 'say' : 'says'} nothing that the next reader could look up or act on.`,
  }
}

const mostNamed = 4
