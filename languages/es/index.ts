import {type Language, unchanged} from '../language.ts'
import {noTemplates, noTodo, noVague} from '../unknown.ts'

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
}
