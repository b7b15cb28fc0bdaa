import type {SectionSpec} from '../formats/index.ts'
import {itemsOf} from '../formats/items.ts'
import {hasTimeSpent} from '../prose/time-spent.ts'
import {contentOf, type Section, toKey} from '../session/index.ts'
import {allOf, quote} from './message.ts'
import {defineRule} from './rule.ts'

/** What a session is measured by. */
export type Metric = 'blockers' | 'code' | 'tests' | 'time'

export interface MetricsOptions {
  /** The metrics that are to have a figure. */
  readonly expect: readonly Metric[]
}

export const metrics = defineRule<MetricsOptions>({
  id: 'session-metrics',
  description: 'metrics with no figure: time, code changed, tests added, blockers resolved',
  severity: 'warning',
  why: 'Figures show how much a session took and brought; without them the next one cannot be planned.',
  options: {
    expect: {
      description: 'The metrics that are to have a figure.',
      type: 'array',
      items: {type: 'string', enum: ['time', 'code', 'tests', 'blockers']},
    },
  },
  defaults: {expect: ['time', 'code', 'tests', 'blockers']},
  check(file, {expect}, report) {
    for (const {section, spec} of file.match.sections) {
      if (spec.role !== 'metrics') continue
      const lines = linesOf(section)
      // An empty section is the business of session-no-empty-sections.
      if (lines.length === 0) continue
      const told = all.filter((metric) => lines.some((line) => tells(metric, line)))
      // `Metrics` by itself may as well be those of the product.
      if (isCommonName(section, spec) && told.length < 3) continue
      const missing = expect.filter(
        (metric) =>
          !told.includes(metric) &&
          (metric !== 'blockers' || itemsOf(file.match, 'blockers').length > 0),
      )
      if (missing.length === 0) continue
      const names = missing.map((metric) => labels[metric])
      report({
        message: `Unexpected ${quote(section.title.slice(section.name.from, section.name.to))} without ${allOf(names)}, expected a figure for ${missing.length > 1 ? 'each' : 'it'}`,
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
function linesOf(section: Section): readonly string[] {
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
      for (const inline of entry.inlines()) split(inline.text, heading, lines)
    }
  }
  for (const {text} of paragraphs) split(text, heading, lines)
  for (const below of section.sections) {
    addLines(below, below.title.slice(0, longestHeading), lines)
  }
}

function split(text: string, heading: string, lines: string[]): void {
  for (const line of text.split('\n')) {
    if (line.trim() !== '') lines.push(`${heading} ${line.slice(0, longestLine)}`)
  }
}

const longestLine = 500
const longestHeading = 100

function tells(metric: Metric, line: string): boolean {
  if (metric === 'time') return hasTimeSpent(line)
  return words[metric].test(line) && figure.test(line)
}

/** A figure, or the word that there is none. */
const figure =
  /\d|\b(?:n\/a|nil|no|none|one|two|three|four|five|six|seven|eight|nine|ten|zero|all|ninguno|ninguna)\b|нет|없음|无|無|なし/i

/** What a line about a metric speaks of, in the languages that sessions are written in. */
const words: Readonly<Record<Exclude<Metric, 'time'>, RegExp>> = {
  blockers:
    /block(?:er|ed|ing|s\b)|impediment|obstacle|bloque|impedimento|блокер|препятств|阻塞|阻碍|ブロッカー|障害|블로커|차단|장애/i,
  code: /\b(?:lines?|loc|files?|commits?|insertions?|deletions?|diffs?|code|modules?|functions?|classes)\b|[+−-]\d+ ?\/ ?[+−-]\d+|líneas?|archivos?|código|строк|файл|код|коммит|文件|代码|行|提交|ファイル|コード|コミット|파일|코드|줄|라인|커밋/i,
  tests: /\b(?:tests?|testing|specs?|coverage)\b|prueba|тест|测试|測試|テスト|테스트/i,
}
