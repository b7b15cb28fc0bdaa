import type {ItemWords} from '../language.ts'

export const items: ItemWords = {
  approachLabels: `
    approach
    attempt
    failed
    failed approach
    hypothesis
    idea
    item
    option
    tried
    try
    what
    what we tried
  `,
  asides: `
    approved
    approved by
    attempts
    by
    code location
    commit
    date
    decision
    duration
    effort
    file
    files
    id
    location
    next
    next step
    no
    owner
    status
    time
    time invested
    time spent
    tried
    when
    who
  `,
  decisionLabels: `
    choice
    chose
    decided
    decision
    what
  `,
  issueLabels: `
    bug
    issue
    known issue
    problem
  `,
  kinds: `
    approaches
    attempts
    blockers
    bugs
    debt
    decisions
    dependencies
    failures
    gotchas
    improvements
    issues
    items
    limitations
    others
    problems
    questions
    risks
    tasks
    tests
    warnings
  `,
  parts: `
    approach
    attempt
    option
    task
  `,
  ranks: `
    active
    blocked
    blocking
    closed
    critical
    external
    fixed
    high
    internal
    level
    low
    major
    medium
    minor
    new
    open
    pending
    priority
    resolved
    severity
    waiting
  `,
  solutionLabels: `
    solution
    successful approach
    what worked
  `,
  tickets: `
    bug
    issue
  `,
  timeFields: `
    duration
    effort
    hours
    time
    time invested
    time investment
    time spent
    time taken
  `,
}
