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

export const german: Language = {
  code: 'de',
  name: 'German',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      keine
    `,
  },
  calendar: noCalendar,
  durations: {
    about: none,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: none,
    ranges: none,
    seconds: none,
    units: `
      minute
      minuten
      std
      stunde
      stunden
      tage
      tagen
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
      aber
      der
      des
      ein
      eine
      es
      mit
      nicht
      und
      weil
    `,
  },
}
