import type {MetricWords} from '../language.ts'

export const metrics: MetricWords = {
  blockers: `
    =blocked
    =blocking
    =blocks
    blocker
    impediment
    obstacle
    unblock
  `,
  code: `
    =classes
    code
    commit
    deletion
    diff
    file
    function
    insertion
    line
    loc
    module
  `,
  tests: `
    coverage
    spec
    test
  `,
  figures: `
    =all
    =eight
    =five
    =four
    =nine
    =one
    =seven
    =six
    =ten
    =three
    =two
    =zero
  `,
  time: `
    duration
    effort
    hour
    time
  `,
}
