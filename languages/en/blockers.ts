import type {BlockerWords} from '../language.ts'

export const blockers: BlockerWords = {
  headings: `
    blocked
    blocker
    blocking
  `,
  labels: `
    awaiting
    blocked
    blocked by
    blocked on
    blocker
    blocking
    depends on
    needs
    open
    pending
    waiting
    waiting for
    waiting on
  `,
  otherHeadings: `
    completed
    dependency
    libraries
    notes
    packages
    questions
    resolved
    tools
    versions
    warnings
  `,
  ownerFields: `
    =date
    =needs
    assigned
    assignee
    by
    contact
    due
    eta
    expected
    owner
    responsible
    team
    when
    who
  `,
  ownerLeads: `
    =by
    =for
    =from
    =on
    =with
  `,
  owners: `
    =ask
    =author
    =board
    =data
    =design
    =designer
    =designers
    =designs
    =lead
    =me
    =po
    =release
    =support
    =us
    admin
    architect
    backend
    client
    committee
    community
    customer
    dev
    developer
    devops
    engineer
    finance
    frontend
    infra
    infrastructure
    it department
    legal
    maintainer
    management
    manager
    marketing
    operator
    ops
    organisation
    organization
    our
    owner
    partner
    platform
    product
    provider
    qa
    reviewer
    sales
    security
    sre
    stakeholder
    team
    teammate
    them
    upstream
    user
    vendor
    you
    your
  `,
  pending: `
    =awaiting
    =awaits
    =depends on
    =waiting for
    =waiting on
    blocked by
    blocked on
    blocked until
    pending
    sign off
    signoff
  `,
  questions: `
    open question
  `,
  received: `
    =no longer
    approved
    completed
    granted
    non blocking
    nonblocking
    not a blocker
    not a blocking
    not block
    nothing
    provisioned
    received
    workaround
  `,
  times: `
    =due
    =expire
    =expires
    =this
    after
    before
    by end of
    daily
    day
    deadline
    eta
    expected
    hour
    minute
    month
    next
    once
    soon
    sprint
    today
    tomorrow
    tonight
    until
    week
    when
  `,
}
