// languages/language.ts
var none = "";
var noTemplates = {
  conditions: none,
  contents: none,
  dateLabels: none,
  dateStyles: none,
  deferrals: none,
  descriptions: none,
  determiners: none,
  during: none,
  entryLabels: none,
  events: none,
  here: none,
  lines: none,
  listFields: none,
  moreContents: none,
  nouns: none,
  numbered: none,
  occasions: none,
  promises: none,
  requests: none,
  samples: none,
  somedays: none,
  tags: none,
  times: none,
  titles: none,
  undecided: none,
  unknown: none,
  weights: none
};
var noTodo = {
  abbreviations: none,
  kinds: none,
  labels: none,
  markers: none
};
var noVague = {
  claims: {
    change: none,
    claim: none,
    continue: none,
    document: none,
    explore: none,
    fix: none,
    improve: none,
    test: none,
    thing: none
  },
  claimFields: none,
  comparisons: none,
  contrasts: none,
  effects: none,
  everything: none,
  fillers: none,
  hollow: none,
  leftOver: none,
  negations: none,
  otherHeadings: none,
  ownNames: none,
  possibilities: none,
  praise: none,
  promises: none,
  proposals: none,
  qualifiers: none,
  ready: none,
  restrictions: none,
  shipping: none,
  stateColumns: none,
  stateEndings: none,
  things: none,
  vagueVerbs: none,
  waiting: none,
  waits: none,
  workNouns: none
};
var noOrder = {
  soonest: none,
  later: none,
  stages: none,
  countedStages: none,
  priorities: none,
  ranks: none,
  moreRanks: none,
  sequence: none,
  openers: none,
  choices: none,
  ordered: none,
  columns: none,
  unplanned: none
};
var noContinuity = {
  previous: none,
  current: none,
  next: none,
  qualifiers: none,
  sessions: none,
  outset: none,
  times: none,
  dateLabels: none
};
var noMetrics = {
  blockers: none,
  code: none,
  tests: none,
  figures: none,
  time: none
};
var noProgress = {
  stateFields: none,
  endFields: none
};
var noPaths = {
  absent: none
};
var noHeadings = {
  absentFiles: none,
  blockers: none
};
var noInstructions = {
  agents: none,
  greetings: none,
  requests: none,
  commands: none
};
var noSecrets = {
  passwordNames: none,
  passwords: none,
  placeholders: none
};
var noNames = {
  joining: none,
  numbered: none
};
function unchanged(word) {
  return [word];
}
var noCalendar = {
  months: [],
  weekdays: []
};
var noStatuses = {
  blocked: none,
  completed: none,
  exceptions: none,
  inProgress: none,
  notStarted: none,
  qualifiers: none
};
var noItems = {
  approachLabels: none,
  asides: none,
  decisionLabels: none,
  issueLabels: none,
  kinds: none,
  parts: none,
  ranks: none,
  solutionLabels: none,
  tickets: none,
  timeFields: none
};
var noReasons = {
  agreements: none,
  causes: none,
  empty: none,
  leads: none,
  notWorking: none,
  symptoms: none
};
var noEvidence = {
  observations: none
};
var noBlockers = {
  asides: none,
  headings: none,
  labels: none,
  otherHeadings: none,
  ownerFields: none,
  ownerLeads: none,
  owners: none,
  pending: none,
  questions: none,
  received: none,
  standards: none,
  times: none
};
var noResolution = {
  endings: none,
  nothingLeft: none,
  remedies: none,
  resolved: none,
  retractions: none
};
var noIssues = {
  impact: none,
  impactFields: none,
  priority: none,
  priorityFields: none,
  status: none,
  statusFields: none
};
var noRisks = {
  impact: none,
  impactFields: none,
  levels: none,
  mitigation: none,
  mitigationFields: none,
  probability: none,
  probabilityFields: none
};
var noGrammar = {
  functionWords: none
};

// languages/de/index.ts
var german = {
  code: "de",
  name: "German",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      keine
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: noOrder,
  continuity: noContinuity,
  metrics: {
    ...noMetrics,
    time: `
      dauer
      zeit
    `
  },
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: none,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: none,
    ranges: none,
    seconds: none,
    units: `
      minute
      minuten
      std
      stunde
      stunden
      tage
      tagen
    `
  },
  statuses: {
    ...noStatuses,
    blocked: `
      blockiert
    `,
    completed: `
      abgeschlossen
      erledigt
      fertig
    `,
    inProgress: `
      in arbeit
      in bearbeitung
    `
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: noRisks,
  grammar: {
    functionWords: `
      aber
      auf
      der
      des
      ein
      eine
      es
      fehlen
      fehlt
      für
      ist
      kein
      keine
      mit
      nach
      nicht
      noch
      oder
      sind
      und
      vom
      von
      wartet
      weil
      wir
      wird
      zum
      zur
    `
  }
};

// languages/en/answers.ts
var answers = {
  alone: `
    na
  `,
  nothing: `
    =no
    n/a
    nil
    none
    nothing
  `
};

// languages/en/blockers.ts
var blockers = {
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
  `
};

// languages/en/calendar.ts
var calendar = {
  months: [
    ["jan", "january"],
    ["feb", "february"],
    ["mar", "march"],
    ["apr", "april"],
    ["may"],
    ["jun", "june"],
    ["jul", "july"],
    ["aug", "august"],
    ["sep", "sept", "september"],
    ["oct", "october"],
    ["nov", "november"],
    ["dec", "december"]
  ],
  weekdays: [
    ["sun", "sunday"],
    ["mon", "monday"],
    ["tue", "tues", "tuesday"],
    ["wed", "weds", "wednesday"],
    ["thu", "thur", "thurs", "thursday"],
    ["fri", "friday"],
    ["sat", "saturday"]
  ]
};

// languages/en/continuity.ts
var continuity = {
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
  `
};

// languages/en/durations.ts
var durations = {
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
  `
};

// languages/en/evidence.ts
var evidence = {
  observations: `
    =log
    =logged
    =logs
    =output
    =ran
    =return
    =returned
    =returns
    =review
    =reviewed
    =show
    =shows
    =succeeds
    =validation
    =working in
    =working on
    =working with
    =works in
    =works on
    =works with
    approved
    assert
    benchmark
    build clean
    build is clean
    checked
    ci
    commit
    compiles
    confirm
    demo
    deployed
    evidence
    green
    in production
    manually
    measured
    merged
    observed
    pass
    profiled
    profiler
    proof
    proven
    released
    reproduced
    screenshot
    shipped
    staging
    test
    validated
    validates
    verification
    verified
    verifies
    visible
  `
};

// languages/en/grammar.ts
var grammar = {
  functionWords: none
};

// languages/en/headings.ts
var headings = {
  absentFiles: `
    =command
    =commands
    =create
    =created
    =creating
    =deleted
    =moved
    =next
    =old
    =pending
    =plan
    =planned
    =plans
    =proposed
    =recommended
    =remaining
    =removed
    =reverted
    =structure
    =suggested
    =to do
    =upcoming
    backlog
    deletion
    future
    idea
    obsolete
    proposal
    recommendation
    rename
    roadmap
    suggestion
    todo
  `,
  blockers: `
    await*
    block*
    context
    depend*
    issue
    problem
    progress
    question
    roadblock*
    summary
    unblock*
    wait*
  `
};

// languages/en/instructions.ts
var instructions = {
  agents: `
    =ai
    =claude
    =copilot
    =gpt
    =llm
    =llms
    agent
    assistant
  `,
  greetings: `
    =dear
    =dear the
    =for
    =for the
    =hey
    =hey the
    =hi
    =hi the
    =note to
    =note to the
  `,
  requests: `
    =can
    =must
    =please
    =reading
    =should
    =to
    =will
  `,
  commands: `
    =curl
    =disregard
    =do not mention
    =do not reveal
    =do not show
    =do not tell
    =execute
    =ignore all
    =ignore any
    =ignore previous
    =ignore the
    =never mention
    =never reveal
    =never tell
    =please accept
    =please allow
    =please approve
    =please bypass
    =please confirm
    =please deploy
    =please disable
    =please grant
    =please ignore
    =please install
    =please merge
    =please skip
    =please trust
    =run the
    =run this
    =secretly
    =silently
    =system message
    =system prompt
    =you are
    =you have to
    =you must
    =you should
    =you will
    instruction
  `
};

// languages/en/issues.ts
var issues = {
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
  `
};

