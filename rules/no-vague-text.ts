import {
  type Missing,
  usualVagueOptions,
  type VagueOptions,
  type VagueText,
  vagueTextsOf,
} from '../prose/vague.ts'
import {allOf, quote} from './message.ts'
import {defineRule, type Report} from './rule.ts'

export const noVagueText = defineRule<VagueOptions>({
  id: 'session-no-vague-text',
  description: 'a line that says nothing the next reader could look up or act on',
  severity: 'error',
  why: 'Someone who was not there cannot tell from this line what was done, what was found, or what to do next.',
  options: {
    add: {
      description: 'Additional words that say nothing by themselves.',
      type: 'array',
      items: {type: 'string'},
    },
    allow: {
      description:
        'Words that are specific enough in this project, such as the name of a component.',
      type: 'array',
      items: {type: 'string'},
    },
    sections: {
      description: 'The sections to check, by name; by default, every section that describes work.',
      type: 'array',
      items: {type: 'string'},
    },
    allowSections: {
      description: 'Sections to skip, by name.',
      type: 'array',
      items: {type: 'string'},
    },
    minimum: {
      description: 'The number of specific words that a line needs.',
      type: 'integer',
      minimum: 1,
    },
  },
  defaults: usualVagueOptions,
  check(file, options, report) {
    for (const text of vagueTextsOf(file, options)) report(describe(text))
  },
})

/** The expectation by kind of word. */
const expectations: Readonly<Record<Missing, string>> = {
  fix: 'the fix and its place, such as a file, a symptom, or an error',
  improve: 'the improvement, its place, and its size',
  test: 'the tested behavior and the actual or expected result',
  document: 'the document and its content',
  explore: 'the subject and the question to answer',
  continue: 'the work and its state, such as a file or a step',
  change: 'the change and its place, such as a file, a name, or a behavior',
  claim: 'proof, such as a test, a figure, or a command',
  thing: 'something to look up, such as a file, a symptom, or an error',
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
