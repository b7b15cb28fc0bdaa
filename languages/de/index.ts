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

export const german: Language = {
  code: 'de',
  name: 'German',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      keine
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
