import type {BlockerWords} from '../language.ts'

export const blockers: BlockerWords = {
  asides: `
    backend
    blocked
    blocker
    blocking
    critical
    external
    frontend
    high
    internal
    low
    major
    medium
    minor
    open
    optional
    pending
    required
    technical
    unknown
    urgent
    waiting
  `,
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
    =asked
    =by
    =contacted
    =emailed
    =for
    =from
    =messaged
    =on
    =pinged
    =told
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
  standards: `
    aes
    ascii
    cve
    cwe
    es
    gpt
    http
    iso
    md
    mp
    pep
    rfc
    rs
    rsa
    sha
    tls
    utf
    wcag
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