// languages/en/items.ts
var items = {
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
  `
};

// languages/en/metrics.ts
var metrics = {
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
  `
};

// languages/en/names.ts
var names = {
  joining: `
    and
  `,
  numbered: `
    part
    phase
    section
    step
  `
};

// languages/en/order.ts
var order = {
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
  `
};

// languages/en/paths.ts
var paths = {
  absent: `
    =absent
    =archive
    =archived
    =at build time
    =at runtime
    =cleaned up
    =could
    =create =a
    =create =an
    =create =new
    =create =the
    =does not exist
    =doesn't exist
    =doesnt exist
    =drop
    =dropped
    =drops
    =external
    =formerly
    =future
    =generate
    =generated
    =generates
    =gitignore
    =gitignored
    =gone
    =ignored
    =initially
    =instead of
    =legacy
    =local
    =merged
    =misses
    =missing
    =move
    =moved
    =need
    =needs
    =never
    =no longer
    =non existent
    =nonexistent
    =not in
    =not there
    =not yet
    =old
    =originally
    =outdated
    =output
    =outside
    =pending
    =planned
    =previously
    =produce
    =produces
    =proposed
    =replace
    =replaced
    =retired
    =reverted
    =should
    =stale
    =superseded
    =supersedes
    =temp
    =temporary
    =to be
    =to create
    =to make
    =todo
    =uncommitted
    =untracked
    =upstream
    =used to
    =was at
    =were
    =will
    =would
    =write to
    =writes to
    =written to
    another repo
    another repository
    autogenerated
    delete
    not … built
    not … committed
    not … created
    not … done
    not … found
    not … implemented
    not … started
    not … tracked
    not … written
    obsolete
    remove
    rename
  `
};

// languages/en/progress.ts
var progress = {
  stateFields: `
    state
    status
  `,
  endFields: `
    closed
    closed at
    completed
    end time
    ended
    finished
    session end
    time completed
  `
};

// languages/en/reasons.ts
var reasons = {
  agreements: `
    accepted
    agreed
    approved
    confirmed
    decided
    done
    final
    ok
    pending
    yes
  `,
  causes: `
    =allow
    =allows
    =enable
    =enables
    =ensure
    =ensures
    =not
    =over
    =per
    avoid
    because
    better
    cheaper
    cleaner
    compatib*
    consistency
    consistent
    due to
    easier
    enough
    essential
    faster
    for better
    for … appearance
    for … clarity
    for … compatibility
    for … consistency
    for … debugging
    for … experience
    for … flexibility
    for … maintainability
    for … performance
    for … portability
    for … readability
    for … reliability
    for … reproducibility
    for … reuse
    for … safety
    for … scalability
    for … security
    for … simplicity
    for … speed
    for … stability
    for … testability
    for … testing
    for … ux
    given
    hence
    in favor of
    in favour of
    instead of
    less
    more
    only
    prevent
    rather than
    required
    safer
    simpler
    since
    so it
    so that
    so the
    so they
    so we
    thus
    to allow
    to avoid
    to cut
    to enable
    to ensure
    to get
    to keep
    to let
    to limit
    to make
    to preserve
    to prevent
    to protect
    to reduce
    to save
    to simplify
    to stay
    to support
    unless
    until
    versus
    vs
    when
    whenever
    while
    without
  `,
  empty: `
    =end
    =gave up
    =given up
    =time
    =tried
    =tries
    =us
    a
    abandoned
    about
    after
    again
    all
    also
    an
    and
    approach
    approx
    around
    as
    at
    attempt
    bad
    broken
    but
    completely
    could not work
    couldn't work
    dead
    discarded
    dropped
    expected
    fail
    failure
    for
    idea
    in
    is not working
    isn't working
    it
    its
    just
    no good
    no luck
    no success
    not work
    of
    ok
    on
    out
    really
    rejected
    removed
    reverted
    skipped
    so
    solution
    spent
    still
    stopped
    that
    the
    then
    thing
    this
    totally
    unsuccessful
    unsuccessfull
    was not working
    wasn't working
    way
    we
    well
    wrong
  `,
  leads: `
    because
    due to
    since
  `,
  notWorking: `
    did not work
    didn't work
    do not work
    doesn't work
    don't work
    would not work
    wouldn't work
  `,
  symptoms: `
    =blocked
    =blocks
    =breaks
    =hit
    =is not
    =led to
    =loses
    =needs
    =race
    =rejects
    =require
    =requires
    =returned
    =returns
    =throws
    =timed out
    =times out
    as it
    because
    broke
    can't
    cannot
    cant
    cause
    clash
    conflict
    corrupt
    could not
    couldn't
    couldnt
    crash
    deadlock
    did not
    didn't
    didnt
    do not
    doesn't
    doesnt
    don't
    dont
    due to
    error
    exceed
    failed because
    failed on
    failed to
    failed with
    hang
    hung
    incompatible
    insufficient
    isn't
    isnt
    lack
    leak
    lost
    mismatch
    miss
    never
    no such
    not available
    not enough
    not found
    not possible
    not supported
    out of
    outdated
    overkill
    since
    slow
    slower
    still
    threw
    timeout
    too
    turned out
    unable
    unavailable
    unstable
    unsupported
    without
    won't
    wont
    would not
    wouldn't
    wouldnt
  `
};

// languages/en/resolution.ts
var resolution = {
  endings: `
    fixed
    resolved
  `,
  nothingLeft: `
    all blockers … cleared
    all blockers … done
    all blockers … gone
    all blockers … resolved
    all dependencies … cleared
    all dependencies … done
    all dependencies … gone
    all dependencies … resolved
  `,
  remedies: `
    added
    auto
    changed
    created
    enhanced
    fixed
    implemented
    made
    removed
    replaced
    resolved
    restricted
    reverted
    solved
    switched
    updated
  `,
  resolved: `
    =no longer
    all closed
    all done
    all fixed
    all resolved
    cleared
    closed
    done
    fixed
    not a bug
    obsolete
    resolved
    solved
    unblocked
    won't fix
    wont fix
    wontfix
  `,
  retractions: `
    =not
    once
    partial
    partly
    pending
    still
    unless
    until
    waiting
    when
  `
};

// languages/en/risks.ts
var risks = {
  impact: `
    consequence
    could block
    could break
    could cause
    could delay
    could fail
    could lose
    critical
    impact
    severity
    would block
    would break
    would cause
    would delay
    would fail
    would lose
  `,
  impactFields: `
    consequence
    damage
    effect
    impact*
    severit*
  `,
  levels: `
    high
    low
    med
    medium
    very high
    very low
  `,
  mitigation: `
    avoid by
    contingency
    covered by
    fall back
    fallback
    handled by
    instead
    mitigate
    mitigation
    prevent
    rollback
    workaround
  `,
  mitigationFields: `
    action
    contingen*
    countermeasure
    handling
    mitigat*
    plan
    planned
    prevention
    remed*
    response
    solution
    strategy
    workaround
  `,
  probability: `
    chance
    likelihood
    likely
    odds
    probability
    unlikely
  `,
  probabilityFields: `
    chance
    frequency
    likel*
    odds
    probab*
  `
};

// languages/en/secrets.ts
var secrets = {
  passwordNames: `
    api_key
    apikey
    key
    pass
    passphrase
    passwd
    password
    pw
    pwd
    secret
    token
  `,
  passwords: `
    admin
    bar
    changeit
    default
    foo
    guest
    minioadmin
    p
    postgres
    root
    test
    testing
    user
    x-oauth-basic
  `,
  placeholders: `
    changeme
    dummy
    example
    fake
    hidden
    masked
    mock
    placeholder
    redacted
    removed
    sample
    secret-here
    secret_here
    secrethere
    your
  `
};

// languages/en/statuses.ts
var statuses = {
  blocked: `
    stuck
    waiting
  `,
  completed: `
    all done
    closed
    complete
    done
    finished
    resolved
    shipped
  `,
  exceptions: `
    although
    but
    except
    however
    though
  `,
  inProgress: `
    active
    continuing
    inprogress
    ongoing
    started
    underway
    wip
    work in progress
    working
  `,
  notStarted: `
    not started
    not yet started
  `,
  qualifiers: `
    =not
    almost
    barely
    half
    mostly
    nearly
    partial
    partly
    undone
    unfinished
  `
};

// languages/en/stems.ts
function stemsOf(word) {
  const stems = [word];
  if (word.length < 4) return stems;
  if (word.startsWith("re-")) stems.push(word.slice(3));
  const add2 = (cut, end = "") => stems.push(word.slice(0, -cut) + end);
  if (word.endsWith("'s")) add2(2);
  if (word.endsWith("ies") || word.endsWith("ied")) add2(3, "y");
  if (word.endsWith("es") || word.endsWith("ed")) add2(2);
  if (word.endsWith("s") || word.endsWith("d")) add2(1);
  if (word.endsWith("ed") && word.at(-3) === word.at(-4)) add2(3);
  if (word.endsWith("ing")) {
    add2(3);
    add2(3, "e");
    if (word.at(-4) === word.at(-5)) add2(4);
  }
  if (word.endsWith("ly")) add2(2);
  return stems;
}

// languages/en/templates.ts
var templates = {
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
  `
};

