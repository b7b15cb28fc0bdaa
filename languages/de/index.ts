import {type Language, unchanged} from '../language.ts'
import {noTemplates, noTodo, noVague} from '../unknown.ts'

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
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
}
