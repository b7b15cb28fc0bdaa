import {displayPath} from '../files/paths.ts'
import type {Result} from '../lint/result.ts'
import type {Finding} from '../rules/rule.ts'
import {count} from './count.ts'
import {makeFrame} from './frame.ts'
import type {Reporter, ReportOptions, Summary} from './reporter.ts'
import {Style, type StyleName} from './style.ts'
import {visible} from './visible.ts'
import {wrap} from './wrap.ts'

/**
 * The report for people: what is wrong and where, with the source line, why it matters, and a
 * replacement. Files without findings are only counted.
 */
export function pretty(options: ReportOptions): Reporter {
  return new Pretty(options)
}

const colors: Readonly<Record<Finding['severity'], StyleName>> = {error: 'red', warning: 'yellow'}

/** In columns; longer lines of text are hard to read. */
const widestText = 100

class Pretty implements Reporter {
  readonly #cwd: string
  readonly #style: Style
  readonly #width: number
  /** A reason is given once: the tenth finding of a kind doesn't need it. */
  readonly #notes = new Set<string>()
  #files = 0
  #filesWithFindings = 0
  #errors = 0
  #warnings = 0

  constructor({cwd, terminal}: ReportOptions) {
    this.#cwd = cwd
    this.#style = new Style(terminal)
    this.#width = terminal.width
  }

  async add({path, text, findings}: Result): Promise<string> {
    this.#files++
    if (findings.length === 0) return ''
    this.#filesWithFindings++
    const name = visible(displayPath(path, this.#cwd))
    const places = findings.map(({place}) => `${place.start.line}:${place.start.column}`)
    const columns: Columns = {
      place: Math.max(...places.map(({length}) => length)),
      severity: Math.max(...findings.map(({severity}) => severity.length)),
    }
    const lines = [this.#style.apply(name, 'underline'), '']
    for (const finding of findings) {
      const block = await this.#block(finding, text, columns)
      // One-line findings form a list; longer ones are set apart.
      if (block.length > 1 && lines.at(-1) !== '') lines.push('')
      lines.push(...block)
      if (block.length > 1) lines.push('')
    }
    if (lines.at(-1) !== '') lines.push('')
    return `${lines.join('\n')}\n`
  }

  async #block(finding: Finding, text: string, columns: Columns): Promise<string[]> {
    const {place, severity, ruleId, url} = finding
    if (severity === 'error') this.#errors++
    else this.#warnings++
    const position = `${place.start.line}:${place.start.column}`.padStart(columns.place)
    const label = this.#style.apply(severity, colors[severity])
    const pad = ' '.repeat(columns.severity - severity.length)
    const rule = this.#style.link(this.#style.apply(ruleId, 'dim'), url)
    const message = visible(finding.message)
    const head = `  ${this.#style.apply(position, 'dim')}  ${label}${pad}  ${message}  ${rule}`
    const indent = ' '.repeat(columns.place + 4)
    const rest = [
      ...(await this.#source(finding, text, indent.length)),
      ...(await this.#note(finding)),
    ]
    return [head, ...rest.map((line) => `${indent}${line}`.trimEnd())]
  }

  /** The line with the wrong characters, and the replacement. */
  async #source(finding: Finding, text: string, indent: number): Promise<string[]> {
    const bar = this.#style.apply('│', 'dim')
    const frame = await makeFrame(text, finding.place, this.#width - indent - 2)
    const expected = this.#style.apply(expectedText(finding), 'green')
    if (!frame) return expected === '' ? [] : [`${bar} ${expected}`]
    const carets = this.#style.apply('^'.repeat(frame.carets), colors[finding.severity])
    return [
      `${bar} ${frame.line}`,
      `${bar} ${' '.repeat(frame.indent)}${carets} ${expected}`.trimEnd(),
    ]
  }

  async #note({note}: Finding): Promise<string[]> {
    if (note === '' || this.#notes.has(note)) return []
    this.#notes.add(note)
    const width = Math.min(this.#width, widestText) - 10
    const lines = await wrap(visible(note), width)
    return lines.map((line) => this.#style.apply(line, 'dim'))
  }

  end({failed, hidden}: Summary): string {
    const problems = this.#errors + this.#warnings
    const unread = failed > 0 ? `${count(failed, 'path')} could not be linted` : ''
    if (problems > 0) {
      const parts = [count(this.#errors, 'error'), count(this.#warnings, 'warning')]
      const some = parts.filter((part) => !part.startsWith('0 ')).join(', ')
      const where = `in ${count(this.#filesWithFindings, 'file')}`
      const line = `✖ ${count(problems, 'problem')} (${some}) ${where}`
      const color = this.#errors > 0 ? 'red' : 'yellow'
      return `${this.#style.apply([line, unread].filter(Boolean).join('; '), 'bold', color)}\n`
    }
    const none = hidden > 0 ? `no errors (${count(hidden, 'warning')} not shown)` : 'no problems'
    const fine = `${count(this.#files, 'file')}, ${none}`
    if (unread === '') return `${this.#style.apply(`✔ ${fine}`, 'green')}\n`
    const line = this.#files > 0 ? `✖ ${unread}; ${fine}` : `✖ ${unread}`
    return `${this.#style.apply(line, 'bold', 'red')}\n`
  }
}

interface Columns {
  readonly place: number
  readonly severity: number
}

/** With more suggestions than this, the message lists them. */
const mostExpected = 3
const longestExpected = 60

function expectedText({expected}: Finding): string {
  return expected
    .slice(0, mostExpected)
    .map((text) => {
      const line = visible(text)
      if (line === '') return '(nothing)'
      return line.length > longestExpected ? `${line.slice(0, longestExpected - 1)}…` : line
    })
    .join(' or ')
}
