import type {AnswerWords} from '../language.ts'

export const answers: AnswerWords = {
  nothing: `
    =no
    n/a
    nil
    none
    nothing
  `,
}
