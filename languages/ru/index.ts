import {type Language, noTemplates, noTodo, noVague, unchanged} from '../language.ts'

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
}
