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
    =today
    immediate
    next session
    p0
    p1
    this session
    urgent
  `,
  later: `
    =could
    =finally
    =later
    =long term
    =low
    =medium
    =medium term
    =mid term
    =short term
    =should
    =soon
    =then
    after that
    afterwards
    backlog
    consideration
    eventually
    follow up
    future
    idea
    next month
    next sprint
    next week
    nice to have
    optional
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
    priority
  `,
  ranks: `
    blocking
    critical
    high
    highest
    low
    lowest
    major
    med
    medium
    minor
    optional
    urgent
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
