import {
  type Language,
  noContinuity,
  noHeadings,
  noInstructions,
  noNames,
  noPaths,
  noProgress,
  noSecrets,
  noTemplates,
  noTodo,
  noVague,
  unchanged,
} from '../language.ts'
import {metrics} from './metrics.ts'
import {order} from './order.ts'

export const japanese: Language = {
  code: 'ja',
  name: 'Japanese',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      なし
      無
    `,
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order,
  continuity: noContinuity,
  metrics,
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
}
