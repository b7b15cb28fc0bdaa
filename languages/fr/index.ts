import {
  type Language,
  noBlockers,
  noCalendar,
  noEvidence,
  noIssues,
  noItems,
  none,
  noReasons,
  noResolution,
  noRisks,
  noStatuses,
  unchanged,
} from '../language.ts'

export const french: Language = {
  code: 'fr',
  name: 'French',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      aucun
    `,
  },
  calendar: noCalendar,
  durations: {
    about: none,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: `
      un
      une
    `,
    ranges: `
      à
    `,
    seconds: none,
    units: `
      heure
      heures
      minute
      minutes
    `,
  },
  statuses: noStatuses,
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: noRisks,
  grammar: {
    functionWords: `
      avec
      dans
      de
      des
      du
      en
      est
      et
      la
      le
      les
      pas
      pour
      que
      sans
      se
      sur
      un
      une
    `,
  },
}
