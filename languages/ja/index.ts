import {type Language, noTemplates, noTodo, noVague, unchanged} from '../language.ts'

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
