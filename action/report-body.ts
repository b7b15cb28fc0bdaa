import {docsUrl, repository} from '../files/manifest.ts'
import {count} from '../report/count.ts'
import type {Unannotated} from './annotations.ts'
import {countOf, type RunResult} from './findings.ts'
import {findingsTable, problemsList} from './findings-table.ts'
import type {Links} from './links.ts'
import {code, inertText, link} from './markdown.ts'

export interface BodyOptions {
  readonly result: RunResult
  readonly links: Links
  /** The commit that was linted. */
  readonly commit: string
  /** Notices besides the findings. */
  readonly notices: readonly string[]
  readonly unannotated: Unannotated
  /** The longest result, in bytes of UTF-8. */
  readonly longest: number
  /** The text before the findings. */
  readonly chart?: string
}

/** The text of the comment and the summary. Equal results give equal text, byte for byte. */
export function reportBody(options: BodyOptions): string {
  const {result, links, notices, unannotated, chart} = options
  const start = [`### ${title(result)}`, scope(options), ...notices.map(notice)]
  if (unannotated.left > 0)
    start.push(
      notice(
        `GitHub annotates no more than ten errors and ten warnings; ${count(unannotated.left, 'more finding')} can be seen here and in the log only.`,
      ),
    )
  if (unannotated.cut > 0)
    start.push(
      notice(
        `GitHub cuts annotations at 4,096 characters; ${count(unannotated.cut, 'longer one')} can be read in the log.`,
      ),
    )
  if (chart) start.push(chart)
  const end = footer
  const longest = options.longest - Buffer.byteLength([...start, end].join('\n\n')) - reserve
  const problems = problemsList(result.problems, {links, longest: Math.floor(longest / 4)})
  const table = findingsTable(result.findings, {
    links,
    longest: longest - Buffer.byteLength(problems.markdown),
  })
  const left = table.left + problems.left
  return [
    ...start,
    problems.markdown,
    table.markdown,
    left > 0
      ? `<p>… and ${count(left, 'more finding')}: see ${link('the run', links.run)}.</p>`
      : '',
    end,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** In bytes, for the line about omitted findings and the separators. */
const reserve = 500

const footer = `<p><sub>${link('session-lint', repository)} · ${link('what the rules mean', docsUrl('rules/README.md'))}</sub></p>`

function title({findings, problems, files}: RunResult): string {
  const errors = countOf(findings, 'error')
  const warnings = countOf(findings, 'warning')
  const parts = [
    ...(problems.length > 0 ? [`${count(problems.length, 'file')} not linted`] : []),
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  if (parts.length === 0) {
    return files === 0 ? '✅ Session notes: none to lint' : '✅ Session notes: nothing left to fix'
  }
  const mark = errors + problems.length > 0 ? '❌' : '⚠️'
  return `${mark} Session notes: ${parts.join(', ')}`
}

function scope({result, links, commit}: BodyOptions): string {
  const {files, findings, problems} = result
  const affected = new Set([...findings, ...problems].map(({path}) => path)).size
  const which =
    affected > 0 ? `${affected} of ${count(files, 'session file')}` : count(files, 'session file')
  return `<p>${which}, as of ${link(code(commit.slice(0, 7)), links.commit)}.</p>`
}

function notice(text: string): string {
  return `<p>ℹ️ ${inertText(text)}</p>`
}
