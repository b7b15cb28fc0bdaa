import type {AnswerWords} from '../language.ts'

export const answers: AnswerWords = {
  alone: `
    na
  `,
  nothing: `
    =no
    n/a
    nil
    none
    nothing
  `,
}
