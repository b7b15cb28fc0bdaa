import type {AnswerWords} from '../language.ts'

export const answers: AnswerWords = {
  alone: `
    =no
    n/a
    na
    nil
    none
    nothing
  `,
  nothing: `
    =no
    n/a
    nil
    none
    nothing
  `,
}