// languages/en/todo.ts
var todo = {
  abbreviations: `
    ci
    fixme
    pr
    qa
    todo
  `,
  kinds: `
    benchmark
    build
    bundle
    ci
    commit
    debug
    demo
    deploy
    deployment
    design
    doc
    docs
    example
    examples
    fixme
    lint
    linting
    localization
    logging
    meeting
    merge
    migrate
    migration
    monitor
    monitoring
    pr
    prototype
    publish
    push
    qa
    rebase
    release
    research
    revert
    review
    rollback
    rollout
    security
    sync
    todo
    translate
    translation
    triage
    types
    typing
  `,
  labels: `
    to do
  `,
  markers: `
    =fixme
    =todo
  `
};

// languages/en/vague.ts
var vague = {
  claims: {
    change: `
      add
      adjust
      adjustment
      apply
      approach
      change
      configure
      create
      develop
      development
      did
      do
      doing
      done
      enable
      expand
      extend
      handle
      handling
      implement
      implementation
      improve
      include
      integrate
      introduce
      made
      make
      manage
      modify
      move
      perform
      prepare
      provide
      rebuild
      reduce
      remove
      reorganize
      replace
      rework
      rewrite
      set-up
      setup
      support
      switch
      tweak
      update
      updating
      wire
      write
    `,
    claim: `
      accomplish
      accomplishment
      accurate
      achieve
      achievement
      approve
      approved
      battle-tested
      bug-free
      bulletproof
      clarity
      cleanly
      compatible
      complete
      conciseness
      consistency
      correct
      cover
      covered
      deliver
      deliverable
      documented
      enterprise-grade
      error-free
      expectation
      expected
      extensibility
      extensible
      feature-complete
      functional
      functioning
      goal
      happy
      healthy
      intact
      intuitive
      maintain
      maintainability
      meet
      met
      milestone
      modular
      modularity
      objective
      on-track
      operational
      organize
      organized
      polished
      portable
      preservation
      preserve
      production-grade
      production-quality
      production-ready
      quality
      readability
      ready
      reliability
      requirement
      robustness
      satisfy
      scalability
      secure
      stability
      standardized
      success
      type-safe
      unchanged
      untested
      usability
      validated
      well-documented
      well-tested
      work
      working
      works
    `,
    continue: `
      begin
      complete
      continue
      finalise
      finalize
      finish
      housekeeping
      keep
      loose
      maintenance
      pending
      proceed
      progress
      resume
      start
      step
      unfinished
      wip
      work
      wrap
    `,
    document: `
      doc
      docs
      document
      documentation
      explain
      roadmap
    `,
    explore: `
      analyse
      analyze
      brainstorm
      collect
      compare
      consider
      discuss
      discussion
      examine
      experiment
      exploration
      explore
      feedback
      follow
      follow-up
      gather
      identify
      investigation
      look
      monitor
      prioritise
      prioritize
      report
      research
      study
      think
      tried
      try
    `,
    fix: `
      address
      ambiguity
      bug
      bug-fix
      bugfix
      correction
      crash
      defect
      degradation
      degrade
      discrepancy
      error
      failure
      fault
      fix
      fixing
      fixup
      glitch
      hotfix
      inconsistency
      investigate
      issue
      mitigate
      patch
      problem
      repair
      resolve
      solve
      sort
      troubleshoot
      workaround
    `,
    improve: `
      better
      clean-up
      cleanup
      enhance
      enhancement
      improve
      improvement
      modernize
      optimisation
      optimise
      optimization
      optimize
      performance
      polish
      polishing
      redesign
      refactor
      refactoring
      refine
      refinement
      simplification
      simplify
      speed
      stabilize
      standardise
      standardization
      standardize
      streamline
      tidy
      tune
      tuning
      tweak
      upgrade
    `,
    test: `
      check
      confirm
      coverage
      ensure
      evaluate
      qa
      regression
      retest
      test
      testing
      validate
      validation
      verification
      verify
    `,
    thing: `
      app
      application
      aspect
      best-practice
      bit
      capability
      case
      chore
      code
      codebase
      comment
      component
      concern
      conflict
      debt
      decision
      detail
      edge-case
      element
      end
      error-handling
      feature
      feedback
      file
      functionality
      improvement
      infrastructure
      job
      learning
      logging
      logic
      nit
      organization
      part
      piece
      point
      process
      processing
      project
      reflection
      separation
      structure
      stuff
      suite
      symptom
      system
      task
      thing
      ui
      ux
      win
    `
  },
  claimFields: `
    action
    approach
    change
    changes
    decision
    description
    details
    done
    fix
    goal
    issue
    lesson learned
    problem
    solution
    summary
    task
    work
  `,
  comparisons: `
    =than
    easier to
    easy to
    simple to
    simpler to
  `,
  contrasts: `
    =not
    and not
  `,
  effects: `
    =allows
    =avoids
    =catches
    =enables
    =ensures
    =helps
    =makes
    =matters
    =means
    =pays
    =prevents
    =requires
    =saves
    =simplifies
    leads to
  `,
  everything: `
    =all
    =everything
  `,
  fillers: `
    a
    ability
    about
    above
    accordingly
    across
    activity
    actually
    addition
    additional
    additionally
    adequate
    advanced
    after
    again
    against
    ago
    agreed
    all
    almost
    along
    already
    also
    although
    always
    am
    among
    an
    and
    another
    any
    anything
    anywhere
    appropriate
    appropriately
    are
    area
    around
    as
    at
    attempt
    attention
    away
    back
    background
    based
    basic
    basis
    be
    because
    been
    beginning
    being
    below
    best
    better
    between
    beyond
    big
    both
    briefly
    bring
    brought
    but
    by
    came
    can
    cannot
    certain
    challenge
    choice
    clean
    cleaner
    clear
    come
    common
    complex
    comprehensive
    comprehensively
    concerned
    condition
    consistent
    consistently
    core
    correct
    correctly
    could
    critical
    current
    currently
    cutting-edge
    decent
    described
    detailed
    difference
    different
    direction
    discover
    discussed
    does
    don't
    down
    due
    during
    each
    easier
    easily
    edge
    effective
    effectively
    efficient
    efficiently
    effort
    either
    elegant
    else
    enough
    entire
    essential
    estimate
    etc
    even
    ever
    every
    everything
    everywhere
    example
    excellent
    existing
    expected
    extensive
    extensively
    extra
    fact
    fast
    faster
    few
    final
    finally
    find
    finding
    fine
    first
    flawless
    flawlessly
    for
    found
    foundation
    from
    full
    fully
    fully-functional
    further
    furthermore
    future
    general
    generally
    generic
    get
    gets
    getting
    given
    global
    go
    goes
    going
    good
    got
    graceful
    gracefully
    great
    had
    happen
    harder
    has
    have
    having
    help
    here
    high
    high-priority
    high-quality
    higher
    historical
    hopefully
    how
    however
    huge
    i
    idea
    if
    immediately
    important
    in
    including
    incremental
    individual
    info
    information
    initial
    inside
    insight
    instead
    internal
    into
    is
    it
    its
    itself
    just
    keep
    kept
    key
    kind
    large
    larger
    last
    later
    latest
    least
    left
    less
    let
    level
    like
    likely
    likewise
    listed
    little
    long
    longer
    lot
    lots
    low
    low-priority
    lower
    main
    mainly
    maintainable
    major
    many
    massive
    matter
    may
    maybe
    me
    meaningful
    means
    medium
    mentioned
    might
    minimal
    minor
    misc
    miscellaneous
    missing
    modern
    more
    most
    mostly
    much
    multiple
    must
    my
    near
    nearly
    necessary
    need
    never
    new
    next
    nice
    nicer
    no
    nobody
    none
    nor
    normal
    not
    note
    noted
    nothing
    novel
    now
    number
    numerous
    of
    off
    often
    ok
    okay
    old
    on
    once
    one
    ongoing
    only
    onto
    opportunity
    optimal
    optimally
    option
    or
    original
    other
    others
    our
    ourselves
    out
    outcome
    outdated
    outstanding
    over
    overall
    own
    partial
    per
    perfect
    perfectly
    perhaps
    place
    planned
    please
    plus
    possibility
    possible
    possibly
    potential
    powerful
    pretty
    previous
    primary
    probably
    professional
    proper
    properly
    proposed
    purpose
    put
    question
    quick
    quickly
    quite
    random
    range
    rather
    real-life
    real-world
    really
    reason
    reasonable
    recently
    recommend
    recommendation
    recommended
    redundant
    reflect
    regarding
    regular
    related
    relevant
    reliable
    reliably
    remaining
    requested
    require
    required
    respectively
    rigorous
    rigorously
    robust
    said
    same
    says
    scalable
    seamless
    seamlessly
    see
    seem
    serious
    set
    several
    shall
    she
    short
    should
    side
    significant
    significantly
    similar
    simple
    simpler
    simply
    since
    single
    situation
    slick
    slightly
    slow
    small
    smaller
    smooth
    smoother
    smoothly
    so
    solid
    some
    somebody
    somehow
    someone
    something
    sometimes
    somewhat
    soon
    specific
    stable
    standard
    still
    strong
    suboptimal
    successful
    successfully
    such
    suggest
    suggested
    suggestion
    suitable
    super
    sure
    systematic
    take
    takeaway
    taken
    tell
    temporary
    than
    that
    the
    their
    them
    themselves
    then
    there
    thereby
    these
    they
    this
    thorough
    thoroughly
    those
    though
    through
    throughout
    thus
    time
    to
    today
    together
    too
    took
    total
    toward
    towards
    typical
    under
    unified
    unify
    unless
    unnecessary
    unrelated
    until
    up
    upon
    us
    use
    used
    user-friendly
    usual
    usually
    valuable
    variety
    various
    version
    very
    via
    want
    wanted
    was
    way
    we
    week
    well
    were
    what
    whatever
    when
    where
    wherever
    whether
    which
    while
    who
    whole
    why
    wide
    will
    with
    within
    without
    would
    year
    yes
    yet
    you
    your
    yourself
    zero
  `,
  hollow: `
    bug-fix
    bugfix
    clean-up
    cleanup
    enhancement
    fix
    improvement
    misc
    miscellaneous
    polish
    stuff
    thing
    tweak
  `,
  leftOver: `
    =deferred
    =incomplete
    =not
    =open
    =outstanding
    =pending
    =remaining
    =wasn't
    =weren't
  `,
  negations: `
    =not
  `,
  otherHeadings: `
    acceptance
    advice
    benefit
    checklist
    commit
    criteria
    dependency
    gotcha
    guideline
    insight
    learned
    learning
    lesson
    practice
    prerequisite
    principle
    reference
    resource
    rule
    scope
    tip
    tool
    workflow
  `,
  ownNames: `
    this document
    this file
    this note
    this page
    this session
  `,
  possibilities: `
    =can
  `,
  praise: `
    accurate
    appropriate
    assorted
    best
    better
    clean
    cleaner
    comprehensive
    correct
    detailed
    efficient
    elegant
    enhanced
    excellent
    extensible
    extensive
    flawless
    full
    general
    good
    graceful
    great
    high-quality
    improved
    maintainable
    misc
    miscellaneous
    modern
    modular
    numerous
    optimal
    outstanding
    perfect
    portable
    production-quality
    production-ready
    professional
    proper
    ready
    reliable
    rigorous
    robust
    scalable
    seamless
    secure
    several
    solid
    some
    stable
    thorough
    user-friendly
    various
  `,
  promises: `
    will be added
    will be documented
    will be filled
    will be listed
    will be updated
  `,
  proposals: `
    =could
    =recommend
    user will
  `,
  qualifiers: `
    access
    accessibility
    analysis
    analytics
    api
    architecture
    asset
    automation
    backend
    behavior
    behaviour
    communication
    compatibility
    compliance
    config
    configuration
    connection
    connectivity
    context
    data
    database
    dataset
    debug
    demo
    deployment
    design
    detection
    dev
    developer
    development
    environment
    experience
    fallback
    field
    flow
    framework
    frontend
    function
    guidance
    handler
    hardening
    input
    integration
    interface
    layout
    management
    message
    method
    migration
    mobile
    model
    module
    monitoring
    navigation
    output
    page
    parameter
    pattern
    platform
    plugin
    production
    property
    query
    recovery
    report
    reporting
    request
    resource
    response
    responsive
    responsiveness
    result
    review
    route
    scenario
    script
    security
    server
    service
    setting
    settings
    solution
    state
    statistic
    structured
    style
    styling
    table
    template
    timing
    tool
    tooling
    tracking
    type
    unit
    unit-test
    usage
    user
    utility
    visual
    web
    workflow
    workspace
  `,
  ready: `
    ready for
    ready to
  `,
  restrictions: `
    =only
  `,
  shipping: `
    =production
    =release
    =use
  `,
  stateColumns: `
    approved
    category
    complexity
    effort
    impact
    kind
    likelihood
    outcome
    priority
    probability
    progress
    result
    risk
    severity
    state
    status
    type
  `,
  stateEndings: `
    by
    time
    type
  `,
  things: `
    application
    approach
    aspect
    bit
    capability
    case
    code
    codebase
    comment
    component
    concern
    conflict
    coverage
    crash
    debt
    decision
    defect
    detail
    doc
    docs
    document
    documentation
    element
    error
    error-handling
    failure
    fault
    feature
    feedback
    file
    functionality
    handling
    infrastructure
    issue
    item
    job
    logging
    logic
    maintenance
    milestone
    module
    nit
    objective
    organization
    part
    performance
    piece
    point
    problem
    process
    progress
    project
    quality
    reflection
    requirement
    step
    structure
    suite
    system
    task
    thing
    ui
    ux
  `,
  vagueVerbs: `
    address
    configure
    continue
    enhance
    improve
    look
    made
    make
    optimise
    optimize
    polish
    ready
    refine
    setup
    stabilize
    streamline
    update
    work
  `,
  waiting: `
    =pending
  `,
  waits: `
    =pending
    to be
    will be
  `,
  workNouns: `
    bug
    bugfix
    clean-up
    cleanup
    fix
    improvement
    issue
    optimisation
    optimization
    problem
    tweak
  `
};

