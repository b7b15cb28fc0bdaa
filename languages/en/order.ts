import {none, type OrderWords} from '../language.ts'

export const order: OrderWords = {
  soonest: `
    =asap
    =critical
    =first
    =high
    =highest
    =must
    =now
    =start here
    immediate
    next session
    p0
    p1
    this session
    today
    urgent
  `,
  later: `
    =backlog
    =could
    =finally
    =later
    =long term
    =low
    =medium
    =medium term
    =mid term
    =optional
    =short term
    =should
    =soon
    =then
    after that
    afterwards
    consideration
    eventually
    follow up
    follow ups
    future
    idea
    next month
    next sprint
    next week
    nice to have
    p2
    p3
    p4
    post launch
    post release
    someday
    stretch
    subsequent
    this month
    this sprint
    this week
    tomorrow
    upcoming
  `,
  stages: `
    day
    iteration
    milestone
    phase
    release
    round
    sprint
    stage
    step
    tier
    wave
    week
  `,
  countedStages: none,
  priorities: `
    =priority
  `,
  ranks: `
    =high
    =low
    =med
    critical
    highest
    lowest
    medium
    urgent
  `,
  moreRanks: `
    =major
    =minor
    =optional
    blocking
  `,
  sequence: `
    =begin with
    =first
    =firstly
    =lastly
    =second
    =secondly
    =start with
    =starting with
    =then
    after that
    afterwards
    finally
  `,
  openers: `
    after
    before
    once
    when
  `,
  choices: `
    =choose
    =either
    =one of
    =possible
    alternative
    candidate
    option
    possibility
  `,
  ordered: `
    =ranked
    order
    prioritise
    prioritize
    priority
  `,
  columns: `
    deadline
    due
    no
    nr
    order
    phase
    priority
    rank
    sprint
    step
    week
    when
  `,
  unplanned: `
    =incomplete
    =not
    =notes
    =pending
    =unfinished
    =wasn't
  `,
}
