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
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: noOrder,
  continuity: noContinuity,
  metrics: {
    ...noMetrics,
    time: `
      durée
      temps
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
  statuses: {
    ...noStatuses,
    blocked: `
      bloqué
      bloquée
      en attente
    `,
    completed: `
      terminé
      terminée
    `,
    inProgress: `
      en cours
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
