import {type Language, unchanged} from '../language.ts'

export const french: Language = {
  code: 'fr',
  name: 'French',
  spaced: true,
  stemsOf: unchanged,
  answers: {
    nothing: `
      aucun
    `,
  },
}
