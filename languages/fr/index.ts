import {
  type Language,
  noContinuity,
  noHeadings,
  noInstructions,
  noMetrics,
  noNames,
  noOrder,
  noPaths,
  noProgress,
  noSecrets,
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
}
