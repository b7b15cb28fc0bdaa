import {
  type Language,
  noBlockers,
  noCalendar,
  noContinuity,
  noEvidence,
  noHeadings,
  noInstructions,
  noIssues,
  noItems,
  noMetrics,
  noNames,
  none,
  noOrder,
  noPaths,
  noProgress,
  noReasons,
  noResolution,
  noRisks,
  noSecrets,
  noStatuses,
  noTemplates,
  noTodo,
  noVague,
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
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: noOrder,
  continuity: noContinuity,
  metrics: {
    ...noMetrics,
    time: `
      dauer
      zeit
    `,
  },
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
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
  statuses: {
    ...noStatuses,
    blocked: `
      blockiert
    `,
    completed: `
      abgeschlossen
      erledigt
      fertig
    `,
    inProgress: `
      in arbeit
      in bearbeitung
    `,
  },
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
      auf
      der
      des
      ein
      eine
      es
      fehlen
      fehlt
      für
      ist
      kein
      keine
      mit
      nach
      nicht
      noch
      oder
      sind
      und
      vom
      von
      wartet
      weil
      wir
      wird
      zum
      zur
    `,
  },
}
