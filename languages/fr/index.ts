import {type Language, noTemplates, noTodo, noVague, unchanged} from '../language.ts'

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
}
