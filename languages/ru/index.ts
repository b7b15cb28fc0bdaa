import {type Language, unchanged} from '../language.ts'
import {noTemplates, noTodo, noVague} from '../unknown.ts'

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
