import {type Language, unchanged} from '../language.ts'

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
}