// languages/en/index.ts
var english = {
  code: "en",
  name: "English",
  spaced: true,
  stemsOf,
  answers,
  templates,
  todo,
  vague,
  order,
  continuity,
  metrics,
  progress,
  paths,
  headings,
  instructions,
  secrets,
  names,
  calendar,
  durations,
  statuses,
  items,
  reasons,
  evidence,
  blockers,
  resolution,
  issues,
  risks,
  grammar
};

// languages/es/headings.ts
var headings2 = {
  absentFiles: none,
  blockers: `
    problema*
  `
};

// languages/es/metrics.ts
var metrics2 = {
  blockers: `
    bloque*
    impedimento*
  `,
  code: `
    archivo*
    código
    línea*
  `,
  tests: `
    prueba*
  `,
  figures: none,
  time: `
    duración
    tiempo
  `
};

// languages/es/order.ts
var order2 = {
  soonest: `
    =ahora
    hoy
    inmediata
    inmediatas
    inmediato
    inmediatos
  `,
  later: `
    corto plazo
    futuro
    largo plazo
    lo siguiente
  `,
  stages: `
    fase
    paso
  `,
  countedStages: none,
  priorities: `
    prioridad*
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    después
    luego
    primero
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: none,
  unplanned: none
};

// languages/es/index.ts
var spanish = {
  code: "es",
  name: "Spanish",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      ninguna
      ninguno
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: order2,
  continuity: noContinuity,
  metrics: metrics2,
  progress: noProgress,
  paths: noPaths,
  headings: headings2,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: `
      aprox
      unas
      unos
    `,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: `
      dos
      tres
      un
      una
    `,
    ranges: `
      a
    `,
    seconds: `
      segundo
      segundos
    `,
    units: `
      dia
      dias
      día
      días
      hora
      horas
      minuto
      minutos
      semana
      semanas
    `
  },
  statuses: {
    blocked: `
      bloqueada
      bloqueado
    `,
    completed: `
      completada
      completado
      terminado
    `,
    exceptions: none,
    inProgress: `
      en curso
      en progreso
    `,
    notStarted: none,
    qualifiers: none
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: {
    impact: none,
    impactFields: `
      gravedad
      impacto
    `,
    levels: none,
    mitigation: none,
    mitigationFields: `
      mitigaci*
      plan
    `,
    probability: none,
    probabilityFields: `
      probabilidad
    `
  },
  grammar: {
    functionWords: `
      como
      de
      del
      el
      en
      es
      está
      hay
      la
      las
      los
      para
      pero
      por
      porque
      que
      se
      sin
      sobre
      un
      una
    `
  }
};

// languages/fr/index.ts
var french = {
  code: "fr",
  name: "French",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      aucun
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: noOrder,
  continuity: noContinuity,
  metrics: {
    ...noMetrics,
    time: `
      durée
      temps
    `
  },
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: none,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: `
      un
      une
    `,
    ranges: `
      à
    `,
    seconds: none,
    units: `
      heure
      heures
      minute
      minutes
    `
  },
  statuses: {
    ...noStatuses,
    blocked: `
      bloqué
      bloquée
      en attente
    `,
    completed: `
      terminé
      terminée
    `,
    inProgress: `
      en cours
    `
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: noRisks,
  grammar: {
    functionWords: `
      avec
      dans
      de
      des
      du
      en
      est
      et
      la
      le
      les
      pas
      pour
      que
      sans
      se
      sur
      un
      une
    `
  }
};

// languages/ja/metrics.ts
var metrics3 = {
  blockers: `
    ブロッカー
    障害
  `,
  code: `
    コミット
    コード
    ファイル
  `,
  tests: `
    テスト
  `,
  figures: none,
  time: none
};

// languages/ja/order.ts
var order3 = {
  soonest: `
    すぐ
    今日
    次回
    直近
  `,
  later: `
    中期
    今後
    今週
    明日
    来週
    次に
    短期
    長期
  `,
  stages: none,
  countedStages: `
    段階
  `,
  priorities: `
    優先
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    その後
    まず
    次に
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: `
    優先度
  `,
  unplanned: none
};

