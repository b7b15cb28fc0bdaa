import {type Language, unchanged} from '../language.ts'

export const spanish: Language = {
  code: 'es',
  name: 'Spanish',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      ninguna
      ninguno
    `,
  },
}
