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
  order: noOrder,
  continuity: noContinuity,
  metrics: noMetrics,
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
}
