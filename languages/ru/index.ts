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

export const russian: Language = {
  code: 'ru',
  name: 'Russian',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      нет
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
