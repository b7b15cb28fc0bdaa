import type {TemplateWords} from '../language.ts'

export const templates: TemplateWords = {
  conditions: `
    if known
    if no
    if none
    if not
    if nothing
  `,
  contents: `
    =content
    =decisions
    =details
    =findings
    =goals
    =information
    =issues
    =items
    =lessons
    =metrics
    =more
    =notes
    =progress
    =results
    =summary
    =tasks
    =update
    =updates
    next steps
    this file
    this list
    this section
  `,
  dateLabels: `
    at
    by
    completed
    created
    date
    day
    deadline
    due
    ended
    eta
    expected
    modified
    on
    session
    started
    time
    updated
    when
  `,
  dateStyles: `
    convention
    file name
    filename
    format*
    iso*
    naming
    pattern
    regex*
    schema
    style
    syntax
  `,
  deferrals: `
    to be added
    to be announced
    to be assigned
    to be completed
    to be confirmed
    to be defined
    to be documented
    to be filled
    to be filled in
    to be filled out
    to be identified
    to be populated
    to be updated
    to be written
  `,
  descriptions: `
    =description
    brief description
    short description
  `,
  determiners: `
    a
    an
    any
    the
    your
  `,
  during: `
    =during
  `,
  entryLabels: `
    approach
    blocker
    decision
    issue
    problem
    question
    risk
    step
    task
  `,
  events: `
    =compaction
    =image
    =omitted
    =pasted
    =redacted
    =truncated
    request interrupted
  `,
  here: `
    =here
  `,
  lines: `
    brief description
    chose x over y
    description of changes
    description of the change
    fill in
    fill in later
    fill me in
    fill me in later
    fill this in
    fill this in later
    what this file does
    why it matters
    why it matters for this task
    why this change was made
    why x was chosen
  `,
  listFields: `
    aliases
    categories
    files
    keywords
    labels
    packages
    scopes
    skills
    tags
    tools
    topics
  `,
  moreContents: `
    =blockers
    =changes
    =fixes
    =problems
    =solutions
    =test
    =testing
  `,
  nouns: `
    action
    approach
    author
    blocker
    branch
    brief description
    change
    context
    customer
    date
    deadline
    decision
    description
    detail
    details
    environment
    example
    feature
    feature name
    file
    filename
    goal
    idea
    insight
    issue
    item
    link
    location
    message
    name
    notes
    outcome
    owner
    path
    person
    placeholder
    problem
    project
    project name
    purpose
    question
    rationale
    reason
    result
    role
    session name
    short description
    solution
    step
    summary
    task
    task name
    text
    time
    timestamp
    title
    tool
    topic
    url
    user
    username
    value
    version
  `,
  numbered: `
    =assumption
    =feature
    =issue
    =item
    =question
    =step
    =task
  `,
  occasions: `
    development*
    progress*
    session*
    work*
  `,
  promises: `
    will be added
    will be documented
    will be filled
    will be filled in
    will be filled out
    will be listed
    will be populated
    will be recorded
    will be tracked
    will be updated
    will be written
  `,
  requests: `
    =add
    =describe
    =enter
    =fill in
    =insert
    =list
    =paste
    =put
    =type
    =write
  `,
  samples: `
    lorem ipsum
  `,
  somedays: `
    =later
    =soon
    at end
    at end of session
    at end of the session
    at session end
    at the end
    at the end of session
    at the end of the session
    at the session end
    by end
    by end of session
    by end of the session
    by session end
    by the end
    by the end of session
    by the end of the session
    by the session end
  `,
  tags: `
    aborted
    active
    added
    beta
    blocked
    bug
    bugfix
    canceled
    cancelled
    changed
    chore
    closed
    compaction
    complete
    completed
    conditional
    continued
    critical
    debug
    deferred
    deleted
    deprecated
    dev
    docs
    done
    draft
    edit
    edited
    empty
    error
    existing
    experimental
    external
    failed
    feat
    fix
    fixed
    high
    image
    in
    info
    internal
    low
    major
    medium
    merged
    minor
    na
    new
    no
    none
    not
    note
    obsolete
    ok
    omitted
    on
    open
    optional
    partial
    partially
    pass
    passed
    pasted
    pending
    planned
    ready
    redacted
    refactor
    rejected
    removed
    request
    resolved
    risk
    security
    see
    shipped
    sic
    skip
    skipped
    stale
    started
    test
    tested
    todo
    truncated
    unchanged
    unreleased
    untested
    untracked
    update
    updated
    urgent
    verified
    warn
    warning
    wip
    wontfix
    yes
  `,
  times: `
    =after
    =as
    =at
    =during
    =once
    =throughout
    =upon
    =when
    =while
  `,
  titles: `
    brief description
    description
    feature name
    feature or task name
    name
    project name
    session name
    session title
    short description
    task name
    task title
    title
    topic
    your feature
    your feature name
    your task
  `,
  undecided: `
    to be decided
    to be determined
    to be scheduled
  `,
  unknown: `
    tba
    tbc
    tbd
  `,
  weights: `
    =key
  `,
}
