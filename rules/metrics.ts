import type {SectionSpec} from '../formats/index.ts'
import {itemsOf} from '../formats/items.ts'
import {Phrases} from '../languages/phrases.ts'
import {hasTimeSpent} from '../prose/time-spent.ts'
import {contentOf, linesOf, type Section, toKey} from '../session/index.ts'
import {allOf, quote} from './message.ts'
import {defineRule} from './rule.ts'

/** The metrics of a session. */
export type Metric = 'blockers' | 'code' | 'tests' | 'time'

export interface MetricsOptions {
  /** The metrics that need a figure. */
  readonly require: readonly Metric[]
}

export const metrics = defineRule<MetricsOptions>({
  id: 'session-metrics',
  description: 'metrics with no figure: time, code changed, tests added, blockers resolved',
  severity: 'warning',
  why: 'Figures show what a session cost and delivered; without them, the next one cannot be planned.',
  options: {
    require: {
      description: 'The metrics that need a figure.',
      type: 'array',
      items: {type: 'string', enum: ['time', 'code', 'tests', 'blockers']},
    },
  },
  defaults: {require: ['time', 'code', 'tests', 'blockers']},
  check(file, {require}, report) {
    for (const {section, spec} of file.match.sections) {
      if (spec.role !== 'metrics') continue
      const lines = headedLines(section)
      // session-no-empty-sections reports an empty section.
      if (lines.length === 0) continue
      const told = all.filter((metric) => lines.some((line) => tells(metric, line)))
      // `Metrics` alone may also mean the product's.
      if (isCommonName(section, spec) && told.length < 3) continue
      const missing = require.filter(
        (metric) =>
          !told.includes(metric) &&
          (metric !== 'blockers' || itemsOf(file.match, 'blockers').length > 0),
      )
      if (missing.length === 0) continue
      const names = missing.map((metric) => labels[metric])
      report({
        message: `Unexpected ${quote(section.title.slice(section.name.from, section.name.to))} without ${allOf(names)}, expected a figure${missing.length > 1 ? ' for each' : ''}`,
        place: section.namePlace,
      })
    }
  },
})

const all: readonly Metric[] = ['time', 'code', 'tests', 'blockers']

function isCommonName({name}: Section, {commonAliases = []}: SectionSpec): boolean {
  return commonAliases.some((alias) => toKey(alias) === name.key)
}

const labels: Readonly<Record<Metric, string>> = {
  blockers: 'blockers resolved',
  code: 'code changed',
  tests: 'tests added',
  time: 'time',
}

/** The items, rows and lines of a section and of those below it, each with its heading before it. */
function headedLines(section: Section): readonly string[] {
  const lines: string[] = []
  addLines(section, '', lines)
  return lines
}

function addLines(section: Section, heading: string, lines: string[]): void {
  const {entries, paragraphs} = contentOf(section)
  for (const entry of entries) {
    if (entry.kind === 'row') {
      lines.push(`${heading} ${entry.cells.map(({text}) => text).join(' | ')}`)
    } else {
      for (const inline of entry.inlines()) addText(inline.text, heading, lines)
    }
  }
  for (const {text} of paragraphs) addText(text, heading, lines)
  for (const below of section.sections) {
    addLines(below, below.title.slice(0, longestHeading), lines)
  }
}

function addText(text: string, heading: string, lines: string[]): void {
  for (const {from, to} of linesOf(text)) {
    const line = text.slice(from, Math.min(to, from + longestLine))
    if (line.trim() !== '') lines.push(`${heading} ${line}`)
  }
}

const longestLine = 500
const longestHeading = 100

function tells(metric: Metric, line: string): boolean {
  if (metric === 'time') return hasTimeSpent(line) || saysNoTime(line)
  return isNamedIn(line, metric) && hasFigure(line)
}

/** `Total time invested: none`, `Time | 0`: as good a figure as for the others. */
function saysNoTime(line: string): boolean {
  const [label, value] = splitAtLast(line, /[:：|]/)
  if (value === undefined) return false
  return times.isIn(label) && (/^\s*0\W*$/.test(value) || nothing.is(value))
}

const times = new Phrases(({metrics}) => metrics.time)

function splitAtLast(line: string, mark: RegExp): [label: string, value: string | undefined] {
  for (let at = line.length - 1; at >= 0; at--) {
    if (mark.test(line.charAt(at))) return [line.slice(0, at), line.slice(at + 1)]
  }
  return [line, undefined]
}

type Counted = Exclude<Metric, 'time'>

function isNamedIn(line: string, metric: Counted): boolean {
  return words[metric].isIn(line) || (metric === 'code' && changedLines.test(line))
}

const words: Readonly<Record<Counted, Phrases>> = {
  blockers: new Phrases(({metrics}) => metrics.blockers),
  code: new Phrases(({metrics}) => metrics.code),
  tests: new Phrases(({metrics}) => metrics.tests),
}

/** `+120/-30` */
const changedLines = /[+−-]\d+ ?\/ ?[+−-]\d+/

/** Whether there is a figure, or the word that there is none. */
function hasFigure(line: string): boolean {
  return /\d/.test(line) || figures.isIn(line) || nothing.isIn(line)
}

const figures = new Phrases(({metrics}) => metrics.figures)
const nothing = new Phrases(({answers}) => answers.nothing)