// languages/ja/index.ts
var japanese = {
  code: "ja",
  name: "Japanese",
  spaced: false,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      なし
      無
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: order3,
  continuity: noContinuity,
  metrics: metrics3,
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: `
      約
    `,
    joinedUnits: `
      分
      分間
      日間
      時間
      週
      週間
    `,
    joiners: none,
    lookalikes: `
      分之
    `,
    numbers: `
      一
      七
      三
      九
      二
      五
      八
      六
      十
      半
      四
      数
    `,
    ranges: none,
    seconds: `
      秒
    `,
    units: none
  },
  statuses: {
    blocked: `
      ブロック中
    `,
    completed: `
      完了
    `,
    exceptions: none,
    inProgress: `
      作業中
      進行中
    `,
    notStarted: none,
    qualifiers: none
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: {
    impact: `
      影響
    `,
    impactFields: `
      影響
    `,
    levels: none,
    mitigation: `
      対策
    `,
    mitigationFields: `
      対策
      緩和
    `,
    probability: `
      可能
    `,
    probabilityFields: `
      可能性
      発生確率
    `
  },
  grammar: noGrammar
};

// languages/ko/metrics.ts
var metrics4 = {
  blockers: `
    블로커
    장애
    차단
  `,
  code: `
    라인
    줄
    커밋
    코드
    파일
  `,
  tests: `
    테스트
  `,
  figures: none,
  time: none
};

