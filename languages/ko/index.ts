import {type Language, noTemplates, noTodo, noVague, unchanged} from '../language.ts'

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
