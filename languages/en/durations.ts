import {type DurationWords, none} from '../language.ts'

export const durations: DurationWords = {
  about: `
    about
    approx
    approximately
    around
    ca
    circa
    over
    roughly
    under
  `,
  joinedUnits: none,
  joiners: `
    and
  `,
  lookalikes: none,
  numbers: `
    a
    a and a half
    a couple of
    a few
    a half
    a half a
    a half an
    an
    an and a half
    couple of
    eight
    few
    five
    four
    half
    half a
    half an
    nine
    one
    one and a half
    seven
    several
    six
    ten
    three
    three and a half
    twelve
    two
    two and a half
  `,
  ranges: `
    to
  `,
  seconds: `
    s
    sec
    second
    seconds
    secs
  `,
  units: `
    afternoon
    afternoons
    d
    day
    days
    evening
    evenings
    h
    hour
    hours
    hr
    hrs
    hs
    m
    min
    mins
    minute
    minutes
    month
    months
    morning
    mornings
    pomodoro
    pomodoros
    w
    week
    weekend
    weekends
    weeks
    wk
    wks
  `,
}