// languages/ko/order.ts
var order4 = {
  soonest: `
    다음 세션
    오늘
    즉시
    지금
  `,
  later: `
    나중
    내일
    다음 주
    단기
    이번 주
    장기
    중기
    추후
    향후
  `,
  stages: none,
  countedStages: `
    단계
    주차
  `,
  priorities: `
    우선
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    그 다음
    그다음
    먼저
    이후
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: `
    우선순위
  `,
  unplanned: none
};

// languages/ko/index.ts
var korean = {
  code: "ko",
  name: "Korean",
  spaced: false,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      없음
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: order4,
  continuity: noContinuity,
  metrics: metrics4,
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: `
      약
    `,
    joinedUnits: `
      개월
      분
      시간
      일간
      주간
      주일
    `,
    joiners: none,
    lookalikes: `
      분의
      초과
    `,
    numbers: none,
    ranges: none,
    seconds: `
      초
    `,
    units: `
      일
    `
  },
  statuses: {
    blocked: `
      막힘
      차단됨
    `,
    completed: `
      완료
      완료됨
    `,
    exceptions: none,
    inProgress: `
      진행
      진행 중
      진행중
    `,
    notStarted: none,
    qualifiers: none
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: {
    impact: `
      심각
      영향
    `,
    impactFields: `
      심각
      영향
    `,
    levels: none,
    mitigation: `
      대응
      완화
    `,
    mitigationFields: `
      대응
      대책
      완화
    `,
    probability: `
      가능성
      확률
    `,
    probabilityFields: `
      가능성
      확률
    `
  },
  grammar: noGrammar
};

// languages/ru/metrics.ts
var metrics5 = {
  blockers: `
    блокер*
    препятств*
  `,
  code: `
    код*
    коммит*
    строк*
    файл*
  `,
  tests: `
    тест*
  `,
  figures: none,
  time: none
};

// languages/ru/order.ts
var order5 = {
  soonest: `
    немедленно
    сегодня
    сейчас
    срочно
  `,
  later: `
    будущем
    долгосрочные
    завтра
    затем
    краткосрочные
    позже
    потом
  `,
  stages: `
    шаг
    этап
  `,
  countedStages: none,
  priorities: `
    приоритет*
    срочно
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    затем
    потом
    сначала
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: none,
  unplanned: none
};

// languages/ru/index.ts
var russian = {
  code: "ru",
  name: "Russian",
  spaced: true,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      нет
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: order5,
  continuity: noContinuity,
  metrics: metrics5,
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: `
      около
    `,
    joinedUnits: none,
    joiners: none,
    lookalikes: none,
    numbers: `
      полтора
    `,
    ranges: `
      до
    `,
    seconds: `
      сек
      секунд
      секунда
      секунды
    `,
    units: `
      день
      дней
      дня
      мин
      минут
      минута
      минуты
      недели
      недель
      неделью
      неделю
      неделя
      ч
      час
      часа
      часов
    `
  },
  statuses: {
    blocked: `
      заблокировано
    `,
    completed: `
      выполнено
      готово
      завершено
    `,
    exceptions: none,
    inProgress: `
      в процессе
      в работе
    `,
    notStarted: none,
    qualifiers: none
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: {
    impact: `
      влияни*
      последстви*
    `,
    impactFields: `
      влияни*
      последстви*
      тяжест*
    `,
    levels: none,
    mitigation: `
      смягч*
    `,
    mitigationFields: `
      меры
      смягчени*
      снижени*
    `,
    probability: `
      вероятн*
    `,
    probabilityFields: `
      вероятност*
    `
  },
  grammar: noGrammar
};

// languages/zh/metrics.ts
var metrics6 = {
  blockers: `
    阻塞
    阻碍
  `,
  code: `
    代码
    提交
    文件
    行
  `,
  tests: `
    测试
    測試
  `,
  figures: none,
  time: none
};

// languages/zh/order.ts
var order6 = {
  soonest: `
    下次会话
    今天
    今日
    立即
    马上
  `,
  later: `
    中期
    之后
    以后
    后续
    将来
    明天
    本周
    短期
    长期
  `,
  stages: none,
  countedStages: `
    阶段
  `,
  priorities: `
    优先
  `,
  ranks: none,
  moreRanks: none,
  sequence: `
    接着
    最后
    然后
    首先
  `,
  openers: none,
  choices: none,
  ordered: none,
  columns: `
    优先级
    顺序
  `,
  unplanned: none
};

// languages/zh/index.ts
var chinese = {
  code: "zh",
  name: "Chinese",
  spaced: false,
  stemsOf: unchanged,
  answers: {
    alone: none,
    nothing: `
      无
      無
    `
  },
  templates: noTemplates,
  todo: noTodo,
  vague: noVague,
  order: order6,
  continuity: noContinuity,
  metrics: metrics6,
  progress: noProgress,
  paths: noPaths,
  headings: noHeadings,
  instructions: noInstructions,
  secrets: noSecrets,
  names: noNames,
  calendar: noCalendar,
  durations: {
    about: `
      大约
      約
      约
    `,
    joinedUnits: `
      个半小时
      个小时
      个月
      個小時
      分
      分鐘
      分钟
      分間
      分间
      半小时
      周
      天
      小时
      小時
    `,
    joiners: none,
    lookalikes: `
      分之
    `,
    numbers: `
      一
      七
      三
      两
      九
      二
      五
      八
      六
      几
      十
      半
      四
      数
    `,
    ranges: none,
    seconds: `
      秒
    `,
    units: none
  },
  statuses: {
    blocked: `
      阻塞
    `,
    completed: `
      完成
      已完成
    `,
    exceptions: none,
    inProgress: `
      进行中
      進行中
    `,
    notStarted: none,
    qualifiers: none
  },
  items: noItems,
  reasons: noReasons,
  evidence: noEvidence,
  blockers: noBlockers,
  resolution: noResolution,
  issues: noIssues,
  risks: {
    impact: `
      严重
      影响
      影響
    `,
    impactFields: `
      严重
      影响
      影響
    `,
    levels: none,
    mitigation: `
      对策
      应对
      缓解
    `,
    mitigationFields: `
      对策
      应对
      措施
      缓解
    `,
    probability: `
      可能
      概率
    `,
    probabilityFields: `
      发生率
      可能性
      概率
    `
  },
  grammar: noGrammar
};

// languages/index.ts
var languages = [
  english,
  chinese,
  french,
  german,
  japanese,
  korean,
  russian,
  spanish
];

// languages/list.ts
function entriesOf(list) {
  return list.match(/\S.*/g) ?? [];
}

