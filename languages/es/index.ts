import {
  type Language,
  noContinuity,
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
import {headings} from './headings.ts'
import {metrics} from './metrics.ts'
import {order} from './order.ts'

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      ninguna
      ninguno
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
  headings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
}
