import {type Due, isDue, type SectionSpec, unknownFormat} from '../formats/index.ts'
import {allOf, oneOf, quote} from './message.ts'
import {defineRule, endOf, type Report, type SessionFile} from './rule.ts'

export const requiredSections = defineRule({
  id: 'session-required-sections',
  description: 'a section that the format and type require is missing, or its name has a typo',
  severity: 'error',
  why: 'The next session looks for each answer under its heading; anything missing has to be found out again.',
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format === unknownFormat) {
      report(unknownShape(file))
      return
    }
    for (const {typo, section} of file.match.sections) {
      if (!typo) continue
      const written = section.inline.source.text.slice(
        typo.place.start.offset,
        typo.place.end.offset,
      )
      report({
        message: `Unexpected section ${quote(written)}, expected ${quote(typo.expected)}`,
        place: typo.place,
        expected: [typo.expected],
      })
    }
    reportMissing(file, report)
  },
})

function unknownShape(file: SessionFile): Report {
  const {session, formatNames} = file
  const what = session.tree.children.length === 0 ? 'empty file' : 'file of no known format'
  return {
    message: `Unexpected ${what}, expected one of the formats ${oneOf(formatNames)}`,
    place: session.title?.namePlace ?? endOf(file),
    note: 'Start the file with the title and sections of a format, set `format` in the configuration, or exclude files that are not session notes with `ignore`.',
  }
}

function reportMissing(file: SessionFile, report: (report: Report) => void): void {
  const {match} = file
  const present = new Set(match.sections.map(({spec}) => spec))
  const later = new Map<Due, SectionSpec[]>()
  for (const spec of match.format.sections) {
    const due = match.due(spec)
    if (!due || present.has(spec)) continue
    if (isDue(due, match.progress)) {
      report({
        message: `Unexpected missing section ${quote(spec.name)}, expected the section ${since[due]}`,
        place: endOf(file),
      })
    } else {
      later.set(due, [...(later.get(due) ?? []), spec])
    }
  }
  for (const [due, specs] of later) {
    const names = allOf(specs.map(({name}) => name))
    report({
      message: `Unexpected missing ${specs.length > 1 ? 'sections' : 'section'} ${names}, expected the ${specs.length > 1 ? 'sections' : 'section'} ${since[due]}`,
      place: endOf(file),
      notDue: true,
    })
  }
}

/** When something is due, for people. */
export const since: Readonly<Record<Due, string>> = {
  start: 'from the start',
  update: 'once the session continues',
  completed: 'once the session is completed',
}
