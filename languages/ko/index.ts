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

export const korean: Language = {
  code: 'ko',
  name: 'Korean',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      없음
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
