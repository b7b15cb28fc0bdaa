import {type Language, noTemplates, noTodo, noVague, unchanged} from '../language.ts'

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