// languages/once.ts
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// languages/words.ts
var mostLists = 256;
function groupOf(list) {
  return list >> 5;
}
function bitOf(list) {
  return 1 << (list & 31);
}
function isLacking({ lacking: lacking2, at }, list) {
  return list < mostLists && ((lacking2[at + groupOf(list)] ?? 0) & bitOf(list)) !== 0;
}
function setLacking({ lacking: lacking2, at }, list) {
  if (list < mostLists)
    lacking2[at + groupOf(list)] = (lacking2[at + groupOf(list)] ?? 0) | bitOf(list);
}
var Words = class {
  text;
  #words = [];
  /** Where each word begins and ends: two numbers per word. */
  #bounds = [];
  #at = 0;
  #hasOther;
  /** Of 32 lists each, those that no word begins a phrase of; read when they are asked for. */
  #lacking = [];
  constructor(text) {
    this.text = text;
  }
  /** The word of a number, from 0; `undefined` behind the last one. */
  word(index) {
    while (this.#words.length <= index) if (!this.#readNext()) return void 0;
    return this.#words[index];
  }
  /** Where a word begins; the end of the text behind the last one. */
  from(index) {
    return this.word(index) ? this.#bounds[2 * index] ?? 0 : this.text.length;
  }
  /** Where a word ends. */
  to(index) {
    return this.#bounds[2 * index + 1] ?? this.text.length;
  }
  /** Where the last word ends. */
  get end() {
    while (this.#readNext()) ;
    return this.#bounds.at(-1) ?? 0;
  }
  /** The number of the first word that begins at `offset` or behind it. */
  firstFrom(offset) {
    if (offset === 0) return 0;
    while ((this.#bounds.at(-2) ?? -1) < offset && this.#readNext()) ;
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#bounds[2 * middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /**
   * Whether it is known that no word begins a phrase of a list: one look at all words for 32 lists,
   * since most texts have nothing of most lists.
   */
  lacks(list) {
    if (list >= mostLists) return false;
    return (this.#lackingIn(groupOf(list)) & bitOf(list)) !== 0;
  }
  /** Remembers that no word begins a phrase of a list. */
  setLacking(list) {
    const group = groupOf(list);
    if (list < mostLists) this.#lacking[group] = this.#lackingIn(group) | bitOf(list);
  }
  #lackingIn(group) {
    let lacking2 = this.#lacking[group];
    if (lacking2 === void 0) {
      while (this.#readNext()) ;
      lacking2 = -1;
      for (const word of this.#words) lacking2 &= word.lacking[word.at + group] ?? 0;
      this.#lacking[group] = lacking2;
    }
    return lacking2;
  }
  /** Whether there is a character that is not ASCII. */
  get hasOther() {
    this.#hasOther ??= /[^\0-\x7f]/.test(this.text);
    return this.#hasOther;
  }
  #readNext() {
    const { text } = this;
    let at = this.#at;
    const { length } = text;
    while (at < length && !isWordCode(text.charCodeAt(at))) at++;
    if (at >= length) {
      this.#at = at;
      return false;
    }
    const from = at;
    const isEastAsian = text.charCodeAt(from) >= firstEastAsian;
    let isAscii = true;
    let hash = 0;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const letter = code < 128 ? asciiLetters[code] ?? 0 : 0;
      if (letter === 0 || isEastAsian) {
        if (!isWithin(text, at, isEastAsian)) break;
        if (code > 127) isAscii = false;
      }
      hash = Math.imul(hash, 31) + (letter || code) | 0;
    }
    this.#words.push(isAscii ? asciiWord(text, from, at, hash) : otherWord(text.slice(from, at)));
    this.#bounds.push(from, at);
    this.#at = at;
    return true;
  }
};
function wordsOf(text) {
  const { length } = text;
  const slot = length > longestRecent ? 0 : length * 31 + text.charCodeAt(length >> 1) & mostRecent - 1;
  let words = recent[slot];
  if (words?.text !== text) {
    words = new Words(text);
    recent[slot] = words;
  }
  return words;
}
var mostRecent = 128;
var longestRecent = 500;
var recent = Array.from({ length: mostRecent });
var asciiLetters = new Uint8Array(128);
for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789_") {
  for (const form of [letter, letter.toUpperCase()]) {
    asciiLetters[form.charCodeAt(0)] = letter.charCodeAt(0);
  }
}
var firstEastAsian = 11904;
var mostKnown = 1e4;
var perWord = mostLists / 32;
var longestKnown = 40;
var known = [];
var slots = new Uint16Array(1 << 15);
var others = /* @__PURE__ */ new Map();
var lacking = new Uint32Array(0);
function asciiWord(text, from, to, hash) {
  if (to - from > longestKnown) return makeWord(text.slice(from, to));
  let slot = hash & slots.length - 1;
  for (let number = slots[slot]; number; number = slots[slot]) {
    const word2 = known[number - 1];
    if (word2?.hash === hash && isSame(word2.text, text, from, to)) return word2;
    slot = slot + 1 & slots.length - 1;
  }
  if (isFull()) {
    forget();
    slot = hash & slots.length - 1;
  }
  const word = { ...makeWord(text.slice(from, to)), hash };
  slots[slot] = known.push(word);
  return word;
}
function isSame(word, text, from, to) {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if ((asciiLetters[code] || code) !== word.charCodeAt(at - from)) return false;
  }
  return true;
}
function otherWord(written) {
  const found = others.get(written);
  if (found) return found;
  if (written.length > longestKnown) return makeWord(written);
  if (isFull()) forget();
  const word = makeWord(written);
  others.set(detached(written), word);
  return word;
}
function isFull() {
  return known.length + others.size === mostKnown;
}
function forget() {
  known = [];
  slots.fill(0);
  others.clear();
}
function makeWord(written) {
  const text = detached(written).toLowerCase().replaceAll("’", "'");
  if (written.length > longestKnown) {
    return { text, lacking: new Uint32Array(perWord), at: 0, found: void 0, stems: void 0 };
  }
  const index = known.length + others.size;
  if (index === 0) lacking = new Uint32Array(mostKnown * perWord);
  return { text, lacking, at: index * perWord, found: void 0, stems: void 0 };
}
function detached(text) {
  return ` ${text}`.slice(1);
}
function isWithin(text, at, isEastAsian) {
  const code = text.charCodeAt(at);
  if (isWordCode(code)) return code >= firstEastAsian === isEastAsian;
  return isApostrophe(code) && isWordCode(text.charCodeAt(at + 1));
}
function isApostrophe(code) {
  return code === 39 || code === 8217;
}
function isWordCode(code) {
  if (code < 128) return asciiLetters[code] !== 0;
  if (code < 8192) return code >= 170 && code !== 171 && code !== 187 && code !== 183;
  return code >= 11264 && !(code >= 12288 && code <= 12292) && !isEastAsianMark(code);
}
function isEastAsianMark(code) {
  return code >= 12296 && code <= 12320 || code >= 55296 && code <= 63743 || code >= 65024 && code <= 65135 || code >= 65280 && code <= 65295 || code >= 65306 && code <= 65312 || code >= 65339 && code <= 65344 || code >= 65371 && code <= 65381;
}

// languages/phrases.ts
var Phrases = class {
  #pick;
  #index = nextIndex++;
  #read;
  /**
   * @param pick
   *   The list, in one language.
   */
  constructor(pick) {
    this.#pick = pick;
  }
  /** Whether `text` contains one of them. */
  isIn(text) {
    return this.find(text) !== void 0;
  }
  /**
   * The first of them in `text`; of several that begin at one place the longest.
   *
   * @param from
   *   Where to begin; words that begin before it are passed over.
   */
  find(text, from = 0) {
    const words = wordsOf(text);
    const compiled = this.#compiled;
    const spaced = this.#findSpaced(words, from, compiled);
    if (compiled.unspaced.length === 0 || !words.hasOther) return spaced;
    const unspaced = findUnspaced(text, from, compiled.unspaced);
    if (!spaced || !unspaced) return spaced ?? unspaced;
    return unspaced.from < spaced.from ? unspaced : spaced;
  }
  /**
   * The longest of them that begins at `from`. Quick where none begins with its two characters, as
   * is so for most texts.
   */
  findAt(text, from = 0) {
    const compiled = this.#compiled;
    const opening = openingOf(text.charCodeAt(from), text.charCodeAt(from + 1));
    if (compiled.openings[opening] !== 1) return void 0;
    const words = wordsOf(text);
    const at = words.firstFrom(from);
    let end = words.from(at) === from ? this.#endFrom(at, words, compiled) : -1;
    for (const phrase of compiled.unspaced) {
      if (text.startsWith(phrase, from)) end = Math.max(end, from + phrase.length);
    }
    return end < 0 ? void 0 : { from, to: end };
  }
  /** All of them in `text`, from the first to the last; none overlaps with another one. */
  findAll(text) {
    const words = wordsOf(text);
    const compiled = this.#compiled;
    const spans = [];
    for (let span = this.#findSpaced(words, 0, compiled); span; ) {
      spans.push(span);
      span = this.#findSpaced(words, span.to, compiled);
    }
    if (words.hasOther) {
      for (const phrase of compiled.unspaced) {
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
          spans.push({ from: at, to: at + phrase.length });
        }
      }
      spans.sort((a, b) => a.from - b.from || b.to - a.to);
    }
    let end = 0;
    return spans.filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
  }
  /** `text` with a space in place of each of them. */
  without(text) {
    let left = "";
    let from = 0;
    for (const span of this.findAll(text)) {
      left += `${text.slice(from, span.from)} `;
      from = span.to;
    }
    return left + text.slice(from);
  }
  /** Whether `text` is one of them, and nothing else but punctuation. */
  is(text) {
    const words = wordsOf(text);
    const span = this.findAt(text, words.from(0));
    return span !== void 0 && span.to >= words.end;
  }
  /** Whether `text` begins with one of them, apart from punctuation. */
  starts(text) {
    return this.findAt(text, wordsOf(text).from(0)) !== void 0;
  }
  /** Whether `text` ends with one of them, apart from punctuation. */
  ends(text) {
    const span = this.findAll(text).at(-1);
    return span !== void 0 && span.to >= wordsOf(text).end;
  }
  get #compiled() {
    this.#read ??= compile(this.#pick);
    return this.#read;
  }
  #findSpaced(words, from, compiled) {
    if (words.lacks(this.#index)) return void 0;
    for (let at = words.firstFrom(from); words.word(at); at++) {
      const end = this.#endFrom(at, words, compiled);
      if (end >= 0) return { from: words.from(at), to: end };
    }
    if (from === 0) words.setLacking(this.#index);
    return void 0;
  }
  /** Where the longest of them ends that begins with the word `at`; -1 when none does. */
  #endFrom(at, words, compiled) {
    const word = words.word(at);
    let end = -1;
    if (!word) return end;
    const phrases = this.#phrasesFrom(word, compiled);
    if (phrases === nothing) return end;
    for (const phrase of phrases) {
      const last = endOf(phrase, at, words);
      if (last !== void 0) end = Math.max(end, words.to(last));
    }
    return end;
  }
  /** The phrases that begin with `word`. */
  #phrasesFrom(word, compiled) {
    const index = this.#index;
    if (isLacking(word, index)) return nothing;
    let found = word.found?.get(index);
    if (!found) {
      found = phrasesFrom(word, compiled);
      if (found === nothing) {
        setLacking(word, index);
      } else {
        word.found ??= /* @__PURE__ */ new Map();
        word.found.set(index, found);
      }
    }
    return found;
  }
};
function keysOf(pick) {
  const keys = once(() => new Set(languages.flatMap((language) => entriesOf(pick(language)))));
  return { has: (text) => keys().has(text), [Symbol.iterator]: () => keys()[Symbol.iterator]() };
}
var nextIndex = 0;
var widestGap = 2;
function compile(pick) {
  const exact = /* @__PURE__ */ new Map();
  const inflected = /* @__PURE__ */ new Map();
  const prefixes = [];
  const inflecting = /* @__PURE__ */ new Set();
  const unspaced = [];
  const openings = new Uint8Array(mostOpenings);
  for (const language of languages) {
    for (const entry of entriesOf(pick(language))) {
      addOpening(entry.replace(/^=/, ""), openings);
      if (!language.spaced && hasOther.test(entry)) {
        unspaced.push(entry);
        continue;
      }
      const phrase = readPhrase(entry, language);
      const [word] = phrase;
      if (!word) continue;
      if (word.kind === "prefix") prefixes.push(phrase);
      else add(word.kind === "exact" ? exact : inflected, word.text, phrase);
      if (word.kind === "inflected") inflecting.add(language);
    }
  }
  return { exact, inflected, prefixes, inflecting: [...inflecting], unspaced, openings };
}
var hasOther = /[^\0-\x7f]/;
var mostOpenings = 1024;
function openingOf(first, second) {
  return ((first | 32) << 5 ^ (second < 128 ? second | 32 : 64)) & mostOpenings - 1;
}
function addOpening(entry, openings) {
  const second = entry.charAt(1);
  for (const form of [entry, entry.toUpperCase()]) {
    const first = form.charCodeAt(0);
    openings[openingOf(first, form.charCodeAt(1))] = 1;
    if (!new RegExp("^\\p{L}$", "u").test(second)) {
      for (let code = 0; code <= 128; code++) openings[openingOf(first, code)] = 1;
    }
  }
}
function add(map, key, phrase) {
  const phrases = map.get(key);
  if (phrases) phrases.push(phrase);
  else map.set(key, [phrase]);
}
function readPhrase(entry, language) {
  const parts = [];
  let gap = 0;
  for (const written of entry.split(/[\s/-]+/)) {
    if (written === "…") {
      gap = widestGap;
      continue;
    }
    parts.push({ ...readPart(written), gap, language });
    gap = 0;
  }
  return parts;
}
function readPart(written) {
  if (written.startsWith("=")) return { text: written.slice(1), kind: "exact" };
  if (written.endsWith("*")) return { text: written.slice(0, -1), kind: "prefix" };
  return { text: written, kind: "inflected" };
}
function phrasesFrom(word, compiled) {
  const { exact, inflected, prefixes, inflecting } = compiled;
  const found = [...exact.get(word.text) ?? []];
  for (const language of inflecting) {
    for (const stem of stemsOf2(word, language)) {
      for (const phrase of inflected.get(stem) ?? []) {
        if (phrase[0]?.language === language) found.push(phrase);
      }
    }
  }
  for (const phrase of prefixes)
    if (phrase[0] && word.text.startsWith(phrase[0].text)) found.push(phrase);
  return found.length > 0 ? found : nothing;
}
var nothing = [];
function stemsOf2(word, language) {
  if (word.stems?.language !== language) {
    word.stems = { language, stems: language.stemsOf(word.text) };
  }
  return word.stems.stems;
}
function endOf(phrase, at, words) {
  let index = at;
  for (let part = 1; part < phrase.length; part++) {
    const wanted = phrase[part];
    if (!wanted) return void 0;
    const next = nextOf(wanted, index, words);
    if (next === void 0) return void 0;
    index = next;
  }
  return index;
}
function nextOf(part, after, words) {
  for (let index = after + 1; index <= after + 1 + part.gap; index++) {
    const word = words.word(index);
    if (!word || isApart(index, words)) return void 0;
    if (fits(word, part)) return index;
  }
  return void 0;
}
function fits(word, { text, kind, language }) {
  if (kind === "exact" || word.text === text) return word.text === text;
  if (kind === "prefix") return word.text.startsWith(text);
  return stemsOf2(word, language).includes(text);
}
function isApart(index, words) {
  const to = words.from(index);
  for (let at = words.to(index - 1); at < to; at++) {
    if (apart.includes(words.text.charAt(at))) return true;
  }
  return false;
}
var apart = ".,;:!?()[]|→—";
function findUnspaced(text, from, phrases) {
  let first;
  for (const phrase of phrases) {
    const at = text.indexOf(phrase, from);
    if (at < 0 || first && at > first.from) continue;
    const span = { from: at, to: at + phrase.length };
    if (!first || at < first.from || span.to > first.to) first = span;
  }
  return first;
}

export {
  languages,
  entriesOf,
  once,
  detached,
  Phrases,
  keysOf
};
