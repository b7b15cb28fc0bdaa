import {type Language, unchanged} from '../language.ts'

export const german: Language = {
  code: 'de',
  name: 'German',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      keine
    `,
  },
}
