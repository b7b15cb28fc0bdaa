import {type Language, unchanged} from '../language.ts'
import {noTemplates, noTodo, noVague} from '../unknown.ts'

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
