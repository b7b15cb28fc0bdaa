import {type Language, noTemplates, noTodo, noVague, unchanged} from '../language.ts'

export const chinese: Language = {
  code: 'zh',
  name: 'Chinese',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      无
      無
    `,
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
}
