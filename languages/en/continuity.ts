import type {ContinuityWords} from '../language.ts'

export const continuity: ContinuityWords = {
  previous: `
    =earlier
    =first
    =last
    =past
    =previous
    =prior
  `,
  current: `
    =current
    =this
    =today
  `,
  next: `
    =expected
    =final
    =following
    =future
    =next
    =planned
    =upcoming
  `,
  qualifiers: `
    =anticipated
    =expected
    =my
    =our
    =planned
    =the
  `,
  sessions: `
    =session
    =sessions
  `,
  outset: `
    =first session
    =fresh start
    =initial session
    no earlier session
    no previous session
    no prior session
    without earlier session
    without previous session
    without prior session
  `,
  times: `
    =after
    =coming afternoon
    =coming month
    =coming morning
    =coming sprint
    =coming week
    =next afternoon
    =next month
    =next morning
    =next sprint
    =next week
    =once
    =this afternoon
    =this month
    =this morning
    =this sprint
    =this week
    =tomorrow
    =tonight
    =week of
    =weeks of
    =when
    in … day
    in … week
    today
  `,
  dateLabels: `
    =date
    =day
    =on
    =when
  `,
}
