import type {ProgressWords} from '../language.ts'

export const progress: ProgressWords = {
  stateFields: `
    state
    status
  `,
  endFields: `
    closed
    closed at
    completed
    end time
    ended
    finished
    session end
    time completed
  `,
}
