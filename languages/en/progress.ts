import type {ProgressWords} from '../language.ts'

export const progress: ProgressWords = {
  resolved: `
    =cleared
    =closed
    =done
    =fixed
    =resolved
    =unblocked
  `,
  takenBack: `
    =not
    =once
    =partially
    =partly
    =pending
    =still
    =unless
    =until
    =waiting
    =when
  `,
  nothingLeft: `
    all blockers … cleared
    all blockers … done
    all blockers … gone
    all blockers … resolved
    all dependencies … cleared
    all dependencies … done
    all dependencies … gone
    all dependencies … resolved
  `,
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
