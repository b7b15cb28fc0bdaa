import {type Language, unchanged} from '../language.ts'
import {noTemplates, noTodo, noVague} from '../unknown.ts'

export const korean: Language = {
  code: 'ko',
  name: 'Korean',
  spaced: false,
  stemsOf: unchanged,
  answers: {
    nothing: `
      없음
    `,
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
}
