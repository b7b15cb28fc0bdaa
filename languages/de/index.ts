import {type Language, noTemplates, noTodo, noVague, unchanged} from '../language.ts'

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
