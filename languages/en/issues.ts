import type {IssueWords} from '../language.ts'

export const issues: IssueWords = {
  impact: `
    =affect
    =affected
    =affects
    =block
    =blocks
    =break
    =breaks
    =cause
    =causes
    =causing
    =confuses
    =confusing
    =drop
    =drops
    =expire
    =expires
    =flakes
    =freezes
    =freezing
    =hang
    =hangs
    =is not
    =lead to
    =leads to
    =loses
    =losing
    =make
    =makes
    =not
    =overwrites
    =overwritten
    =prevent
    =prevents
    =reject
    =rejected
    =rejects
    =reset
    =resets
    =result in
    =results in
    =return
    =returns
    =show
    =shows
    =slower
    =stop
    =stops
    =throw
    =throws
    =time out
    =times out
    =warn
    =warns
    blank
    broken
    can't
    cannot
    cant
    crash
    does not
    doesn't
    doesnt
    don't
    dont
    empty
    error
    exploit
    fail
    failure
    flaky
    impact
    incorrect
    isn't
    isnt
    lag
    leak
    loss
    lost
    miss
    never
    noisy
    only
    risk
    slow
    sometimes
    stale
    timeout
    user
    warning
    wrong
  `,
  impactFields: `
    =affected
    =affects
    =cause
    consequence
    effect
    impact
    problem
    risk
    symptom
  `,
  priority: `
    =blocker
    =high
    =low
    blocking
    cosmetic
    critical
    major
    medium
    minor
    nonblocking
    trivial
    urgent
  `,
  priorityFields: `
    level
    prio
    priority
    severity
    urgency
  `,
  status: `
    =open
    =partial
    =partially
    acceptable
    accepted
    backlog
    blocked
    by design
    deferred
    diagnosed
    expected
    fix
    follow up
    in progress
    investigate
    known
    later
    mitigated
    monitor
    need
    not fixed
    not started
    not yet
    pending
    planned
    pre existing
    preexisting
    reported
    reproduced
    should
    to do
    todo
    tracked
    unresolved
    unverified
    waiting
    wip
    work around
    workaround
    worked around
    yet
  `,
  statusFields: `
    action
    fix
    mitigation
    next
    plan
    progress
    resolution
    solution
    state
    status
    todo
    workaround
  `,
}
