import {type Language, unchanged} from '../language.ts'
import {noTemplates, noTodo, noVague} from '../unknown.ts'

export const japanese: Language = {
  code: 'ja',
  name: 'Japanese',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      なし
      無
    `,
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
}
