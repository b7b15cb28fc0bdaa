import {type Language, unchanged} from '../language.ts'
import {noTemplates, noTodo, noVague} from '../unknown.ts'

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
