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

export const chinese: Language = {
  code: 'zh',
  name: 'Chinese',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      无
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
