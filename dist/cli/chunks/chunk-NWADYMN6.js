import {
  __export
} from "./chunk-B4DWHZQ3.js";

// files/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  /** One line per mistake. */
  lines;
  constructor(...lines2) {
    super(lines2.join("\n"));
    this.lines = lines2;
  }
};
function isSystemError(error) {
  return error instanceof Error && "syscall" in error;
}
function describeError(error) {
  const code = error?.code;
  const known2 = code === void 0 ? void 0 : descriptions[code];
  return known2 ?? (error instanceof Error ? error.message : String(error));
}
var descriptions = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ELOOP: "the link leads back to itself",
  EMFILE: "too many open files",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or folder",
  ENOSPC: "no space left on the device",
  ENOTDIR: "a part of the path is not a folder",
  EPERM: "operation not permitted",
  EROFS: "the file system is read-only"
};

// formats/format.ts
function nameOfStatus(value2) {
  return typeof value2 === "string" ? value2 : value2.name;
}
function firstStatus(spec) {
  const first = spec?.values?.[0];
  return first === void 0 ? void 0 : nameOfStatus(first);
}
var unknownFormat = {
  name: "unknown",
  description: "a file in which no format was recognised",
  fields: [],
  sections: []
};

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
  const add3 = (cut4, end = "") => stems.push(word.slice(0, -cut4) + end);
  if (word.endsWith("'s")) add3(2);
  if (word.endsWith("ies") || word.endsWith("ied")) add3(3, "y");
  if (word.endsWith("es") || word.endsWith("ed")) add3(2);
  if (word.endsWith("s") || word.endsWith("d")) add3(1);
  if (word.endsWith("ed") && word.at(-3) === word.at(-4)) add3(3);
  if (word.endsWith("ing")) {
    add3(3);
    add3(3, "e");
    if (word.at(-4) === word.at(-5)) add3(4);
  }
  if (word.endsWith("ly")) add3(2);
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
function isLacking({ lacking: lacking2, at: at2 }, list) {
  return list < mostLists && ((lacking2[at2 + groupOf(list)] ?? 0) & bitOf(list)) !== 0;
}
function setLacking({ lacking: lacking2, at: at2 }, list) {
  if (list < mostLists)
    lacking2[at2 + groupOf(list)] = (lacking2[at2 + groupOf(list)] ?? 0) | bitOf(list);
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
  constructor(text2) {
    this.text = text2;
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
    const group2 = groupOf(list);
    if (list < mostLists) this.#lacking[group2] = this.#lackingIn(group2) | bitOf(list);
  }
  #lackingIn(group2) {
    let lacking2 = this.#lacking[group2];
    if (lacking2 === void 0) {
      while (this.#readNext()) ;
      lacking2 = -1;
      for (const word of this.#words) lacking2 &= word.lacking[word.at + group2] ?? 0;
      this.#lacking[group2] = lacking2;
    }
    return lacking2;
  }
  /** Whether there is a character that is not ASCII. */
  get hasOther() {
    this.#hasOther ??= /[^\0-\x7f]/.test(this.text);
    return this.#hasOther;
  }
  #readNext() {
    const { text: text2 } = this;
    let at2 = this.#at;
    const { length } = text2;
    while (at2 < length && !isWordCode(text2.charCodeAt(at2))) at2++;
    if (at2 >= length) {
      this.#at = at2;
      return false;
    }
    const from = at2;
    const isEastAsian = text2.charCodeAt(from) >= firstEastAsian;
    let isAscii3 = true;
    let hash = 0;
    for (; at2 < length; at2++) {
      const code = text2.charCodeAt(at2);
      const letter = code < 128 ? asciiLetters[code] ?? 0 : 0;
      if (letter === 0 || isEastAsian) {
        if (!isWithin(text2, at2, isEastAsian)) break;
        if (code > 127) isAscii3 = false;
      }
      hash = Math.imul(hash, 31) + (letter || code) | 0;
    }
    this.#words.push(isAscii3 ? asciiWord(text2, from, at2, hash) : otherWord(text2.slice(from, at2)));
    this.#bounds.push(from, at2);
    this.#at = at2;
    return true;
  }
};
function wordsOf(text2) {
  const { length } = text2;
  const slot2 = length > longestRecent ? 0 : length * 31 + text2.charCodeAt(length >> 1) & mostRecent - 1;
  let words5 = recent[slot2];
  if (words5?.text !== text2) {
    words5 = new Words(text2);
    recent[slot2] = words5;
  }
  return words5;
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
function asciiWord(text2, from, to2, hash) {
  if (to2 - from > longestKnown) return makeWord(text2.slice(from, to2));
  let slot2 = hash & slots.length - 1;
  for (let number = slots[slot2]; number; number = slots[slot2]) {
    const word2 = known[number - 1];
    if (word2?.hash === hash && isSame(word2.text, text2, from, to2)) return word2;
    slot2 = slot2 + 1 & slots.length - 1;
  }
  if (isFull()) {
    forget();
    slot2 = hash & slots.length - 1;
  }
  const word = { ...makeWord(text2.slice(from, to2)), hash };
  slots[slot2] = known.push(word);
  return word;
}
function isSame(word, text2, from, to2) {
  if (word.length !== to2 - from) return false;
  for (let at2 = from; at2 < to2; at2++) {
    const code = text2.charCodeAt(at2);
    if ((asciiLetters[code] || code) !== word.charCodeAt(at2 - from)) return false;
  }
  return true;
}
function otherWord(written2) {
  const found = others.get(written2);
  if (found) return found;
  if (written2.length > longestKnown) return makeWord(written2);
  if (isFull()) forget();
  const word = makeWord(written2);
  others.set(detached(written2), word);
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
function makeWord(written2) {
  const text2 = detached(written2).toLowerCase().replaceAll("’", "'");
  if (written2.length > longestKnown) {
    return { text: text2, lacking: new Uint32Array(perWord), at: 0, found: void 0, stems: void 0 };
  }
  const index = known.length + others.size;
  if (index === 0) lacking = new Uint32Array(mostKnown * perWord);
  return { text: text2, lacking, at: index * perWord, found: void 0, stems: void 0 };
}
function detached(text2) {
  return ` ${text2}`.slice(1);
}
function isWithin(text2, at2, isEastAsian) {
  const code = text2.charCodeAt(at2);
  if (isWordCode(code)) return code >= firstEastAsian === isEastAsian;
  return isApostrophe(code) && isWordCode(text2.charCodeAt(at2 + 1));
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
  isIn(text2) {
    return this.find(text2) !== void 0;
  }
  /**
   * The first of them in `text`; of several that begin at one place the longest.
   *
   * @param from
   *   Where to begin; words that begin before it are passed over.
   */
  find(text2, from = 0) {
    const words5 = wordsOf(text2);
    const compiled = this.#compiled;
    const spaced = this.#findSpaced(words5, from, compiled);
    if (compiled.unspaced.length === 0 || !words5.hasOther) return spaced;
    const unspaced = findUnspaced(text2, from, compiled.unspaced);
    if (!spaced || !unspaced) return spaced ?? unspaced;
    return unspaced.from < spaced.from ? unspaced : spaced;
  }
  /**
   * The longest of them that begins at `from`. Quick where none begins with its two characters, as
   * is so for most texts.
   */
  findAt(text2, from = 0) {
    const compiled = this.#compiled;
    const opening = openingOf(text2.charCodeAt(from), text2.charCodeAt(from + 1));
    if (compiled.openings[opening] !== 1) return void 0;
    const words5 = wordsOf(text2);
    const at2 = words5.firstFrom(from);
    let end = words5.from(at2) === from ? this.#endFrom(at2, words5, compiled) : -1;
    for (const phrase of compiled.unspaced) {
      if (text2.startsWith(phrase, from)) end = Math.max(end, from + phrase.length);
    }
    return end < 0 ? void 0 : { from, to: end };
  }
  /** All of them in `text`, from the first to the last; none overlaps with another one. */
  findAll(text2) {
    const words5 = wordsOf(text2);
    const compiled = this.#compiled;
    const spans = [];
    for (let span = this.#findSpaced(words5, 0, compiled); span; ) {
      spans.push(span);
      span = this.#findSpaced(words5, span.to, compiled);
    }
    if (words5.hasOther) {
      for (const phrase of compiled.unspaced) {
        for (let at2 = text2.indexOf(phrase); at2 >= 0; at2 = text2.indexOf(phrase, at2 + 1)) {
          spans.push({ from: at2, to: at2 + phrase.length });
        }
      }
      spans.sort((a, b) => a.from - b.from || b.to - a.to);
    }
    let end = 0;
    return spans.filter(({ from, to: to2 }) => {
      if (from < end) return false;
      end = to2;
      return true;
    });
  }
  /** `text` with a space in place of each of them. */
  without(text2) {
    let left = "";
    let from = 0;
    for (const span of this.findAll(text2)) {
      left += `${text2.slice(from, span.from)} `;
      from = span.to;
    }
    return left + text2.slice(from);
  }
  /** Whether `text` is one of them, and nothing else but punctuation. */
  is(text2) {
    const words5 = wordsOf(text2);
    const span = this.findAt(text2, words5.from(0));
    return span !== void 0 && span.to >= words5.end;
  }
  /** Whether `text` begins with one of them, apart from punctuation. */
  starts(text2) {
    return this.findAt(text2, wordsOf(text2).from(0)) !== void 0;
  }
  /** Whether `text` ends with one of them, apart from punctuation. */
  ends(text2) {
    const span = this.findAll(text2).at(-1);
    return span !== void 0 && span.to >= wordsOf(text2).end;
  }
  get #compiled() {
    this.#read ??= compile(this.#pick);
    return this.#read;
  }
  #findSpaced(words5, from, compiled) {
    if (words5.lacks(this.#index)) return void 0;
    for (let at2 = words5.firstFrom(from); words5.word(at2); at2++) {
      const end = this.#endFrom(at2, words5, compiled);
      if (end >= 0) return { from: words5.from(at2), to: end };
    }
    if (from === 0) words5.setLacking(this.#index);
    return void 0;
  }
  /** Where the longest of them ends that begins with the word `at`; -1 when none does. */
  #endFrom(at2, words5, compiled) {
    const word = words5.word(at2);
    let end = -1;
    if (!word) return end;
    const phrases = this.#phrasesFrom(word, compiled);
    if (phrases === nothing) return end;
    for (const phrase of phrases) {
      const last = endOf(phrase, at2, words5);
      if (last !== void 0) end = Math.max(end, words5.to(last));
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
  return { has: (text2) => keys().has(text2), [Symbol.iterator]: () => keys()[Symbol.iterator]() };
}
var nextIndex = 0;
var widestGap = 2;
function compile(pick) {
  const exact = /* @__PURE__ */ new Map();
  const inflected = /* @__PURE__ */ new Map();
  const prefixes = [];
  const inflecting = /* @__PURE__ */ new Set();
  const unspaced = [];
  const openings3 = new Uint8Array(mostOpenings);
  for (const language of languages) {
    for (const entry of entriesOf(pick(language))) {
      addOpening(entry.replace(/^=/, ""), openings3);
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
  return { exact, inflected, prefixes, inflecting: [...inflecting], unspaced, openings: openings3 };
}
var hasOther = /[^\0-\x7f]/;
var mostOpenings = 1024;
function openingOf(first, second) {
  return ((first | 32) << 5 ^ (second < 128 ? second | 32 : 64)) & mostOpenings - 1;
}
function addOpening(entry, openings3) {
  const second = entry.charAt(1);
  for (const form of [entry, entry.toUpperCase()]) {
    const first = form.charCodeAt(0);
    openings3[openingOf(first, form.charCodeAt(1))] = 1;
    if (!new RegExp("^\\p{L}$", "u").test(second)) {
      for (let code = 0; code <= 128; code++) openings3[openingOf(first, code)] = 1;
    }
  }
}
function add(map, key, phrase) {
  const phrases = map.get(key);
  if (phrases) phrases.push(phrase);
  else map.set(key, [phrase]);
}
function readPhrase(entry, language) {
  const parts3 = [];
  let gap = 0;
  for (const written2 of entry.split(/[\s/-]+/)) {
    if (written2 === "…") {
      gap = widestGap;
      continue;
    }
    parts3.push({ ...readPart(written2), gap, language });
    gap = 0;
  }
  return parts3;
}
function readPart(written2) {
  if (written2.startsWith("=")) return { text: written2.slice(1), kind: "exact" };
  if (written2.endsWith("*")) return { text: written2.slice(0, -1), kind: "prefix" };
  return { text: written2, kind: "inflected" };
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
function endOf(phrase, at2, words5) {
  let index = at2;
  for (let part = 1; part < phrase.length; part++) {
    const wanted = phrase[part];
    if (!wanted) return void 0;
    const next = nextOf(wanted, index, words5);
    if (next === void 0) return void 0;
    index = next;
  }
  return index;
}
function nextOf(part, after, words5) {
  for (let index = after + 1; index <= after + 1 + part.gap; index++) {
    const word = words5.word(index);
    if (!word || isApart(index, words5)) return void 0;
    if (fits(word, part)) return index;
  }
  return void 0;
}
function fits(word, { text: text2, kind, language }) {
  if (kind === "exact" || word.text === text2) return word.text === text2;
  if (kind === "prefix") return word.text.startsWith(text2);
  return stemsOf2(word, language).includes(text2);
}
function isApart(index, words5) {
  const to2 = words5.from(index);
  for (let at2 = words5.to(index - 1); at2 < to2; at2++) {
    if (apart.includes(words5.text.charAt(at2))) return true;
  }
  return false;
}
var apart = ".,;:!?()[]|→—";
function findUnspaced(text2, from, phrases) {
  let first;
  for (const phrase of phrases) {
    const at2 = text2.indexOf(phrase, from);
    if (at2 < 0 || first && at2 > first.from) continue;
    const span = { from: at2, to: at2 + phrase.length };
    if (!first || at2 < first.from || span.to > first.to) first = span;
  }
  return first;
}

// session/remember.ts
function perObject(answer) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (key) => {
    let found = known2.get(key);
    if (!found) {
      found = { answer: answer(key) };
      known2.set(key, found);
    }
    return found.answer;
  };
}
function perObjectInFile(answer) {
  const name = /* @__PURE__ */ Symbol("answer");
  return (key) => {
    const holder = key;
    let found = holder[name];
    if (!found) {
      found = { answer: answer(key) };
      Object.defineProperty(key, name, { value: found });
    }
    return found.answer;
  };
}
function perText(answer) {
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    if (text2.length > longestKnown2) return answer(text2);
    let found = known2.get(text2);
    if (found === void 0) {
      const own = detached(text2);
      found = answer(own);
      if (known2.size === mostKnown2) known2.clear();
      known2.set(own, found);
    }
    return found;
  };
}
var mostKnown2 = 1e4;
var longestKnown2 = 100;
function perTextInFile(answer) {
  const known2 = /* @__PURE__ */ new Map();
  return (text2) => {
    let found = known2.get(text2);
    if (found === void 0) {
      found = answer(text2);
      known2.set(text2, found);
    }
    return found;
  };
}

// session/name.ts
var readName = perText(findName);
function findName(text2) {
  let from = skipDecoration(text2, 0);
  const numbering2 = lengthOfNumbering(text2.slice(from, from + longestNumbering));
  if (numbering2 < text2.length - from) {
    from = skipDecoration(text2, from + numbering2);
  }
  const to2 = trimEnd(text2, text2.length, from);
  const shortTo = withoutParenthesis(text2, from, to2);
  const key = toKey(text2.slice(from, to2));
  return {
    key,
    shortKey: shortTo === to2 ? key : toKey(text2.slice(from, shortTo)),
    from,
    to: to2,
    shortTo
  };
}
var toKey = perText(makeKey);
function makeKey(name) {
  const words5 = [];
  let word = "";
  for (const character2 of name.toLowerCase()) {
    const part = apostrophes.has(character2) ? "'" : character2;
    if (isWordPart(part)) {
      word += part;
    } else if (word !== "") {
      words5.push(word);
      word = "";
    }
  }
  words5.push(word);
  return words5.filter((part) => part !== "" && !joining.has(part)).join(" ");
}
var joining = keysOf(({ names: names3 }) => names3.joining);
var apostrophes = /* @__PURE__ */ new Set(["‘", "’", "`", "´"]);
function isWordPart(character2) {
  const code = character2.charCodeAt(0);
  if (!isAscii(code)) return !isSymbol(character2) && /[\p{L}\p{N}\p{M}]/u.test(character2);
  return code >= 97 && code <= 122 || code >= 48 && code <= 57 || code === 39;
}
function isAscii(code) {
  return code < 128;
}
function isSymbol(text2) {
  const code = Number(text2.codePointAt(0));
  return symbols.some(([first, last]) => code >= first && code <= last);
}
var symbols = [
  // Dashes, quotation marks, spaces, bullets.
  [8192, 8303],
  // Arrows, mathematical and technical signs; behind them are circled numbers.
  [8592, 9311],
  // Lines, boxes, signs such as check marks; behind them are circled numbers.
  [9472, 10101],
  // More arrows, and signs.
  [10132, 11263],
  // Emoji, and what varies them.
  [127744, 129791]
];
function lengthOfNumbering(text2) {
  const [numbering2 = "", word] = numberingPattern.exec(text2) ?? [];
  return word === void 0 || numbered.has(word.toLowerCase()) ? numbering2.length : 0;
}
var numbered = keysOf(({ names: names3 }) => names3.numbered);
var numberingPattern = /^(?:([^\s\d:.()[\]]{1,20}) {1,3}\d{1,3} {0,3}[:.)–—-]|#?\d{1,3}(?:\.\d{1,3}){0,3} {0,3}[.):]|\d{1,3}(?:\.\d{1,3}){1,3}) {1,8}/;
var longestNumbering = 40;
function skipDecoration(text2, start) {
  let index = start;
  while (index < text2.length && !isNameStart(text2, index)) index++;
  return index;
}
function isNameStart(text2, index) {
  const code = text2.charCodeAt(index);
  if (isAscii(code)) return nameStart.has(code);
  if (isLow(code) || code === variation) return false;
  const start = text2.slice(index, index + 2);
  return !isSymbol(start) && /^[\p{L}\p{N}]/u.test(start);
}
function isLow(code) {
  return code >= 56320 && code <= 57343;
}
var variation = 65039;
var nameStart = new Set(
  [...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789[({"'$<#@./`].map(
    (character2) => character2.charCodeAt(0)
  )
);
function trimEnd(text2, end, from) {
  let index = end;
  while (index > from && !isNameEnd(text2, index)) index--;
  return index;
}
function isNameEnd(text2, end) {
  const code = text2.charCodeAt(end - 1);
  if (isAscii(code)) return nameEnd.has(code);
  if (code === variation) return false;
  const last = text2.slice(isLow(code) ? end - 2 : end - 1, end);
  return !isSymbol(last) && /^[\p{L}\p{N}\p{M}]/u.test(last);
}
var nameEnd = new Set(
  [...`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789])}"'>?!./%`].map(
    (character2) => character2.charCodeAt(0)
  )
);
function withoutParenthesis(text2, from, to2) {
  if (text2[to2 - 1] !== ")") return to2;
  const short = trimEnd(text2, text2.lastIndexOf("(", to2), from);
  return short > from ? short : to2;
}

// session/spelling.ts
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1)
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}
function closest(word, candidates) {
  let found;
  let best = allowedDistance(word) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, best - 1);
    if (distance > 0 && distance < best) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}
function allowedDistance(word) {
  if (word.length < 6) return 0;
  return word.length < 10 ? 1 : 2;
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

// session/checkbox.ts
var marks = [
  ["[ ]", "open"],
  ["[x]", "done"],
  ["[X]", "done"],
  ["[~]", "doing"],
  ["[-]", "doing"],
  ["☐", "open"],
  ["⬜", "open"],
  ["☑", "done"],
  ["✅", "done"],
  ["✓", "done"],
  ["✔", "done"],
  ["❌", "failed"],
  ["✗", "failed"],
  ["✘", "failed"],
  ["⏳", "doing"],
  ["🔄", "doing"],
  ["🚧", "doing"],
  ["⚠", "doing"]
];
var doneSigns = marks.flatMap(
  ([mark2, state]) => state === "done" && !mark2.startsWith("[") ? mark2 : []
);
var doneSign = new RegExp(`[${doneSigns.join("")}]`, "u");
var endsInDoneSign = new RegExp(`[${doneSigns.join("")}]\\ufe0f?\\s*$`, "u");
function hasDoneMark(text2) {
  return doneSign.test(text2);
}
function endsInDoneMark(text2) {
  return endsInDoneSign.test(text2);
}
function readCheckMark(text2) {
  const code = text2.charCodeAt(0);
  if (code < 128 && code !== 91) return void 0;
  for (const [mark2, state] of marks) {
    if (!text2.startsWith(mark2)) continue;
    let length = mark2.length;
    while (text2[length] === "️" || text2[length] === " ") length++;
    return { state, length };
  }
  return void 0;
}

// session/date.ts
function readDate(text2) {
  const [lead2 = "", word = ""] = /^([a-z]{3,9})\.?,? (?=[a-z\d])/i.exec(text2) ?? [];
  const weekday = weekdayNumbers.get(word.toLowerCase());
  if (weekday === void 0) return readWithoutWeekday(text2);
  const date = readWithoutWeekday(text2.slice(lead2.length));
  if (!date) return void 0;
  const length = lead2.length + date.length;
  return { day: isOn(date.day, weekday) ? date.day : void 0, iso: false, length };
}
function isOn(day, weekday) {
  return day !== void 0 && new Date(day).getUTCDay() === weekday;
}
function readWithoutWeekday(start) {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(start);
  if (iso) return written(iso, iso[1], iso[2], iso[3], true);
  const yearFirst = /^(\d{4})(?:[-/.]|年 ?|년 ?)(\d{1,2})(?:[-/.]|月 ?|월 ?)(\d{1,2})(?!\d)[日일]?/.exec(start);
  if (yearFirst) return written(yearFirst, yearFirst[1], yearFirst[2], yearFirst[3], false);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i.exec(start);
  if (monthFirst) {
    return written(monthFirst, monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], false);
  }
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})(?!\d)/i.exec(start);
  if (dayFirst) return written(dayFirst, dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], false);
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(start);
  const date = compact && written(compact, compact[1], compact[2], compact[3], false);
  return date?.day === void 0 ? readLocal(start) : date;
}
function readLocal(start) {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(start);
  if (!match) return void 0;
  const [, first, , second, year] = match;
  const dayFirst = written(match, year, second, first, false);
  const monthFirst = written(match, year, first, second, false);
  if (dayFirst.day === void 0) return monthFirst.day === void 0 ? void 0 : monthFirst;
  return monthFirst.day === void 0 || monthFirst.day === dayFirst.day ? dayFirst : void 0;
}
function isRealDay(year, month, day) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : daysOfMonths[month - 1];
  return day >= 1 && day <= (days ?? 0);
}
var daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function written(match, year = "", month = "", day = "", iso) {
  const real = isRealDay(Number(year), Number(month), Number(day));
  return {
    day: real ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : void 0,
    iso,
    length: match[0].length
  };
}
function monthNumber(name = "") {
  return String((monthNumbers.get(name.toLowerCase()) ?? -1) + 1);
}
var monthNumbers = numbersOf(({ months }) => months);
var weekdayNumbers = numbersOf(({ weekdays }) => weekdays);
function numbersOf(pick) {
  return new Map(
    languages.flatMap(
      ({ calendar: calendar2 }) => pick(calendar2).flatMap((names3, index) => names3.map((name) => [name, index]))
    )
  );
}
function isMonth(word) {
  return monthNumbers.has(word.toLowerCase());
}
function namesMonth(text2) {
  return monthNames.findAll(text2).some((name) => name.to - name.from > longestShort || isBeforeDay(text2, name));
}
function namesMonthDay(text2) {
  return monthNames.findAll(text2).some((name) => isBeforeDay(text2, name));
}
function isBeforeDay(text2, { to: to2 }) {
  return /^\.? \d/.test(text2.slice(to2, to2 + 3));
}
var monthNames = new Phrases(
  ({ calendar: calendar2 }) => calendar2.months.flat().map((name) => `=${name}`).join("\n")
);
var longestShort = 3;
function namesWeekday(text2) {
  return weekdayNames.isIn(text2);
}
var weekdayNames = new Phrases(
  ({ calendar: calendar2 }) => calendar2.weekdays.flatMap((names3) => names3.slice(-1)).join("\n")
);
function localDay(date) {
  const parts3 = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts3.map((part) => String(part).padStart(2, "0")).join("-");
}

// session/duration.ts
function findDuration(text2) {
  const lower = text2.toLowerCase();
  const written2 = lower.length === text2.length ? lower : text2;
  const match = findFirst(written2);
  if (!match) return void 0;
  const from = match.index - leadBefore(written2, match.index);
  let to2 = match.index + match[0].length;
  if (match.groups?.counted === void 0) return { from, to: to2 };
  for (let more = 0; more < mostMore; more++) {
    morePattern.lastIndex = to2;
    if (!morePattern.test(written2)) break;
    to2 = morePattern.lastIndex;
  }
  return { from, to: to2 };
}
function findFirst(text2) {
  firstPattern.lastIndex = 0;
  let match = firstPattern.exec(text2);
  while (match && text2.charCodeAt(match.index - 1) > 127 && endsInWord(text2, match.index)) {
    firstPattern.lastIndex = match.index + 1;
    match = firstPattern.exec(text2);
  }
  return match;
}
function endsInWord(text2, index) {
  return /[\p{sc=Latin}\p{sc=Cyrillic}\p{N}]$/u.test(text2.slice(Math.max(0, index - 2), index));
}
function leadBefore(text2, index) {
  const before = text2.slice(Math.max(0, index - longestLead), index);
  return leadPattern.exec(before)?.[0].length ?? 0;
}
var aboutWords = oneOf(({ durations: durations2 }) => durations2.about);
var longestLead = Math.max(...aboutWords.split("|").map(({ length }) => length)) + 2;
var leadPattern = new RegExp(`(?:[~≈<>]|(?:${aboutWords})\\.?) ?$`);
var separateUnits = oneOf(
  ({ durations: durations2, spaced }) => spaced ? `${durations2.units}
${durations2.seconds}` : durations2.units
);
var joinedUnits = oneOf(
  ({ durations: durations2, spaced }) => spaced ? durations2.joinedUnits : `${durations2.joinedUnits}
${durations2.seconds}`
);
var lookalikes = oneOf(({ durations: durations2 }) => durations2.lookalikes);
var unit = `(?:(?:${separateUnits})(?![\\p{L}_]|\\d{1,4}(?![\\p{L}\\d]))|(?!${lookalikes})(?:${joinedUnits}))`;
var figure = "\\d{1,5}(?:[.,]\\d{1,2})?";
var counted = oneOf(({ durations: durations2 }) => durations2.numbers);
var to = oneOf(({ durations: durations2 }) => durations2.ranges);
var amount = `(?:${figure}(?: ?(?:-|–|—|~|〜|～|${to}) ?~?${figure})?\\+?(?: ?½)?|½|(?:${counted})(?=[ \\p{sc=Han}]))`;
var clock = "\\d{1,2}:\\d{2}";
var firstPattern = new RegExp(
  `(?<![\\w.:/])(?:(?<counted>${amount}(?: ?½)?[ -]?${unit})|${clock} ?h(?![\\p{L}\\p{N}])|${clock}(?: ?[ap]m)? {0,2}(?:-|–|—|→|~|${to}) {0,2}${clock}(?![\\d:]))`,
  "gu"
);
var morePattern = new RegExp(
  `(?:,? (?:(?:${oneOf(({ durations: durations2 }) => durations2.joiners)}) )?)?${figure} ?${unit}`,
  "uy"
);
var mostMore = 3;
function oneOf(pick) {
  const entries = new Set(languages.flatMap((language) => entriesOf(pick(language))));
  return [...entries].sort((a, b) => b.length - a.length).join("|");
}
function withoutDurations(text2) {
  let left = text2;
  for (let duration = findDuration(left); duration; duration = findDuration(left)) {
    left = `${left.slice(0, duration.from)} ${left.slice(duration.to)}`;
  }
  return left;
}

// session/inline.ts
var Inline = class {
  text;
  source;
  /** Whether all of it is plain text: no bold, code, link or the like. */
  plain;
  /** Whether code, an image or a link is in it: something that can be looked up. */
  referring;
  /** Whether any of it is struck out. */
  struck;
  /** How many characters of {@link text} one bold text at its start has. */
  boldLead;
  /** How many characters of {@link text} one plain text at its start has. */
  plainLead;
  #nodes;
  /** Where in the source the heading, paragraph or cell starts and ends, marks included. */
  start;
  end;
  #parts;
  constructor(nodes, source, start, end) {
    const first = nodes[0];
    this.plain = nodes.length <= 1 && (first === void 0 || first.type === "text");
    const lead2 = first?.type === "text" ? withLineFeeds(first.value, source) : "";
    if (this.plain) {
      this.text = lead2;
      this.referring = false;
      this.struck = false;
    } else {
      const read = { source, text: "", referring: false, struck: false };
      readText(nodes, read, 0);
      this.text = read.text;
      this.referring = read.referring;
      this.struck = read.struck;
    }
    this.boldLead = first?.type === "strong" ? boldLeadOf(first, nodes[1], source) : 0;
    this.plainLead = lead2.length;
    this.source = source;
    this.#nodes = nodes;
    this.start = start;
    this.end = end;
  }
  /** The stretches of {@link text}, in order; read when they are first asked for. */
  get parts() {
    this.#parts ??= readParts(this.#nodes, this.source, this.start);
    return this.#parts;
  }
  /** The place of the characters from `from` up to `to` of {@link text}. */
  place(from, to2) {
    return this.source.place(this.startOffset(from), this.endOffset(to2));
  }
  /**
   * The same, with the marks that open the bold text, link or the like that it begins with, and
   * those that close the one that it ends with.
   */
  outerPlace(from, to2) {
    const first = this.partAt(from);
    const last = this.partAt(Math.max(to2 - 1, 0));
    const opening = this.parts[first];
    const closing2 = this.parts[last];
    const opens = opening?.from === from && this.parts[first - 1]?.wrapper !== opening.wrapper;
    const closes = closing2?.to === to2 && this.parts[last + 1]?.wrapper !== closing2.wrapper;
    return this.source.place(
      (opens ? opening.wrapper?.position?.start.offset : void 0) ?? this.startOffset(from),
      (closes ? closing2.wrapper?.position?.end.offset : void 0) ?? this.endOffset(to2)
    );
  }
  /** The offset in the source of the character at `index` of {@link text}. */
  startOffset(index) {
    const part = this.parts[this.partAt(index)] ?? this.parts.at(-1);
    return part ? offsetIn(part, index, this) : this.start;
  }
  /** The offset in the source right after the character before `index` of {@link text}. */
  endOffset(index) {
    const part = this.parts[this.partAt(Math.max(index - 1, 0))];
    return part ? offsetIn(part, index, this) : this.start;
  }
  /** The number of the part that the character at `index` is in. */
  partAt(index) {
    let low = 0;
    const { parts: parts3 } = this;
    let high = parts3.length;
    while (low < high) {
      const middle = low + high >> 1;
      const part = parts3[middle];
      if (part && part.to <= index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  /** Whether any character from `from` up to `to` is part of a link. */
  isLinked(from, to2) {
    return this.#hasPart(from, to2, isLink);
  }
  /** Whether any character from `from` up to `to` is code, an image or part of a link. */
  hasReference(from, to2) {
    if (from === 0 && to2 === this.text.length) return this.referring;
    return this.#hasPart(from, to2, isReference);
  }
  #hasPart(from, to2, test) {
    if (!this.referring) return false;
    for (let number = this.partAt(from); ; number++) {
      const part = this.parts[number];
      if (!part || part.from >= to2) return false;
      if (test(part)) return true;
    }
  }
};
function isLink({ url }) {
  return url !== void 0;
}
function isReference({ kind, url }) {
  return kind === "code" || kind === "image" || url !== void 0;
}
function readInline(node, source) {
  const { start, end } = node.position ?? {};
  return new Inline(node.children, source, start?.offset ?? 0, end?.offset ?? 0);
}
function readText(nodes, read, depth) {
  if (depth > deepest) return;
  for (const node of nodes) {
    switch (node.type) {
      case "text":
        read.text += withLineFeeds(node.value, read.source);
        break;
      case "inlineCode":
        read.text += withLineFeeds(node.value, read.source);
        read.referring = true;
        break;
      case "image":
      case "imageReference":
        read.text += withLineFeeds(node.alt ?? "", read.source);
        read.referring = true;
        break;
      case "break":
        read.text += "\n";
        break;
      case "link":
      case "linkReference":
        read.referring = true;
        readText(node.children, read, depth + 1);
        break;
      case "delete":
        read.struck = true;
        readText(node.children, read, depth + 1);
        break;
      default:
        if ("children" in node) readText(node.children, read, depth + 1);
    }
  }
}
function boldLeadOf(bold, next, source) {
  const starts = bold.children[0]?.type === "text" && next?.type !== "strong";
  if (!starts) return 0;
  const read = { source, text: "", referring: false, struck: false };
  readText(bold.children, read, 1);
  return read.text.length;
}
function readParts(nodes, source, start) {
  const parts3 = [];
  const state = {
    length: 0,
    parts: parts3,
    source,
    cursor: start + headingMarks(source.text, start),
    strong: false,
    struck: false,
    url: void 0,
    wrapper: void 0
  };
  readChildren(nodes, state, 0);
  return parts3;
}
function headingMarks(text2, start) {
  headingPattern.lastIndex = start;
  return headingPattern.test(text2) ? headingPattern.lastIndex - start : 0;
}
var headingPattern = /#{1,6}[ \t]/y;
var deepest = 100;
function readChildren(nodes, state, depth) {
  if (depth > deepest) return;
  for (const node of nodes) {
    if (depth === 0) state.wrapper = "children" in node ? node : void 0;
    switch (node.type) {
      case "text":
        add2(node, node.value, "text", state);
        break;
      case "inlineCode":
        add2(node, node.value, "code", state);
        break;
      case "image":
      case "imageReference":
        add2(node, node.alt ?? "", "image", state);
        break;
      case "break":
        add2(node, "\n", "break", state);
        break;
      case "strong": {
        const outer = state.strong;
        state.strong = true;
        readChildren(node.children, state, depth + 1);
        state.strong = outer;
        break;
      }
      case "delete": {
        const outer = state.struck;
        state.struck = true;
        readChildren(node.children, state, depth + 1);
        state.struck = outer;
        break;
      }
      case "link":
      case "linkReference": {
        const outer = state.url;
        state.url = node.type === "link" ? node.url : "";
        readChildren(node.children, state, depth + 1);
        state.url = outer;
        break;
      }
      default:
        if ("children" in node) readChildren(node.children, state, depth + 1);
    }
    state.cursor = node.position?.end.offset ?? state.cursor;
  }
}
function add2(node, written2, kind, state) {
  if (written2 === "") return;
  const value2 = withLineFeeds(written2, state.source);
  const source = state.source.text;
  const start = node.position?.start.offset ?? pastMarks(value2, source, state.cursor);
  const end = node.position?.end.offset ?? align(value2, value2.length, source, { index: 0, at: start }, source.length, false).at;
  state.cursor = end;
  const from = state.length;
  state.length += value2.length;
  state.parts.push({
    from,
    to: state.length,
    kind,
    value: value2,
    strong: state.strong,
    struck: state.struck,
    url: state.url,
    start,
    end,
    wrapper: state.wrapper
  });
}
function withLineFeeds(text2, { mayHoldReturns }) {
  return mayHoldReturns && text2.includes("\r") ? text2.replaceAll(/\r\n?/g, "\n") : text2;
}
function pastMarks(value2, source, from) {
  let at2 = from;
  while (marks2.has(source[at2]) && source[at2] !== value2[0]) at2++;
  return at2;
}
var marks2 = new Set("#*_~| 	");
function offsetIn(part, index, inline) {
  const inside = index - part.from;
  const source = inline.source.text;
  const { value: value2 } = part;
  if (part.kind === "break") return inside === 0 ? part.start : part.end;
  let start = part.start;
  if (part.kind === "code") {
    while (source.charCodeAt(start) === 96) start++;
    if (source[start] !== value2[0]) start++;
  } else if (part.kind === "image") {
    start += 2;
  }
  if (part.kind === "text") {
    if (part.end - part.start === value2.length) return start + inside;
    while (leads.has(source[start]) && source[start] !== value2[0]) start++;
  }
  const last = lastWalked.get(part);
  const from = last && last.index <= inside ? last : { index: 0, at: start };
  const walked = align(value2, inside, source, from, part.end, part.kind === "code");
  lastWalked.set(part, walked);
  return walked.at;
}
var lastWalked = /* @__PURE__ */ new WeakMap();
var leads = new Set(" 	\r\n>");
function align(value2, inside, source, from, end, literal) {
  let { at: at2, index } = from;
  while (index < inside && at2 < end) {
    const character2 = value2[index];
    if (character2 === "\n") {
      while (at2 < end && !isLineEnd(source[at2])) at2++;
      if (source[at2] === "\r" && source[at2 + 1] === "\n") at2++;
      at2++;
      index++;
      at2 = textStart(value2, index, source, at2, end);
    } else if (!literal && source[at2] === "\\" && source[at2 + 1] === character2 && isMark(character2)) {
      at2 += 2;
      index++;
    } else if (!literal && isEntity(value2, index, source, at2)) {
      at2 += entityLength(source, at2);
      index += decodedLength(value2, index, source[at2]);
    } else {
      if (source[at2] === character2 || source[at2] === "\0") index++;
      at2++;
    }
  }
  return { index, at: at2 };
}
function isLineEnd(character2) {
  return character2 === "\n" || character2 === "\r";
}
function isMark(character2) {
  return character2 !== void 0 && /^[!-/:-@[-`{-~]$/.test(character2);
}
function textStart(value2, index, source, from, end) {
  let at2 = from;
  while (at2 < end && isContinuation(source.charCodeAt(at2))) at2++;
  let own = index;
  while (isContinuation(value2.charCodeAt(own))) own++;
  return Math.max(at2 - (own - index), from);
}
function isEntity(value2, index, source, at2) {
  const length = entityLength(source, at2);
  if (length === 0) return false;
  const written2 = source.slice(at2, at2 + length);
  return ampersandPattern.test(written2) || !value2.startsWith(written2, index);
}
var ampersandPattern = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
function decodedLength(value2, index, next) {
  const length = /^[\u{10000}-\u{10ffff}]/u.test(value2.slice(index, index + 2)) ? 2 : 1;
  const second = value2[index + length];
  return second !== void 0 && second !== next && seconds.includes(second) ? length + 1 : length;
}
var seconds = ["̱", "̳", "̸", " ", "⃒", "⃥", "︀"];
function entityLength(source, at2) {
  const match = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z\d]{1,31});/i.exec(source.slice(at2, at2 + 33));
  return match ? match[0].length : 0;
}
function isContinuation(code) {
  return code === 32 || code === 9 || code === 62;
}

// session/lines.ts
function linesOf(text2, start = 0) {
  const lines2 = [];
  let feed = indexOf("\n", text2, start);
  let mark2 = indexOf("\r", text2, start);
  for (let from = start; from < text2.length; ) {
    if (feed < from) feed = indexOf("\n", text2, from);
    if (mark2 < from) mark2 = indexOf("\r", text2, from);
    const to2 = Math.min(feed, mark2);
    if (to2 > from) lines2.push({ from, to: to2 });
    from = to2 + 1;
  }
  return lines2;
}
function indexOf(character2, text2, from) {
  const at2 = text2.indexOf(character2, from);
  return at2 < 0 ? text2.length : at2;
}

// session/offset.ts
function offsetOf({ position }) {
  return position?.start.offset ?? 0;
}

// session/metadata.ts
function readFields(nodes, source) {
  const fields3 = [];
  for (const node of nodes) readNode(node, source, fields3, 0);
  return fields3;
}
var deepest2 = 20;
function readNode(node, source, fields3, depth) {
  if (depth > deepest2) return;
  switch (node.type) {
    case "paragraph": {
      const inline = readInline(node, source);
      for (const { from, to: to2 } of linesOf(inline.text)) readLine(inline, from, to2, fields3);
      break;
    }
    case "yaml":
      readYaml(node, source, fields3);
      break;
    case "table":
      readTable(node, source, fields3);
      break;
    case "blockquote":
    case "list":
    case "listItem":
      for (const child of node.children) readNode(child, source, fields3, depth + 1);
      break;
    default:
  }
}
function readLine(inline, from, to2, fields3) {
  const starts = [from];
  const line = inline.text.slice(from, to2);
  for (let bar = line.indexOf(" | "); bar >= 0; bar = line.indexOf(" | ", bar + 3)) {
    if (readLabel(inline, from + bar + 3, to2)) starts.push(from + bar + 3);
  }
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const field = readField(inline, start, next === void 0 ? to2 : next - 3);
    if (field) fields3.push(field);
  }
}
function readLineFields(inline, start = 0) {
  const fields3 = [];
  for (const { from, to: to2 } of linesOf(inline.text, start)) {
    const field = readField(inline, from, to2);
    if (field) fields3.push(field);
  }
  return fields3;
}
function readField(inline, from, to2) {
  const label = readLabel(inline, from, to2);
  if (!label) return void 0;
  let start = label.valueFrom;
  while (start < to2 && isSpace(inline.text, start)) start++;
  let end = to2;
  while (end > start && isSpace(inline.text, end - 1)) end--;
  return new LineField(inline, label, start, end);
}
var longestPlainLabel = 40;
var longestStrongLabel = 80;
function readLabel(inline, from, to2) {
  const { text: text2 } = inline;
  let start = from;
  while (start < to2 && isSpace(text2, start)) start++;
  if (inline.plain) return readPlainLabel(text2, start, to2);
  if (start < inline.boldLead) {
    return readStrongLabel(text2, start, Math.min(inline.boldLead, to2), to2);
  }
  if (start < inline.plainLead) return readPlainLabel(text2, start, Math.min(to2, inline.plainLead));
  const first = inline.parts[inline.partAt(start)];
  if (first?.kind !== "text") return void 0;
  if (first.strong)
    return readStrongLabel(text2, start, Math.min(strongEnd(inline, start, to2), to2), to2);
  return readPlainLabel(text2, start, Math.min(to2, first.to));
}
function readPlainLabel(text2, start, to2) {
  const colon = findColon(text2, start, Math.min(to2, start + longestPlainLabel));
  if (colon < 0 || !isPlainLabel(text2.slice(start, colon))) return void 0;
  const next = colon + 1;
  return next >= to2 || isSpace(text2, next) || text2[colon] === "：" ? { from: start, to: colon, valueFrom: next } : void 0;
}
function strongEnd(inline, start, to2) {
  let end = start;
  for (let number = inline.partAt(start); ; number++) {
    const part = inline.parts[number];
    if (!part?.strong || part.kind === "break" || end >= to2) return end;
    end = part.to;
  }
}
function readStrongLabel(text2, from, end, to2) {
  const inside = findColon(text2, from, Math.min(end, from + longestStrongLabel));
  if (inside > from) return { from, to: inside, valueFrom: inside + 1 };
  if (end - from > longestStrongLabel) return void 0;
  let colon = end;
  while (colon < to2 && text2[colon] === " ") colon++;
  return colon < to2 && isColon(text2, colon) ? { from, to: end, valueFrom: colon + 1 } : void 0;
}
function isPlainLabel(text2) {
  if (/^[A-Za-z][\w /()-]*$/.test(text2)) return true;
  return !/^[ -~]*$/.test(text2) && new RegExp("^\\p{L}[\\p{L}\\p{M}\\p{N} _/()-]*$", "u").test(text2);
}
function findColon(text2, from, to2) {
  const part = text2.slice(from, to2);
  const colon = part.indexOf(":");
  const wide = part.indexOf("：");
  if (colon < 0 && wide < 0) return -1;
  return from + (colon < 0 || wide >= 0 && wide < colon ? wide : colon);
}
function isColon(text2, index) {
  return text2[index] === ":" || text2[index] === "：";
}
function isSpace(text2, index) {
  const code = text2.charCodeAt(index);
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 160;
}
var LineField = class {
  label;
  value;
  #inline;
  #label;
  #start;
  #end;
  #key;
  constructor(inline, label, start, end) {
    this.label = inline.text.slice(label.from, label.to).trim();
    this.value = inline.text.slice(start, end);
    this.#inline = inline;
    this.#label = label;
    this.#start = start;
    this.#end = end;
  }
  get key() {
    this.#key ??= toKey(this.label);
    return this.#key;
  }
  get linked() {
    return this.#inline.isLinked(this.#start, this.#end);
  }
  get labelPlace() {
    return this.#inline.place(this.#label.from, this.#label.to);
  }
  get valuePlace() {
    if (this.#start < this.#end) return this.#inline.place(this.#start, this.#end);
    const at2 = this.#inline.endOffset(this.#label.valueFrom);
    return this.#inline.source.place(at2, at2);
  }
  placeIn(from, to2) {
    return this.#inline.place(this.#start + from, this.#start + to2);
  }
};
function readTable(table, source, fields3) {
  for (const row of table.children) {
    const [first, second] = row.children;
    if (row.children.length !== 2 || !first || !second) return;
    const label = readInline(first, source);
    const value2 = readInline(second, source);
    if (label.text.trim() === "") continue;
    fields3.push(fieldOfCells(label, value2));
  }
}
function fieldOfCells(label, value2) {
  return new CellField(label, value2);
}
var cellNameOf = perObjectInFile(({ text: text2 }) => {
  const name = text2.replace(/[:：] *$/, "");
  return { text: name.trim(), key: toKey(name), end: name.length };
});
var CellField = class {
  label;
  key;
  value;
  linked;
  #label;
  #value;
  #nameLength;
  #start;
  constructor(label, value2) {
    const name = cellNameOf(label);
    this.label = name.text;
    this.key = name.key;
    this.value = value2.text.trim();
    this.linked = value2.isLinked(0, value2.text.length);
    this.#label = label;
    this.#value = value2;
    this.#nameLength = name.end;
    this.#start = value2.text.length - value2.text.trimStart().length;
  }
  get labelPlace() {
    return this.#label.place(0, this.#nameLength);
  }
  get valuePlace() {
    if (this.value !== "") return this.placeIn(0, this.value.length);
    const at2 = this.#label.endOffset(this.#label.text.length);
    return this.#label.source.place(at2, at2);
  }
  placeIn(from, to2) {
    return this.#value.place(this.#start + from, this.#start + to2);
  }
};
function readYaml(node, source, fields3) {
  const start = offsetOf(node);
  const end = node.position?.end.offset ?? 0;
  for (const { from, to: to2 } of linesOf(source.text.slice(start, end))) {
    const line = source.text.slice(start + from, start + to2);
    const colon = line.indexOf(":");
    if (colon < 1 || !/^[\p{L}_][\p{L}\p{N} _-]*$/u.test(line.slice(0, colon))) continue;
    const value2 = unquote(line, colon + 1);
    fields3.push(new YamlField(source, start + from, line, colon, value2));
  }
}
var YamlField = class {
  label;
  key;
  value;
  linked;
  #source;
  #at;
  #valueFrom;
  constructor(source, at2, line, colon, value2) {
    this.label = line.slice(0, colon);
    this.key = toKey(this.label);
    this.value = line.slice(value2.from, value2.to);
    this.linked = /^https?:\/\//.test(this.value);
    this.#source = source;
    this.#at = at2;
    this.#valueFrom = at2 + value2.from;
  }
  get labelPlace() {
    return this.#source.place(this.#at, this.#at + this.label.length);
  }
  get valuePlace() {
    return this.placeIn(0, this.value.length);
  }
  placeIn(from, to2) {
    return this.#source.place(this.#valueFrom + from, this.#valueFrom + to2);
  }
};
function unquote(line, start) {
  const comment = line.indexOf(" #", start);
  let from = start;
  let to2 = comment < 0 ? line.length : comment;
  while (from < to2 && isSpace(line, from)) from++;
  while (to2 > from && isSpace(line, to2 - 1)) to2--;
  const quote3 = line[from];
  const quoted = to2 - from > 1 && (quote3 === '"' || quote3 === "'") && line[to2 - 1] === quote3;
  return quoted ? { from: from + 1, to: to2 - 1 } : { from, to: to2 };
}

// session/entry.ts
var Entry = class {
  node;
  kind;
  /** The item's own text, or the row's first cell with text; empty for a bare `-`. */
  inline;
  /** Where the own text starts in {@link inline}, past a mark such as `✅`. */
  textFrom;
  /** The state from the checkbox or mark before the text. */
  check;
  /** Whether the list is numbered. */
  ordered;
  parent;
  /** The items of lists nested in the item. */
  children;
  /** The item's further paragraphs. */
  paragraphs;
  /** The row's cells. */
  cells;
  /** The head of the row's table. */
  columns;
  #nested;
  #fields;
  constructor(parts3) {
    this.node = parts3.node;
    this.kind = parts3.node.type === "listItem" ? "item" : "row";
    this.inline = parts3.inline;
    this.ordered = parts3.ordered;
    this.parent = parts3.parent;
    this.children = parts3.nested.children;
    this.paragraphs = parts3.nested.paragraphs;
    this.#nested = parts3.nested;
    this.cells = parts3.cells;
    this.columns = parts3.columns;
    const mark2 = readCheckMark(parts3.inline.text);
    this.textFrom = mark2?.length ?? 0;
    const checked = parts3.node.type === "listItem" ? parts3.node.checked : void 0;
    const boxed = checked === true ? "done" : checked === false ? "open" : void 0;
    this.check = boxed ?? mark2?.state;
  }
  /** The own text past its mark. */
  get text() {
    return this.inline.text.slice(this.textFrom);
  }
  /** Whether code, a table or a quote is nested in the item; it is read after the item itself. */
  get hasBlocks() {
    return this.#nested.hasBlocks;
  }
  /**
   * The fields of the entry: `**Field**: value` as its own text, in its nested items and
   * paragraphs, and the columns of its table.
   */
  get fields() {
    this.#fields ??= readEntryFields(this);
    return this.#fields;
  }
  /** This entry and all that are nested in it, in the document's order. */
  *walk() {
    yield this;
    for (const child of this.children) yield* child.walk();
  }
  /** All text of the entry and of what is nested in it. */
  inlines() {
    const inlines = [];
    addInlines(this, inlines);
    return inlines;
  }
};
function addInlines({ cells, children, inline, kind, paragraphs }, inlines) {
  if (kind === "item") inlines.push(inline);
  for (const cell of cells) inlines.push(cell);
  for (const paragraph of paragraphs) inlines.push(paragraph);
  for (const child of children) addInlines(child, inlines);
}
var nothing2 = { children: [], paragraphs: [], hasBlocks: false };
var contentOf = perObjectInFile(
  ({ content, inline }) => readContent(content, inline.source)
);
function readContent(nodes, source) {
  const entries = [];
  const paragraphs = [];
  let hasCode = false;
  for (const node of nodes) {
    if (node.type === "list") readList(node, void 0, source, entries);
    else if (node.type === "table") readRows(node, source, entries);
    else if (node.type === "paragraph") paragraphs.push(readInline(node, source));
    else if (node.type === "code") hasCode = true;
  }
  return { entries, paragraphs, hasCode };
}
function readList(list, parent, source, entries) {
  for (const item of list.children) entries.push(readItem(item, list, parent, source));
}
var deepest3 = 50;
function depthOf(entry) {
  let depth = 0;
  for (let parent = entry.parent; parent; parent = parent.parent) depth++;
  return depth;
}
var none2 = [];
function readItem(item, list, parent, source) {
  const { children } = item;
  const first = children[0];
  const own = first?.type === "paragraph" ? first : void 0;
  const isLeaf = children.length === (own ? 1 : 0);
  const nested = isLeaf ? void 0 : { children: [], paragraphs: [], hasBlocks: false };
  const entry = new Entry({
    node: item,
    inline: own ? readInline(own, source) : emptyAt(item, source),
    ordered: list.ordered === true,
    parent,
    nested: nested ?? nothing2,
    cells: none2,
    columns: none2
  });
  if (!nested) return entry;
  for (const node of children) {
    if (node === own) continue;
    if (node.type === "list") {
      if (depthOf(entry) < deepest3) readList(node, entry, source, nested.children);
    } else if (node.type === "paragraph") nested.paragraphs.push(readInline(node, source));
    else nested.hasBlocks = true;
  }
  return entry;
}
function readRows(table, source, entries) {
  let columns;
  for (const row of table.children) {
    const cells = row.children.map((cell) => readInline(cell, source));
    if (!columns) {
      columns = cells;
      continue;
    }
    const first = cells.find((cell) => cell.text.trim() !== "");
    entries.push(
      new Entry({
        node: row,
        inline: first ?? emptyAt(row, source),
        ordered: false,
        parent: void 0,
        nested: nothing2,
        cells,
        columns
      })
    );
  }
}
function emptyAt(node, source) {
  const start = offsetOf(node);
  return new Inline([], source, start, start);
}
function readEntryFields(entry) {
  const fields3 = [];
  if (entry.kind === "row") {
    for (const [index, cell] of entry.cells.entries()) {
      const column = entry.columns[index];
      if (column) fields3.push(fieldOfCells(column, cell));
    }
    return fields3;
  }
  fields3.push(...readLineFields(entry.inline, entry.textFrom));
  for (const paragraph of entry.paragraphs) fields3.push(...readLineFields(paragraph));
  for (const child of entry.children) fields3.push(...readLineFields(child.inline, child.textFrom));
  return fields3;
}

// session/line.ts
function lineAround(text2, at2, reach3) {
  const before = text2.slice(Math.max(0, at2 - reach3), at2);
  const after = text2.slice(at2, at2 + reach3);
  const end = after.indexOf("\n");
  return before.slice(before.lastIndexOf("\n") + 1) + (end < 0 ? after : after.slice(0, end));
}

// session/placeholder.ts
function isPlaceholder(value2) {
  const text2 = value2.trim();
  if (text2.length <= longest && (shape.test(text2) || isUnknown(text2) || isDeferred(text2))) {
    return true;
  }
  const close = closing[text2[0] ?? ""];
  return close !== void 0 && text2.indexOf(close) === text2.length - 1 && !text2.includes("\n");
}
var longest = 80;
var shape = new RegExp(
  [
    "yyyy[-/.]mm[-/.]dd",
    "dd[-/.]mm[-/.]yyyy",
    "hh:mm(?::ss)?",
    "\\$\\([^)]*\\)",
    "\\$\\{[\\w.-]+\\}",
    "<[a-z][a-z -]*>",
    "\\.\\.\\.|…"
  ].map((source) => `^(?:${source})$`).join("|"),
  "i"
);
function isUnknown(text2) {
  return text2.length <= longestUnknown && unknown.has(text2.toLowerCase().replaceAll(".", ""));
}
var unknown = keysOf(({ templates: templates2 }) => templates2.unknown);
var longestUnknown = 8;
function isDeferred(text2) {
  const inside = text2[0] === "(";
  const deferral = deferrals.findAt(text2, inside ? 1 : 0);
  if (!deferral) return false;
  const rest = text2.slice(deferral.to);
  if (inside) return /^[^()\d]*\)$/.test(rest);
  if (/^\.?$/.test(rest) || somedays.is(rest)) return true;
  const time = during.findAt(rest, 1);
  return time !== void 0 && /^ [a-z ]{1,40}\.?$/i.test(rest.slice(time.to));
}
var deferrals = new Phrases(({ templates: templates2 }) => `${templates2.deferrals}
${templates2.undecided}`);
var during = new Phrases(({ templates: templates2 }) => templates2.during);
var somedays = new Phrases(({ templates: templates2 }) => templates2.somedays);
var closing = { "[": "]", "{": "}" };

// session/section.ts
var Section = class {
  heading;
  depth;
  inline;
  name;
  parent;
  /** The content between this heading and the next one of any level. */
  content = [];
  /** The sections right below this one. */
  sections = [];
  constructor(heading, source, parent) {
    this.heading = heading;
    this.depth = heading.depth;
    this.inline = readInline(heading, source);
    this.name = readName(this.inline.text);
    this.parent = parent;
  }
  /** The heading's text as it is shown. */
  get title() {
    return this.inline.text;
  }
  /** The whole heading, marks included. */
  get headingPlace() {
    return this.heading.position;
  }
  /** The name within the heading: without emoji, numbering and a trailing colon. */
  get namePlace() {
    return this.inline.place(this.name.from, this.name.to);
  }
};
function readOutline(tree, source) {
  const preamble = [];
  const sections = [];
  const open = [];
  for (const node of tree.children) {
    if (node.type !== "heading") {
      const target = open.at(-1)?.content ?? preamble;
      target.push(node);
      continue;
    }
    let last = open.at(-1);
    while (last && last.depth >= node.depth) {
      open.pop();
      last = open.at(-1);
    }
    const section = new Section(node, source, last);
    last?.sections.push(section);
    sections.push(section);
    open.push(section);
  }
  return { preamble, sections };
}

// session/source.ts
var Source = class {
  text;
  /** Whether a text in it can hold a carriage return, written as it is or as `&#13;`. */
  mayHoldReturns;
  #lineStarts;
  constructor(text2) {
    this.text = text2;
    this.mayHoldReturns = text2.includes("\r") || text2.includes("&#");
  }
  /** The point at `offset`: 1-based line and column. */
  point(offset) {
    const starts = this.lineStarts;
    let line = 0;
    let high = starts.length;
    let start = 0;
    while (line < high) {
      const middle = line + high >> 1;
      const middleStart = starts[middle];
      if (middleStart !== void 0 && middleStart <= offset) {
        line = middle + 1;
        start = middleStart;
      } else high = middle;
    }
    return { line, column: offset - start + 1, offset };
  }
  /** The place that covers the characters from `from` up to `to`. */
  place(from, to2) {
    return { start: this.point(from), end: this.point(to2) };
  }
  /** The text of a 1-based line without its line ending; empty past the last line. */
  line(number) {
    const start = this.lineStarts[number - 1];
    if (start === void 0) return "";
    const end = this.lineStarts[number] ?? this.text.length;
    return this.text.slice(start, end).replace(/\r?\n$|\r$/, "");
  }
  get lineStarts() {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }
};
function findLineStarts(text2) {
  const starts = [0];
  if (!text2.includes("\r")) {
    for (let at2 = text2.indexOf("\n"); at2 >= 0; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
    return starts;
  }
  for (const { index, 0: end } of text2.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

// session/session.ts
var Session = class {
  tree;
  source;
  /** The first heading of the first level. */
  title;
  #outline;
  #metadata;
  constructor(tree, source) {
    this.tree = tree;
    this.source = source;
    this.#outline = readOutline(tree, source);
    this.title = this.sections.find((section) => section.depth === 1);
  }
  /** Every heading at the root of the document, the title among them, in order. */
  get sections() {
    return this.#outline.sections;
  }
  /** The content before the first heading. */
  get preamble() {
    return this.#outline.preamble;
  }
  /** The fields of the header, before the first heading that is not the title. */
  get metadata() {
    this.#metadata ??= readFields(this.header, this.source);
    return this.#metadata;
  }
  get header() {
    const [first] = this.sections;
    return first?.depth === 1 ? [...this.preamble, ...first.content] : this.preamble;
  }
};
function readSession(tree, text2) {
  return new Session(tree, new Source(text2));
}

// formats/auto-saved.ts
var autoSaved = {
  name: "auto-saved",
  description: "written by a stop hook: the prompts of the session, the files and tools it used",
  titles: ["Session: YYYY-MM-DD"],
  fileNames: [
    "YYYY-MM-DD-*-session.tmp",
    "YYYY-MM-DD-session.tmp",
    "YYYY-MM-DD-*-session.md",
    "YYYY-MM-DD-session.md"
  ],
  folders: [".claude/session-data", ".claude/sessions"],
  fields: [
    { name: "Date", kind: "created", required: "start" },
    { name: "Started", kind: "time", required: "start" },
    { name: "Last Updated", kind: "time", required: "start", aliases: ["Updated"] },
    { name: "Project" },
    { name: "Branch" },
    { name: "Worktree" }
  ],
  sections: [
    { name: "Session Summary" },
    { name: "Tasks", within: ["Session Summary"], role: "prompts" },
    { name: "Files Modified", within: ["Session Summary"], role: "files" },
    { name: "Tools Used", within: ["Session Summary"] },
    { name: "Stats", within: ["Session Summary"] },
    { name: "Current State" },
    { name: "Completed", within: ["Current State"], role: "progress" },
    { name: "In Progress", within: ["Current State"], role: "progress" },
    { name: "Notes for Next Session", within: ["Current State", "Session Summary"], role: "next" },
    { name: "Context to Load", within: ["Current State", "Session Summary"], role: "files" }
  ]
};

// formats/handoff.ts
var handoff = {
  name: "handoff",
  description: "written by a session-handoff skill for the agent that takes over",
  titles: ["Handoff: *"],
  fileNames: ["YYYY-MM-DD-*.md"],
  folders: [".claude/handoffs", ".agent/handoffs"],
  metadataSections: ["Session Metadata"],
  fields: [
    { name: "Created", kind: "created", required: "start" },
    { name: "Project", required: "start", aliases: ["Project Path"] },
    { name: "Branch" },
    { name: "Session duration", aliases: ["Duration"] }
  ],
  sections: [
    { name: "Session Metadata", required: "start" },
    { name: "Current State Summary", role: "context", required: "start" },
    { name: "Architecture Overview", role: "facts" },
    { name: "Critical Files", role: "files" },
    { name: "Key Patterns Discovered", role: "facts" },
    { name: "Tasks Finished", role: "progress" },
    { name: "Files Modified", role: "files" },
    { name: "Decisions Made", role: "decisions" },
    { name: "Immediate Next Steps", role: "next", required: "start" },
    { name: "Blockers/Open Questions", role: "blockers" },
    { name: "Deferred Items", role: "untried" },
    { name: "Important Context", role: "facts", required: "start" },
    { name: "Assumptions Made", role: "facts" },
    { name: "Potential Gotchas", role: "facts" },
    { name: "Tools/Services Used" },
    { name: "Active Processes" },
    { name: "Environment Variables" },
    { name: "Related Resources" }
  ]
};

// formats/project-session.ts
var projectSession = {
  name: "project-session",
  description: "written by /project:session-start and -end: goals, updates, a summary at the end",
  titles: ["* - YYYY-MM-DD HH:MM", "Development Session - *"],
  fileNames: ["YYYY-MM-DD-HHMM-*.md", "YYYY-MM-DD-HHMM.md"],
  folders: [".claude/sessions"],
  metadataSections: ["Session Overview"],
  fields: [
    {
      name: "Start Time",
      aliases: ["Session Start", "Started", "Start", "Date", "Session Date", "Date & Time"]
    }
  ],
  sections: [
    { name: "Session Overview", role: "context", required: "start" },
    { name: "Goals", aliases: ["Session Goals"], role: "context", required: "start" },
    {
      name: "Progress",
      aliases: ["Progress Updates", "Updates"],
      role: "progress",
      required: "start"
    },
    {
      name: "Session Summary",
      role: "context",
      ends: true
    },
    {
      name: "Session End Summary",
      aliases: ["Session Completion Summary", "Session Complete", "Session End"],
      role: "context",
      ends: true
    },
    {
      name: "Git Summary",
      within: ["Session Summary", "Session End Summary"],
      aliases: ["Final Git Summary"],
      ends: true
    },
    { name: "Todo Summary", within: ["Session Summary", "Session End Summary"], role: "progress" },
    {
      name: "Key Accomplishments",
      within: ["Session Summary", "Session End Summary"],
      role: "progress"
    },
    {
      name: "Features Implemented",
      within: ["Session Summary", "Session End Summary"],
      role: "progress"
    },
    {
      name: "Problems Encountered and Solutions",
      within: ["Session Summary", "Session End Summary"],
      aliases: ["Problems Encountered", "Problems & Solutions"]
    },
    { name: "Breaking Changes", within: ["Session Summary", "Session End Summary"] },
    {
      name: "Dependencies Added/Removed",
      within: ["Session Summary", "Session End Summary"],
      aliases: ["Dependencies Added", "Dependencies"]
    },
    { name: "Configuration Changes", within: ["Session Summary", "Session End Summary"] },
    { name: "Deployment Steps", within: ["Session Summary", "Session End Summary"] },
    { name: "Lessons Learned", within: ["Session Summary", "Session End Summary"] },
    {
      name: "What Wasn't Completed",
      within: ["Session Summary", "Session End Summary"],
      role: "next"
    },
    { name: "Tips for Future Developers", within: ["Session Summary", "Session End Summary"] }
  ]
};

// formats/save-session.ts
var saveSession = {
  name: "save-session",
  description: "written by a /save-session command: what worked, what did not, the exact next step",
  titles: ["Session: YYYY-MM-DD"],
  fileNames: ["YYYY-MM-DD-*-session.tmp", "YYYY-MM-DD-*-session.md"],
  folders: [".claude/session-data"],
  fields: [
    { name: "Started", kind: "time", required: "start" },
    { name: "Last Updated", kind: "time", required: "start", aliases: ["Updated"] },
    { name: "Project", required: "start" },
    { name: "Topic", required: "start" }
  ],
  sections: [
    {
      name: "What We Are Building",
      aliases: ["What We're Building"],
      role: "context",
      required: "start"
    },
    {
      name: "What WORKED (with evidence)",
      aliases: ["What Worked"],
      role: "succeeded",
      required: "start"
    },
    {
      name: "What Did NOT Work (and why)",
      aliases: ["What Did Not Work", "What Didn't Work"],
      role: "failed",
      required: "start"
    },
    {
      name: "What Has NOT Been Tried Yet",
      aliases: ["What Hasn't Been Tried Yet"],
      role: "untried",
      required: "start"
    },
    { name: "Current State of Files", role: "files", required: "start" },
    { name: "Decisions Made", role: "decisions", required: "start" },
    {
      name: "Blockers & Open Questions",
      aliases: ["Blockers and Open Questions"],
      role: "blockers",
      required: "start"
    },
    {
      name: "Exact Next Step",
      aliases: ["Exact Next Steps"],
      role: "next",
      required: "start"
    },
    {
      name: "Environment & Setup Notes",
      aliases: ["Environment and Setup Notes"]
    }
  ]
};

// formats/session-state.ts
var sessionState = {
  name: "session-state",
  description: "a note per piece of work, kept up to date until the work is done",
  titles: ["Session State: *"],
  fileNames: ["YYYY-MM-DD-*.tmp", "YYYY-MM-DD-*.md"],
  folders: [".claude/sessions"],
  fields: [
    { name: "Created", kind: "created", required: "start", aliases: ["Started", "Date"] },
    {
      name: "Updated",
      kind: "updated",
      required: "update",
      aliases: ["Last Updated", "Last Update", "Last Modified", "Completed", "Ended"]
    },
    {
      name: "Status",
      kind: "status",
      required: "start",
      values: ["in_progress", "completed", "blocked"],
      final: ["completed"]
    },
    {
      name: "Session Thread",
      required: "update",
      aliases: ["Session Thread Link", "Thread", "Work Thread"]
    },
    { name: "Type", kind: "type" }
  ],
  sections: [
    {
      name: "Context Summary",
      commonAliases: ["Context", "Summary", "Overview"],
      role: "context",
      required: "start"
    },
    {
      name: "Current Progress",
      role: "progress"
    },
    {
      name: "What We Know",
      aliases: ["Key Insights"],
      commonAliases: ["Findings"],
      role: "facts",
      required: "start"
    },
    {
      name: "Successful Approaches",
      aliases: [
        "What We've Tried (Successful)",
        "What We've Tried (Successful Approaches)",
        "What Worked"
      ],
      role: "succeeded",
      timed: true,
      required: "update"
    },
    {
      name: "Failed Approaches",
      aliases: [
        "What We've Tried (Failed)",
        "What We've Tried (Failed Approaches)",
        "What Didn't Work"
      ],
      role: "failed",
      timed: true,
      required: "update"
    },
    {
      name: "Not Yet Attempted",
      aliases: ["What We Haven't Tried Yet", "What We Haven't Tried"],
      role: "untried",
      checklist: true,
      required: "update"
    },
    { name: "Solution" },
    {
      name: "Next Steps",
      aliases: ["What's Next", "Immediate Next Steps"],
      role: "next",
      required: "start"
    },
    {
      name: "Technical Decisions",
      aliases: ["Key Decisions", "Decisions Made"],
      commonAliases: ["Decisions"],
      role: "decisions",
      required: "update"
    },
    {
      name: "Key Files Involved",
      aliases: ["Key Files"],
      role: "files"
    },
    {
      name: "Known Issues",
      commonAliases: ["Issues"],
      role: "issues",
      required: "update"
    },
    {
      name: "Dependencies & Blockers",
      aliases: ["Blocking Issues"],
      commonAliases: ["Blockers", "Dependencies"],
      role: "blockers",
      required: "update"
    },
    { name: "Performance Metrics" },
    { name: "Useful Commands & Scripts", aliases: ["Useful Commands"] },
    {
      name: "Session Continuity",
      commonAliases: ["Continuity"],
      role: "continuity",
      required: "update"
    },
    {
      name: "Session Metrics",
      commonAliases: ["Metrics"],
      role: "metrics",
      required: "update"
    },
    { name: "Risks & Mitigation", aliases: ["Risks & Mitigations"], role: "risks" },
    { name: "Key Learnings" },
    { name: "Decision Log" },
    { name: "Deployment", aliases: ["Deployment Notes"] }
  ],
  defaultType: "general",
  types: {
    general: {
      required: {
        "Context Summary": "start",
        "What We Know": "start",
        "Next Steps": "start",
        "Successful Approaches": "update",
        "Failed Approaches": "update",
        "Not Yet Attempted": "update",
        "Technical Decisions": "update",
        "Known Issues": "update",
        "Dependencies & Blockers": "update",
        "Session Continuity": "update",
        "Session Metrics": "update"
      }
    },
    bug: {
      words: ["bug", "bugfix", "fix", "hotfix"],
      required: {
        "What We Know": "start",
        "Successful Approaches": "update",
        "Failed Approaches": "update",
        Solution: "completed"
      }
    },
    feature: {
      words: ["feature", "feat"],
      required: {
        "What We Know": "start",
        "Next Steps": "start",
        "Successful Approaches": "update",
        "Failed Approaches": "update",
        "Not Yet Attempted": "update"
      }
    },
    refactor: {
      words: ["refactor", "refactoring"],
      required: {
        "Current Progress": "start",
        "What We Know": "start",
        "Successful Approaches": "update",
        "Not Yet Attempted": "update"
      }
    }
  }
};

// formats/pattern.ts
function matchPattern(pattern, text2) {
  return findMatch(compile2(pattern), text2);
}
function findMatch({ segments, openStart, openEnd }, text2) {
  const last = segments.length - 1;
  let date;
  let at2 = 0;
  for (const [index, { shape: shape2, length }] of segments.entries()) {
    const isOpen = index > 0 || openStart;
    const earliest = isOpen ? at2 + 1 : at2;
    shape2.lastIndex = index === last && !openEnd ? text2.length - length : earliest;
    const found = shape2.lastIndex < earliest ? null : shape2.exec(text2);
    if (!found || !isOpen && found.index > 0) return void 0;
    const written2 = found.groups?.date;
    if (written2 !== void 0) {
      date ??= { text: written2, from: found.index + found[0].indexOf(written2) };
    }
    at2 = found.index + length;
  }
  if (openEnd ? at2 >= text2.length : at2 !== text2.length) return void 0;
  return date ? { date } : {};
}
var compile2 = perText(
  (pattern) => ({
    segments: pattern.split("*").filter((segment) => segment !== "").map(compileSegment),
    openStart: pattern.startsWith("*"),
    openEnd: pattern.endsWith("*")
  })
);
var tokens = /* @__PURE__ */ new Map([
  ["YYYY-MM-DD", String.raw`\d{4}-\d{2}-\d{2}`],
  ["HHMM", String.raw`\d{4}`],
  ["HH:MM", String.raw`\d{2}:\d{2}`]
]);
function compileSegment(segment) {
  let dated = false;
  const source = segment.split(/(YYYY-MM-DD|HHMM|HH:MM)/).map((piece) => {
    const token2 = tokens.get(piece);
    if (token2 === void 0) return piece.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`);
    if (piece !== "YYYY-MM-DD" || dated) return token2;
    dated = true;
    return `(?<date>${token2})`;
  });
  return { shape: new RegExp(source.join(""), "gi"), length: segment.length };
}

// formats/recognise.ts
var threshold = 3;
var worth = {
  /** A title that no other format has; shared ones are split between those that have it. */
  title: 3,
  fileName: 0.5,
  /** A metadata key, up to four of them. */
  field: 0.25,
  section: 1,
  /** A section under a name that any document could have, such as `Summary`. */
  commonSection: 0.5
};
function recognise(session, formats2, path) {
  const title = session.title?.inline.text.trim();
  const titled = formats2.filter(
    (format) => title !== void 0 && format.titles?.some((one2) => matchPattern(one2, title))
  );
  const scores = sectionScores(session, formats2);
  let best;
  let bestScore = 0;
  for (const format of formats2) {
    let score = (scores.get(format) ?? 0) + fieldScore(session, format);
    if (titled.includes(format)) score += worth.title / titled.length;
    if (path !== void 0 && fitsFileName(format, path)) score += worth.fileName;
    if (score >= threshold && score > bestScore) {
      best = format;
      bestScore = score;
    }
  }
  return best;
}
function fitsFileName(format, path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return format.fileNames?.some((pattern) => matchPattern(pattern, name)) ?? false;
}
function sectionScores(session, formats2) {
  const scores = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  const index = jointIndexOf(formats2);
  const add3 = ({ format, spec, worth: worth2 }) => {
    const before = seen.get(spec) ?? 0;
    if (worth2 <= before) return;
    seen.set(spec, worth2);
    scores.set(format, (scores.get(format) ?? 0) + worth2 - before);
  };
  for (const { name } of session.sections) {
    const candidates = index.get(name.key);
    candidates?.forEach(add3);
    if (name.shortKey === name.key) continue;
    for (const candidate of index.get(name.shortKey) ?? []) {
      if (!candidates?.some(({ format }) => format === candidate.format)) add3(candidate);
    }
  }
  return scores;
}
var jointIndexOf = perObject(
  (formats2) => {
    const candidates = /* @__PURE__ */ new Map();
    for (const format of formats2) {
      for (const [name, { spec, common }] of indexOf2(format)) {
        const list = candidates.get(name) ?? [];
        list.push({ format, spec, worth: common ? worth.commonSection : worth.section });
        candidates.set(name, list);
      }
    }
    return candidates;
  }
);
function fieldScore(session, format) {
  const known2 = fieldIndexOf(format);
  const found = session.metadata.filter((field) => known2.has(field.key)).length;
  return Math.min(found, 4) * worth.field;
}
function findSpec(format, section) {
  const index = indexOf2(format);
  return index.get(section.name.key) ?? index.get(section.name.shortKey);
}
function findDatedSpec(format, section) {
  const [name = ""] = section.name.key.split(/ \d{4} \d{2} \d{2}/, 1);
  return indexOf2(format).get(name) ?? findSpec(format, section);
}
var indexOf2 = perObject((format) => {
  const entries = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    for (const name of [spec.name, ...spec.aliases ?? []]) {
      entries.set(toKey(name), { spec, common: false });
    }
    for (const name of spec.commonAliases ?? []) entries.set(toKey(name), { spec, common: true });
  }
  return entries;
});
var fieldIndexOf = perObject((format) => {
  const entries = /* @__PURE__ */ new Map();
  for (const spec of format.fields) {
    for (const name of [spec.name, ...spec.aliases ?? []]) entries.set(toKey(name), spec);
  }
  return entries;
});

// formats/status.ts
function readStatus(written2, allowed) {
  if (allowed.some((value2) => nameOfStatus(value2) === written2))
    return { kind: "valid", value: written2 };
  const text2 = written2.slice(0, longestStatus);
  const said = statusesIn(text2, allowed);
  const [first] = said;
  if (first === void 0) return { kind: "unknown" };
  const isOpen = allowed[0] !== void 0 && nameOfStatus(allowed[0]) === first;
  if (isQualified(text2) || !isOpen && exceptions.isIn(text2)) {
    return { kind: "ambiguous", values: said };
  }
  if (said.length > 1) {
    return isOpen && saysOnce(text2, said, allowed) ? { kind: "misspelt", value: first } : { kind: "ambiguous", values: said };
  }
  return statusesIn(head(text2), allowed).length === 1 && wordsIn(head(text2)) <= longestHead ? { kind: "misspelt", value: first } : { kind: "unknown" };
}
var longestStatus = 300;
var longestHead = 5;
function wordsIn(text2) {
  return toKey(text2).split(" ").length;
}
function head(text2) {
  const end = text2.search(/ [-–—] |[([,;:.!]/);
  return end > 0 ? text2.slice(0, end) : text2;
}
var exceptions = new Phrases(({ statuses: statuses2 }) => statuses2.exceptions);
function saysOnce(text2, said, allowed) {
  const remark = text2.indexOf("(");
  const before = statusesIn(text2.slice(0, Math.max(0, remark)), allowed);
  if (before.length !== 1 || before[0] !== said[0]) return false;
  const words5 = ` ${toKey(text2.slice(remark).replaceAll("_", " "))} `;
  return said.slice(1).every((value2) => !words5.includes(` ${toKey(value2.replaceAll("_", " "))} `));
}
function isQualified(text2) {
  if (/\d ?%|\d ?\/ ?\d/.test(text2)) return true;
  return qualifiers.isIn(text2) && !notStarted.is(text2);
}
var qualifiers = new Phrases(({ statuses: statuses2 }) => statuses2.qualifiers);
var notStarted = new Phrases(({ statuses: statuses2 }) => statuses2.notStarted);
function statusesIn(text2, allowed) {
  const words5 = ` ${toKey(text2.replaceAll("_", " "))} `;
  const found = [];
  for (const [value2, spelling] of spellingsOf(allowed)) {
    const from = words5.indexOf(` ${spelling} `);
    if (from >= 0) found.push({ value: value2, from, to: from + spelling.length });
  }
  const meant = found.filter(
    (one2) => !found.some(
      (other) => other.from <= one2.from && other.to >= one2.to && other.to - other.from > one2.to - one2.from
    )
  );
  return [...new Set(meant.map(({ value: value2 }) => value2))];
}
var spellingsOf = perObject((allowed) => {
  const own = allowed.flatMap(ownSpellings);
  const taken = new Set(own.map(([, spelling]) => spelling));
  const common = allowed.flatMap((value2) => {
    const name = nameOfStatus(value2);
    const free = spellingsFor(name).filter((spelling) => !taken.has(spelling));
    return free.map((spelling) => [name, spelling]);
  });
  return [...own, ...common];
});
function ownSpellings(value2) {
  const name = nameOfStatus(value2);
  const aliases = typeof value2 === "string" ? [] : value2.aliases ?? [];
  return [name, ...aliases].map((spelling) => [name, toKey(spelling.replaceAll("_", " "))]);
}
function spellingsFor(value2) {
  return spellings.get(value2) ?? [];
}
var spellings = /* @__PURE__ */ new Map([
  ["blocked", [...keysOf(({ statuses: statuses2 }) => statuses2.blocked)]],
  ["completed", [...keysOf(({ statuses: statuses2 }) => statuses2.completed)]],
  ["in_progress", [...keysOf(({ statuses: statuses2 }) => `${statuses2.inProgress}
${statuses2.notStarted}`)]]
]);

// formats/match.ts
function matchFormat(session, format, options = {}) {
  const sections = knownSections(session, format);
  const fields3 = knownFields(session, format, sections);
  const type = typeOf(format, fields3, options);
  const required = type === void 0 ? void 0 : format.types?.[type]?.required;
  const status = statusOf(fields3);
  const progress2 = progressOf(fields3, status);
  return {
    format,
    type,
    sections,
    fields: fields3,
    status,
    progress: progress2,
    isOver: progress2 === "completed" || saysEnded(session, format, status),
    due: (spec) => required ? ownValue(required, spec.name) : spec.required
  };
}
function ownValue(required, name) {
  return Object.hasOwn(required, name) ? required[name] : void 0;
}
var stages = ["start", "update", "completed"];
function isDue(due, progress2) {
  return stages.indexOf(due) <= stages.indexOf(progress2);
}
function knownSections(session, format) {
  const known2 = /* @__PURE__ */ new Map();
  const unknown3 = [];
  for (const section of session.sections) {
    const found = section === session.title ? void 0 : findSpec(format, section);
    if (!found) unknown3.push(section);
    else if (fitsAncestor(section, found.spec, known2))
      known2.set(section, { spec: found.spec, section });
  }
  addTypos(
    format,
    known2,
    unknown3.filter((section) => section !== session.title)
  );
  return session.sections.flatMap((section) => known2.get(section) ?? []);
}
function fitsAncestor(section, spec, known2) {
  const ancestor = knownAncestor(section, known2);
  return ancestor === void 0 || spec.within?.includes(ancestor.spec.name) === true;
}
function knownAncestor(section, known2) {
  for (let parent = section.parent; parent; parent = parent.parent) {
    const ancestor = known2.get(parent);
    if (ancestor) return ancestor;
  }
  return void 0;
}
var mostGuesses = 200;
function addTypos(format, known2, unknown3) {
  const present = new Set([...known2.values()].map(({ spec }) => spec));
  const missing = /* @__PURE__ */ new Map();
  for (const spec of format.sections) {
    if (present.has(spec)) continue;
    for (const name of [spec.name, ...spec.aliases ?? []]) missing.set(toKey(name), { spec, name });
  }
  for (const section of unknown3.slice(0, mostGuesses)) {
    if (missing.size === 0) return;
    if (knownAncestor(section, known2)) continue;
    const { key, shortKey, from, to: to2, shortTo } = section.name;
    const right = closest(key, missing.keys()) ?? (shortKey === key ? void 0 : closest(shortKey, missing.keys()));
    if (right === void 0) continue;
    const meant = missing.get(right);
    if (!meant || present.has(meant.spec)) continue;
    const whole = closest(key, [right]) !== void 0;
    present.add(meant.spec);
    known2.set(section, {
      spec: meant.spec,
      section,
      typo: { expected: meant.name, place: section.inline.place(from, whole ? to2 : shortTo) }
    });
  }
}
function knownFields(session, format, sections) {
  const specs = fieldIndexOf(format);
  const held = (format.metadataSections ?? []).flatMap(
    (name) => sections.filter(({ spec }) => spec.name === name).flatMap(({ section }) => section.content)
  );
  const fields3 = [...session.metadata, ...readFields(held, session.source)];
  return fields3.flatMap((field) => {
    const spec = specs.get(field.key);
    return spec ? [{ spec, field }] : [];
  });
}
function typeOf(format, fields3, { path = "", type, forceType }) {
  const types = format.types;
  if (!types) return void 0;
  const configured = type !== void 0 && Object.hasOwn(types, type) ? type : void 0;
  if (forceType && configured) return configured;
  const written2 = toKey(fields3.find(({ spec }) => spec.kind === "type")?.field.value ?? "");
  const named = Object.keys(types).find((name) => toKey(name) === written2);
  if (named !== void 0) return named;
  const words5 = path.slice(path.lastIndexOf("/") + 1).toLowerCase().split(/[^a-z]+/);
  for (const [name, spec] of Object.entries(types)) {
    if (spec.words?.some((word) => words5.includes(word))) return name;
  }
  return configured ?? format.defaultType;
}
function statusOf(fields3) {
  const known2 = fields3.find(({ spec }) => spec.kind === "status");
  if (!known2 || known2.field.value === "") return void 0;
  return readStatus(known2.field.value, known2.spec.values ?? []);
}
function saysEnded(session, format, known2) {
  if (known2 && "value" in known2) return false;
  if (session.sections.some((section) => findDatedSpec(format, section)?.spec.ends)) return true;
  return session.metadata.some(({ key, value: value2 }) => {
    if (ends.has(key)) return /\d/.test(value2);
    const status = key === "status" ? readStatus(value2, commonStatuses) : void 0;
    return status !== void 0 && "value" in status && status.value === "completed";
  });
}
var ends = keysOf(({ progress: progress2 }) => progress2.endFields);
var commonStatuses = ["in_progress", "completed", "blocked"];
function progressOf(fields3, status) {
  const spec = fields3.find((field) => field.spec.kind === "status")?.spec;
  if (status && "value" in status) {
    if (spec?.final?.includes(status.value)) return "completed";
    if (status.value !== firstStatus(spec)) return "update";
  }
  const created = dateOf(fields3, "created");
  const updated = dateOf(fields3, "updated");
  return created !== void 0 && updated !== void 0 && updated > created ? "update" : "start";
}
function dateOf(fields3, kind) {
  const value2 = fields3.find(({ spec }) => spec.kind === kind)?.field.value;
  return value2 === void 0 ? void 0 : /^\d{4}-\d{2}-\d{2}/.exec(value2)?.[0];
}

// formats/index.ts
var formats = [
  sessionState,
  saveSession,
  autoSaved,
  projectSession,
  handoff
];

// package.json
var package_default = { name: "remark-lint-session", version: "0.1.0", repository: { type: "git", url: "git+https://github.com/remark-lint-session/remark-lint-session.git" } };

// files/manifest.ts
var repository = package_default.repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
var version = package_default.version;
function docsUrl(path) {
  return `${repository}/blob/v${version}/docs/${path}`;
}

// rules/rule.ts
function defineRule(rule) {
  return rule;
}
function ruleUrl(id) {
  return docsUrl(`rules/${shortNameOf(id)}.md`);
}
function shortNameOf(id) {
  return id.replace(/^session-/, "");
}
function endOf2({ session }) {
  const end = session.tree.position?.end ?? session.source.point(session.source.text.length);
  return { start: end, end };
}

// rules/message.ts
function oneOf2(values) {
  return listOf(values.map(quote), "or");
}
function allOf(values) {
  return listOf(values.map(quote), "and");
}
function listOf(texts, word) {
  if (texts.length < 2) return texts.join("");
  const others2 = texts.slice(0, -1);
  const comma = others2.length > 1 ? "," : "";
  return [`${others2.join(", ")}${comma}`, word, ...texts.slice(-1)].join(" ");
}
var longestQuote = 60;
function quote(value2) {
  const text2 = cut(value2.replaceAll(/\s+/g, " ").trim());
  return text2.includes("`") ? `\`\` ${text2} \`\`` : `\`${text2}\``;
}
function cut(line) {
  if (line.length <= longestQuote) return line;
  const characters = [...line.slice(0, (longestQuote + 1) * 2)];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join("")}…` : line;
}

// rules/secrets/connection.ts
function findPasswords(text2) {
  const secrets2 = [];
  for (let at2 = text2.indexOf("://"); at2 >= 0; at2 = text2.indexOf("://", at2 + 3)) {
    credentials.lastIndex = at2 + 3;
    const match = credentials.exec(text2);
    const { user = "", password = "", host = "" } = match?.groups ?? {};
    if (password === "" || isExample(user, password, host)) continue;
    const from = at2 + 3 + user.length + 1;
    secrets2.push({ from, to: from + password.length, kind: "password in an address" });
  }
  return secrets2;
}
var credentials = /(?<user>[^\s:/?#@"'`<>]{0,100}):(?<password>[^\s/?#@"'`<>]{1,200})@(?<host>[^\s:/?#"'`<>()]{1,200})/y;
function isExample(user, password, host) {
  return password.toLowerCase() === user.toLowerCase() || isDummy(password) || isExamplePassword(password) || !/[.:]/.test(host) || exampleHosts.some((example) => example.test(host));
}
function isExamplePassword(password) {
  const text2 = password.toLowerCase();
  const name = /^(?:my|db|the)?[_-]?([a-z_]{2,12})\d{0,3}$/.exec(text2)?.[1] ?? "";
  return passwords.has(text2) || passwordNames.has(name);
}
var passwordNames = keysOf(({ secrets: secrets2 }) => secrets2.passwordNames);
var passwords = keysOf(({ secrets: secrets2 }) => secrets2.passwords);
var exampleHosts = [
  /^(?:\[?::1|0\.0\.0\.0|127\.|10\.0\.|host\.docker\.internal)/i,
  /\.(?:example|internal|invalid|local|localhost|test)$/i,
  /(?:^|\.)example\.(?:com|net|org)/i,
  /^my-?host/i,
  /\$/
];
function isDummy(value2) {
  const start = value2.slice(0, longestLooked).toLowerCase();
  return placeholderMarks.test(start) || placeholderParts.some((part) => start.includes(part)) || new Set(value2).size < Math.min(5, Math.ceil(value2.length / 3)) || isRow(value2);
}
var longestLooked = 300;
var placeholderMarks = /[*<>${}[\]%•…]|\.\.\.|x{4}|0{6}/;
var placeholderParts = [...keysOf(({ secrets: secrets2 }) => secrets2.placeholders)];
function isRow(value2) {
  const end = Math.min(value2.length, longestLooked);
  let steps = 0;
  for (let index = 1; index < end; index++) {
    if (value2.charCodeAt(index) - value2.charCodeAt(index - 1) === 1) steps++;
  }
  return value2.length >= 8 && steps * 2 > end;
}

// config/glob.ts
var GlobError = class extends Error {
  name = "GlobError";
};
var limits = { length: 1e3, alternatives: 100 };
function compileGlob(pattern) {
  if (pattern.length > limits.length) {
    throw new GlobError(`patterns may have at most ${limits.length} characters`);
  }
  if (pattern.startsWith("!")) throw new GlobError("patterns starting with `!` are not supported");
  const globs = expandBraces(pattern).map(compileNames);
  if (globs.some((names3) => names3.length === 0)) throw new GlobError("the pattern is empty");
  return (path) => {
    const names3 = path.split("/").filter(isName);
    return globs.some((glob) => matchAll(glob, names3, anyNames, matchName));
  };
}
function isGlob(text2) {
  return /[*?[{]/.test(text2);
}
function escapeGlob(name) {
  return name.replaceAll(/[*?[\]{},\\!]/g, "\\$&");
}
function splitGlob(pattern) {
  const names3 = pattern.split("/");
  const end = names3.findIndex((name) => /[*?[{\\]/.test(name));
  const start = end < 0 ? names3.length - 1 : end;
  const folder = names3.slice(0, start).join("/");
  const isRoot = folder === "" && start > 0;
  return { folder: isRoot ? "/" : folder, rest: names3.slice(start).join("/") };
}
var anyNames = [];
function isName(name) {
  return name !== "" && name !== ".";
}
function expandBraces(pattern) {
  const done = [];
  const open = [pattern];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const brace = findBrace(next);
    if (!brace) {
      done.push(next);
      continue;
    }
    const head4 = next.slice(0, brace.from);
    const tail = next.slice(brace.to);
    for (const part of brace.parts.toReversed()) open.push(head4 + part + tail);
    if (done.length + open.length > limits.alternatives) {
      throw new GlobError(`patterns may have at most ${limits.alternatives} alternatives`);
    }
  }
  return done;
}
function findBrace(text2) {
  const open = [];
  let found;
  for (let index = 0; index < text2.length; index++) {
    const character2 = text2[index];
    if (character2 === "\\") index++;
    else if (character2 === "{") open.push({ from: index, commas: [] });
    else if (character2 === ",") open.at(-1)?.commas.push(index);
    else if (character2 === "}") {
      const brace = open.pop();
      if (!brace || brace.commas.length === 0) continue;
      let start = brace.from + 1;
      const parts3 = [...brace.commas, index].map((end) => {
        const part = text2.slice(start, end);
        start = end + 1;
        return part;
      });
      found = { from: brace.from, to: index + 1, parts: parts3 };
    }
  }
  return found;
}
function compileNames(pattern) {
  return pattern.split("/").filter(isName).map((name) => name === "**" ? anyNames : compileName(name));
}
var any = { kind: "any" };
var one = { kind: "one" };
var token = /\*+|\?|\[([!^]?)((?:\\.|[^\\])(?:\\.|[^\]\\])*)\]|\\?(.)/gsu;
function compileName(name) {
  return Array.from(name.matchAll(token), ([text2, not, set, character2]) => {
    if (set !== void 0) return { kind: "set", not: not !== "", ranges: readRanges(set) };
    if (character2 !== void 0) return { kind: "text", text: character2 };
    return text2 === "?" ? one : any;
  });
}
function readRanges(set) {
  return Array.from(set.matchAll(/\\?(.)(?:-\\?(.))?/gsu), (match) => {
    const [, from, to2] = match;
    return [from, to2 ?? from];
  });
}
function matchName(pattern, name) {
  return matchAll(pattern, Array.from(name), any, matchCharacter);
}
function matchCharacter(pattern, character2) {
  if (pattern.kind === "text") return pattern.text === character2;
  if (pattern.kind !== "set") return true;
  return pattern.ranges.some(([from, to2]) => from <= character2 && character2 <= to2) !== pattern.not;
}
function matchAll(pattern, items2, wild, fits3) {
  let at2 = 0;
  let retry;
  for (let index = 0; index < items2.length; ) {
    const expected = pattern[at2];
    if (expected === wild) {
      retry = { at: ++at2, index };
    } else if (expected !== void 0 && fits3(expected, items2[index])) {
      at2++;
      index++;
    } else if (retry) {
      at2 = retry.at;
      index = ++retry.index;
    } else {
      return false;
    }
  }
  while (pattern[at2] === wild) at2++;
  return at2 === pattern.length;
}

// prose/due.ts
function saysWhen(text2) {
  return figures.test(text2) || times.isIn(text2) || namesWeekday(text2) || namesMonth(text2);
}
var figures = /\d{4}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\bq[1-4]\b|\d ?%|\d ?\/ ?\d|\d\s?(?:h|d|min)\b/i;
var times = new Phrases(({ blockers: blockers2 }) => blockers2.times);

// prose/owner.ts
function namesOwner(text2) {
  return /@\w|#\d/.test(text2) || issueAddress.test(text2) || owners.isIn(text2) || hasIssueKey(text2) || hasNameBehindLead(text2) || hasNameInParentheses(text2);
}
var owners = new Phrases(({ blockers: blockers2 }) => blockers2.owners);
function hasNameBehindLead(text2) {
  return leads2.findAll(text2).some(({ to: to2 }) => new RegExp("^ \\p{Lu}\\p{Ll}", "u").test(text2.slice(to2, to2 + longestCapital)));
}
var leads2 = new Phrases(({ blockers: blockers2 }) => blockers2.ownerLeads);
var longestCapital = 5;
function hasIssueKey(text2) {
  return [...text2.matchAll(issueKeys)].some(
    ([, project = ""]) => !standards.has(project.toLowerCase())
  );
}
var issueKeys = /(?<![\w-])([A-Z][A-Z\d]{1,9})-\d{1,6}(?![\w-])/g;
var standards = keysOf(({ blockers: blockers2 }) => blockers2.standards);
var issueAddress = /https?:\/\/[^\s/]{1,100}(?:\/[^\s/]{1,100}){0,6}\/(?:browse|issues?|merge_requests|pull|tickets?)\/\w/;
function hasNameInParentheses(text2) {
  return [...text2.matchAll(capitalised)].some(
    ([, first = "", second]) => second !== void 0 || !asides.has(first.toLowerCase())
  );
}
var capitalised = new RegExp("\\((\\p{Lu}\\p{Ll}{1,20})( \\p{Lu}\\p{Ll}{1,20})?\\)", "gu");
var asides = keysOf(({ blockers: blockers2 }) => blockers2.asides);
function isOwnerField(key) {
  return ownerFields.isIn(key);
}
var ownerFields = new Phrases(({ blockers: blockers2 }) => blockers2.ownerFields);

// prose/resolved.ts
function isResolved(text2) {
  if (text2.includes("✅") || beginsResolved(text2)) return true;
  const end = text2.slice(-longestEnd);
  return endings.ends(end) && !retractions.isIn(end);
}
var longestEnd = 40;
var endings = new Phrases(({ resolution: resolution2 }) => resolution2.endings);
var retractions = new Phrases(({ resolution: resolution2 }) => resolution2.retractions);
function beginsResolved(text2) {
  return resolved.findAll(text2).some(({ from }) => beforeClause.test(text2.slice(Math.max(0, from - longestMarks), from)));
}
var resolved = new Phrases(({ resolution: resolution2 }) => resolution2.resolved);
var longestMarks = 10;
var beforeClause = /^[^\p{L}\p{N}]*$|(?:[.:;(—–]|\s-)[^\p{L}\p{N}]*$/u;
function mentionsResolved(text2) {
  return hasDoneMark(text2) || resolved.isIn(text2);
}
function startsResolved(text2) {
  const first = resolved.find(text2.slice(0, longestLead2));
  return first !== void 0 && /^\W{0,4}$/.test(text2.slice(0, first.from));
}
var longestLead2 = 120;
function isResolvedForGood(text2) {
  if (retractions.isIn(text2)) return false;
  return startsResolved(text2) || hasDoneMark(text2) || saysResolvedAloud(text2);
}
function saysResolvedAloud(text2) {
  return resolved.findAll(text2).some(({ from, to: to2 }) => {
    const word = text2.slice(from, to2);
    return word === word.toUpperCase();
  });
}
function saysNothingLeft(text2) {
  return nothingLeft.findAt(text2) !== void 0;
}
var nothingLeft = new Phrases(({ resolution: resolution2 }) => resolution2.nothingLeft);
function hasRemedy(text2) {
  if (!/→|➜|->|=>/.test(text2)) return false;
  return remedies.findAll(text2).some(({ from }) => /(?:→|➜|->|=>) ?$/.test(text2.slice(Math.max(0, from - 3), from)));
}
var remedies = new Phrases(({ resolution: resolution2 }) => resolution2.remedies);

// prose/pending.ts
function isPending(text2) {
  return pending.isIn(text2);
}
var pending = new Phrases(({ blockers: blockers2 }) => blockers2.pending);
function isPendingField(key) {
  return pendingFields.has(key);
}
var pendingFields = keysOf(({ blockers: blockers2 }) => blockers2.labels);
function isBlockingHeading(heading) {
  return blocking.isIn(heading);
}
var blocking = new Phrases(({ blockers: blockers2 }) => blockers2.headings);
function isListHeading(heading) {
  return listed.isIn(heading);
}
var listed = new Phrases(({ blockers: blockers2 }) => blockers2.otherHeadings);
function isReceived(text2) {
  return mentionsResolved(text2) || received.isIn(text2);
}
var received = new Phrases(({ blockers: blockers2 }) => blockers2.received);
function isQuestion(text2) {
  return /[?？]/.test(text2) || questions.starts(text2.slice(0, longestQuestion));
}
var questions = new Phrases(({ blockers: blockers2 }) => blockers2.questions);
var longestQuestion = 40;

// formats/item-text.ts
function readItem2(item, labels2) {
  const { entry, inlines } = item;
  const [first] = inlines;
  if (!first) return nameOnly(item);
  return entry?.kind === "row" ? readRow(entry, item.name, labels2) : new WrittenText(item, first, labels2);
}
function nameOnly({ name }) {
  return { from: 0, to: 0, inline: void 0, name, find: () => void 0 };
}
var WrittenText = class {
  inline;
  #item;
  #labels;
  #parts;
  constructor(item, inline, labels2) {
    this.inline = inline;
    this.#item = item;
    this.#labels = labels2;
  }
  get from() {
    return this.#split.from;
  }
  get to() {
    return this.#split.to;
  }
  get name() {
    return this.inline.text.slice(this.from, this.to);
  }
  find(test) {
    return findIn(this.#item.inlines, this.#split.rest, test);
  }
  get #split() {
    this.#parts ??= splitItem(this.#item, this.inline, this.#labels);
    return this.#parts;
  }
};
function splitItem({ entry, name }, inline, labels2) {
  const start = entry ? entry.textFrom : nameStart2(inline, name);
  const from = pastLabel(inline, start, labels2);
  const { to: end, rest } = splitName(inline, from);
  return { from, to: entry ? end : Math.min(end, start + name.length), rest };
}
function findIn(inlines, rest, test) {
  for (const [index, inline] of inlines.entries()) {
    const found = index === 0 ? testRest(inline, rest, test) : findInLines(inline, test);
    if (found) return found;
  }
  return void 0;
}
function testRest(inline, rest, test) {
  const { text: text2 } = inline;
  const end = text2.trimEnd().length;
  if (rest >= end) return void 0;
  const isEnclosed = /[([（]/.test(text2.charAt(rest - 1)) && /[)\]）]/.test(text2.charAt(end - 1));
  const to2 = isEnclosed ? end - 1 : end;
  const detail = { key: "", text: text2.slice(rest, to2), inline, from: rest, to: to2 };
  return test(detail) ? detail : void 0;
}
function nameStart2(inline, name) {
  return Math.max(0, inline.text.indexOf(name));
}
function pastLabel(inline, start, labels2) {
  const line = inline.text.indexOf("\n", start);
  const field = readField(inline, start, line < 0 ? inline.text.length : line);
  if (!field || field.value === "") return start;
  const key = withoutNumber(field.key);
  if (!labels2.has(key) && !(key !== field.key && numbered2.has(key))) return start;
  const labelEnd = inline.text.indexOf(field.label, start) + field.label.length;
  return inline.text.indexOf(field.value, labelEnd);
}
var numbered2 = keysOf(({ items: items2, names: names3 }) => `${names3.numbered}
${items2.parts}
${items2.tickets}`);
function withoutNumber(key) {
  return key.replace(/ \d{1,3}$/, "");
}
var separatorPattern = new RegExp(
  [
    /[ \t](?:-{1,2}>?|=>)[ \t]/.source,
    /[ \t]?(?:—|–[ \t]|→|➜|➔|⇒|：|。|；)[ \t]?/.source,
    /[:;](?=\s)[ \t]?/.source,
    /\.[ \t](?=[A-Z"'`])/.source,
    /\n|[ \t][([]|（/.source,
    `[ \\t](?=(?:${[...keysOf(({ reasons: reasons2 }) => reasons2.leads)].join("|")})\\b)`
  ].join("|"),
  "g"
);
function splitName(inline, from) {
  const { text: text2 } = inline;
  separatorPattern.lastIndex = from;
  for (let match = separatorPattern.exec(text2); match; match = separatorPattern.exec(text2)) {
    const rest = match.index + match[0].length;
    if (match.index > from && !isCode(inline, match.index)) {
      return { to: text2.slice(0, match.index).trimEnd().length, rest };
    }
  }
  const end = text2.trimEnd().length;
  return { to: end, rest: end };
}
function isCode(inline, index) {
  return inline.referring && inline.parts[inline.partAt(index)]?.kind === "code";
}
function findInLines(inline, test) {
  for (const { from, to: to2 } of linesOf(inline.text)) {
    const detail = readLine2(inline, from, to2);
    if (test(detail)) return detail;
  }
  return void 0;
}
function readLine2(inline, from, to2) {
  const field = readField(inline, from, to2);
  if (field) {
    const start2 = inline.text.indexOf(field.value, from + field.label.length);
    return { key: field.key, text: field.value, inline, from: start2, to: start2 + field.value.length };
  }
  const line = inline.text.slice(from, to2);
  const text2 = line.trim();
  const start = from + line.length - line.trimStart().length;
  return { key: "", text: text2, inline, from: start, to: start + text2.length };
}
function readRow(entry, name, labels2) {
  const details = [];
  const own = entry.inline;
  for (const [index, inline] of entry.cells.entries()) {
    const field = entry.fields[index];
    const text2 = inline.text.trim();
    if (inline === own || text2 === "" || !field || labels2.has(field.key)) continue;
    const from = inline.text.indexOf(text2);
    details.push({ key: field.key, text: text2, inline, from, to: from + text2.length });
  }
  return {
    from: entry.textFrom,
    to: own.text.trimEnd().length,
    inline: own,
    name,
    find: (test) => details.find(test)
  };
}
function placeOfName({ inline, from, to: to2 }, { place }) {
  if (!inline) return place;
  const first = inline.parts[inline.partAt(from)];
  const last = inline.parts[inline.partAt(Math.max(to2 - 1, from))];
  const { start, end } = inline.place(from, to2);
  return {
    start: first?.kind === "code" && first.from === from ? inline.source.point(first.start) : start,
    end: last?.kind === "code" && last.to === to2 ? inline.source.point(last.end) : end
  };
}

// formats/items.ts
function itemsOf(match, role) {
  const byRole = itemsByRole(match);
  let items2 = byRole.get(role);
  if (!items2) {
    items2 = sectionsOf(match, role).flatMap((section) => itemsIn(section, section, []));
    byRole.set(role, items2);
  }
  return items2;
}
var itemsByRole = perObjectInFile((_match) => /* @__PURE__ */ new Map());
function sectionsOf({ sections }, role) {
  return sections.flatMap(({ spec, section }) => spec.role === role ? section : []);
}
function isEmptyForm({ entry, name, inlines }) {
  if (entry?.kind !== "item" || !/:\s*$/.test(name)) return false;
  return entry.fields.every(({ value: value2 }) => value2 === "") && inlines.slice(1).every(isEmptyFields);
}
function isEmptyFields({ text: text2 }) {
  return linesOf(text2).every(({ from, to: to2 }) => /^(?:[^:]*:)?\s*$/.test(text2.slice(from, to2)));
}
function saysNone(text2) {
  const word = nothing3.findAt(text2, pastMarks2(text2));
  return word !== void 0 && !/[\p{L}\p{N}]/u.test(text2.charAt(word.to));
}
var nothing3 = new Phrases(({ answers: answers2 }) => answers2.nothing);
function pastMarks2(text2) {
  return text2.slice(0, mostMarks + 1).search(/[^\s(*_-]/);
}
var mostMarks = 40;
var longestNone = 40;
function isBareNone(text2) {
  return bareNothing.is(text2.slice(0, longestNone + 1));
}
var bareNothing = new Phrases(({ answers: answers2 }) => `${answers2.alone}
${answers2.nothing}`);
function itemsIn(part, section, groups) {
  const items2 = [];
  for (const run2 of runsOf(contentOf(part))) {
    const { label, entries } = run2;
    if (label && !isGroup(keyOfLabel(label), { ...run2, hasSections: false })) {
      const head4 = { inline: label, from: 0, to: endOfBold(label) };
      const hasBlocks = entries.some((entry) => entry.hasBlocks);
      items2.push(new HeadedItem(head4, run2, hasBlocks, section, groups));
      continue;
    }
    const within = label ? [...groups, keyOfLabel(label)] : groups;
    for (const entry of entries) {
      if (!isNothing(entry)) items2.push(new EntryItem(entry, section, within));
    }
  }
  for (const below of part.sections) {
    const content = contentOf(below);
    const hasSections = below.sections.length > 0;
    if (isGroup(below.name.key, { ...content, hasSections })) {
      for (const item of itemsIn(below, section, [...groups, below.name.key])) items2.push(item);
    } else {
      const head4 = { inline: below.inline, from: below.name.from, to: below.name.to };
      items2.push(new HeadedItem(head4, content, content.hasCode, section, groups));
    }
  }
  return items2;
}
function isNothing({ inline, text: text2 }) {
  return text2.trim() === "" || saysNone(text2) || inline.struck && inline.parts.every(
    ({ struck, from, to: to2 }) => struck || inline.text.slice(from, to2).trim() === ""
  );
}
function runsOf({ entries, paragraphs }) {
  let run2 = { label: void 0, paragraphs: [], entries: [] };
  const runs = [run2];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { start } = paragraph;
    for (let entry = entries[next]; entry && offsetOf2(entry) < start; entry = entries[++next]) {
      run2.entries.push(entry);
    }
    const following = paragraphs[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    if (isLabel(paragraph, offsetOf2(entries[next]) < following)) {
      run2 = { label: paragraph, paragraphs: [], entries: [] };
      runs.push(run2);
    } else {
      run2.paragraphs.push(paragraph);
    }
  }
  for (const entry of entries.slice(next)) run2.entries.push(entry);
  return runs;
}
function offsetOf2(entry) {
  return entry?.node.position?.start.offset ?? Number.POSITIVE_INFINITY;
}
function isLabel(inline, overList) {
  if (inline.plainLead > 0) return false;
  const { parts: parts3, text: text2 } = inline;
  const [first] = parts3;
  if (!first?.strong) return false;
  return overList || parts3.every((part) => part.strong || /^[\s:]*$/.test(text2.slice(part.from, part.to)));
}
function keyOfLabel(label) {
  return toKey(label.text.slice(0, endOfBold(label)));
}
function endOfBold({ parts: parts3, text: text2 }) {
  const end = parts3.find(({ strong }) => !strong)?.from ?? text2.length;
  return endOfName(text2, end);
}
function endOfName(text2, end) {
  let at2 = end;
  while (/[\s:]/.test(text2.charAt(at2 - 1))) at2--;
  return at2;
}
function isGroup(key, { paragraphs, entries, hasSections }) {
  if (hasSections) return true;
  if (entries.length === 0) return false;
  if (namesKind(key)) return true;
  return paragraphs.length === 0 && entries.some(({ children }) => children.length > 0);
}
function namesKind(key) {
  const words5 = key.split(" ").slice(0, longestKind + 1);
  if (words5.length > longestKind) return false;
  return words5.some((word) => kinds.has(word)) || words5.every(isRank);
}
var longestKind = 4;
function isRank(word) {
  return ranks.has(word) || /^p[0-4]$/.test(word);
}
var kinds = keysOf(({ items: items2 }) => items2.kinds);
var ranks = keysOf(({ items: items2 }) => items2.ranks);
var EntryItem = class {
  name;
  entry;
  section;
  groups;
  #end;
  #inlines;
  constructor(entry, section, groups) {
    const { text: text2 } = entry.inline;
    this.#end = text2.trimEnd().length;
    this.name = text2.slice(entry.textFrom, this.#end);
    this.entry = entry;
    this.section = section;
    this.groups = groups;
  }
  get place() {
    return this.entry.inline.place(this.entry.textFrom, this.#end);
  }
  get fields() {
    return this.entry.fields;
  }
  get inlines() {
    this.#inlines ??= this.entry.inlines();
    return this.#inlines;
  }
  get hasBlocks() {
    return this.entry.hasBlocks;
  }
};
var HeadedItem = class {
  name;
  entry = void 0;
  hasBlocks;
  section;
  groups;
  #head;
  #content;
  #fields;
  #inlines;
  constructor(head4, content, hasBlocks, section, groups) {
    this.name = head4.inline.text.slice(head4.from, head4.to);
    this.hasBlocks = hasBlocks;
    this.section = section;
    this.groups = groups;
    this.#head = head4;
    this.#content = content;
  }
  get place() {
    return this.#head.inline.place(this.#head.from, this.#head.to);
  }
  get fields() {
    this.#fields ??= [
      ...this.#content.paragraphs.flatMap((paragraph) => readLineFields(paragraph)),
      ...this.#content.entries.flatMap(fieldsOfEntry)
    ];
    return this.#fields;
  }
  get inlines() {
    const { paragraphs, entries } = this.#content;
    this.#inlines ??= [
      this.#head.inline,
      ...paragraphs,
      ...entries.flatMap((entry) => entry.inlines())
    ];
    return this.#inlines;
  }
};
function fieldsOfEntry(entry) {
  return entry.kind === "row" ? entry.fields : readLineFields(entry.inline);
}

// languages/unsupported.ts
var unsupportedLanguages = [
  {
    name: "Dutch",
    functionWords: `
      de
      het
    `
  },
  {
    name: "Italian",
    functionWords: `
      che
      del
      la
      le
      se
      un
      una
    `
  },
  {
    name: "Portuguese",
    functionWords: `
      como
      de
      não
      para
      por
      porque
      que
      se
      sobre
      um
      uma
    `
  }
];

// prose/foreign.ts
function foreignTo(pick) {
  const understood = once(
    () => new Set(
      languages.flatMap(
        (language) => entriesOf(pick(language)).length > 0 ? language.code : []
      )
    )
  );
  return (text2) => {
    const sample = text2.slice(0, longestSample);
    const code = (isAscii2.test(sample) ? void 0 : codeByScript(sample)) ?? codeByWords(sample);
    return code !== void 0 && !understood().has(code);
  };
}
var longestSample = 500;
var unknown2 = "";
function codeByScript(text2) {
  let latin = 0;
  const counts = /* @__PURE__ */ new Map();
  for (let at2 = 0; at2 < text2.length; at2++) {
    const code = text2.charCodeAt(at2);
    if (code < 592) {
      if (code >= 97 && code <= 122) latin++;
      continue;
    }
    const script = scripts.find(({ from, to: to2 }) => code >= from && code < to2);
    if (script) counts.set(script.language, (counts.get(script.language) ?? 0) + 1);
  }
  let foreign = 0;
  for (const count2 of counts.values()) foreign += count2;
  if (foreign === 0 || foreign * 4 <= latin) return void 0;
  return counts.has("ja") ? "ja" : mostCounted(counts);
}
var scripts = [
  { from: 880, to: 1024, language: unknown2 },
  { from: 1024, to: 1328, language: "ru" },
  { from: 1328, to: 4352, language: unknown2 },
  { from: 4352, to: 4608, language: "ko" },
  { from: 4608, to: 7680, language: unknown2 },
  { from: 12353, to: 12544, language: "ja" },
  { from: 12544, to: 12592, language: "zh" },
  { from: 12592, to: 12688, language: "ko" },
  { from: 12688, to: 40960, language: "zh" },
  { from: 40960, to: 44032, language: unknown2 },
  { from: 44032, to: 55296, language: "ko" },
  { from: 63744, to: 64256, language: "zh" }
];
function codeByWords(text2) {
  const words5 = text2.toLowerCase().match(isAscii2.test(text2) ? /[a-z]+/g : new RegExp("\\p{L}+", "gu")) ?? [];
  const codesByWord = functionWords();
  const counts = /* @__PURE__ */ new Map();
  let foreign = 0;
  for (const word of words5) {
    const codes2 = codesByWord.get(word);
    if (!codes2) continue;
    foreign++;
    for (const code of codes2) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const isForeign = foreign >= fewestForeign && foreign * commonestForeign >= words5.length;
  return isForeign ? mostCounted(counts) : void 0;
}
var isAscii2 = /^[\0-\x7f]*$/;
var fewestForeign = 2;
var commonestForeign = 6;
var functionWords = once(() => {
  const codes2 = /* @__PURE__ */ new Map();
  const lists = [
    ...languages.map(({ code, grammar: grammar2 }) => ({ code, list: grammar2.functionWords })),
    ...unsupportedLanguages.map(({ name, functionWords: list }) => ({ code: name, list }))
  ];
  for (const { code, list } of lists) {
    for (const word of entriesOf(list)) codes2.set(word, [...codes2.get(word) ?? [], code]);
  }
  return codes2;
});
function mostCounted(counts) {
  let most = unknown2;
  for (const [code, count2] of counts) if (count2 > (counts.get(most) ?? 0)) most = code;
  return most;
}

// rules/item-rule.ts
function itemRule(rule) {
  const { id, description, severity, why, options, defaults } = rule;
  const labels2 = rule.labels && keysOf(rule.labels);
  const isForeign = foreignTo(rule.words);
  return defineRule({
    id,
    description,
    severity,
    why,
    options,
    defaults,
    check(file, chosen, report) {
      const ask = rule.question(file, chosen);
      for (const [section, items2] of itemsBySection(file, rule, chosen)) {
        const lacking2 = [];
        let isOneAnswered = false;
        for (const item of items2) {
          const text2 = labels2 ? readItem2(item, labels2) : nameOnly(item);
          const lack = ask(item, text2);
          if (!lack) {
            isOneAnswered ||= rule.summary !== void 0 && isFilledIn(item, text2);
          } else if (isFilledIn(item, text2) && !item.inlines.some(({ text: own }) => isForeign(own))) {
            lacking2.push({ lack, item, text: text2 });
          }
        }
        const summary = lacking2.length > 1 && !isOneAnswered ? rule.summary?.(lacking2.length, section) : void 0;
        if (summary !== void 0) {
          report({ message: summary, place: section.namePlace });
          continue;
        }
        for (const { lack, item, text: text2 } of lacking2) {
          report({ message: lack.message, place: lack.place ?? placeOfName(text2, item) });
        }
      }
    }
  });
}
function itemsBySection({ match }, { roles, isAskedIn }, options) {
  const bySection = /* @__PURE__ */ new Map();
  const asked = roles(options);
  for (const { spec, section } of match.sections) {
    if (spec.role === void 0 || !asked.includes(spec.role)) continue;
    if (!isAskedIn || isAskedIn(spec)) bySection.set(section, []);
  }
  for (const role of asked) {
    for (const item of itemsOf(match, role)) bySection.get(item.section)?.push(item);
  }
  return bySection;
}
function isFilledIn(item, { name }) {
  return name.trim() !== "" && !isPlaceholder(name) && !isEmptyForm(item);
}

// rules/blocker-details.ts
var blockerDetails = itemRule({
  id: "session-blocker-details",
  description: "a pending blocker without an owner or an expected date",
  severity: "warning",
  why: "A blocker clears sooner when the reader knows whom to ask and when to follow up.",
  options: {
    allow: {
      description: "Names of people and teams that count as the owner of a blocker.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { allow: [] },
  roles: () => ["blockers"],
  labels: ({ blockers: blockers2 }) => blockers2.labels,
  words: ({ blockers: blockers2 }) => blockers2.owners,
  question(_file, { allow }) {
    const named = allow.map((owner) => owner.toLowerCase());
    const isWaitedFor = waitedForTest();
    return (item, { name }) => {
      if (!isWaitedFor(item) || hasOwnerOrDate(item, named)) return void 0;
      return {
        message: `Unexpected blocker ${quote(name)} without an owner or a date, expected a person, a team, or a date`
      };
    };
  }
});
function waitedForTest() {
  const isList2 = perTextInFile(isListHeading);
  const isBlocking = perTextInFile(isBlockingHeading);
  return ({ entry, name, inlines, fields: fields3, groups, section }) => {
    if (entry?.check === "done" || isQuestion(name)) return false;
    if (inlines.some(({ text: text2 }) => isReceived(text2)) || groups.some(isList2)) return false;
    if (fields3.some(({ key }) => isPendingField(key))) return true;
    if (inlines.some(({ text: text2 }) => isPending(text2))) return true;
    const heading = groups.at(-1) ?? section.name.key;
    return isBlocking(heading) && !isList2(heading);
  };
}
function hasOwnerOrDate({ inlines, fields: fields3 }, named) {
  return inlines.some(({ text: text2 }) => namesOwner(text2) || saysWhen(text2)) || inlines.some(({ text: text2 }) => named.some((owner) => text2.toLowerCase().includes(owner))) || fields3.some(({ key, value: value2 }) => value2 !== "" && isOwnerField(key));
}

// prose/absence.ts
function speaksOfAbsence(text2) {
  const part = text2.slice(0, longestLooked2);
  return mark.test(part) || absent.isIn(part);
}
var longestLooked2 = 600;
var mark = /→|➜|->|=>|\(D\)|🗑|🗒|⏳|❌/iu;
var absent = new Phrases(({ paths: paths2 }) => paths2.absent);

// rules/code-locations/names.ts
var extensions = /* @__PURE__ */ new Set([
  "astro",
  "bash",
  "c",
  "cc",
  "cjs",
  "cpp",
  "cs",
  "css",
  "dart",
  "ex",
  "exs",
  "go",
  "gradle",
  "graphql",
  "h",
  "hpp",
  "html",
  "java",
  "js",
  "json",
  "jsx",
  "kt",
  "kts",
  "lua",
  "md",
  "mdx",
  "mjs",
  "mts",
  "php",
  "prisma",
  "proto",
  "ps1",
  "py",
  "rb",
  "rs",
  "scala",
  "scss",
  "sh",
  "sql",
  "svelte",
  "swift",
  "tf",
  "toml",
  "ts",
  "tsx",
  "vue",
  "yaml",
  "yml",
  "zig"
]);
var madeFolders = /* @__PURE__ */ new Set([
  ".cache",
  ".next",
  ".venv",
  "__pycache__",
  "build",
  "coverage",
  "dist",
  "logs",
  "node_modules",
  "out",
  "target",
  "tmp",
  "vendor",
  "venv"
]);
var topLevelDomains = /* @__PURE__ */ new Set([
  "ai",
  "app",
  "co",
  "com",
  "dev",
  "io",
  "net",
  "org",
  "sh",
  "xyz"
]);

// rules/code-locations/path.ts
function asPath(written2) {
  if (written2.length > longestPath) return void 0;
  const text2 = written2.trim().replace(/(?::(?:line )?\d{1,6}(?:[-:,–]\d{1,6}){0,3}|#L\d{1,6}(?:-L?\d{1,6})?|\(\))$/, "");
  if (!/^[\w@.+\-/]{3,}$/.test(text2) || /^[/@]|^\.\.|^\.claude\/(?:plans|worktrees)\/|\/\/|\.{3}|\/\.\.(?:\/|$)/.test(text2))
    return void 0;
  const parts3 = text2.split("/").filter((part) => part !== "" && part !== ".");
  const name = parts3.at(-1) ?? "";
  if (parts3.some((part) => madeFolders.has(part)) || /Y{4}|M{2}-D{2}|N{3}|X{3}|x{3}/.test(text2))
    return void 0;
  if (isDomain(parts3[0] ?? "", parts3.length)) return void 0;
  const extension = /[\w-]\.([a-z\d]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (parts3.length > 1 || text2.endsWith("/")) {
    if (text2.endsWith("/") || extensions.has(extension)) return text2;
    return void 0;
  }
  return extensions.has(extension) && isFileName(name) ? text2 : void 0;
}
var longestPath = 200;
function isDomain(first, length) {
  if (length < 2) return false;
  const domain = domainPattern.exec(first)?.[1] ?? "";
  return topLevelDomains.has(domain.toLowerCase());
}
var domainPattern = /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.([a-z]{2,3})$/i;
function isFileName(name) {
  return /[-_]/.test(name) || !(name.startsWith(".") || /^[a-z\d]+\.js$/i.test(name));
}

// rules/code-locations/locations.ts
function* locationsIn({ session, match }) {
  if (match.format.sections.length === 0) return;
  const others2 = new Set(
    match.sections.flatMap(({ spec, section }) => otherRoles.has(spec.role) ? section : [])
  );
  const isOtherHere = perTextInFile(isOtherHeading);
  const isOther = (section) => {
    for (let one2 = section; one2 && one2 !== session.title; one2 = one2.parent) {
      if (others2.has(one2) || isOtherHere(one2.name.key)) return true;
    }
    return false;
  };
  for (const section of session.sections) {
    if (isOther(section)) continue;
    const { paragraphs, entries } = contentOf(section);
    for (const inline of paragraphs) yield* locationsOf(inline, []);
    for (const entry of entries) yield* locationsOfEntry(entry);
  }
}
function* locationsOfEntry(entry, above = []) {
  if (entry.check === "open") return;
  if (entry.kind === "row") {
    if (!entry.cells.some(mayLocate)) return;
    const host2 = entry.cells.map(({ text: text2 }) => text2).filter(speaksOfAbsence).slice(0, 1);
    for (const cell of entry.cells) yield* locationsOf(cell, host2);
    return;
  }
  yield* locationsOf(entry.inline, above);
  const host = [...above, entry.inline.text];
  for (const inline of entry.paragraphs) yield* locationsOf(inline, host);
  for (const child of entry.children) yield* locationsOfEntry(child, host);
}
function mayLocate({ referring, text: text2 }) {
  return referring || lineNumber.test(text2);
}
function* locationsOf(inline, host) {
  if (!mayLocate(inline)) return;
  for (const part of inline.parts) {
    if (part.kind === "break" || part.kind === "image" || part.struck) continue;
    const text2 = inline.text.slice(part.from, part.to);
    if (part.kind === "code") yield* locationIn(text2, inline, part.from, host);
    else if (part.url !== void 0) yield* locationInLink(part, inline, host);
    else if (lineNumber.test(text2)) yield* locationsInText(text2, inline, part.from, host);
  }
}
function* locationIn(written2, inline, from, host) {
  const path = asPath(written2);
  if (path === void 0) return;
  const start = from + written2.indexOf(path);
  const place = () => inline.place(start, start + path.length);
  yield located(path, place, [...host, lineAround(inline.text, from, reach)]);
}
function located(path, place, host) {
  return { path: path.replace(/^\.\//, ""), place, host };
}
var reach = 300;
function* locationInLink({ url = "", from, end }, inline, host) {
  if (/^[a-z][a-z\d+.-]{0,20}:|^[#/]|^$/i.test(url)) return;
  const [address = ""] = url.split(/[?#]/, 1);
  const path = asPath(address);
  const opening = /^[*_~]{0,3}\]\([ \t]{0,9}<?/.exec(inline.source.text.slice(end, end + 20));
  if (path === void 0 || !opening) return;
  const start = end + opening[0].length;
  if (!inline.source.text.startsWith(path, start)) return;
  const place = () => inline.source.place(start, start + path.length);
  yield located(path, place, [...host, lineAround(inline.text, from, reach)]);
}
var lineNumber = /[a-z]:\d/;
var pathWithLine = /(?<![\w@./:-])(?:[\w@.-]{1,80}\/){1,20}[\w@.-]{1,80}\.[a-z]{1,5}(?=:\d{1,6}(?!\w))/g;
function* locationsInText(text2, inline, from, host) {
  for (const match of text2.matchAll(pathWithLine)) {
    yield* locationIn(match[0], inline, from + match.index, host);
  }
}
var otherRoles = /* @__PURE__ */ new Set([
  "failed",
  "next",
  "prompts",
  "untried"
]);
var isOtherHeading = perText((heading) => absentFiles.isIn(heading));
var absentFiles = new Phrases(({ headings: headings3 }) => headings3.absentFiles);

// rules/code-locations.ts
var codeLocations = defineRule({
  id: "session-code-locations",
  description: "a path named in an unfinished session that does not exist in the repository",
  severity: "warning",
  why: "The next session looks there first.",
  options: {
    allow: {
      description: "Prefixes of paths to skip, such as those of another repository.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { allow: [] },
  check(file, { allow }, report) {
    const { paths: paths2 } = file.context;
    if (!paths2 || file.match.isOver) return;
    const locations = [...locationsIn(file)];
    let here2;
    for (const { path, place, host } of locations) {
      if (isThere(path, paths2) || allow.some((start) => path.startsWith(start))) continue;
      if (host.some(speaksOfAbsence)) continue;
      const meant = paths2.closest?.(path);
      if (meant === void 0) {
        if (!path.includes("/") || !paths2.exists(topOf(path))) continue;
        here2 ??= isAboutHere(locations, paths2);
        if (!here2) continue;
      }
      report({
        message: `Unexpected path ${quote(path)}, expected ${meant === void 0 ? "a path that exists in the repository" : quote(meant)}`,
        place: place(),
        ...meant !== void 0 && { expected: [meant] }
      });
    }
  }
});
var knownOneIn = 2;
function isAboutHere(locations, paths2) {
  const named = new Set(locations.flatMap(({ path }) => path.includes("/") ? path : []));
  let known2 = 0;
  for (const path of named) {
    const folder = path.slice(0, path.lastIndexOf("/", path.length - 2));
    if (paths2.exists(path.replace(/\/$/, "")) || paths2.exists(folder)) known2 += 1;
  }
  return known2 * knownOneIn >= named.size;
}
function isThere(path, paths2) {
  const clean = path.replace(/\/$/, "");
  if (paths2.exists(clean)) return true;
  return path.endsWith("/") && !paths2.exists(topOf(path));
}
function topOf(path) {
  const [top = ""] = path.split("/", 1);
  return top;
}

// prose/session-name.ts
function readSessionName(line) {
  const text2 = line.slice(0, longestName);
  const start = /^\W{0,4}/.exec(text2)?.[0].length ?? 0;
  const qualifier = qualifiers2.findAt(text2, start);
  const qualified = qualifier && text2.charAt(qualifier.to) === " " ? nameFrom(text2, qualifier.to + 1) : void 0;
  return qualified ?? nameFrom(text2, start);
}
function saysFirstSession(text2) {
  return outset.isIn(text2) || previous.findAll(text2).some(({ to: to2 }) => isDenied(text2, to2));
}
var longestName = 80;
var qualifiers2 = new Phrases(({ continuity: continuity3 }) => continuity3.qualifiers);
var previous = new Phrases(({ continuity: continuity3 }) => continuity3.previous);
var words = [
  ["previous", previous],
  ["current", new Phrases(({ continuity: continuity3 }) => continuity3.current)],
  ["next", new Phrases(({ continuity: continuity3 }) => continuity3.next)]
];
function nameFrom(text2, from) {
  for (const [when, phrases] of words) {
    const span = phrases.findAt(text2, from);
    if (!span) continue;
    const end = endOfSession(text2, span.to);
    if (end !== void 0) return { when, to: end };
    return endsLabel.test(text2.slice(span.to)) ? { when, to: span.to } : void 0;
  }
  return void 0;
}
var endsLabel = /^\s*(?:[:：(|]|$|[-–—]\s)/;
var sessions = new Phrases(({ continuity: continuity3 }) => continuity3.sessions);
function endOfSession(text2, from) {
  const session = sessions.find(text2, from);
  if (!session || !new RegExp("^ (?:\\p{L}{1,12} )?$", "u").test(text2.slice(from, session.from))) return void 0;
  return session.to + (new RegExp("^ [\\d#]{1,3}(?!\\p{L})", "u").exec(text2.slice(session.to))?.[0].length ?? 0);
}
var outset = new Phrases(({ continuity: continuity3 }) => continuity3.outset);
var nothing4 = new Phrases(({ answers: answers2 }) => answers2.nothing);
function isDenied(text2, from) {
  const session = sessions.findAt(text2, from + 1);
  if (!session) return false;
  const gap = /^\W{1,6}/.exec(text2.slice(session.to))?.[0] ?? "";
  return /[-—]/.test(gap.slice(1)) || gap !== "" && nothing4.findAt(text2, session.to + gap.length) !== void 0;
}

// prose/session-date.ts
function findDay(line) {
  dateStart.lastIndex = 0;
  for (let match = dateStart.exec(line); match; match = dateStart.exec(line)) {
    const { index } = match;
    const [word] = match;
    if (isPartOfWord(line.charAt(index - 1)) || /[a-z]/i.test(word) && !isMonth(word)) continue;
    const date = readDate(line.slice(index, index + longestDate));
    if (date) return { day: date.day, from: index, to: index + date.length };
  }
  return void 0;
}
function hasOpenDate(line) {
  return slot.test(line) || undecided.isIn(line);
}
function hasRoughDate(line) {
  return times2.isIn(line) || namesWeekday(line) || namesMonthDay(line) || roughDay.test(line);
}
function isDateLine(line) {
  return dateLabels.findAt(line) !== void 0;
}
var longestDate = 40;
var dateStart = /\d{1,4}(?=[-/.年년 ]|st|nd|rd|th)|[a-z]{3,9}(?=[. ])/gi;
function isPartOfWord(character2) {
  return /[\p{L}\d-]/u.test(character2);
}
var slot = /YYYY-MM-DD|\[[^\]]{1,40}\]/i;
var undecided = new Phrases(({ templates: templates2 }) => `${templates2.undecided}
${templates2.unknown}`);
var times2 = new Phrases(({ continuity: continuity3 }) => continuity3.times);
var roughDay = /\b(?:(?:week|kw|cw) ?\d{1,2}|\d{1,2}[/.]\d{1,2})\b/i;
var dateLabels = new Phrases(({ continuity: continuity3 }) => continuity3.dateLabels);

// rules/continuity/sessions.ts
function sessionsIn(section) {
  return linesIn(section).flatMap((line) => sessionIn(line) ?? []);
}
function sessionIn({ inline, from, text: text2, others: others2 }) {
  const name = readSessionName(text2);
  if (!name) return void 0;
  const { when } = name;
  const to2 = from + name.to;
  const line = [text2, ...others2()].join(" | ").slice(0, longestLine);
  const found = findDay(line);
  const own = found !== void 0 && inline.text.slice(from).startsWith(line.slice(0, found.to));
  return {
    when,
    label: text2.slice(0, name.to).trim(),
    inline,
    from,
    to: to2,
    day: found?.day,
    dayFrom: own ? from + found.from : from,
    dayTo: own ? from + found.to : to2,
    dated: found?.day !== void 0 || hasOpenDate(line) || when === "next" && hasRoughDate(line) || isPlaceholder(line.slice(name.to))
  };
}
var longestLine = 300;
var noOthers = () => [];
function linesIn(section) {
  const { entries, paragraphs } = contentOf(section);
  const lines2 = [];
  for (const inline of paragraphs) {
    for (const { from, to: to2 } of linesOf(inline.text)) {
      lines2.push({ inline, from, text: inline.text.slice(from, to2), others: noOthers });
    }
  }
  for (const entry of entries) {
    const { inline, textFrom: from, text: text2 } = entry;
    const others2 = () => entry.kind === "row" ? entry.cells.map((cell) => cell.text) : entry.fields.map(writtenField);
    lines2.push({ inline, from, text: text2, others: others2 });
  }
  for (const below of section.sections) {
    const { from } = below.name;
    const others2 = () => datesIn(below);
    lines2.push({ inline: below.inline, from, text: below.title.slice(from), others: others2 });
  }
  return lines2;
}
function datesIn(section) {
  const { entries, paragraphs } = contentOf(section);
  const texts = [...paragraphs.map(({ text: text2 }) => text2), ...entries.map(({ text: text2 }) => text2)];
  return texts.filter((text2) => isDateLine(text2));
}
function writtenField({ label, value: value2 }) {
  return `${label}: ${value2}`;
}

// rules/continuity.ts
var continuity2 = defineRule({
  id: "session-continuity",
  description: "no previous, current or next session with its date, or dates out of order",
  severity: "warning",
  why: "Dated sessions in order show how the work went and when it continues.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const section of sectionsOf(file.match, "continuity")) {
      const sessions2 = sessionsIn(section);
      if (sessions2.length === 0 && !saysAnything(section)) continue;
      reportMissing(file, section, sessions2, report);
      for (const session of sessions2) {
        if (session.dated) continue;
        report({
          message: `Unexpected session ${quote(session.label)} without a date, expected a date as \`YYYY-MM-DD\``,
          place: session.inline.place(session.from, session.to)
        });
      }
      reportOrder(sessions2, report);
    }
  }
});
function saysAnything(section) {
  const { entries, paragraphs } = contentOf(section);
  return entries.some(({ inline }) => inline.text.trim() !== "") || paragraphs.length > 0 || section.sections.length > 0;
}
function reportMissing(file, section, sessions2, report) {
  const missing = expectedIn(file, section).filter(
    (when) => !sessions2.some((one2) => one2.when === when)
  );
  if (missing.length === 0) return;
  report({
    message: `Unexpected missing ${allOf(missing)} session in ${quote(section.title)}, expected ${missing.length > 1 ? "entries with their dates" : "an entry with its date"}`,
    place: section.namePlace
  });
}
function expectedIn({ match }, section) {
  const first = match.progress === "start" || saysFirst(section);
  const over = match.isOver;
  return [...first ? [] : ["previous"], "current", ...over ? [] : ["next"]];
}
function saysFirst(section) {
  const { entries, paragraphs } = contentOf(section);
  const texts = [...entries.map(({ text: text2 }) => text2), ...paragraphs.map(({ text: text2 }) => text2)];
  return texts.some((text2) => saysFirstSession(text2.slice(0, longestLine2)));
}
var longestLine2 = 300;
function reportOrder(sessions2, report) {
  const current = sessions2.find(({ when, day }) => when === "current" && day !== void 0);
  const earlier = sessions2.find(({ when, day }) => when !== "next" && day !== void 0);
  for (const session of sessions2) {
    if (session.day === void 0 || session === current) continue;
    const other = current ?? (session.when === "next" ? earlier : void 0);
    if (other?.day === void 0) continue;
    const wrong = session.when === "previous" ? session.day > other.day : session.when === "next" && session.day < other.day;
    if (!wrong) continue;
    report({
      message: `Unexpected date ${quote(session.day)} of the ${session.when} session, expected a date ${session.when === "next" ? "after" : "before"} ${quote(other.day)}`,
      place: session.inline.place(session.dayFrom, session.dayTo),
      cause: {
        message: `The ${other.when} session is here`,
        place: other.inline.place(other.dayFrom, other.dayTo)
      }
    });
  }
}

// rules/dates.ts
var dates = defineRule({
  id: "session-dates",
  description: "not a real `YYYY-MM-DD` date, Updated before Created, a date in the future, or a Created date that differs from the one in the file name",
  severity: "error",
  why: "Sessions are sorted, compared and trusted by their dates.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    const written2 = writtenDates(file);
    const { today } = file.context;
    for (const date of written2) {
      if (!date.day || !date.iso) {
        report({
          message: `Unexpected date ${quote(date.text)}, expected a real date as \`YYYY-MM-DD\``,
          place: date.place(),
          ...date.day && { expected: [date.day] }
        });
      } else if (today !== void 0 && date.day > today) {
        report({
          message: `Unexpected date ${quote(date.day)} in the future, expected ${quote(today)} or an earlier date`,
          place: date.place()
        });
      }
    }
    const created = dayOf(written2, "created");
    const updated = dayOf(written2, "updated");
    if (created?.day && updated?.day && updated.day < created.day) {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected ${quote(created.day)}, the creation date, or a later date`,
        place: updated.place(),
        cause: { message: "The creation date is here", place: created.place() }
      });
    }
    const named = dayInFileName(file);
    const day = created ?? dayOf(written2, "title");
    if (named !== void 0 && day?.day && day.day !== named && !isFuture(day.day, today)) {
      report({
        message: `Unexpected date ${quote(day.day)}, expected ${quote(named)}, the date in the file name`,
        place: day.place()
      });
    }
  }
});
function writtenDates({ match, session }) {
  const found = [];
  const title = session.title;
  const text2 = title?.inline.text.trim() ?? "";
  for (const pattern of match.format.titles ?? []) {
    const date = matchPattern(pattern, text2)?.date;
    if (!date || !title) continue;
    const lead2 = title.inline.text.indexOf(text2);
    const from = lead2 + date.from;
    found.push({
      kind: "title",
      text: date.text,
      day: readDate(date.text)?.day,
      iso: true,
      place: () => title.inline.place(from, from + date.text.length)
    });
    break;
  }
  for (const { spec, field } of match.fields) {
    if (spec.kind !== "created" && spec.kind !== "updated") continue;
    if (field.value === "" || isPlaceholder(field.value)) continue;
    found.push({ kind: spec.kind, ...dateOfField(field) });
  }
  return found;
}
function dateOfField(field) {
  const date = readDate(field.value);
  if (!date) {
    return { text: field.value, day: void 0, iso: false, place: () => field.valuePlace };
  }
  return {
    text: field.value.slice(0, date.length),
    day: date.day,
    iso: date.iso,
    place: () => field.placeIn(0, date.length)
  };
}
function dayOf(written2, kind) {
  return written2.find((date) => date.kind === kind);
}
function isFuture(day, today) {
  return today !== void 0 && day > today;
}
function dayInFileName({ match, path }) {
  if (path === void 0) return void 0;
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (const pattern of match.format.fileNames ?? []) {
    const date = matchPattern(pattern, name)?.date;
    if (date) return readDate(date.text)?.day;
  }
  return void 0;
}

// prose/reason.ts
function hasRationale(text2) {
  return text2.length > longestClaim || causes.isIn(text2);
}
var longestClaim = 140;
var causes = new Phrases(({ reasons: reasons2 }) => reasons2.causes);
function isRationale(text2) {
  return hasWord(text2) && !agreements.is(text2);
}
var agreements = new Phrases(({ reasons: reasons2 }) => reasons2.agreements);
function explainsFailure(text2) {
  if (text2.length > longestEmpty) return true;
  return hasWord(empty.without(withoutDurations(text2)));
}
var longestEmpty = 60;
var empty = new Phrases(({ reasons: reasons2 }) => `${reasons2.empty}
${reasons2.notWorking}`);
function hasWordsBesideTime(text2) {
  return hasWord(withoutDurations(text2.slice(0, longestEmpty)));
}
function hasWord(text2) {
  return new RegExp("\\p{L}{2}", "u").test(text2);
}
function namesSymptom(name) {
  return name.length > longestName2 || symptoms.isIn(notWorking.without(name));
}
var longestName2 = 120;
var symptoms = new Phrases(({ reasons: reasons2 }) => reasons2.symptoms);
var notWorking = new Phrases(({ reasons: reasons2 }) => reasons2.notWorking);

// rules/decision-rationale.ts
var decisionRationale = itemRule({
  id: "session-decision-rationale",
  description: "a decision without reasoning or trade-off",
  severity: "warning",
  why: "Without the reason, nobody can defend the decision or revisit it.",
  options: {},
  defaults: {},
  roles: () => ["decisions"],
  labels: ({ items: items2 }) => items2.decisionLabels,
  words: ({ reasons: reasons2 }) => reasons2.causes,
  question() {
    return ({ hasBlocks }, text2) => hasBlocks || hasRationale(text2.name) || text2.find(isWhy) ? void 0 : {
      message: `Unexpected decision ${quote(text2.name)} without a reason, expected a reason or a trade-off`
    };
  }
});
function isWhy({ key, text: text2 }) {
  return !asides2.has(key) && isRationale(text2);
}
var asides2 = keysOf(({ items: items2 }) => items2.asides);

// rules/failed-approach-reason.ts
var failedApproachReason = itemRule({
  id: "session-failed-approach-reason",
  description: "a failed approach that does not say why it failed",
  severity: "error",
  why: "Without the reason, nobody can tell whether the approach is worth another try.",
  options: {
    require: {
      description: "The fields and columns that give the reason; by default, all that can contain one.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { require: [] },
  roles: () => ["failed"],
  labels: ({ items: items2 }) => items2.approachLabels,
  words: ({ reasons: reasons2 }) => reasons2.empty,
  question(_file, { require: require2 }) {
    const named = new Set(require2.map(toKey));
    return (item, text2) => {
      if (hasReason(item, text2, named)) return void 0;
      const name = quote(text2.name);
      const empty2 = text2.find((detail) => isWhy2(detail, named) && hasWordsBesideTime(detail.text));
      if (empty2) {
        return {
          message: `Unexpected empty reason ${quote(empty2.text)} for ${name}, expected a cause, such as an error, a limit, or a measurement`,
          place: empty2.inline.place(empty2.from, empty2.to)
        };
      }
      return {
        message: `Unexpected failed approach ${name} without a reason, expected a cause, such as an error, a limit, or a measurement`
      };
    };
  }
});
function hasReason(item, text2, named) {
  if (item.hasBlocks || text2.find((detail) => isReason(detail, named))) return true;
  return text2.inline !== void 0 && namesSymptom(text2.name);
}
function isReason(detail, named) {
  if (isPlaceholder(detail.text)) return true;
  if (detail.key !== "" && !isWhy2(detail, named)) return false;
  return explainsFailure(detail.text);
}
function isWhy2({ key }, named) {
  return named.size > 0 ? named.has(key) : !asides3.has(key);
}
var asides3 = keysOf(({ items: items2 }) => items2.asides);

// rules/file-name.ts
var fileName = defineRule({
  id: "session-file-name",
  description: "a file name that does not match the format",
  severity: "warning",
  why: "Names that start with the date and the topic sort by time, and can be found without opening the files.",
  options: {},
  defaults: {},
  check({ match, path, session }, _options, report) {
    const patterns = match.format.fileNames ?? [];
    const [advised] = patterns;
    if (path === void 0 || advised === void 0) return;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (fits2(patterns, name)) return;
    report({
      message: `Unexpected file name ${quote(name)}, expected a name like ${quote(advised)}`,
      place: session.source.place(0, 0)
    });
  }
});
function fits2(patterns, name) {
  return patterns.some((pattern) => {
    const match = matchPattern(pattern, name);
    return match && (!match.date || readDate(match.date.text)?.day !== void 0);
  });
}

// prose/issue.ts
function hasIssueDetail(text2, detail) {
  return marks3[detail]?.test(text2) === true || words2[detail].isIn(text2) || hasNumber(text2, detail);
}
var marks3 = {
  priority: /\bp[0-4]\b|🔴|🟠|🟡|🟢|🔵|⚪/i,
  status: /⏳|🔄|🚧/
};
var words2 = {
  impact: new Phrases(({ issues: issues2 }) => issues2.impact),
  priority: new Phrases(({ issues: issues2 }) => issues2.priority),
  status: new Phrases(({ issues: issues2 }) => issues2.status)
};
function hasNumber(text2, detail) {
  return detail === "priority" && fields.priority.findAll(text2).some(({ to: to2 }) => /^[ -]\d/.test(text2.slice(to2, to2 + 2)));
}
function isIssueField(key, detail) {
  return fields[detail].isIn(key);
}
var fields = {
  impact: new Phrases(({ issues: issues2 }) => issues2.impactFields),
  priority: new Phrases(({ issues: issues2 }) => issues2.priorityFields),
  status: new Phrases(({ issues: issues2 }) => issues2.statusFields)
};

// rules/known-issue-details.ts
var knownIssueDetails = itemRule({
  id: "session-known-issue-details",
  description: "an issue without status, impact or priority",
  severity: "warning",
  why: "The next session has to know which issues block the work and which can wait.",
  options: {
    require: {
      description: "The details that an issue needs.",
      type: "array",
      items: { type: "string", enum: ["status", "impact", "priority"] },
      minItems: 1
    }
  },
  defaults: { require: ["status", "impact", "priority"] },
  roles: () => ["issues"],
  labels: ({ items: items2 }) => items2.issueLabels,
  words: ({ issues: issues2 }) => issues2.impact,
  question(_file, { require: require2 }) {
    const groups = groupTests();
    return (item, text2) => {
      if (item.groups.some(groups.resolved) || isClosed(item)) return void 0;
      const given = detailsOf(item, text2, require2);
      const missing = require2.filter(
        (detail) => !given.has(detail) && !item.groups.some(groups[detail])
      );
      if (missing.length === 0) return void 0;
      return {
        message: `Unexpected issue ${quote(text2.name)} without ${listOf(missing, "or")}, expected ${listOf(
          missing.map((detail) => expectations[detail]),
          "and"
        )}`
      };
    };
  }
});
var expectations = {
  impact: "an impact",
  priority: "a priority, such as `HIGH`",
  status: "a status"
};
function groupTests() {
  return {
    impact: perTextInFile((group2) => hasIssueDetail(group2, "impact")),
    priority: perTextInFile((group2) => hasIssueDetail(group2, "priority")),
    resolved: perTextInFile(isResolved),
    status: perTextInFile((group2) => hasIssueDetail(group2, "status"))
  };
}
function isClosed({ entry, name, fields: fields3, inlines: [first] }) {
  if (entry?.check === "done" || isResolved(name)) return true;
  if (first && hasRemedy(first.text)) return true;
  return fields3.some(({ key, value: value2 }) => key === "status" && isResolved(value2));
}
function detailsOf({ entry, inlines }, text2, details) {
  const given = new Set(entry?.check === void 0 ? [] : ["status"]);
  for (const inline of inlines) {
    if (details.every((detail) => given.has(detail))) return given;
    for (const detail of details) {
      if (!given.has(detail) && hasIssueDetail(inline.text, detail)) given.add(detail);
    }
  }
  for (const detail of details) {
    if (!given.has(detail) && text2.find(({ key }) => isIssueField(key, detail))) given.add(detail);
  }
  return given;
}

// prose/time-spent.ts
function hasTimeSpent(text2) {
  const time = findDuration(text2);
  if (!time) return false;
  const unit2 = text2.slice(time.from, time.to).replace(/^.*[^\p{L}]/su, "");
  return !seconds2.has(unit2.toLowerCase());
}
var seconds2 = keysOf(({ durations: durations2 }) => durations2.seconds);

// rules/metrics.ts
var metrics7 = defineRule({
  id: "session-metrics",
  description: "metrics with no figure: time, code changed, tests added, blockers resolved",
  severity: "warning",
  why: "Figures show what a session cost and delivered; without them, the next one cannot be planned.",
  options: {
    require: {
      description: "The metrics that need a figure.",
      type: "array",
      items: { type: "string", enum: ["time", "code", "tests", "blockers"] }
    }
  },
  defaults: { require: ["time", "code", "tests", "blockers"] },
  check(file, { require: require2 }, report) {
    for (const { section, spec } of file.match.sections) {
      if (spec.role !== "metrics") continue;
      const lines2 = headedLines(section);
      if (lines2.length === 0) continue;
      const told = all.filter((metric) => lines2.some((line) => tells(metric, line)));
      if (isCommonName(section, spec) && told.length < 3) continue;
      const missing = require2.filter(
        (metric) => !told.includes(metric) && (metric !== "blockers" || itemsOf(file.match, "blockers").length > 0)
      );
      if (missing.length === 0) continue;
      const names3 = missing.map((metric) => labels[metric]);
      report({
        message: `Unexpected ${quote(section.title.slice(section.name.from, section.name.to))} without ${allOf(names3)}, expected a figure${missing.length > 1 ? " for each" : ""}`,
        place: section.namePlace
      });
    }
  }
});
var all = ["time", "code", "tests", "blockers"];
function isCommonName({ name }, { commonAliases = [] }) {
  return commonAliases.some((alias) => toKey(alias) === name.key);
}
var labels = {
  blockers: "blockers resolved",
  code: "code changed",
  tests: "tests added",
  time: "time"
};
function headedLines(section) {
  const lines2 = [];
  addLines(section, "", lines2);
  return lines2;
}
function addLines(section, heading, lines2) {
  const { entries, paragraphs } = contentOf(section);
  for (const entry of entries) {
    if (entry.kind === "row") {
      lines2.push(`${heading} ${entry.cells.map(({ text: text2 }) => text2).join(" | ")}`);
    } else {
      for (const inline of entry.inlines()) addText(inline.text, heading, lines2);
    }
  }
  for (const { text: text2 } of paragraphs) addText(text2, heading, lines2);
  for (const below of section.sections) {
    addLines(below, below.title.slice(0, longestHeading), lines2);
  }
}
function addText(text2, heading, lines2) {
  for (const { from, to: to2 } of linesOf(text2)) {
    const line = text2.slice(from, Math.min(to2, from + longestLine3));
    if (line.trim() !== "") lines2.push(`${heading} ${line}`);
  }
}
var longestLine3 = 500;
var longestHeading = 100;
function tells(metric, line) {
  if (metric === "time") return hasTimeSpent(line) || saysNoTime(line);
  return isNamedIn(line, metric) && hasFigure(line);
}
function saysNoTime(line) {
  const [label, value2] = splitAtLast(line, /[:：|]/);
  if (value2 === void 0) return false;
  return times3.isIn(label) && (/^\s*0\W*$/.test(value2) || nothing5.is(value2));
}
var times3 = new Phrases(({ metrics: metrics8 }) => metrics8.time);
function splitAtLast(line, mark2) {
  for (let at2 = line.length - 1; at2 >= 0; at2--) {
    if (mark2.test(line.charAt(at2))) return [line.slice(0, at2), line.slice(at2 + 1)];
  }
  return [line, void 0];
}
function isNamedIn(line, metric) {
  return words3[metric].isIn(line) || metric === "code" && changedLines.test(line);
}
var words3 = {
  blockers: new Phrases(({ metrics: metrics8 }) => metrics8.blockers),
  code: new Phrases(({ metrics: metrics8 }) => metrics8.code),
  tests: new Phrases(({ metrics: metrics8 }) => metrics8.tests)
};
var changedLines = /[+−-]\d+ ?\/ ?[+−-]\d+/;
function hasFigure(line) {
  return /\d/.test(line) || figures2.isIn(line) || nothing5.isIn(line);
}
var figures2 = new Phrases(({ metrics: metrics8 }) => metrics8.figures);
var nothing5 = new Phrases(({ answers: answers2 }) => answers2.nothing);

// formats/steps.ts
function stepsOf(section) {
  const steps = [];
  addSteps(section, [], steps);
  return steps;
}
function addSteps(section, leads3, steps) {
  addOwnSteps(section, leads3, steps);
  for (const below of section.sections) addSteps(below, [...leads3, below.title], steps);
}
function ownStepsOf(section) {
  const steps = [];
  addOwnSteps(section, [], steps);
  return steps;
}
function addOwnSteps(section, leads3, steps) {
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    addNested(entry, lead2 === void 0 ? leads3 : [...leads3, lead2], steps);
  }
}
function ledEntries(section) {
  const { entries, paragraphs } = contentOf(section);
  let next = 0;
  let lead2;
  return entries.map((entry) => {
    const start = offsetOf(entry.node);
    for (let one2 = paragraphs[next]; one2 && one2.start < start; one2 = paragraphs[next]) {
      lead2 = isLead(one2) ? one2.text : void 0;
      next++;
    }
    return { entry, lead: lead2 };
  });
}
function addNested(entry, leads3, steps) {
  steps.push({ entry, leads: leads3 });
  if (entry.children.length === 0) return;
  const inner = [...leads3, entry.text];
  for (const child of entry.children) addNested(child, inner, steps);
}
function isLead(inline) {
  const end = inline.text.trimEnd();
  if (end.length > longestLead3) return false;
  if (/[:：]$/.test(end)) return true;
  return inline.plainLead === 0 && inline.parts.every(({ strong, kind }) => strong || kind === "break");
}
var longestLead3 = 120;

// prose/order.ts
function isSoonest(text2) {
  return soonest.isIn(text2.slice(0, longestLead4));
}
function isLater(text2) {
  return later.isIn(text2.slice(0, longestLead4));
}
function ordersWhatFollows(text2) {
  const lead2 = text2.slice(0, longestLead4);
  return soonest.isIn(lead2) || later.isIn(lead2) || namesStage(lead2) || hasPriority(lead2);
}
function hasPriority(text2) {
  const part = text2.slice(0, longestText);
  return rankMark.test(part) || priorities.isIn(part) || ranks2.findAll(part).some((span) => isRank2(part, span)) || moreRanks.findAll(part).some((span) => isBracketed(part, span));
}
function tellsSequence(text2) {
  const part = text2.slice(0, longestText);
  return beginsWithOpener(part) || sequence.findAll(part).some((span) => !isHyphenated(part, span));
}
var soonest = new Phrases(({ order: order7 }) => order7.soonest);
var later = new Phrases(({ order: order7 }) => order7.later);
var longestLead4 = 160;
var longestText = 1e3;
function namesStage(lead2) {
  if (numbering.test(lead2)) return true;
  for (const [, word = ""] of lead2.matchAll(numberedWord)) {
    if (stages2.has(word.toLowerCase())) return true;
  }
  return countedStages.findAll(lead2).some(({ from }) => /\d ?$/.test(lead2.slice(Math.max(0, from - 2), from)));
}
var numbering = /^\W{0,4}(?:\d{1,2}[.):]|[①-⑳]|\d\ufe0f?\u20e3)|第[一二三四五\d]/u;
var numberedWord = new RegExp("(?<![\\p{L}\\d])(\\p{L}{3,12})(?: {0,2}#?\\d| [A-E](?!\\p{L}))", "giu");
var stages2 = keysOf(({ order: order7 }) => order7.stages);
var countedStages = new Phrases(({ order: order7 }) => order7.countedStages);
var rankMark = /[🔴🟠🟡🟢🔵⚪⚫🟣🟥🟧🟨🟩❗‼🔥]|(?<![\p{L}\d])p[0-4](?![\p{L}\d])|(?:^|\s)!{1,3}(?:\s|$)|!!/iu;
var priorities = new Phrases(({ order: order7 }) => order7.priorities);
var ranks2 = new Phrases(({ order: order7 }) => order7.ranks);
var moreRanks = new Phrases(({ order: order7 }) => order7.moreRanks);
function isRank2(text2, span) {
  const word = text2.slice(span.from, span.to);
  return word === word.toUpperCase() || isBracketed(text2, span) || isLabel2(text2, span);
}
function isBracketed(text2, { from, to: to2 }) {
  return /[([]/.test(text2.charAt(from - 1)) && /^[^()[\]]{0,30}[)\]]/.test(text2.slice(to2, to2 + longestBracket));
}
var longestBracket = 31;
function isLabel2(text2, { from, to: to2 }) {
  return /^\W{0,4}$/.test(text2.slice(0, from)) && /^\s?[:：—–-]/.test(text2.slice(to2, to2 + 2));
}
var openers = new Phrases(({ order: order7 }) => order7.openers);
var sequence = new Phrases(({ order: order7 }) => order7.sequence);
var longestMarks2 = 4;
function beginsWithOpener(text2) {
  const start = text2.slice(0, longestMarks2 + 1).search(/[\p{L}\p{N}_]/u);
  const opener = start < 0 ? void 0 : openers.findAt(text2, start);
  return opener !== void 0 && /\s/.test(text2.charAt(opener.to));
}
function isHyphenated(text2, { from, to: to2 }) {
  return text2.charAt(from - 1) === "-" || text2.charAt(to2) === "-";
}

// rules/next-steps-priority.ts
var nextStepsPriority = defineRule({
  id: "session-next-steps-priority",
  description: "next steps with no order: no numbered list, no time horizon, no priority marks",
  severity: "warning",
  why: "The next session should start with what matters most, not with what happens to come first.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const { section, spec } of file.match.sections) {
      if (spec.role !== "next" || unplanned.isIn(spec.name)) continue;
      if (countSteps(section) < 2 || isOrdered(section, true)) continue;
      report({
        message: `Unexpected steps in ${quote(section.name.key === "" ? section.title : section.title.slice(section.name.from, section.name.to))} without an order, expected a numbered list, horizons such as \`Immediate\`, or priorities`,
        place: section.namePlace
      });
    }
  }
});
var unplanned = new Phrases(({ order: order7 }) => order7.unplanned);
function countSteps(section) {
  let count2 = 0;
  for (const entry of contentOf(section).entries) if (isOpenStep(entry)) count2++;
  for (const below of section.sections) {
    if (contentOf(below).entries[0]?.kind !== "row") count2 += countSteps(below);
  }
  return count2;
}
function isOpenStep({ text: text2, textFrom, inline, check }) {
  const step = text2.trim();
  return step !== "" && // A warning sign asks for attention; it is not a rank.
  !inline.text.slice(0, textFrom).startsWith("⚠") && check !== "done" && check !== "failed" && !saysNone(step) && !isPlaceholder(step);
}
function isOrdered(section, outermost) {
  if (!outermost && ordersWhatFollows(section.title)) return true;
  if (outermost && ordered.isIn(section.title.slice(0, longestTitle))) return true;
  const { entries, paragraphs } = contentOf(section);
  return paragraphs.some(
    (inline) => isLead(inline) && ordersWhatFollows(inline.text) || offersChoice(inline.text) || tellsSequence(inline.text) || hasPriority(inline.text)
  ) || entries.some(entryGivesOrder) || section.sections.some((below) => isOrdered(below, false));
}
function offersChoice(paragraph) {
  const lead2 = paragraph.slice(-longestTitle).trimEnd();
  if (!/[:：]$/.test(lead2)) return false;
  const text2 = lead2.slice(0, -1);
  const sentence = text2.slice(Math.max(text2.lastIndexOf(":"), text2.lastIndexOf("：")) + 1);
  return choices.findAll(sentence).some(({ to: to2 }) => sentence.length - to2 <= longestChoice);
}
var choices = new Phrases(({ order: order7 }) => order7.choices);
var longestChoice = 60;
var ordered = new Phrases(({ order: order7 }) => order7.ordered);
var longestTitle = 200;
function entryGivesOrder(entry) {
  const { text: text2, ordered: ordered2, columns, children } = entry;
  if (ordered2 || hasPriority(text2) || tellsSequence(text2)) return true;
  if (entry.kind === "row") {
    return hasOrderColumn(columns) || entry.cells.some((cell) => hasPriority(cell.text)) || /^\d{1,3}$/.test(text2.trim());
  }
  return ordersWhatFollows(lead(entry)) || children.some(entryGivesOrder);
}
function lead({ text: text2, children }) {
  const start = text2.slice(0, longestTitle);
  const end = start.search(/[:：]|\s[-–—]\s/);
  return end > 0 ? start.slice(0, end) : children.length > 0 ? start : "";
}
var hasOrderColumn = perObjectInFile(
  (columns) => columns.some(({ text: text2 }) => {
    const key = toKey(text2);
    return key === "" || orderColumns.has(key);
  })
);
var orderColumns = keysOf(({ order: order7 }) => order7.columns);

// rules/no-duplicate-sections.ts
var noDuplicateSections = defineRule({
  id: "session-no-duplicate-sections",
  description: "the same section twice at one level",
  severity: "error",
  why: "A reader who found the first section does not look for a second one and misses its content.",
  options: {},
  defaults: {},
  check({ match }, _options, report) {
    const seen = /* @__PURE__ */ new Map();
    for (const known2 of match.sections) {
      const siblings = siblingsOf(known2, seen);
      const first = siblings.add(known2, findSpec(match.format, known2.section)?.common === true);
      if (first === void 0) continue;
      report({
        message: `Unexpected second section ${quote(known2.spec.name)}, expected only the one on line ${first.start.line}`,
        place: known2.section.namePlace,
        cause: { message: "The first section is here", place: first }
      });
    }
  }
});
function siblingsOf({ spec, section }, seen) {
  const bySpec = seen.get(section.parent) ?? /* @__PURE__ */ new Map();
  seen.set(section.parent, bySpec);
  const byDepth = bySpec.get(spec) ?? [];
  bySpec.set(spec, byDepth);
  byDepth[section.depth] ??= new Siblings();
  return byDepth[section.depth];
}
var Siblings = class {
  #byKey = /* @__PURE__ */ new Map();
  #uncommon;
  /**
   * Takes one more heading, unless it is the same section again.
   *
   * @returns
   *   The place of the heading that it repeats.
   */
  add({ section }, common) {
    const { key } = section.name;
    const first = common ? this.#byKey.get(key) : this.#uncommon;
    if (first) return placeOf(first);
    if (common) this.#byKey.set(key, section);
    else this.#uncommon = section;
    return void 0;
  }
};
var placeOf = perObjectInFile(({ namePlace }) => namePlace);

// rules/no-empty-sections.ts
var noEmptySections = defineRule({
  id: "session-no-empty-sections",
  description: "an empty section (`None` with a reason counts as content)",
  severity: "error",
  why: "An empty section leaves open whether there was nothing to say or nobody wrote it down.",
  options: {},
  defaults: {},
  check({ match, session }, _options, report) {
    for (const { section, spec } of match.sections) {
      const content = allContent(section);
      if (content.length === 0) {
        report({
          message: `Unexpected empty section ${quote(spec.name)}, expected content, or \`None\` with a reason`,
          place: section.namePlace
        });
        continue;
      }
      const [only] = content;
      const inline = content.length === 1 && only ? onlyText(only, (node) => readInline(node, session.source)) : void 0;
      const text2 = inline?.text.trim() ?? "";
      if (inline && isBareNone(text2)) {
        const from = inline.text.indexOf(text2);
        report({
          message: `Unexpected bare ${quote(text2)} in section ${quote(spec.name)}, expected a reason`,
          place: inline.place(from, from + text2.length)
        });
      }
    }
  }
});
function allContent(section) {
  const own = section.content.filter(
    (node) => node.type !== "thematicBreak" && !(node.type === "html" && isComment(node.value))
  );
  return [...own, ...section.sections.flatMap(allContent)];
}
function isComment(html) {
  return html.startsWith("<!--") && html.endsWith("-->");
}
function onlyText(node, read) {
  if (node.type === "paragraph") return read(node);
  if (node.type !== "list") return void 0;
  const [item, ...otherItems] = node.children;
  if (!item || otherItems.length > 0) return void 0;
  const [paragraph, ...others2] = item.children;
  return others2.length === 0 && paragraph?.type === "paragraph" ? read(paragraph) : void 0;
}

// rules/no-hidden-text/scripts.ts
var joining2 = classOf([
  "Script=Arabic",
  "Script=Bengali",
  "Script=Devanagari",
  "Script=Gujarati",
  "Script=Gurmukhi",
  "Script=Kannada",
  "Script=Khmer",
  "Script=Malayalam",
  "Script=Mongolian",
  "Script=Myanmar",
  "Script=Oriya",
  "Script=Sinhala",
  "Script=Syriac",
  "Script=Tamil",
  "Script=Telugu",
  "Script=Tibetan",
  "Mc",
  "Mn"
]);
var spaceless = classOf([
  "Script=Khmer",
  "Script=Lao",
  "Script=Myanmar",
  "Script=Thai",
  "Script=Tibetan"
]);
var rightToLeft = classOf([
  "Script=Arabic",
  "Script=Hebrew",
  "Script=Syriac",
  "Script=Thaana"
]);
function classOf(properties) {
  return new RegExp(`[${properties.map((property) => `\\p{${property}}`).join("")}]`, "u");
}

// rules/no-hidden-text/characters.ts
function* hiddenRuns(text2) {
  invisible.lastIndex = 0;
  for (let match = invisible.exec(text2); match; match = invisible.exec(text2)) {
    const from = match.index;
    let to2 = from + match[0].length;
    for (let more = nextInvisible(text2, to2); more > to2; more = nextInvisible(text2, to2)) to2 = more;
    yield* hiddenParts(text2, from, to2);
    invisible.lastIndex = to2;
  }
}
var invisible = /[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/g;
function nextInvisible(text2, at2) {
  const code = text2.charCodeAt(at2);
  const length = code === 56128 ? 2 : 1;
  return isInvisible(text2.slice(at2, at2 + length)) ? at2 + length : at2;
}
var oneInvisible = new RegExp(`^(?:${invisible.source})$`);
function isInvisible(character2) {
  return character2 !== "" && oneInvisible.test(character2);
}
function hiddenParts(text2, from, to2) {
  if (isFlag(text2, from, to2)) return [];
  const parts3 = [];
  for (let at2 = from; at2 < to2; ) {
    const length = text2.charCodeAt(at2) === 56128 ? 2 : 1;
    if (!isFine(text2, at2, length, from, to2)) {
      const last = parts3.at(-1);
      if (last && last.to === at2) last.to = at2 + length;
      else parts3.push({ from: at2, to: at2 + length });
    }
    at2 += length;
  }
  return parts3;
}
function isFlag(text2, from, to2) {
  return codeBefore(text2, from) === 127988 && to2 - from <= longestFlag * 2 && text2.codePointAt(to2 - 2) === 917631;
}
var longestFlag = 7;
function isFine(text2, at2, length, from, to2) {
  const code = text2.codePointAt(at2) ?? 0;
  const before = codeBefore(text2, at2);
  const after = text2.codePointAt(at2 + length) ?? 0;
  const isShort = to2 - from <= 2;
  if (code === 8205) {
    return isShort && (isEmoji(before) && isEmoji(after) || joining2.test(character(before)));
  }
  if (code === 8204) return isShort && joining2.test(character(before));
  if (code === 8203)
    return isShort && spaceless.test(character(before)) && spaceless.test(character(after));
  if (isSelector(code)) {
    const previous2 = isSelector(before) || isJoiner(before) ? void 0 : before;
    return isShort && previous2 !== void 0 && takesSelector(code, previous2);
  }
  if (code === 4447 || code === 4448)
    return new RegExp("\\p{Script=Hangul}", "u").test(character(before) + character(after));
  if (code === 6158) return new RegExp("\\p{Script=Mongolian}", "u").test(character(before));
  if (isDirection(code)) return rightToLeft.test(lineAround(text2, at2, reach2));
  return false;
}
function isSelector(code) {
  return code >= 65024 && code <= 65039 || code >= 917760 && code <= 917999;
}
function isJoiner(code) {
  return code === 8204 || code === 8205;
}
function takesSelector(code, before) {
  const text2 = character(before);
  if (code >= 917760) return new RegExp("\\p{Script=Han}", "u").test(text2);
  return before !== 0 && !/[\p{Script=Latin}\s]/u.test(text2);
}
function isDirection(code) {
  return code === 1564 || code === 8206 || code === 8207 || code === 8234 || code === 8235 || code === 8236 || code >= 8294 && code <= 8297;
}
function codeBefore(text2, at2) {
  if (at2 === 0) return 0;
  const low = text2.charCodeAt(at2 - 1);
  return low >= 56320 && low <= 57343 ? text2.codePointAt(at2 - 2) ?? low : low;
}
function character(code) {
  return code === 0 ? "" : String.fromCodePoint(code);
}
function isEmoji(code) {
  return code === 65039 || code >= 127995 && code <= 127999 || new RegExp("\\p{Extended_Pictographic}", "u").test(character(code));
}
var reach2 = 100;

// prose/instructions.ts
function instructs(text2) {
  return commands.isIn(text2) || agents.findAll(text2).some((agent) => isAddressed(text2, agent));
}
var commands = new Phrases(({ instructions: instructions2 }) => instructions2.commands);
var agents = new Phrases(({ instructions: instructions2 }) => instructions2.agents);
var greetings = new Phrases(({ instructions: instructions2 }) => instructions2.greetings);
var requests = new Phrases(({ instructions: instructions2 }) => instructions2.requests);
function isAddressed(text2, { from, to: to2 }) {
  if (greetings.findAll(text2).some((greeting) => greeting.to === from - 1)) return true;
  const behind = text2.slice(to2);
  if (/^[:,] [a-z]/i.test(behind)) return true;
  const space = /^,? /.exec(behind)?.[0];
  return space !== void 0 && requests.findAt(behind, space.length) !== void 0;
}

// rules/no-hidden-text/comments.ts
function isFineComment(comment, starts, mostWords3) {
  const text2 = comment.trim();
  if (text2.length > longestComment) return false;
  if (isOfTool(text2) || starts.some((start) => text2.startsWith(start))) return true;
  return countWords(text2) <= mostWords3 && !instructs(text2);
}
var longestComment = 200;
function countWords(text2) {
  return text2.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
function isOfTool(text2) {
  const [name = ""] = /^[a-z]{1,20}(?![a-z])/.exec(text2) ?? [];
  return tools.has(name) || linter.test(name) || marker.test(text2);
}
var linter = /^(?:[a-z]{2,12})?lint$/;
var marker = /^\/?[A-Z]{2,12}(?:[:_-][A-Z]{2,20}){1,4}(?![a-z])/;
var tools = /* @__PURE__ */ new Set([
  "biome",
  "cspell",
  "dprettier",
  "more",
  "prettier",
  "remark",
  "toc",
  "vale"
]);

// rules/no-hidden-text/tags.ts
function hides(tag) {
  if (hidingAttribute.test(tag)) return true;
  for (const match of tag.slice(0, longestLead5).matchAll(styleAttribute)) {
    const from = match.index + match[0].length;
    const end = tag.indexOf(tag.charAt(from - 1), from);
    const style = tag.slice(from, end < 0 ? tag.length : end + 1);
    if (hidingStyles.some((hiding) => hiding.test(style))) return true;
  }
  return false;
}
var longestLead5 = 520;
var hidingAttribute = /^<[a-z][^>]{0,500}?[\s"'](?:hidden(?=[\s=/>])|type\s{0,3}=\s{0,3}["']?hidden)/i;
var styleAttribute = /[\s"']style\s{0,3}=\s{0,3}["']/gi;
var hidingStyles = [
  /clip\s{0,3}:\s{0,3}rect\(0/i,
  /(?<![-\w])color\s{0,3}:\s{0,3}(?:#fff(?:fff)?(?![\da-f])|white|transparent)/i,
  /(?<![-\w])color\s{0,3}:\s{0,3}rgba\((?:[^,)]{1,9},){3}\s{0,3}0?\.?0{1,3}\)/i,
  /display\s{0,3}:\s{0,3}none/i,
  /font-size\s{0,3}:\s{0,3}0(?:\.0\d{0,2})?(?:px|pt|em|rem|%)?(?=\s{0,3}[;"'!])/i,
  /font-size\s{0,3}:\s{0,3}(?:0?\.\d{1,3}(?:px|pt)|1(?:px|pt|%))(?=\s{0,3}[;"'!])/i,
  /(?<![-\w])(?:height|width)\s{0,3}:\s{0,3}0(?:px)?\s{0,3}[;"']/i,
  /(?:left|top)\s{0,3}:\s{0,3}-\d{3}/i,
  /opacity\s{0,3}:\s{0,3}0?\.?0{1,3}(?![.\d])/i,
  /text-indent\s{0,3}:\s{0,3}-\d{3}/i,
  /visibility\s{0,3}:\s{0,3}hidden/i
];

// rules/no-hidden-text.ts
var noHiddenText = defineRule({
  id: "session-no-hidden-text",
  description: "text that a reviewer cannot see but an agent reads",
  severity: "error",
  why: "Agents follow the text they read, so reviewers must be able to see all of it.",
  options: {
    allow: {
      description: "Prefixes of comments to allow, besides those of known tools.",
      type: "array",
      items: { type: "string" }
    },
    maxCommentWords: {
      description: "The largest number of words in a comment.",
      type: "integer",
      minimum: 0
    }
  },
  defaults: { allow: [], maxCommentWords: 12 },
  check(file, options, report) {
    reportCharacters(file, report);
    reportNodes(file, options, report);
  }
});
function reportCharacters({ session: { source } }, report) {
  for (const { from, to: to2 } of hiddenRuns(source.text)) {
    report({
      message: `Unexpected hidden ${describe(source.text.slice(from, to2))}, expected visible text`,
      place: source.place(from, to2),
      expected: [""]
    });
  }
}
var mostShown = 3;
function describe(hidden) {
  const characters = [...hidden];
  const shown = characters.slice(0, mostShown).map((one2) => `\`U+${one2.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}\``);
  const more = characters.length > mostShown ? ` and ${characters.length - mostShown} more` : "";
  return `character${characters.length > 1 ? "s" : ""} ${shown.join(", ")}${more}`;
}
function mayHide(text2) {
  for (let at2 = text2.indexOf("<"); at2 >= 0; at2 = text2.indexOf("<", at2 + 1)) {
    if (/[a-z!]/i.test(text2.charAt(at2 + 1))) return true;
  }
  return text2.includes("]:") || text2.includes("](") && /data:/i.test(text2);
}
function reportNodes({ session }, options, report) {
  const { tree, source } = session;
  if (!mayHide(source.text)) return;
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === "html") reportHtml(node, session, options, report);
    else if (node.type === "link" || node.type === "image") reportData(node, session, report);
    else if (node.type === "definition") reportDefinition(node, session, options, report);
    if ("children" in node) for (const child of node.children) open.push(child);
  }
}
function reportHtml(html, { source }, options, report) {
  const start = offsetOf(html);
  const text2 = source.text.slice(start, html.position?.end.offset ?? start + html.value.length);
  let tagsFrom = 0;
  for (let at2 = text2.indexOf("<!--"); at2 >= 0; at2 = text2.indexOf("<!--", tagsFrom)) {
    reportTags(text2, tagsFrom, at2, start, source, report);
    const close = text2.indexOf("-->", at2 + 4);
    const to2 = close < 0 ? text2.length : close;
    const comment = text2.slice(at2 + 4, to2);
    tagsFrom = Math.min(to2 + 3, text2.length);
    if (isFineComment(comment, options.allow, options.maxCommentWords)) continue;
    report({
      message: `Unexpected hidden comment ${quote(comment)}, expected visible text`,
      place: source.place(start + at2, start + tagsFrom)
    });
  }
  reportTags(text2, tagsFrom, text2.length, start, source, report);
}
function reportTags(text2, from, to2, start, source, report) {
  let next = from;
  for (let at2 = text2.indexOf("<", next); at2 >= 0 && at2 < to2; at2 = text2.indexOf("<", next)) {
    next = at2 + 1;
    if (!/[a-z]/i.test(text2.charAt(next))) continue;
    const close = text2.indexOf(">", at2);
    if (close < 0) return;
    next = close + 1;
    const tag = text2.slice(at2, Math.min(close + 1, at2 + longestTag));
    if (!hides(tag)) continue;
    report({
      message: `Unexpected hiding tag ${quote(tag)}, expected visible text`,
      place: source.place(start + at2, start + Math.min(close + 1, to2))
    });
  }
}
var longestTag = 1e3;
function reportData(node, { source }, report) {
  if (!/^\s{0,9}data:/i.test(node.url)) return;
  const start = offsetOf(node);
  const written2 = source.text.slice(start, node.position?.end.offset);
  const at2 = written2.toLowerCase().indexOf("data:");
  const from = start + Math.max(at2, 0);
  const to2 = start + written2.length - (at2 >= 0 && written2.endsWith(")") ? 1 : 0);
  report({
    message: `Unexpected \`data:\` ${node.type}, expected the address of a file`,
    place: source.place(from, to2)
  });
}
function reportDefinition({ url, title, position }, { source }, options, report) {
  const place = position ?? source.place(0, 0);
  if (/^\s{0,9}data:/i.test(url)) {
    report({ message: "Unexpected `data:` link, expected the address of a file", place });
  } else if (title && (url === "#" || url === "") && !isFineComment(title, options.allow, options.maxCommentWords)) {
    report({
      message: `Unexpected hidden comment ${quote(title)}, expected visible text`,
      place
    });
  }
}

// prose/placeholder-dates.ts
function isDateShape(text2) {
  return /^(?:yyyy|dd|hh)/i.test(text2);
}
function findEmptyDate(text2) {
  const match = emptyDate.exec(text2);
  return match ? { from: match.index, to: match.index + match[0].length } : void 0;
}
var emptyDate = /(?<![\w-])(?:YYYY-MM-DD|YYYY\/MM\/DD|DD\.MM\.YYYY|YYYYMMDD)(?![\w-])/;
function isAboutDates(text2) {
  return dateStyles.isIn(text2);
}
var dateStyles = new Phrases(({ templates: templates2 }) => templates2.dateStyles);
function isDateLabel(label) {
  const last = /([a-z]+)\W{0,3}$/i.exec(label.slice(-longestLast))?.[1];
  return last !== void 0 && dateLabels2.has(last.toLowerCase());
}
var dateLabels2 = keysOf(({ templates: templates2 }) => templates2.dateLabels);
var longestLast = 40;

// prose/placeholder-brackets.ts
function isBracketSlot(content) {
  if (content.length < 2 || content.length > longestBracket2 || !/^[\p{L}\d]/u.test(content)) {
    return false;
  }
  if (otherScript.test(content) || reference.test(content)) return false;
  const words5 = content.split(/\s+/, mostWords);
  const [word = ""] = words5;
  if (words5.length === 1) return isNoun(content) || upperName.test(content) || isDateShape(content);
  if (words5.length < 4 && tags.has(word.toLowerCase().replaceAll(/[^a-z-]/g, ""))) return false;
  if (events.findAt(content)) return false;
  const listed2 = content.split(",");
  return listed2.length < 2 || content.includes("e.g.") || listed2.some((part) => part.trim().includes(" "));
}
function isBraceSlot(content) {
  if (/["'=;:,()$.\\/]/.test(content) || otherScript.test(content)) return false;
  return /^[A-Z][A-Z_ -]{2,40}$/.test(content) || isNoun(content) || /^[A-Za-z]+(?: [a-z]+){1,8}$/.test(content.slice(0, longestBrace));
}
function isTag(content) {
  return new RegExp("^\\p{Lu}", "u").test(content) && !isNoun(content);
}
function isNoun(content) {
  if (content.length > longestNoun) return false;
  const words5 = content.toLowerCase().split(/[ _-]/);
  if (words5.length > 1 && determiners.has(words5[0] ?? "")) words5.shift();
  return nouns.has(words5.join(" "));
}
var determiners = keysOf(({ templates: templates2 }) => templates2.determiners);
var events = new Phrases(({ templates: templates2 }) => templates2.events);
var nouns = keysOf(({ templates: templates2 }) => templates2.nouns);
var tags = keysOf(({ templates: templates2 }) => templates2.tags);
var longestNoun = 60;
var longestBrace = 300;
var longestBracket2 = 600;
var mostWords = 200;
var upperName = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}$/;
var reference = /\d:\d|\d{3}|#\d|:\/\/|^["'`]|et al\b|\bp\.\s?\d/;
var otherScript = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}\p{sc=Cyrillic}]/u;

// rules/placeholders/code.ts
function searchCode({ content, inline: { source } }, findings) {
  for (const node of content) {
    const value2 = node.type === "code" ? node.value.trim() : "";
    if (value2.length > longestValue || value2[0] !== "[" || value2.at(-1) !== "]") continue;
    const inner = value2.slice(1, -1);
    if (!inner.includes(" ") || !isBracketSlot(inner) || findings.isAllowed(value2)) continue;
    const start = offsetOf(node);
    const from = source.text.slice(start, node.position?.end.offset).indexOf(value2);
    if (from < 0) continue;
    const place = source.place(start + from, start + from + value2.length);
    findings.addAt(value2, place, "the text that it stands for");
  }
}
var longestValue = 300;

// rules/placeholders/entries.ts
var Entries = class {
  #findings;
  #lines;
  #section;
  #leadInEnds;
  constructor(section, lines2, findings) {
    this.#section = section;
    this.#lines = lines2;
    this.#findings = findings;
  }
  search(entries) {
    const siblings = new Siblings2(entries);
    let index = 0;
    for (const entry of entries) this.#searchEntry(entry, index++, siblings);
  }
  #searchEntry(entry, index, siblings) {
    if (entry.kind === "row") {
      this.#lines.searchCells(entry);
      return;
    }
    const { node, inline, textFrom } = entry;
    const isLeaf = entry.children.length + entry.paragraphs.length === 0 && !entry.hasBlocks;
    const place = isLeaf && inline.text.length < longestBare ? node.position : void 0;
    if (place) {
      const written2 = inline.source.text.slice(place.start.offset, place.end.offset);
      if (bareItem.test(written2)) {
        this.#findings.addEmptyItem(place);
        return;
      }
    }
    this.#lines.search(inline, textFrom);
    this.#searchEmptyField(entry, index, siblings);
    for (const paragraph of entry.paragraphs) this.#lines.search(paragraph, 0);
    if (entry.children.length > 0) this.search(entry.children);
  }
  /** `- **Result**:` with nothing behind it, nothing nested in it and nothing that it leads to. */
  #searchEmptyField(entry, index, siblings) {
    const { inline, textFrom } = entry;
    const end = inline.text.trimEnd().length;
    if (!isColon2(inline.text[end - 1]) || end - textFrom > longestLabel) return;
    const label = inline.text.slice(textFrom, end - 1).trim();
    const offset = afterMarks(inline.source.text, inline.endOffset(end));
    if (offset === void 0) return;
    if (entry.paragraphs.length > 0 || entry.hasBlocks || this.#isLeadIn(entry)) return;
    const fields3 = entry.children.filter(isField);
    if (entry.children.length > 0) {
      if (fields3.length < entry.children.length || !entryLabels.has(toKey(label))) return;
    } else if (!entry.parent && !entryLabels.has(toKey(label))) {
      const next = siblings.entries[index + 1];
      if (next && !isField(next) || siblings.fields < 2) return;
    } else if (siblings.fields < siblings.entries.length) {
      return;
    }
    if (this.#findings.isAllowed(label)) return;
    this.#findings.addEmptyField(label, inline.source.place(offset, offset));
  }
  /** Whether a block follows an item that ends its list: `1. Start it:` and code. */
  #isLeadIn({ node }) {
    this.#leadInEnds ??= leadInEnds(this.#section);
    const end = node.position?.end.offset;
    return end !== void 0 && this.#leadInEnds.has(end);
  }
};
var Siblings2 = class {
  entries;
  #fields;
  constructor(entries) {
    this.entries = entries;
  }
  /** How many of them are fields. */
  get fields() {
    this.#fields ??= this.entries.filter(isField).length;
    return this.#fields;
  }
};
function isField({ inline, textFrom }) {
  return inline.text.slice(textFrom, textFrom + longestLabel).search(/[:：]/) > 0;
}
function leadInEnds({ content }) {
  const ends2 = /* @__PURE__ */ new Set();
  for (const [index, node] of content.entries()) {
    const next = content[index + 1];
    if (node.type === "list" && next && next.type !== "thematicBreak") {
      ends2.add(node.position?.end.offset ?? -1);
    }
  }
  return ends2;
}
function afterMarks(text2, offset) {
  const match = /^([*_]{0,3})[ \t]{0,8}(?:$|[\r\n])/.exec(text2.slice(offset, offset + 12));
  return match?.[1] === void 0 ? void 0 : offset + match[1].length;
}
function isColon2(character2) {
  return character2 === ":" || character2 === "：";
}
var entryLabels = keysOf(({ templates: templates2 }) => templates2.entryLabels);
var bareItem = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]*\[[ xX]?\])?\s*$/;
var longestBare = 8;
var longestLabel = 60;

// rules/placeholders/findings.ts
var Findings = class {
  #added;
  #allowed;
  #report;
  #source;
  /** Where each finding starts: the header is read as metadata and as text. */
  #found = /* @__PURE__ */ new Set();
  constructor({ add: add3, allow }, source, report) {
    this.#added = new Set(add3.map(toComparable));
    this.#allowed = new Set(allow.map(toComparable));
    this.#report = report;
    this.#source = source;
  }
  isAdded(text2) {
    return this.#added.size > 0 && this.#added.has(toComparable(text2));
  }
  isAllowed(text2) {
    return this.#allowed.size > 0 && this.#allowed.has(toComparable(text2));
  }
  add({ inline, from, to: to2 }, expected = "the text that it stands for") {
    this.addAt(inline.text.slice(from, to2), inline.place(from, to2), expected);
  }
  addAt(text2, place, expected) {
    if (!this.#isNew(place)) return;
    this.#report({ message: `Unexpected placeholder ${quote(text2)}, expected ${expected}`, place });
  }
  addEmptyField(label, place) {
    if (!this.#isNew(place)) return;
    this.#report({ message: `Unexpected empty field ${quote(label)}, expected a value`, place });
  }
  /**
   * @param place
   *   The place of the whole item.
   */
  addEmptyItem({ start, end: { offset: end } }) {
    const { offset = 0 } = start;
    const text2 = this.#source.text.slice(offset, end).trimEnd();
    this.#report({
      message: `Unexpected empty item ${quote(text2)}, expected text or no item`,
      place: { start, end: this.#source.point(offset + text2.length) }
    });
  }
  #isNew({ start: { offset = -1 } }) {
    if (this.#found.has(offset)) return false;
    this.#found.add(offset);
    return true;
  }
};
function toComparable(text2) {
  return text2.trim().toLowerCase();
}

// rules/placeholders/brackets.ts
var listFields = keysOf(({ templates: templates2 }) => templates2.listFields);
function addBrackets(slot2, column, findings) {
  const { inline, from, to: to2 } = slot2;
  const text2 = inline.text.slice(from, to2);
  let label = column;
  const isListed = () => {
    label ??= toKey(text2.slice(0, Math.max(text2.search(/[:：]/), 0)));
    return listFields.has(label);
  };
  addPairs(slot2, ["[", "]"], isListed, findings);
  addPairs(slot2, ["{", "}"], isListed, findings);
}
function addPairs(slot2, [open, close], isListed, findings) {
  const { inline, from, to: to2 } = slot2;
  const text2 = inline.text.slice(from, to2);
  let at2 = text2.indexOf(open);
  while (at2 >= 0) {
    let end = text2.indexOf(close, at2);
    if (end < 0) return;
    const inner = text2.lastIndexOf(open, end);
    const doubled = open === "{" && inner === at2 + 1 && text2[end + 1] === close;
    if (doubled) end++;
    else if (inner > at2) at2 = inner;
    const found = { inline, from: from + at2, to: from + end + 1 };
    if (isPlaceholderIn(slot2, found, isListed, findings)) findings.add(found);
    at2 = text2.indexOf(open, end + 1);
  }
}
function isPlaceholderIn(line, { inline, from, to: to2 }, isListed, findings) {
  const { text: text2 } = inline;
  const part = inline.parts[inline.partAt(from)];
  if (part?.kind !== "text" || part.struck || inline.isLinked(from, to2)) return false;
  const written2 = text2.slice(from, to2);
  if (findings.isAllowed(written2)) return false;
  if (findings.isAdded(written2)) return true;
  const before = text2.slice(Math.max(line.from, from - 3), from);
  const after = text2.slice(to2, Math.min(line.to, to2 + 3));
  if (from > line.from && !slotStart.test(before)) return false;
  if (to2 < line.to && !slotEnd.test(after)) return false;
  const content = written2.replaceAll(/^[[{]{1,2}|[\]}]{1,2}$/g, "").trim();
  if (written2[0] === "{") return isBraceSlot(content);
  if (isListed()) return false;
  const leads3 = from === line.from && to2 < line.to;
  return isBracketSlot(content) && !(leads3 && isTag(content));
}
var slotStart = /(?:[:：—–→=(|]\s?|\s-\s)$/;
var slotEnd = /^(?:\s?[:：—–→|).;,]|\s-\s|\s\()/;

// rules/placeholders/expressions.ts
function addExpression({ inline, from, to: to2 }, findings) {
  const match = expression.exec(inline.text.slice(from, to2));
  if (!match) return;
  const at2 = from + match.index;
  if (inline.parts[inline.partAt(at2)]?.kind === "text") {
    findings.add({ inline, from: at2, to: at2 + match[0].length });
  }
}
var expression = /\$\([^()]{0,60}\)|\$\{[\w.-]{1,40}\}/;
function addWholeExpression({ inline, from, to: to2 }, findings) {
  const match = value.exec(inline.text.slice(from, to2));
  if (!match?.[1]) return;
  const start = from + match[0].length - match[1].length;
  addExpression({ inline, from: start, to: to2 }, findings);
}
var value = /^(?:[^:：$]{1,60}[:：]\s{0,3})?(\$[({][^(){}]{0,60}[)}])$/;

// rules/placeholders/headings.ts
function searchHeading({ inline, name }, prefilter, findings) {
  const { text: text2 } = inline;
  if (prefilter.passes(inline)) {
    const slot2 = { inline, from: 0, to: text2.length };
    addBrackets(slot2, "", findings);
    addExpression(slot2, findings);
    const date = findEmptyDate(text2.slice(0, longestHeading2));
    if (date && !isAboutDates(text2)) findings.add({ inline, ...date }, "a date");
  }
  const { from } = name;
  if (findings.isAdded(text2.slice(from))) findings.add({ inline, from, to: text2.length });
}
var longestHeading2 = 300;
function searchTitle({ inline }, findings) {
  const { text: text2 } = inline;
  const colon = text2.indexOf(": ");
  const name = colon < 0 ? "" : text2.slice(colon + 2).trim();
  if (!titles.has(name.toLowerCase()) || findings.isAllowed(name)) return;
  const from = text2.indexOf(name, colon + 2);
  findings.add({ inline, from, to: from + name.length }, "the name of the work");
}
var titles = keysOf(({ templates: templates2 }) => templates2.titles);

// prose/placeholder-texts.ts
function isTemplateText(text2) {
  return lines.has((text2.endsWith(".") ? text2.slice(0, -1) : text2).toLowerCase()) || sampleList.test(text2) || openings.findAt(text2) !== void 0 && isTemplateSentence(text2);
}
var openings = new Phrases(
  ({ templates: templates2 }) => [
    templates2.conditions,
    templates2.contents,
    templates2.moreContents,
    templates2.numbered,
    templates2.promises,
    templates2.requests,
    templates2.samples,
    templates2.weights
  ].join("\n")
);
function isTemplateSentence(text2) {
  return samples.findAt(text2) !== void 0 || isPromise(text2) || isRequest(text2) || isExampleAnswer(text2) || isNumbered(text2);
}
var lines = keysOf(({ templates: templates2 }) => templates2.lines);
var sampleList = /^x, y, z$/i;
var samples = new Phrases(({ templates: templates2 }) => templates2.samples);
function isPromise(text2) {
  const weight = weights.findAt(text2);
  const content = contents.findAt(text2);
  const start = weight ?? content ?? moreContents.findAt(text2);
  const promise = start ? promises.find(text2, start.to) : promises.findAt(text2);
  if (!promise) return false;
  const place = placeBehind(text2.slice(promise.to));
  if (place === void 0 || !start) return place === "told";
  const between = text2.slice(start.to, promise.from);
  if (weight ? /^ [a-z]{1,20} $/i.test(between) : content && between === " ") return true;
  return place === "told" && (weight ? fiveWords : fourWords).test(between);
}
var contents = new Phrases(({ templates: templates2 }) => templates2.contents);
var moreContents = new Phrases(({ templates: templates2 }) => templates2.moreContents);
var promises = new Phrases(({ templates: templates2 }) => templates2.promises);
var weights = new Phrases(({ templates: templates2 }) => templates2.weights);
var fourWords = /^(?: [a-z]{1,20}){0,4} $/i;
var fiveWords = /^(?: [a-z]{1,20}){1,5} $/i;
function placeBehind(rest) {
  const text2 = rest.replace(/(?:\.{1,3}|…)$/, "");
  if (text2 === "") return "untold";
  if (text2[0] !== " ") return void 0;
  const place = here.findAt(text2, 1);
  if (place?.to === text2.length) return "told";
  const time = times4.findAt(text2, (place?.to ?? 0) + 1);
  if (!time) return void 0;
  const occasion = text2.slice(time.to);
  return /^ [a-z' ]{4,80}$/i.test(occasion) && occasions.isIn(occasion) ? "told" : void 0;
}
var here = new Phrases(({ templates: templates2 }) => templates2.here);
var occasions = new Phrases(({ templates: templates2 }) => templates2.occasions);
var times4 = new Phrases(({ templates: templates2 }) => templates2.times);
function isRequest(text2) {
  const request = requests2.findAt(text2);
  if (!request) return false;
  const match = /^ ([a-z]+) [a-z ,/]{1,50} ([a-z]+)\.?$/i.exec(text2.slice(request.to));
  const [, first = "", last = ""] = match ?? [];
  return determiners2.has(first.toLowerCase()) && here.is(last);
}
var determiners2 = keysOf(({ templates: templates2 }) => templates2.determiners);
var requests2 = new Phrases(({ templates: templates2 }) => templates2.requests);
function isExampleAnswer(text2) {
  const condition = conditions.findAt(text2);
  return condition !== void 0 && /^[^:"“]{0,60}: {0,2}["“]/.test(text2.slice(condition.to));
}
var conditions = new Phrases(({ templates: templates2 }) => templates2.conditions);
function isNumbered(text2) {
  const thing = numbered3.findAt(text2);
  const number = thing && /^ \d{1,2} {0,2}[-–—:] {0,2}/.exec(text2.slice(thing.to));
  return number ? descriptions2.findAt(text2, thing.to + number[0].length) !== void 0 : false;
}
var descriptions2 = new Phrases(({ templates: templates2 }) => templates2.descriptions);
var numbered3 = new Phrases(({ templates: templates2 }) => templates2.numbered);

// rules/placeholders/slot.ts
function trimmed({ inline, from, to: to2 }) {
  const text2 = inline.text.slice(from, to2);
  const lead2 = text2.length - text2.trimStart().length;
  return { inline, from: from + lead2, to: from + Math.max(text2.trimEnd().length, lead2) };
}

// rules/placeholders/lines.ts
var Lines = class {
  #findings;
  #prefilter;
  #columns = /* @__PURE__ */ new Map();
  constructor(findings, prefilter) {
    this.#findings = findings;
    this.#prefilter = prefilter;
  }
  /**
   * @param start
   *   Where the text starts, past a mark such as `✅`.
   */
  search(inline, start) {
    if (!this.#prefilter.passes(inline)) return;
    const { text: text2 } = inline;
    if (isBracketed2(text2.slice(start).trim())) {
      this.#findings.add(trimmed({ inline, from: start, to: text2.length }));
      return;
    }
    for (const { from, to: to2 } of linesOf(text2, start)) this.#searchText({ inline, from, to: to2 }, void 0);
  }
  searchCells({ cells, columns }) {
    for (const [index, inline] of cells.entries()) {
      const head4 = columns[index];
      if (!head4) return;
      if (!this.#prefilter.passes(inline)) continue;
      this.#searchText({ inline, from: 0, to: inline.text.length }, this.#column(head4));
    }
  }
  /** What is known of a column's head, which can be as long as a file: all rows share it. */
  #column(head4) {
    let column = this.#columns.get(head4);
    if (!column) {
      column = { key: toKey(head4.text), isAboutDates: isAboutDates(head4.text) };
      this.#columns.set(head4, column);
    }
    return column;
  }
  /**
   * A line or a cell: by itself, the value in it, and what is in brackets.
   *
   * @param column
   *   Set for a cell.
   */
  #searchText(given, column) {
    const slot2 = trimmed(given);
    const { inline, from, to: to2 } = slot2;
    const text2 = inline.text.slice(from, to2);
    if (text2 === "") return;
    if (text2.length <= longestText2) {
      if (this.#isWhole(text2, column !== void 0) && !column?.isAboutDates) {
        this.#findings.add(slot2);
        return;
      }
      const colon = text2.search(/[:：]/);
      if (colon > 0) {
        const value2 = trimmed({ inline, from: from + colon + 1, to: to2 });
        if (this.#isValue(inline.text.slice(value2.from, to2), text2.slice(0, colon))) {
          this.#findings.add(value2);
        }
      }
    }
    if (!this.#prefilter.hasMark(inline)) return;
    if (text2.length <= longestText2) this.#searchDatedLabel(slot2);
    addBrackets(slot2, column?.key, this.#findings);
    addWholeExpression(slot2, this.#findings);
  }
  #isWhole(text2, isCell) {
    if (this.#findings.isAllowed(text2)) return false;
    if (this.#findings.isAdded(text2)) return true;
    if (opensSlot(text2)) return false;
    return isPlaceholder(text2) || isTemplateText(text2) || isCell && samplePath.test(text2);
  }
  #isValue(value2, label) {
    if (value2 === "" || this.#findings.isAllowed(value2)) return false;
    if (this.#findings.isAdded(value2)) return true;
    if (opensSlot(value2) || !isPlaceholder(value2)) return false;
    return !isDateShape(value2) || isDateLabel(label);
  }
  /** `**Previous session** (YYYY-MM-DD):` */
  #searchDatedLabel({ inline, from, to: to2 }) {
    const text2 = inline.text.slice(from, to2);
    const open = text2.search(/\((?:YYYY-MM-DD|DATE)\)/);
    if (open < 0 || open > longestLabel2 || isAboutDates(text2.slice(0, open))) return;
    if (!inline.parts[inline.partAt(from)]?.strong) return;
    const end = text2.indexOf(")", open);
    this.#findings.add({ inline, from: from + open + 1, to: from + end }, "a date");
  }
};
function opensSlot(text2) {
  return "[{<.…".includes(text2.charAt(0));
}
function isBracketed2(text2) {
  if (text2[0] !== "[" || !text2.includes("\n")) return false;
  const end = text2.indexOf("]");
  if (end !== text2.length - 1) return false;
  return text2.lastIndexOf("[") === 0 && isBracketSlot(text2.slice(1, -1));
}
var longestLabel2 = 60;
var longestText2 = 200;
var samplePath = /^path\/to\/(?:file|component|module)(?:\.\w{1,5})?$/;

// rules/placeholders/metadata.ts
function searchMetadata({ match, session }, findings) {
  const specs = new Map(match.fields.map(({ field, spec }) => [field, spec]));
  for (const field of session.metadata) {
    const spec = specs.get(field);
    if (field.value === "") {
      if (spec && !spec.required) findings.addEmptyField(field.label, field.valuePlace);
    } else if (spec ? isLeft(field) : isLeftInOther(field)) {
      if (findings.isAllowed(field.value)) continue;
      findings.addAt(field.value, field.valuePlace, "a value");
    }
  }
}
function isLeft({ value: value2, linked }) {
  return !linked && (isPlaceholder(value2) || /^\$[({][^)}]{0,60}[)}]/.test(value2));
}
function isLeftInOther(field) {
  if (listFields.has(field.key)) return false;
  const { value: value2 } = field;
  return isLeft(field) && (value2[0] !== "[" || isBracketSlot(value2.slice(1, -1)));
}

// rules/placeholders/prefilter.ts
var Prefilter = class {
  /** Where in the source the marks of placeholders stand, and what they begin with, in order. */
  #marks;
  #words;
  #all;
  /**
   * @param all
   *   Whether placeholders could be anywhere, since the user has added some.
   */
  constructor(text2, all2) {
    this.#marks = marksIn(text2);
    this.#words = firstWordsIn(text2);
    this.#all = all2;
  }
  /** Whether the slower looks could find anything in a text. */
  passes(inline) {
    return this.#all || this.hasMark(inline) || isIn(this.#words, inline);
  }
  /** Whether there is a bracket or the like in a text. */
  hasMark(inline) {
    return isIn(this.#marks, inline);
  }
};
var marks4 = ["[", "{", "$", "YYYY", "(DATE)"];
var openings2 = ["\n", "\r", ":", "：", "|", ">", ";"];
function marksIn(text2) {
  const found = [];
  for (const mark2 of marks4) {
    for (let at2 = text2.indexOf(mark2); at2 >= 0; at2 = text2.indexOf(mark2, at2 + 1)) {
      if (!isBox(text2, at2)) found.push(at2);
    }
  }
  return found.sort(ascending);
}
function firstWordsIn(text2) {
  const words5 = firstWords();
  const found = [];
  const add3 = (from) => {
    const start = firstLetter(text2, from);
    if (words5.isAt(text2, start)) found.push(start);
  };
  add3(0);
  for (const opening of openings2) {
    for (let at2 = text2.indexOf(opening); at2 >= 0; at2 = text2.indexOf(opening, at2 + 1)) add3(at2 + 1);
  }
  return found.sort(ascending);
}
function ascending(a, b) {
  return a - b;
}
function isIn(offsets, { start, end }) {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = low + high >> 1;
    const offset2 = offsets[middle] ?? 0;
    if (offset2 < start) low = middle + 1;
    else high = middle;
  }
  const offset = offsets[low];
  return offset !== void 0 && offset < end;
}
function firstLetter(text2, from) {
  const last = Math.min(text2.length, from + longestDecoration);
  let start = from;
  while (start < last) {
    const code = text2.charCodeAt(start);
    if (code === 10 || isLetter(code)) break;
    start += code === 91 && isBox(text2, start) ? 3 : 1;
  }
  return start;
}
var longestDecoration = 60;
var longestFirstWord = 20;
function isLetter(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isBox(text2, at2) {
  return text2[at2] === "[" && text2[at2 + 2] === "]" && " xX~-".includes(text2.charAt(at2 + 1));
}
var shapes = ["dd", "hh", "path", "t", "x", "yyyy"];
var FirstWords = class {
  #words = /* @__PURE__ */ new Set();
  /** The same, told by two characters; of a word of one letter the second can be any. */
  #pairs = new Uint8Array(1 << 14);
  constructor() {
    for (const word of [...shapes, ...languages.flatMap(({ templates: templates2 }) => openingsOf(templates2))]) {
      this.#words.add(word).add(word.toUpperCase());
      this.#words.add(word.charAt(0).toUpperCase() + word.slice(1));
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      if (word.length > 1) this.#pairs[pairOf(first, second)] = 1;
      else this.#pairs.fill(1, pairOf(first, 0) & ~127, pairOf(first, 127) + 1);
    }
  }
  isAt(text2, start) {
    const code = text2.charCodeAt(start);
    const second = text2.charCodeAt(start + 1);
    if (!isLetter(code) || second < 128 && this.#pairs[pairOf(code, second)] !== 1) return false;
    let end = start + 1;
    while (end - start < longestFirstWord && isLetter(text2.charCodeAt(end))) end++;
    return this.#words.has(text2.slice(start, end));
  }
};
var firstWords = once(() => new FirstWords());
function openingsOf(templates2) {
  return [
    templates2.conditions,
    templates2.contents,
    templates2.deferrals,
    templates2.lines,
    templates2.moreContents,
    templates2.numbered,
    templates2.promises,
    templates2.requests,
    templates2.samples,
    templates2.undecided,
    templates2.unknown,
    templates2.weights
  ].flatMap((list) => entriesOf(list).map(firstWordOf));
}
function firstWordOf(entry) {
  return entry.replace(/^=/, "").split(/[^a-z]/, 1).join("");
}
function pairOf(first, second) {
  return (first | 32) << 7 | (second | 32);
}

// rules/no-placeholders.ts
var noPlaceholders = defineRule({
  id: "session-no-placeholders",
  description: "template text left in: `[Add your context here]`, `TBD`, `YYYY-MM-DD`, a bare `-`",
  severity: "error",
  why: "Leftover template text looks like an answer but is not one.",
  options: {
    add: {
      description: "Additional texts that templates leave behind.",
      type: "array",
      items: { type: "string" }
    },
    allow: {
      description: "Texts that are not placeholders in this project.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { add: [], allow: [] },
  check(file, options, report) {
    if (file.match.format.sections.length === 0) return;
    const { session, match } = file;
    const { preamble, source, title } = session;
    const findings = new Findings(options, source, report);
    const prefilter = new Prefilter(source.text, options.add.length > 0);
    const lines2 = new Lines(findings, prefilter);
    searchMetadata(file, findings);
    if (preamble.length > 0) {
      for (const inline of readContent(preamble, source).paragraphs) lines2.search(inline, 0);
    }
    const quoted = new Set(sectionsOf(match, "prompts"));
    for (const section of session.sections) {
      searchHeading(section, prefilter, findings);
      if (section === title) searchTitle(section, findings);
      const { entries, paragraphs, hasCode } = contentOf(section);
      if (!quoted.has(section)) for (const inline of paragraphs) lines2.search(inline, 0);
      new Entries(section, lines2, findings).search(entries);
      if (hasCode) searchCode(section, findings);
    }
  }
});

// rules/no-secrets.ts
var noSecrets2 = defineRule({
  id: "session-no-secrets",
  description: "keys, tokens, passwords in connection strings",
  severity: "error",
  why: "Session files are committed and read by agents. Revoke the secret: removing it here does not remove it from the history.",
  options: {
    allow: {
      description: "Values that are not secrets, such as those of a test.",
      type: "array",
      items: { type: "string" }
    }
  },
  defaults: { allow: [] },
  check({ session: { source }, context }, { allow }, report) {
    const { text: text2 } = source;
    for (const { from, to: to2, kind } of [
      ...findPasswords(text2),
      ...context.findSecrets?.(text2) ?? []
    ]) {
      const secret = text2.slice(from, to2);
      if (allow.includes(secret)) continue;
      report({
        message: `Unexpected ${kind} \`${mask(secret, kind)}\`, expected a reference to where it is stored`,
        place: source.place(from, to2),
        sensitive: true
      });
    }
  }
});
function mask(secret, kind) {
  if (kind === "private key") return "-----BEGIN PRIVATE KEY-----****";
  const prefix = kind.startsWith("password") ? "" : /^(?:[A-Za-z\d]{2,6}(?:_[a-z]{3,4})?[_-](?:(?:admin|ant|or|proj|svcacct)-)?|AKIA|ASIA|AIza|eyJ|SG\.)/.exec(
    secret
  )?.[0] ?? "";
  return `${prefix}****`;
}

// prose/vague-asides.ts
function claimsNothing(text2) {
  return shapes2.some((shape2) => shape2.test(text2)) || saysNothing(text2) || isContrast(text2) || isRestricted(text2) || isAwaited(text2) || comments.some((phrases) => phrases.isIn(text2));
}
var shapes2 = [
  // (an aside), [a form], a "quotation"
  /^[^\w(]*\([^()]*\)\W*$/,
  /^[^\w[]*\[[^\]]*\]\W*$/,
  /"[^"]+"|[“「『«]/,
  // A lead-in, a question, a field left open, a folder/
  /[:：?？][\s/–—-]*$/,
  /[a-z]\/(?=\s|$)/i
];
function saysNothing(text2) {
  if (nothing6.starts(text2) || negations.starts(text2)) return true;
  return nothing6.findAll(text2).some(({ from }) => /(?:[:：]|\s[-–—])[\s*_]*$/.test(text2.slice(0, from))) || everything.findAll(text2).some(({ from }) => {
    const label = /^(.*)[:：]\W{0,9}$/.exec(text2.slice(0, from))?.[1];
    return label !== void 0 && negations.isIn(label);
  });
}
function isContrast(text2) {
  return contrasts.findAll(text2).some(({ from }) => /,\s$/.test(text2.slice(0, from)));
}
function isRestricted(text2) {
  return restrictions.starts(text2) || restrictions.ends(text2);
}
function isAwaited(text2) {
  if (waits.starts(text2) || possibilities.starts(text2) || waiting.ends(text2)) return true;
  return ready.findAll(text2).some(({ to: to2 }) => !shipping.isIn(text2.slice(to2)));
}
var comments = [
  new Phrases(({ vague: vague2 }) => vague2.comparisons),
  new Phrases(({ vague: vague2 }) => vague2.effects),
  new Phrases(({ vague: vague2 }) => vague2.ownNames),
  new Phrases(({ vague: vague2 }) => vague2.promises),
  new Phrases(({ vague: vague2 }) => vague2.proposals)
];
var contrasts = new Phrases(({ vague: vague2 }) => vague2.contrasts);
var everything = new Phrases(({ vague: vague2 }) => vague2.everything);
var negations = new Phrases(({ vague: vague2 }) => vague2.negations);
var nothing6 = new Phrases(({ answers: answers2 }) => answers2.nothing);
var possibilities = new Phrases(({ vague: vague2 }) => vague2.possibilities);
var ready = new Phrases(({ vague: vague2 }) => vague2.ready);
var restrictions = new Phrases(({ vague: vague2 }) => vague2.restrictions);
var shipping = new Phrases(({ vague: vague2 }) => vague2.shipping);
var waiting = new Phrases(({ vague: vague2 }) => vague2.waiting);
var waits = new Phrases(({ vague: vague2 }) => vague2.waits);

// prose/vague-word-ends.ts
function endOfWord(text2, start, to2) {
  let end = start;
  while (end < to2 && isWordCode2(text2.charCodeAt(end))) end++;
  while (end > start && end + 1 < to2 && isJoint(text2[end]) && isWordCode2(text2.charCodeAt(end + 1))) {
    end++;
    while (end < to2 && isWordCode2(text2.charCodeAt(end))) end++;
  }
  return end;
}
function isJoint(character2) {
  return character2 === "-" || character2 === "_" || character2 === "'" || character2 === "’";
}
function isWordCode2(code) {
  if (code < 128) {
    return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
  }
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code));
}

// languages/meanings.ts
var Meanings = class {
  #lists;
  #known;
  /**
   * @param lists
   *   The words of each meaning, in one language. Of two lists that a word is in, the first counts.
   */
  constructor(lists) {
    this.#lists = lists;
  }
  /**
   * The meaning of a word: of the word as it is written, and else of the first of its stems that
   * has one.
   *
   * @param word
   *   In lower case; with hyphens where the lists have them.
   */
  of(word) {
    this.#known ??= this.#read();
    const written2 = word.replaceAll("’", "'");
    for (const { language, meanings: meanings3 } of this.#known) {
      for (const stem of language.stemsOf(written2)) {
        const meaning = meanings3.get(stem);
        if (meaning !== void 0) return meaning;
      }
    }
    return void 0;
  }
  #read() {
    return languages.map((language) => ({ language, meanings: this.#readLanguage(language) })).filter(({ meanings: meanings3 }) => meanings3.size > 0);
  }
  #readLanguage(language) {
    const meanings3 = /* @__PURE__ */ new Map();
    for (const [meaning, pick] of this.#lists) {
      for (const word of entriesOf(pick(language))) {
        if (!meanings3.has(word)) meanings3.set(word, meaning);
      }
    }
    return meanings3;
  }
};

// prose/vague-words.ts
var kinds2 = [
  "fix",
  "improve",
  "test",
  "document",
  "explore",
  "continue",
  "change",
  "claim",
  "thing"
];
function readVagueWord(text2, meaning) {
  return {
    text: text2,
    meaning: meaning ?? meanings.of(text2) ?? "name",
    isHollow: hollow.of(text2) !== void 0,
    isPraise: praise.of(text2) !== void 0,
    isThing: things.of(text2) !== void 0,
    isVagueVerb: vagueVerbs.of(text2) !== void 0,
    isWork: workNouns.of(text2) !== void 0
  };
}
var meanings = new Meanings([
  ...kinds2.map((kind) => [kind, ({ vague: vague2 }) => vague2.claims[kind]]),
  ["filler", ({ vague: vague2 }) => vague2.fillers],
  ["qualifier", ({ vague: vague2 }) => vague2.qualifiers]
]);
var hollow = new Meanings([["hollow", ({ vague: vague2 }) => vague2.hollow]]);
var praise = new Meanings([["praise", ({ vague: vague2 }) => vague2.praise]]);
var things = new Meanings([["thing", ({ vague: vague2 }) => vague2.things]]);
var vagueVerbs = new Meanings([["verb", ({ vague: vague2 }) => vague2.vagueVerbs]]);
var workNouns = new Meanings([["work", ({ vague: vague2 }) => vague2.workNouns]]);

// prose/vague-judge.ts
var Judge = class {
  #minimum;
  #added;
  #allowed;
  #wordOf = perText((written2) => this.#lookUp(written2.toLowerCase()));
  constructor({ minimum, add: add3, allow }) {
    this.#minimum = minimum;
    this.#added = new Set(add3.map((word) => word.toLowerCase()));
    this.#allowed = new Set(allow.map((word) => word.toLowerCase()));
  }
  /** Why the text is vague; `undefined` when it says enough or claims nothing. */
  read(inline, from, to2) {
    if (inline.hasReference(from, to2)) return void 0;
    const words5 = [];
    let names3 = 0;
    for (let start = from; start < to2; ) {
      const end = endOfWord(inline.text, start, to2);
      if (end > start) {
        const word = this.#wordOf(inline.text.slice(start, end));
        if (word.meaning === "name" && ++names3 >= this.#minimum) return void 0;
        if (words5.push(word) > mostWords2) return void 0;
      }
      start = end + 1;
    }
    const claimed = words5.filter(({ meaning }) => !noClaims.has(meaning));
    if (claimed.length === 0 || claimsNothing(inline.text.slice(from, to2))) return void 0;
    return this.#weigh(words5, claimed, names3);
  }
  #weigh(words5, claimed, names3) {
    const missing = kindsBeforeThing.find((kind) => claimed.some(({ meaning }) => meaning === kind)) ?? "thing";
    const isWork = words5[0]?.isVagueVerb || words5.at(-1)?.isWork || missing === "fix" && claimed.some((word) => word.isWork);
    const isPraise = words5.some((word) => word.isPraise);
    const worth2 = isWork ? worthInWork : isPraise ? worthInPraise : 1;
    const qualifiers3 = words5.filter(({ meaning }) => meaning === "qualifier").length;
    if (names3 + qualifiers3 * worth2 >= this.#minimum) return void 0;
    const isHollow = claimed.some((word) => word.isHollow);
    if (words5.length === 1 && !isHollow) return void 0;
    const onlyThings = claimed.every(({ isThing }) => isThing);
    if (onlyThings && !isHollow && !isPraise) return void 0;
    return { words: claimed.map(({ text: text2 }) => text2), missing };
  }
  #lookUp(text2) {
    if (this.#allowed.has(text2)) return readVagueWord(text2, "name");
    return readVagueWord(text2, this.#added.has(text2) ? "thing" : void 0);
  }
};
var mostWords2 = 8;
var noClaims = /* @__PURE__ */ new Set(["filler", "qualifier", "name"]);
var kindsBeforeThing = kinds2.filter((kind) => kind !== "thing");
var worthInWork = 0.4;
var worthInPraise = 0.5;

// prose/vague-sections.ts
function sectionsOnWork(session, match, { sections, allowSections }) {
  const specs = new Map(match.sections.map(({ section, spec }) => [section, spec]));
  const judged = new Set(sections.map(toKey));
  const ignored = new Set(allowSections.map(toKey));
  const isAside = perTextInFile(listsOnly);
  return session.sections.filter((section) => {
    if (section === session.title) return false;
    const spec = specOf(section, specs);
    if (isNamedIn2(ignored, section, spec)) return false;
    if (judged.size > 0) return isNamedIn2(judged, section, spec);
    return describesWork(section, specs.has(section), spec, isAside);
  });
}
var listsOnly = perText((name) => otherHeadings.isIn(name));
var otherHeadings = new Phrases(({ vague: vague2 }) => vague2.otherHeadings);
function specOf(section, specs) {
  for (let one2 = section; one2; one2 = one2.parent) {
    const spec = specs.get(one2);
    if (spec) return spec;
  }
  return void 0;
}
function isNamedIn2(keys, { name }, spec) {
  if (keys.size === 0) return false;
  return keys.has(name.key) || keys.has(name.shortKey) || keys.has(toKey(spec?.name ?? ""));
}
function describesWork(section, known2, spec, isAside) {
  if (otherRoles2.has(spec?.role)) return false;
  if (known2 && spec?.role !== void 0) return true;
  if (namesThing(section.inline)) return false;
  for (let one2 = section; one2?.parent; one2 = one2.parent) {
    if (isAside(one2.name.key)) return false;
  }
  return true;
}
var otherRoles2 = /* @__PURE__ */ new Set(["files", "prompts"]);
function namesThing(heading) {
  return heading.referring && heading.parts.some(({ kind }) => kind === "code") || hasIdentifier(heading.text.slice(0, longestHeading3));
}
var hasIdentifier = perText(
  (heading) => /[a-z][A-Z]|[A-Za-z]\d|\d[A-Za-z]|[A-Za-z][._/][A-Za-z]|[A-Z]-\d|#\d/.test(heading)
);
var longestHeading3 = 200;

// prose/vague-lines.ts
function forEachClaim(session, match, options, visit) {
  if (match.format.sections.length === 0) return;
  for (const section of sectionsOnWork(session, match, options)) {
    visitSection(section, isLeftOver(section.name.key) ? unlessNoneLeft(visit) : visit);
  }
}
function visitSection(section, visit) {
  for (const inline of contentOf(section).paragraphs) {
    if (!isBoldHeading(inline)) visit(inline, 0, inline.text.trimEnd().length, false);
  }
  let last;
  let isList2 = false;
  for (const { entry, lead: lead2 } of ledEntries(section)) {
    if (lead2 !== last) isList2 = lead2 !== void 0 && listsOnly(toKey(lead2));
    last = lead2;
    if (!isList2) visitEntry(entry, visit);
  }
}
var isLeftOver = perText((heading) => leftOver.isIn(heading));
var leftOver = new Phrases(({ vague: vague2 }) => vague2.leftOver);
function unlessNoneLeft(visit) {
  return (inline, from, to2, nested) => {
    if (everything2.findAt(inline.text, firstLetter2(inline.text, from, to2))) return;
    visit(inline, from, to2, nested);
  };
}
var everything2 = new Phrases(({ vague: vague2 }) => vague2.everything);
function firstLetter2(text2, from, to2) {
  const at2 = text2.slice(from, to2).search(/\w/);
  return at2 < 0 ? to2 : from + at2;
}
function isBoldHeading(inline) {
  const { plain, plainLead, text: text2 } = inline;
  if (plain || new RegExp("\\p{L}", "u").test(text2.slice(0, plainLead)) || /[.!]\W*$/.test(text2.slice(-9))) {
    return false;
  }
  const { parts: parts3 } = inline;
  const last = parts3.findLast((part) => new RegExp("\\p{L}", "u").test(text2.slice(part.from, part.to)));
  return last?.strong === true && parts3.every((part) => part.strong || !new RegExp("\\p{L}", "u").test(text2.slice(part.from, part.to)));
}
function visitEntry(entry, visit) {
  if (entry.kind === "row") {
    visitRow(entry, visit);
    return;
  }
  if (entry.children.length === 0 && entry.paragraphs.length === 0 && !entry.hasBlocks) {
    visitItem(entry, visit);
  }
  for (const child of entry.children) visitEntry(child, visit);
}
function visitRow({ cells, fields: fields3 }, visit) {
  for (const [index, inline] of cells.entries()) {
    if (index === 0) {
      if (inline.referring || isState(toKey(inline.text))) return;
      continue;
    }
    if (!inline.text.trim().includes(" ")) continue;
    const column = fields3[index]?.key ?? "";
    if (!stateColumns.has(column)) visit(inline, 0, inline.text.length, false);
  }
}
function visitItem({ inline, parent, textFrom: from }, visit) {
  const field = readField(inline, from, inline.text.length);
  const to2 = inline.text.trimEnd().length;
  const nested = parent !== void 0;
  if (!field) visit(inline, from, to2, nested);
  else if (isState(field.key)) return;
  else if (claimFields.has(field.key)) visit(inline, to2 - field.value.length, to2, nested);
  else if (!nested) visit(inline, from, to2, false);
}
var claimFields = keysOf(({ vague: vague2 }) => vague2.claimFields);
function isState(key) {
  if (stateColumns.has(key)) return true;
  const space = key.lastIndexOf(" ");
  return space >= 0 && stateEndings.has(key.slice(space + 1));
}
var stateColumns = keysOf(({ vague: vague2 }) => vague2.stateColumns);
var stateEndings = keysOf(({ vague: vague2 }) => vague2.stateEndings);

// prose/vague.ts
var usualVagueOptions = {
  add: [],
  allow: [],
  sections: [],
  allowSections: [],
  minimum: 1
};
function vagueTextsOf({ session, match }, options) {
  const byOptions = textsByOptions(match);
  const key = keyOf(options);
  let texts = byOptions.get(key);
  if (!texts) {
    texts = findVagueTexts(session, match, options);
    byOptions.set(key, texts);
  }
  return texts;
}
var textsByOptions = perObjectInFile((_match) => /* @__PURE__ */ new Map());
function keyOf({ add: add3, allow, sections, allowSections, minimum }) {
  return JSON.stringify([add3, allow, sections, allowSections, minimum]);
}
function findVagueTexts(session, match, options) {
  const judge = judgeFor(options);
  const texts = [];
  forEachClaim(session, match, options, (inline, from, to2, nested) => {
    const verdict = judge.read(inline, from, to2);
    if (!verdict || nested && states.has(verdict.missing)) return;
    texts.push({ ...verdict, inline, from, to: to2 });
  });
  return texts;
}
var states = /* @__PURE__ */ new Set(["claim", "continue"]);
var judgeFor = perObject((options) => new Judge(options));

// rules/no-vague-text.ts
var noVagueText = defineRule({
  id: "session-no-vague-text",
  description: "a line that says nothing the next reader could look up or act on",
  severity: "error",
  why: "Someone who was not there cannot tell from this line what was done, what was found, or what to do next.",
  options: {
    add: {
      description: "Additional words that say nothing by themselves.",
      type: "array",
      items: { type: "string" }
    },
    allow: {
      description: "Words that are specific enough in this project, such as the name of a component.",
      type: "array",
      items: { type: "string" }
    },
    sections: {
      description: "The sections to check, by name; by default, every section that describes work.",
      type: "array",
      items: { type: "string" }
    },
    allowSections: {
      description: "Sections to skip, by name.",
      type: "array",
      items: { type: "string" }
    },
    minimum: {
      description: "The number of specific words that a line needs.",
      type: "integer",
      minimum: 1
    }
  },
  defaults: usualVagueOptions,
  check(file, options, report) {
    for (const text2 of vagueTextsOf(file, options)) report(describe2(text2));
  }
});
var expectations2 = {
  fix: "the fix and its place, such as a file, a symptom, or an error",
  improve: "the improvement, its place, and its size",
  test: "the tested behavior and the actual or expected result",
  document: "the document and its content",
  explore: "the subject and the question to answer",
  continue: "the work and its state, such as a file or a step",
  change: "the change and its place, such as a file, a name, or a behavior",
  claim: "proof, such as a test, a figure, or a command",
  thing: "something to look up, such as a file, a symptom, or an error"
};
function describe2({ inline, from, to: to2, words: words5, missing }) {
  const named = [...new Set(words5)].slice(0, mostNamed);
  return {
    message: `Unexpected vague text ${quote(inline.text.slice(from, to2))}, expected ${expectations2[missing]}`,
    place: inline.outerPlace(from, to2),
    note: `${allOf(named)} ${named.length > 1 ? "say" : "says"} nothing that the next reader could look up or act on.`
  };
}
var mostNamed = 4;

// rules/required-sections.ts
var requiredSections = defineRule({
  id: "session-required-sections",
  description: "a section that the format and type require is missing, or its name has a typo",
  severity: "error",
  why: "The next session looks for each answer under its heading; anything missing has to be found out again.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format === unknownFormat) {
      report(unknownShape(file));
      return;
    }
    for (const { typo, section } of file.match.sections) {
      if (!typo) continue;
      const written2 = section.inline.source.text.slice(
        typo.place.start.offset,
        typo.place.end.offset
      );
      report({
        message: `Unexpected section ${quote(written2)}, expected ${quote(typo.expected)}`,
        place: typo.place,
        expected: [typo.expected]
      });
    }
    reportMissing2(file, report);
  }
});
function unknownShape(file) {
  const { session, formatNames } = file;
  const what = session.tree.children.length === 0 ? "empty file" : "file of no known format";
  return {
    message: `Unexpected ${what}, expected one of the formats ${oneOf2(formatNames)}`,
    place: session.title?.namePlace ?? endOf2(file),
    note: "Start the file with the title and sections of a format, set `format` in the configuration, or exclude files that are not session notes with `ignore`."
  };
}
function reportMissing2(file, report) {
  const { match } = file;
  const present = new Set(match.sections.map(({ spec }) => spec));
  const later2 = /* @__PURE__ */ new Map();
  for (const spec of match.format.sections) {
    const due = match.due(spec);
    if (!due || present.has(spec)) continue;
    if (isDue(due, match.progress)) {
      report({
        message: `Unexpected missing section ${quote(spec.name)}, expected the section ${since[due]}`,
        place: endOf2(file)
      });
    } else {
      later2.set(due, [...later2.get(due) ?? [], spec]);
    }
  }
  for (const [due, specs] of later2) {
    const names3 = allOf(specs.map(({ name }) => name));
    report({
      message: `Unexpected missing ${specs.length > 1 ? "sections" : "section"} ${names3}, expected the ${specs.length > 1 ? "sections" : "section"} ${since[due]}`,
      place: endOf2(file),
      notDue: true
    });
  }
}
var since = {
  start: "from the start",
  update: "once the session continues",
  completed: "once the session is completed"
};

// rules/required-metadata.ts
var requiredMetadata = defineRule({
  id: "session-required-metadata",
  description: "a required field is missing or has no value",
  severity: "error",
  why: "Dates and status tell at a glance whether a session can be relied on and whether it continues.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    const { match } = file;
    const present = new Map(match.fields.map(({ spec, field }) => [spec, field]));
    const later2 = /* @__PURE__ */ new Map();
    for (const spec of match.format.fields) {
      const field = present.get(spec);
      if (field && field.value === "" && spec.required) {
        report({
          message: `Unexpected empty field ${quote(field.label)}, expected a value`,
          place: field.valuePlace
        });
      }
      if (field || !spec.required) continue;
      if (isDue(spec.required, match.progress)) {
        report({
          message: `Unexpected missing field ${quote(spec.name)}, expected the field ${since[spec.required]}`,
          place: endOf2(file)
        });
      } else {
        later2.set(spec.required, [...later2.get(spec.required) ?? [], spec]);
      }
    }
    for (const [due, specs] of later2) {
      report({
        message: `Unexpected missing ${specs.length > 1 ? "fields" : "field"} ${allOf(specs.map(({ name }) => name))}, expected the ${specs.length > 1 ? "fields" : "field"} ${since[due]}`,
        place: endOf2(file),
        notDue: true
      });
    }
  }
});

// prose/risk.ts
function hasRiskPart(text2, part) {
  const start = text2.slice(0, longestText3);
  if (words4[part].isIn(start)) return true;
  if (part === "mitigation") return hasStep(start);
  return hasLevel(start, part) || part === "probability" && /\d ?%/.test(start);
}
var longestText3 = 1e3;
var words4 = {
  impact: new Phrases(({ risks: risks2 }) => risks2.impact),
  mitigation: new Phrases(({ risks: risks2 }) => risks2.mitigation),
  probability: new Phrases(({ risks: risks2 }) => risks2.probability)
};
function hasStep(text2) {
  return new RegExp("→|=>|[.;] {1,2}\\p{L}", "u").test(text2);
}
function hasLevel(text2, part) {
  if (!text2.includes("(")) return false;
  return levels.findAll(text2).some(({ from, to: to2 }) => {
    const before = text2.slice(Math.max(0, from - longestBefore), from);
    return part === "probability" ? /\(\s?$/.test(before) : /\([^()]{1,30}[,/]\s?$/.test(before) && /^\s?\)/.test(text2.slice(to2, to2 + 2));
  });
}
var levels = new Phrases(({ risks: risks2 }) => risks2.levels);
var longestBefore = 40;
function isRiskField(key, part) {
  return fields2[part].isIn(key);
}
var fields2 = {
  impact: new Phrases(({ risks: risks2 }) => risks2.impactFields),
  mitigation: new Phrases(({ risks: risks2 }) => risks2.mitigationFields),
  probability: new Phrases(({ risks: risks2 }) => risks2.probabilityFields)
};

// rules/risk-mitigation.ts
var riskMitigation = itemRule({
  id: "session-risk-mitigation",
  description: "a risk without probability, impact or mitigation",
  severity: "warning",
  why: "A risk can be weighed only when its probability, its impact, and the response are known.",
  options: {},
  defaults: {},
  roles: () => ["risks"],
  words: ({ risks: risks2 }) => risks2.probabilityFields,
  question() {
    return (risk) => {
      const missing = parts.filter((part) => !hasPart(risk, part));
      if (missing.length === 0) return void 0;
      return {
        message: `Unexpected risk ${quote(risk.name)} without ${allOf(missing)}, expected ${listOf(missing.map(withArticle), "and")}`
      };
    };
  }
});
function withArticle(part) {
  return part === "impact" ? "an impact" : `a ${part}`;
}
var parts = ["probability", "impact", "mitigation"];
function hasPart({ fields: fields3, inlines, entry }, part) {
  const found = fields3.find(({ key }) => partsOf(key).includes(part));
  if (found) return isAnswer(found.value);
  return entry?.kind !== "row" && inlines.some(({ text: text2 }) => hasRiskPart(text2, part));
}
var partsOf = perText(
  (key) => parts.filter((part) => isRiskField(key, part))
);
function isAnswer(value2) {
  return isPlaceholder(value2) || !/^[\s?–—-]*$/.test(value2);
}

// rules/section-order.ts
var sectionOrder = defineRule({
  id: "session-section-order",
  description: "known sections out of the format's order",
  severity: "warning",
  why: "A fixed order lets readers of many sessions find the same answer in the same place.",
  options: {},
  defaults: {},
  check({ match }, _options, report) {
    const seen = /* @__PURE__ */ new Set();
    const sections = match.sections.filter(({ spec }) => {
      const counts = match.due(spec) !== void 0 && !seen.has(spec);
      seen.add(spec);
      return counts;
    });
    const ranked = sections.map((known2) => ({
      known: known2,
      rank: match.format.sections.indexOf(known2.spec)
    }));
    const inOrder = longestRise(ranked);
    for (const section of ranked) {
      if (inOrder.has(section)) continue;
      const neighbour = misplacedAgainst(section, ranked, inOrder);
      if (!neighbour) continue;
      const { known: known2 } = section;
      report({
        message: `Unexpected section ${quote(known2.spec.name)} ${neighbour.side} ${quote(neighbour.spec.name)}, expected the opposite order`,
        place: known2.section.namePlace,
        cause: { message: "The other section is here", place: neighbour.section.namePlace }
      });
    }
  }
});
function misplacedAgainst(section, ranked, inOrder) {
  const index = ranked.indexOf(section);
  const earlier = ranked.slice(0, index).find((other) => inOrder.has(other) && other.rank > section.rank);
  if (earlier) return { ...earlier.known, side: "after" };
  const later2 = ranked.slice(index + 1).findLast((other) => inOrder.has(other) && other.rank < section.rank);
  return later2 && { ...later2.known, side: "before" };
}
function longestRise(ranked) {
  const tails = [];
  const previous2 = /* @__PURE__ */ new Map();
  for (const section of ranked) {
    const higher = tails.findIndex(({ rank }) => rank > section.rank);
    const length = higher < 0 ? tails.length : higher;
    previous2.set(section, tails[length - 1]);
    tails[length] = section;
  }
  const rise = /* @__PURE__ */ new Set();
  for (let section = tails.at(-1); section; section = previous2.get(section)) rise.add(section);
  return rise;
}

// rules/single-topic.ts
var singleTopic = defineRule({
  id: "session-single-topic",
  description: "several titles, several metadata blocks, or sections repeated per feature: unrelated work mixed in one file",
  severity: "error",
  why: "With one file per piece of work, the next session loads only what it needs.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format.sections.length === 0) return;
    const titles2 = otherTitles(file);
    const first = file.session.title;
    for (const title of titles2) {
      report({
        message: `Unexpected second title ${quote(title.title)}, expected one topic per file`,
        place: title.namePlace,
        ...first && { cause: { message: "The first title is here", place: first.namePlace } }
      });
    }
    if (titles2.length > 0) return;
    const specs = new Map(file.match.sections.map(({ section, spec }) => [section, spec]));
    reportMetadata(file, specs, report);
    reportRepeated(specs, report);
  }
});
function otherTitles({ session, match }) {
  return session.sections.filter(
    (section) => section.depth === 1 && section !== session.title && !findSpec(match.format, section)
  );
}
function reportMetadata({ session, match }, specs, report) {
  const seen = /* @__PURE__ */ new Set();
  const header = new Set(session.metadata);
  for (const { spec, field } of match.fields) {
    if (spec.kind === "created" && seen.has(spec) && header.has(field)) {
      report({
        message: `Unexpected second ${quote(field.label)}, expected one block of metadata`,
        place: field.labelPlace
      });
    }
    seen.add(spec);
  }
  const index = fieldIndexOf(match.format);
  const held = new Set(match.format.metadataSections);
  for (const section of session.sections) {
    const [first] = section.content;
    if (section === session.title || !first || held.has(specs.get(section)?.name ?? "")) continue;
    if (first.type !== "paragraph" || !mayHoldSeveral(first, session.source)) continue;
    const fields3 = new Set(
      readFields([first], session.source).flatMap(({ key }) => index.get(key) ?? [])
    );
    const begins = [...fields3].filter(({ kind }) => kind === "created" || kind === "status");
    if (begins.length < 2) continue;
    report({
      message: `Unexpected second block of metadata under ${quote(section.title)}, expected one topic per file`,
      place: section.namePlace
    });
  }
}
function mayHoldSeveral({ position }, { text: text2 }) {
  return /[\n\r|&]/.test(text2.slice(position?.start.offset, position?.end.offset));
}
function reportRepeated(specs, report) {
  const parents = /* @__PURE__ */ new Map();
  for (const [section, spec] of specs) {
    const list = parents.get(spec) ?? /* @__PURE__ */ new Set();
    parents.set(spec, list);
    const { parent } = section;
    if (parent && parent.depth > 1 && !specs.has(parent)) list.add(parent);
  }
  const repeated = [...parents.values()].filter((list) => list.size > 1);
  const [first, ...others2] = repeated.length < 2 ? [] : new Set(repeated.flatMap((list) => [...list]));
  if (!first) return;
  const firstTitle = quote(first.title);
  for (const parent of others2) {
    report({
      message: `Unexpected sections repeated under ${firstTitle} and ${quote(parent.title)}, expected one topic per file`,
      place: parent.namePlace,
      cause: { message: "The first topic is here", place: first.namePlace }
    });
  }
}

// rules/stale.ts
var stale = defineRule({
  id: "session-stale",
  description: "the file or the work it describes changed after its Updated date",
  severity: "warning",
  why: "The next reader trusts the date and takes older content as current.",
  options: {
    days: {
      description: "How many days an unfinished session may lag behind the files it names.",
      type: "integer",
      minimum: 0
    }
  },
  defaults: { days: 7 },
  check(file, { days }, report) {
    const { path } = file;
    const { today, history } = file.context;
    const updated = readUpdated(file);
    if (!history || path === void 0 || today === void 0 || !updated) return;
    const latest = addDays(updated.day, tolerance);
    if (latest >= today) return;
    const changed = history.changesAfter(path, file.session.source.text, latest).filter((change) => keepsDate(change, updated.label)).reduce((day, change) => change.day > day ? change.day : day, "");
    if (changed !== "") {
      report({
        message: `Unexpected update on ${quote(updated.day)}, expected ${quote(changed)}, the day of the last change`,
        place: updated.place,
        expected: [changed]
      });
    }
    if (file.match.isOver) return;
    const allowed = addDays(updated.day, days);
    if (history.newest && (history.newest() ?? "") <= allowed) return;
    const behind = namedPaths(file).flatMap((name) => {
      const day = history.lastChange(name, path);
      return day !== void 0 && day > allowed ? { name, day } : [];
    });
    if (behind.length === 0) return;
    const newest = behind.reduce((last, one2) => one2.day > last.day ? one2 : last);
    const others2 = behind.length > 1 ? `, as did ${behind.length - 1} more` : "";
    report({
      message: `Unexpected last update on ${quote(updated.day)}, expected an update after ${quote(newest.name)} changed on ${quote(newest.day)}${others2}`,
      place: updated.place
    });
  }
});
var tolerance = 1;
function readUpdated({ match }) {
  for (const { spec, field } of match.fields) {
    const date = spec.kind === "updated" ? readDate(field.value) : void 0;
    if (!date?.day) continue;
    return { label: field.label, day: date.day, place: field.placeIn(0, date.length) };
  }
  return void 0;
}
function keepsDate({ before, after }, label) {
  return dateIn(before, label) === dateIn(after, label) && packed(before) !== packed(after);
}
function dateIn(text2, label) {
  const line = text2.split(/\r\n?|\n/).find((one2) => one2.includes(label));
  const value2 = line?.slice(line.indexOf(label) + label.length).replace(/^[^\p{L}\p{N}]+/u, "");
  return value2?.split(" | ", 1)[0]?.trim();
}
function packed(text2) {
  return text2.replaceAll(/\s+/g, "");
}
function namedPaths({ path = "", session }) {
  const names3 = /* @__PURE__ */ new Set();
  const open = [session.tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("children" in node) for (const child of node.children) open.push(child);
    const text2 = pathsMayBeIn(node);
    if (text2 === "") continue;
    for (const [word] of text2.matchAll(pathPattern)) {
      const name = withoutStop(word);
      if (/[./]/.test(name) && !name.startsWith("//") && !path.endsWith(`/${name}`)) names3.add(name);
    }
  }
  return [...names3];
}
function withoutStop(word) {
  let end = word.length;
  while (word.charCodeAt(end - 1) === 46) end--;
  return word.slice(0, end);
}
function pathsMayBeIn(node) {
  if (node.type === "inlineCode") return node.value;
  if (node.type === "link") return node.url;
  return node.type === "text" && /\/|\w\.[a-z]/i.test(node.value) ? node.value : "";
}
var pathPattern = /[\p{L}\p{M}\p{N}_@.+~[\]/-]+/gu;
function addDays(day, days) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

// rules/status-consistency/blockers.ts
function readBlockers(section) {
  const states2 = section.sections.map(
    (below) => startsResolved(below.title) ? "resolved" : readBlockers(below)
  );
  const { entries, paragraphs, hasCode } = contentOf(section);
  for (const entry of entries) if (entry.inline.text.trim() !== "") states2.push(readBlocker(entry));
  for (const { text: text2 } of paragraphs) states2.push(stateOfText(text2));
  if (hasCode) states2.push("open");
  if (states2.includes("open")) return "open";
  if (states2.includes("resolved")) return "resolved";
  return states2.includes("none") ? "none" : "empty";
}
function readBlocker(entry) {
  const { text: text2, check, inline, children } = entry;
  if (text2.trim() === "" || saysNone(text2)) return "none";
  if (check === "done" || inline.struck && inline.parts.every(({ struck }) => struck)) {
    return "resolved";
  }
  if (check === "open" || check === "doing" || check === "failed") return "open";
  const field = entry.fields.find(({ key }) => stateFields.has(key));
  if (field && startsResolved(field.value)) return "resolved";
  const shown = entry.kind === "row" ? entry.cells.map((cell) => cell.text).join(" | ") : text2;
  if (isResolvedForGood(shown.slice(0, longestText4))) return "resolved";
  return children.length > 0 && /[:：]\s*$/.test(text2) && children.every((child) => readBlocker(child) !== "open") ? "resolved" : "open";
}
function stateOfText(text2) {
  if (saysNone(text2) || saysNothingLeft(text2)) return "none";
  return isResolvedForGood(text2.slice(0, longestText4)) ? "resolved" : "open";
}
var stateFields = keysOf(({ progress: progress2 }) => progress2.stateFields);
var longestText4 = 1e3;

// rules/status-consistency/steps.ts
function readSteps(section) {
  const { paragraphs } = contentOf(section);
  const below = section.sections.map((one2) => ({ one: one2, paragraphs: contentOf(one2).paragraphs }));
  const isDone = doneTest();
  let state = "empty";
  for (const { entry } of stepsOf(section)) {
    if (entry.inline.text.trim() === "") continue;
    if (saysNone(entry.text)) state = state === "done" ? "done" : "none";
    else if (isDone(entry)) state = "done";
    else if (entry.children.length === 0 || !entry.children.every(isDone)) return "open";
  }
  for (const inline of [...paragraphs, ...below.flatMap((one2) => one2.paragraphs)]) {
    if (saysNone(inline.text)) state = state === "done" ? "done" : "none";
    else if (!isClosing(inline.text)) return "open";
  }
  return state;
}
function doneTest() {
  const known2 = /* @__PURE__ */ new Map();
  return function isDone(entry) {
    let done = known2.get(entry);
    if (done === void 0) {
      done = saysDone(entry) || entry.parent !== void 0 && isDone(entry.parent);
      known2.set(entry, done);
    }
    return done;
  };
}
function saysDone({ check, inline }) {
  if (check === "done") return true;
  return inline.struck && inline.parts.every(({ struck }) => struck);
}
function isClosing(text2) {
  return /[:：]\s*$/.test(text2.slice(-4));
}

// rules/status-consistency.ts
var statusConsistency = defineRule({
  id: "session-status-consistency",
  description: "completed with open immediate steps, blocked with no open blocker, in progress with no next step",
  severity: "error",
  why: "A status that contradicts the rest of the file misleads the next session.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    const { match } = file;
    const known2 = match.fields.find(({ spec }) => spec.kind === "status");
    const status = match.status;
    if (!known2 || status?.kind !== "valid") return;
    const { value: value2 } = status;
    const denied = known2.spec.final?.includes(value2) ? openSteps(file) : value2 === "blocked" ? noBlocker(file) : value2 === firstStatus(known2.spec) ? noStep(file) : void 0;
    if (denied === void 0) return;
    const { denial, cause } = typeof denied === "string" ? { denial: denied, cause: void 0 } : denied;
    report({
      message: `Unexpected status ${quote(value2)} ${denial}`,
      place: known2.field.valuePlace,
      ...cause && { cause }
    });
  }
});
function openSteps(file) {
  const open = sectionsOf(file.match, "next").flatMap(
    (section) => stepsOf(section).filter(({ entry, leads: leads3 }) => isOpenBox(entry) && isImmediate(leads3))
  );
  const [first] = open;
  if (!first) return void 0;
  const { inline, textFrom } = first.entry;
  const place = inline.place(textFrom, inline.text.trimEnd().length);
  const steps = open.length > 1 ? `${open.length} open steps, the first` : "an open step";
  return {
    denial: `with ${steps} on line ${place.start.line}, expected no open immediate steps`,
    cause: { message: "The open step is here", place }
  };
}
function isOpenBox({ node, check, inline }) {
  return check === "open" && node.type === "listItem" && inline.text.trim() !== "" && !inline.parts[0]?.struck;
}
function isImmediate(headings3) {
  return headings3.length === 0 || !headings3.some(isLater) && headings3.some(isSoonest);
}
function noBlocker(file) {
  const sections = sectionsOf(file.match, "blockers");
  if (sections.length === 0) return isMissing(file, "blockers") ? void 0 : noBlockerAt(file);
  const blockers2 = sections.map(readBlockers);
  if (blockers2.includes("open") || blockers2.every((state) => state === "empty")) return void 0;
  return blockers2.includes("resolved") ? "with every blocker resolved, expected an open blocker" : "without a blocker, expected an open blocker";
}
function noBlockerAt({ session }) {
  const told = session.sections.some(({ name }) => mayHoldBlocker.isIn(name.key));
  return told ? void 0 : "without a blocker, expected an open blocker";
}
var mayHoldBlocker = new Phrases(({ headings: headings3 }) => headings3.blockers);
function isMissing({ match }, role) {
  return match.format.sections.some((spec) => {
    const due = spec.role === role ? match.due(spec) : void 0;
    return due !== void 0 && isDue(due, match.progress);
  });
}
function noStep(file) {
  const sections = sectionsOf(file.match, "next");
  const told = sections.map(readSteps);
  if (told.length === 0 || told.includes("open") || told.includes("empty")) return void 0;
  return told.includes("done") ? "with every next step done, expected an open step" : "without a next step, expected a next step";
}

// rules/status-value.ts
var statusValue = defineRule({
  id: "session-status-value",
  description: "a status that is not one of the allowed values, or says two things at once",
  severity: "error",
  why: "Tools and people sort sessions by status, and a shared value can be searched for.",
  options: {
    values: {
      description: "The statuses that a session may have; the format's own when empty.",
      type: "array",
      items: { $ref: "#/definitions/statusValue" }
    }
  },
  defaults: { values: [] },
  check({ match }, { values }, report) {
    for (const { spec, field } of match.fields) {
      if (spec.kind !== "status" || field.value === "" || isPlaceholder(field.value)) continue;
      const allowed = values.length > 0 ? values : spec.values ?? [];
      if (allowed.length === 0) continue;
      const status = readStatus(field.value, allowed);
      if (status.kind === "valid") continue;
      const ambiguous = status.kind === "ambiguous" ? "ambiguous " : "";
      report({
        message: `Unexpected ${ambiguous}status ${quote(field.value)}, expected ${oneOf2(allowed.map(nameOfStatus))}`,
        place: field.valuePlace,
        ...status.kind === "misspelt" && { expected: [status.value] }
      });
    }
  }
});

// prose/evidence.ts
function hasEvidence(text2) {
  return observations.isIn(text2) || hasIdentifier2(text2) || hasFigure2(text2);
}
var observations = new Phrases(({ evidence: evidence2 }) => evidence2.observations);
function hasIdentifier2(text2) {
  return asciiIdentifiers.test(text2) || otherLetters.test(text2) && identifiers.test(text2);
}
var asciiIdentifiers = /[\w-]\/[\w.-]|\w\.[a-z]{1,5}(?![A-Za-z\d\u0080-\uffff])|[a-z][A-Z]|[A-Za-z]_[A-Za-z]|\w\(\)|(?<![A-Za-z\d\u0080-\uffff])(?=[\da-f]{0,40}\d)[\da-f]{7,40}(?![A-Za-z\d\u0080-\uffff])|#\d/;
var otherLetters = /[\u00aa-\u1fff\u2c00-\uffff]/;
var identifiers = new RegExp("[\\p{L}\\d_-]\\/[\\p{L}\\d_.-]|[\\p{L}\\d_]\\.[a-z]{1,5}(?![\\p{L}\\d])|\\p{Ll}\\p{Lu}|\\p{L}_\\p{L}|\\w\\(\\)|(?<![\\p{L}\\d])(?=[\\da-f]{0,40}\\d)[\\da-f]{7,40}(?![\\p{L}\\d])|#\\d", "u");
function hasFigure2(text2) {
  if (!/\d/.test(text2)) return false;
  return /\d/.test(withoutDurations(withoutNumbering(text2.slice(0, longestLine4))));
}
var longestLine4 = 400;
function withoutNumbering(text2) {
  const bare = text2.replace(/^\W*\d{1,3}[.)]/, "");
  if (!parts2.starts(bare.slice(0, longestPart))) return bare;
  return bare.replace(/^\W*[^\W\d]{1,20}\s{0,3}\d{1,3}\b/, "");
}
var parts2 = new Phrases(({ items: items2, names: names3 }) => `${names3.numbered}
${items2.parts}`);
var longestPart = 40;

// rules/successful-approach-evidence.ts
var successfulApproachEvidence = itemRule({
  id: "session-successful-approach-evidence",
  description: "a successful approach with neither a code location nor how it was validated",
  severity: "warning",
  why: "A claim without evidence has to be verified again before anyone can build on it.",
  options: {
    allowMarks: {
      description: "Whether a mark such as `✓` after a name counts as evidence.",
      type: "boolean"
    }
  },
  defaults: { allowMarks: true },
  roles: () => ["succeeded"],
  labels: ({ items: items2 }) => `${items2.approachLabels}
${items2.solutionLabels}`,
  words: ({ evidence: evidence2 }) => evidence2.observations,
  question(_file, { allowMarks }) {
    return (item, { name }) => {
      if (isShown(item) || allowMarks && endsInDoneMark(name)) return void 0;
      return {
        message: `Unexpected successful approach ${quote(name)} without evidence, expected a code location or a validation, such as a file, a test, or a figure`
      };
    };
  }
});
function isShown({ hasBlocks, inlines }) {
  return hasBlocks || inlines.some(({ referring }) => referring) || inlines.some(({ text: text2 }) => hasEvidence(text2));
}

// rules/time-spent.ts
var timeSpent = itemRule({
  id: "session-time-spent",
  description: "an approach with no time recorded",
  severity: "warning",
  why: "The time spent shows what is worth continuing and what the next attempt will cost.",
  options: {
    require: {
      description: "Which approaches need a time: the `succeeded` and the `failed` ones.",
      type: "array",
      items: { type: "string", enum: ["failed", "succeeded"] }
    }
  },
  defaults: { require: ["succeeded", "failed"] },
  roles: ({ require: require2 }) => require2,
  isAskedIn: ({ timed }) => timed === true,
  labels: ({ items: items2 }) => items2.approachLabels,
  words: ({ durations: durations2 }) => `${durations2.units}
${durations2.joinedUnits}`,
  question() {
    return (item, { name }) => isTimed(item) ? void 0 : {
      message: `Unexpected approach ${quote(name)} without a time, expected the time it took, such as \`2 hours\``
    };
  },
  summary(items2, section) {
    return `Unexpected ${items2} approaches without a time in ${quote(section.title)}, expected the time each one took, such as \`2 hours\``;
  }
});
function isTimed({ inlines, fields: fields3 }) {
  return fields3.some(({ key, value: value2 }) => value2 !== "" && timeFields.has(key)) || inlines.some(({ text: text2 }) => hasTimeSpent(text2));
}
var timeFields = keysOf(({ items: items2 }) => items2.timeFields);

// prose/todo.ts
function endOfMark(text2, start) {
  const mark2 = marks5.findAt(text2, start);
  if (!mark2) return void 0;
  const marker2 = markers.findAt(text2, start);
  const { to: to2 } = marker2 ?? mark2;
  const rest = text2.slice(to2, to2 + longestBehind);
  const behind = (marker2 ? behindMarker : behindLabel).exec(rest);
  return behind ? to2 + behind[0].length : void 0;
}
var longestBehind = 80;
var markers = new Phrases(({ todo: todo2 }) => todo2.markers);
var marks5 = new Phrases(({ todo: todo2 }) => `${todo2.labels}
${todo2.markers}`);
var behindMarker = /^(?:\([^()]{1,40}\))?(?:\s*$|\s*[:：]|\s[-–—]\s|\s+(?=[a-z]))\s*/i;
var behindLabel = /^\s*(?:[:：]|$)\s*/;
function namesNothing(text2) {
  if (text2.length > longest2) return false;
  let count2 = 0;
  let narrowed = false;
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text2); match; match = wordPattern.exec(text2)) {
    const kind = kindOf(match[0]);
    if (kind === "name") return false;
    if (kind === "filler") continue;
    narrowed ||= kind === "qualifier";
    count2++;
  }
  return count2 < 2 || !narrowed;
}
var kindOf = perText(findKind);
function findKind(word) {
  const lower = word.toLowerCase();
  const isPlain3 = plainWord.test(word) || word === word.toUpperCase() && abbreviations.has(lower);
  if (!isPlain3) return "name";
  if (fillers.has(lower)) return "filler";
  return meanings2.of(lower) ?? "name";
}
var abbreviations = keysOf(({ todo: todo2 }) => todo2.abbreviations);
var fillers = keysOf(({ vague: vague2 }) => vague2.fillers);
var meanings2 = new Meanings([
  ["generic", ({ todo: todo2 }) => todo2.kinds],
  ["qualifier", ({ vague: vague2 }) => vague2.qualifiers],
  ["generic", ({ vague: vague2 }) => vague2.fillers],
  ...kinds2.map((kind) => ["generic", ({ vague: vague2 }) => vague2.claims[kind]])
]);
var longest2 = 80;
var wordPattern = /[^\s,;:.!?()[\]"“”*–—/&+]+/gu;
var plainWord = /^[A-Za-z]?[a-z'’]+(?:-[a-z]+){0,3}$/;

// rules/todo-context.ts
var todoContext = defineRule({
  id: "session-todo-context",
  description: "an open item with neither a priority nor enough context to start on it",
  severity: "error",
  why: "The next reader has to know when an open item is due or where to begin.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    if (file.match.format.sections.length === 0) return;
    const quoted = new Set(sectionsOf(file.match, "prompts"));
    const found = [];
    for (const section of file.session.sections) {
      if (quoted.has(section)) continue;
      collect(section, found);
    }
    if (found.length === 0) return;
    const vague2 = vagueLines(file);
    for (const { inline, from, to: to2, text: text2 } of found) {
      const place = inline.place(from, to2);
      if (vague2.has(place.start.line)) continue;
      report({
        message: `Unexpected open item ${quote(text2)} without context, expected a priority or a starting point`,
        place
      });
    }
  }
});
function collect(section, found) {
  const { entries, paragraphs } = contentOf(section);
  for (const inline of paragraphs) {
    const from = endOfMark(inline.text, 0);
    if (from !== void 0) addTodo({ inline, start: 0, from, leads: [] }, section, found);
  }
  if (!entries.some(needsContext)) return;
  for (const step of ownStepsOf(section)) collectStep(step, section, found);
}
function needsContext(entry) {
  return isBareItem(entry) || entry.children.some(needsContext);
}
function isBareItem(entry) {
  const { inline, textFrom, check, kind } = entry;
  if (kind === "row" || check === "done") return false;
  if (entry.children.length > 0 || entry.paragraphs.length > 0 || entry.hasBlocks) return false;
  const from = endOfMark(inline.text, textFrom);
  if (check !== "open" && from === void 0) return false;
  return namesNothing(inline.text.slice(from ?? textFrom).trimEnd());
}
function collectStep({ entry, leads: leads3 }, section, found) {
  const { inline, textFrom: start } = entry;
  if (!isBareItem(entry) || isOrdered2(entry)) return;
  const marker2 = endOfMark(inline.text, start);
  addTodo({ inline, start, from: marker2 ?? start, leads: leads3 }, section, found);
}
function isOrdered2(entry) {
  for (let one2 = entry; one2; one2 = one2.parent) {
    if (one2.ordered) return true;
  }
  return false;
}
function addTodo({ inline, start, from, leads: leads3 }, section, found) {
  const end = inline.text.trimEnd().length;
  const text2 = inline.text.slice(from, end);
  const marked = from > start;
  if (text2.trim() === "" && !marked || isPlaceholder(text2)) return;
  if (inline.hasReference(start, end) || !namesNothing(text2)) return;
  if (hasPriority(text2) || leads3.some(ordersWhatFollows)) return;
  for (let one2 = section; one2; one2 = one2.parent) {
    if (one2.depth > 1 && ordersWhatFollows(one2.title)) return;
  }
  found.push({ inline, from: start, to: end, text: inline.text.slice(start, end) });
}
function vagueLines(file) {
  return new Set(
    vagueTextsOf(file, usualVagueOptions).map(
      ({ inline, from, to: to2 }) => inline.outerPlace(from, to2).start.line
    )
  );
}

// rules/untried-checklist.ts
var untriedChecklist = defineRule({
  id: "session-untried-checklist",
  description: "ideas still to be tried that are not a checkbox list",
  severity: "warning",
  why: "A checkbox shows at a glance whether an idea is still open.",
  options: {},
  defaults: {},
  check(file, _options, report) {
    for (const { spec, section } of file.match.sections) {
      if (!spec.checklist) continue;
      const plain = firstPlain(section);
      const marker2 = plain && markerOf(plain, file);
      if (!marker2) continue;
      report({
        message: `Unexpected item ${quote(marker2.text)} without a checkbox, expected \`${marker2.text} [ ]\` as for every idea in ${quote(spec.name)}`,
        place: marker2.place,
        expected: [`${marker2.text} [ ]`]
      });
    }
  }
});
function firstPlain(section) {
  for (const entry of contentOf(section).entries) {
    if (isPlain(entry)) return entry;
  }
  for (const below of section.sections) {
    const found = firstPlain(below);
    if (found) return found;
  }
  return void 0;
}
function isPlain({ node, kind, check, text: text2, inline, children }) {
  if (kind === "row" || node.type !== "listItem" || check !== void 0) return false;
  if (text2.trim() === "" || saysNone(text2) || inline.struck && inline.parts[0]?.struck)
    return false;
  return !children.some((child) => child.check !== void 0);
}
function markerOf({ node }, { session: { source } }) {
  const start = offsetOf(node);
  const match = /^(?:[-*+]|\d{1,9}[.)])/.exec(source.text.slice(start, start + 10));
  return match ? { text: match[0], place: source.place(start, start + match[0].length) } : void 0;
}

// rules/index.ts
var rules = [
  requiredSections,
  sectionOrder,
  noDuplicateSections,
  noEmptySections,
  singleTopic,
  requiredMetadata,
  statusValue,
  dates,
  fileName,
  stale,
  noVagueText,
  noPlaceholders,
  todoContext,
  nextStepsPriority,
  untriedChecklist,
  failedApproachReason,
  successfulApproachEvidence,
  timeSpent,
  decisionRationale,
  knownIssueDetails,
  blockerDetails,
  metrics7,
  riskMitigation,
  continuity2,
  statusConsistency,
  codeLocations,
  noSecrets2,
  noHiddenText
];

// config/resolve.ts
var sessionExtensions = ["markdown", "md", "tmp"];
function resolveConfig(config, first = {}) {
  const formats2 = allFormats(config);
  const isListed = anyOf(config.files ?? defaultFiles(formats2));
  const ignore = (config.ignore ?? []).map((pattern) => ({
    pattern,
    fits: anyOf(withContent(pattern))
  }));
  const ignoredBy = (path) => ignore.find(({ fits: fits3 }) => fits3(path))?.pattern;
  const isIgnored = (path) => ignoredBy(path) !== void 0;
  const overrides = (config.overrides ?? []).map((override) => ({
    ...override,
    fits: anyOf(override.files)
  }));
  const settings = /* @__PURE__ */ new Map();
  return {
    formats: formats2,
    isIgnored,
    ignoredBy,
    isSessionFile: (path) => isListed(path) && !isIgnored(path),
    settingsFor(path) {
      const fitting = overrides.filter(({ fits: fits3 }) => fits3(path));
      const key = fitting.map((override) => overrides.indexOf(override)).join();
      let found = settings.get(key);
      if (!found) {
        found = merge([config, ...fitting, first], first.type !== void 0, formats2);
        settings.set(key, found);
      }
      return found;
    }
  };
}
function allFormats({ formats: formats2 = {} }) {
  const own = Object.entries(formats2).map(([name, format]) => ({
    description: "",
    fields: [],
    ...format,
    name
  }));
  return [...own, ...formats.filter(({ name }) => !Object.hasOwn(formats2, name))];
}
function defaultFiles(formats2) {
  const folders = new Set(formats2.flatMap((format) => format.folders ?? []));
  const names3 = `*.{${sessionExtensions.join()}}`;
  return [...folders].map((folder) => {
    const path = folder.split("/").map(escapeGlob).join("/");
    return `**/${path}/**/${names3}`;
  });
}
function withContent(pattern) {
  return [pattern, `${pattern}/**`];
}
function anyOf(patterns) {
  const globs = patterns.map(compileGlob);
  return (path) => globs.some((fits3) => fits3(path));
}
function merge(parts3, forceType, formats2) {
  let format = "auto";
  let type = "auto";
  let preset = "recommended";
  for (const part of parts3) {
    format = part.format ?? format;
    type = part.type ?? type;
    preset = part.preset ?? preset;
  }
  const values = parts3.map(({ rules: rules4 }) => rules4 ?? {});
  const rules3 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const short = shortNameOf(rule.id);
    const given = values.map((value2) => value2[rule.id] ?? value2[short]).filter(isSet);
    const set = ruleSettings(rule, given);
    if (set) rules3.set(rule.id, set);
  }
  return { format, type, forceType, strict: preset === "strict", rules: rules3, formats: formats2 };
}
function isSet(value2) {
  return value2 !== void 0;
}
function ruleSettings(rule, values) {
  let on = "own";
  let options = rule.defaults;
  for (const value2 of values) {
    const read = readRuleValue(value2);
    on = read.on;
    if (read.options) options = { ...rule.defaults, ...read.options };
  }
  if (on === void 0) return void 0;
  return on === "own" ? { severity: rule.severity, options } : { severity: on, isExplicit: true, options };
}
function readRuleValue(value2) {
  if (isList(value2)) {
    const [first, options] = value2;
    return { on: switches[String(first)], ...options && { options } };
  }
  if (typeof value2 === "object") return { on: "own", options: value2 };
  return { on: switches[String(value2)] };
}
function isList(value2) {
  return Array.isArray(value2);
}
var switches = {
  0: void 0,
  1: "warning",
  2: "error",
  error: "error",
  false: void 0,
  off: void 0,
  on: "own",
  true: "own",
  warn: "warning"
};

// builtin:util
var module = process.getBuiltinModule("node:util");
var parseArgs = /* @__PURE__ */ (() => module.parseArgs)();

// cli/arguments.ts
function readArguments(argv, specs) {
  const options = Object.fromEntries(
    specs.map(({ name, short, value: value2 }) => [
      name,
      {
        type: value2 === void 0 ? "boolean" : "string",
        ...short !== void 0 && { short }
      }
    ])
  );
  const { tokens: tokens3 } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  const positionals = [];
  const values = /* @__PURE__ */ new Map();
  for (const token2 of tokens3) {
    if (token2.kind === "positional") positionals.push(token2.value);
    if (token2.kind !== "option") continue;
    const spec = specs.find(({ name }) => name === token2.name);
    if (!spec) throw new UsageError(unknownOption(token2.rawName, specs));
    const value2 = optionValue(spec, token2.value, token2.inlineValue ?? false);
    values.set(spec.name, [...values.get(spec.name) ?? [], value2]);
  }
  return {
    positionals,
    all: (name) => values.get(name) ?? [],
    last: (name) => values.get(name)?.at(-1),
    has: (name) => values.has(name)
  };
}
function unknownOption(written2, specs) {
  const names3 = specs.map(({ name }) => `--${name}`);
  const end = written2.replace(/^-+/, "-");
  const meant = closest(written2, names3) ?? names3.find((name) => name.endsWith(end));
  const hint = meant === void 0 ? "see `session-lint --help`" : `did you mean \`${meant}\`?`;
  return `Unknown option \`${written2}\`, ${hint}`;
}
function optionValue({ name, value: kind }, value2, inline) {
  if (kind === void 0) {
    if (value2 !== void 0)
      throw new UsageError(`Unexpected value of \`--${name}\`, expected none`);
    return "true";
  }
  const isMissing2 = typeof value2 !== "string" || value2 === "" || !inline && /^-./.test(value2);
  if (isMissing2) throw new UsageError(`Missing value of \`--${name}\`, expected \`${kind}\``);
  return value2;
}

// cli/options.ts
function readOptions(options, args, env) {
  const values = Object.entries(options).flatMap(
    ([name, option2]) => "read" in option2 ? [[name, option2.read(args, env)]] : []
  );
  return Object.fromEntries(values);
}
function option(spec) {
  return spec;
}
function flag(spec) {
  return { ...spec, read: (args) => args.has(spec.name) };
}
function text(spec) {
  return { ...spec, read: (args) => args.last(spec.name) };
}

// builtin:fs
var module2 = process.getBuiltinModule("node:fs");
var chmodSync = /* @__PURE__ */ (() => module2.chmodSync)();
var closeSync = /* @__PURE__ */ (() => module2.closeSync)();
var existsSync = /* @__PURE__ */ (() => module2.existsSync)();
var fstatSync = /* @__PURE__ */ (() => module2.fstatSync)();
var lstatSync = /* @__PURE__ */ (() => module2.lstatSync)();
var mkdirSync = /* @__PURE__ */ (() => module2.mkdirSync)();
var openSync = /* @__PURE__ */ (() => module2.openSync)();
var readdirSync = /* @__PURE__ */ (() => module2.readdirSync)();
var readFileSync = /* @__PURE__ */ (() => module2.readFileSync)();
var realpathSync = /* @__PURE__ */ (() => module2.realpathSync)();
var rmSync = /* @__PURE__ */ (() => module2.rmSync)();
var rmdirSync = /* @__PURE__ */ (() => module2.rmdirSync)();
var statSync = /* @__PURE__ */ (() => module2.statSync)();
var writeFileSync = /* @__PURE__ */ (() => module2.writeFileSync)();
var writeSync = /* @__PURE__ */ (() => module2.writeSync)();

// builtin:path
var module3 = process.getBuiltinModule("node:path");
var resolve = /* @__PURE__ */ (() => module3.resolve)();
var isAbsolute = /* @__PURE__ */ (() => module3.isAbsolute)();
var join = /* @__PURE__ */ (() => module3.join)();
var relative = /* @__PURE__ */ (() => module3.relative)();
var dirname = /* @__PURE__ */ (() => module3.dirname)();
var basename = /* @__PURE__ */ (() => module3.basename)();
var extname = /* @__PURE__ */ (() => module3.extname)();
var sep = /* @__PURE__ */ (() => module3.sep)();

// cli/sink.ts
function takesBytes(descriptor) {
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || found.isSocket();
  } catch {
    return false;
  }
}
function stdoutSink(host) {
  const { stdoutDescriptor: descriptor } = host;
  if (descriptor === void 0) return streamSink(host.stdout);
  let stream;
  let isClosed2 = false;
  return {
    async write(text2) {
      if (isClosed2) return;
      const bytes = Buffer.from(text2);
      let from = 0;
      while (!stream && from < bytes.length) {
        try {
          from += writeSync(descriptor, bytes, from);
        } catch (error) {
          const { code } = error;
          if (code === "EPIPE") {
            isClosed2 = true;
            return;
          }
          if (code !== "EAGAIN") throw new UsageError(`stdout: ${describeError(error)}`);
          stream = streamSink(host.stdout);
        }
      }
      await stream?.write(bytes.subarray(from));
    },
    close() {
    }
  };
}
function streamSink(stream) {
  let error;
  stream.on("error", (cause) => {
    error = cause;
  });
  return {
    async write(text2) {
      if (error && error.code !== "EPIPE") throw new UsageError(`stdout: ${describeError(error)}`);
      if (error || text2.length === 0) return;
      const isFull2 = !stream.write(text2);
      if (isFull2) await drained(stream);
    },
    close() {
    }
  };
}
function drained(stream) {
  return new Promise((done) => {
    const end = () => {
      stream.off("drain", end).off("error", end).off("close", end);
      done();
    };
    stream.on("drain", end).on("error", end).on("close", end);
  });
}
function fileSink(path, name) {
  const attempt = (action) => {
    try {
      return action();
    } catch (error) {
      throw new UsageError(`${name}: cannot be written: ${describeError(error)}`);
    }
  };
  const file = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    return openSync(path, "w");
  });
  return {
    async write(text2) {
      const bytes = Buffer.from(text2);
      for (let from = 0; from < bytes.length; ) {
        const at2 = from;
        from += attempt(() => writeSync(file, bytes, at2));
      }
    },
    close: () => attempt(() => closeSync(file))
  };
}

// cli/help.ts
var help_exports = {};
__export(help_exports, {
  helpCommand: () => helpCommand,
  writeOption: () => writeOption
});

// cli/new.ts
var new_exports = {};
__export(new_exports, {
  command: () => command
});

// files/paths.ts
var noPath = "<stdin>";
function displayPath(path, cwd) {
  if (path === "") return noPath;
  const absolute = resolve(cwd, path);
  return isWithin2(absolute, cwd) ? pathFrom(cwd, absolute) || "." : toSlashes(absolute);
}
function absolutePath(path, cwd) {
  return path === "" ? noPath : resolve(cwd, path);
}
function pathFrom(folder, path) {
  return toSlashes(relative(folder, path));
}
function toSlashes(path) {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}
function isWithin2(path, folder) {
  const way = relative(folder, path);
  return way !== ".." && !/^\.\.[/\\]/.test(way) && !isAbsolute(way);
}

// files/nearest-folder.ts
function nearestFolderWith(folder, ...names3) {
  for (let place = folder; ; place = dirname(place)) {
    if (names3.some((name) => existsSync(join(place, name)))) return place;
    if (place === dirname(place)) return void 0;
  }
}

// builtin:child_process
var spawn = (...values) => process.getBuiltinModule("node:child_process").spawn(...values);
var spawnSync = (...values) => process.getBuiltinModule("node:child_process").spawnSync(...values);

// git/environment.ts
function gitEnvironment(env) {
  const passed = {};
  for (const [name, value2] of Object.entries(env)) {
    if (value2 !== void 0 && passedOn.has(name.toUpperCase())) passed[name] = value2;
  }
  return { ...passed, ...configVariables(env), ...fixed };
}
var fixed = {
  // Don't fetch missing objects of a partial clone over the network.
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  // This program reads git's messages and shows them with its own.
  LC_ALL: "C"
};
var passedOn = /* @__PURE__ */ new Set([
  "DYLD_LIBRARY_PATH",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_CEILING_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CONFIG_SYSTEM",
  "GIT_DIR",
  "GIT_DISCOVERY_ACROSS_FILESYSTEM",
  "GIT_EXEC_PATH",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_NO_REPLACE_OBJECTS",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_QUARANTINE_PATH",
  "GIT_REPLACE_REF_BASE",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE",
  "HOME",
  "HOMEDRIVE",
  "HOMEPATH",
  "LANG",
  "LD_LIBRARY_PATH",
  "PATH",
  "PATHEXT",
  "PROGRAMDATA",
  // Under sudo, git trusts the repositories of the calling user.
  "SUDO_UID",
  "SYSTEMROOT",
  "TEMP",
  "TMP",
  "TMPDIR",
  "USERPROFILE",
  "XDG_CONFIG_HOME"
]);
var passedSettings = /* @__PURE__ */ new Set([
  "core.bare",
  "core.excludesfile",
  "core.filemode",
  "core.hookspath",
  "core.ignorecase",
  "core.longpaths",
  "core.precomposeunicode",
  "core.protecthfs",
  "core.protectntfs",
  "core.quotepath",
  "core.sparsecheckout",
  "core.symlinks",
  "core.worktree",
  "safe.barerepository",
  "safe.directory"
]);
function configVariables(env) {
  const settings = [...countedSettings(env), ...quotedSettings(env.GIT_CONFIG_PARAMETERS ?? "")];
  const passed = settings.filter(([key]) => passedSettings.has(key.toLowerCase()));
  if (passed.length === 0) return {};
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(passed.length)],
    ...passed.flatMap(([key, value2], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value2 ?? "true"]
    ])
  ]);
}
function countedSettings(env) {
  const settings = [];
  for (let index = 0; index < Number(env.GIT_CONFIG_COUNT); index++) {
    const key = env[`GIT_CONFIG_KEY_${index}`];
    const value2 = env[`GIT_CONFIG_VALUE_${index}`];
    if (key === void 0 || value2 === void 0) break;
    settings.push([key, value2]);
  }
  return settings;
}
function quotedSettings(text2) {
  const settings = [];
  settingPattern.lastIndex = 0;
  while (settingPattern.lastIndex < text2.length) {
    const match = settingPattern.exec(text2);
    if (!match) return [];
    const [, key = "", equals, value2] = match;
    if (equals !== void 0) {
      settings.push([unquote2(key), value2 === void 0 ? void 0 : unquote2(value2)]);
    } else {
      const [name = "", ...rest] = unquote2(key).split("=");
      settings.push([name, rest.length > 0 ? rest.join("=") : void 0]);
    }
  }
  return settings;
}
var settingPattern = /('[^']*'(?:\\['!]'[^']*')*)(=('[^']*'(?:\\['!]'[^']*')*)?)?(?: +|$)/y;
function unquote2(text2) {
  return text2.slice(1, -1).replaceAll(/'\\(['!])'/g, "$1");
}

// git/run.ts
async function runGit(args, host, { input, accepted } = {}) {
  const { stdin, stdout, ended: ended2 } = startGit(args, host, accepted);
  const chunks = [];
  stdout.on("data", (chunk) => chunks.push(chunk));
  stdin.end(input);
  await ended2;
  return Buffer.concat(chunks);
}
async function askGit(args, host) {
  try {
    const text2 = (await runGit(args, host)).toString("utf8").replace(/\r?\n$/, "");
    return text2 === "" ? void 0 : text2;
  } catch {
    return void 0;
  }
}
var longestOutput = 256 * 1024 * 1024;
function runGitSync(args, host, input = "") {
  const { status, stdout } = spawnSync("git", argumentsOf(args, host), {
    ...optionsOf(host),
    input,
    maxBuffer: longestOutput
  });
  return status === 0 ? stdout : void 0;
}
function startGit(args, host, accepted = [0]) {
  const git = spawn("git", argumentsOf(args, host), { ...optionsOf(host), stdio: "pipe" });
  git.stdin.on("error", () => {
  });
  return { stdin: git.stdin, stdout: git.stdout, ended: ended(git, accepted) };
}
var safe = [
  "--no-optional-locks",
  // The repository can choose the program that monitors files.
  "-c",
  "core.fsmonitor=false",
  // `git diff` would refresh the index.
  "-c",
  "diff.autoRefreshIndex=false"
];
var refusingLiteral = /* @__PURE__ */ new Set(["check-ignore"]);
function argumentsOf(args, { safeDirectory }) {
  return [
    ...safe,
    ...safeDirectory === void 0 ? [] : ["-c", `safe.directory=${safeDirectory}`],
    ...refusingLiteral.has(args[0]) ? [] : ["--literal-pathspecs"],
    ...args
  ];
}
function optionsOf({ cwd, env }) {
  return { cwd, env: gitEnvironment(env), windowsHide: true };
}
function ended(git, accepted) {
  const errors = [];
  git.stderr?.on("data", (chunk) => errors.push(chunk));
  return new Promise((done, fail) => {
    git.on("error", (error) => fail(new UsageError(`git: ${describeError(error)}`)));
    git.on("close", (code, signal) => {
      if (code !== null && accepted.includes(code)) return done();
      const [line = ""] = String(Buffer.concat(errors)).trim().split("\n");
      const said = line.replace(/^(?:fatal|error): /, "");
      fail(new UsageError(`git: ${said || `ended with ${signal ?? code}`}`));
    });
  });
}

// git/root.ts
async function findRoot(host) {
  const output2 = await runGit(topLevel, host);
  return resolve(host.cwd, String(output2).replace(/\r?\n$/, ""));
}
async function findRootIfAny(host) {
  const root = await askGit(topLevel, host);
  return root && resolve(host.cwd, root);
}
function readRepositorySync(host) {
  const output2 = runGitSync([...topLevel, "--is-shallow-repository"], host);
  const [, root, shallow] = /^(.+?)\r?\n(true|false)\r?\n$/s.exec(String(output2 ?? "")) ?? [];
  return root ? { root: resolve(host.cwd, root), isShallow: shallow === "true" } : void 0;
}
var topLevel = ["rev-parse", "--show-toplevel"];
function nearestRepository(folder) {
  return nearestFolderWith(folder, ".git");
}

// lint/satteri-limits.ts
function isUnfitForSatteri(text2) {
  return isMisread(text2) || isDenseInEntities(text2) || hasLongChain(text2);
}
var longestForRemark = 1e5;
function isMisread(text2) {
  if (text2.length > longestForRemark) return false;
  return hasEmptyBox(text2) || escapedMarkPattern.test(text2);
}
function hasEmptyBox(text2) {
  for (let at2 = text2.indexOf("]"); at2 >= 0; at2 = text2.indexOf("]", at2 + 1)) {
    if (text2[at2 - 2] !== "[") continue;
    boxEnd.lastIndex = at2 + 1;
    if (!boxEnd.test(text2)) continue;
    const start = Math.max(text2.lastIndexOf("\n", at2), text2.lastIndexOf("\r", at2)) + 1;
    if (emptyBoxPattern.test(text2.slice(start, at2 + 1))) return true;
  }
  return false;
}
var boxEnd = /[ \t]*(?:\r\n?|\n)[ \t]*\S/y;
var emptyBoxPattern = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}){1,9}\[[ xX]\]$/;
var escapedMarkPattern = /\\[*_][*_]/;
var manyEntities = 2e3;
var window = 1e5;
function isDenseInEntities(text2) {
  const recent2 = [];
  for (let at2 = text2.indexOf("&"); at2 >= 0; at2 = text2.indexOf("&", at2 + 1)) {
    const oldest = recent2.at(-manyEntities) ?? Number.NEGATIVE_INFINITY;
    if (at2 - oldest < window) return true;
    recent2.push(at2);
  }
  return false;
}
var longestChain = 2e3;
function hasLongChain(text2) {
  let count2 = 0;
  let last = 0;
  for (let at2 = text2.indexOf("_"); at2 >= 0; at2 = text2.indexOf("_", at2 + 1)) {
    if (/\s/.test(text2.slice(last, at2))) count2 = 0;
    if (++count2 > longestChain) return true;
    last = at2 + 1;
  }
  return false;
}

// lint/parser.ts
async function loadSatteri() {
  return (await import("./satteri-7U6PGSDG.js")).parse;
}
async function loadRemark() {
  return (await import("./markdown-JA6KIBW2.js")).parseMarkdown;
}
function parserFor(text2) {
  return isUnfitForSatteri(text2) ? loadRemark() : loadParser();
}
var loading;
function loadParser() {
  loading ??= firstThatLoads([loadSatteri, loadRemark]);
  return loading;
}
async function firstThatLoads(ways) {
  let failure;
  for (const load of ways) {
    try {
      return await load();
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

// rules/secrets/hide.ts
function hideSecrets(findings, text2) {
  const secrets2 = /* @__PURE__ */ new Set();
  for (const { sensitive, place } of findings) {
    if (sensitive) addSecret(text2.slice(place.start.offset, place.end.offset), secrets2);
  }
  if (secrets2.size === 0) return findings;
  const hide = (shown) => [...secrets2].reduce(withoutSecret, shown);
  return findings.map((finding) => ({
    ...finding,
    message: hide(finding.message),
    note: hide(finding.note),
    expected: finding.expected.map(hide)
  }));
}
function addSecret(secret, secrets2) {
  for (const line of secret.split(/\r\n?|\n|\\n/)) {
    const part = line.trim().replace(keyMark, "").trim();
    if (part.length >= shortest) secrets2.add(part);
  }
}
var keyMark = /^-----(?:BEGIN|END) [A-Z\d ]{1,60}-----/;
var shortest = 4;
var knownBy = 12;
function withoutSecret(shown, secret) {
  const start = secret.slice(0, knownBy);
  let hidden = "";
  let from = 0;
  for (let at2 = shown.indexOf(start); at2 >= 0; at2 = shown.indexOf(start, from)) {
    let length = start.length;
    while (length < secret.length && shown[at2 + length] === secret[length]) length++;
    hidden += `${shown.slice(from, at2)}****`;
    from = at2 + length;
  }
  return hidden + shown.slice(from);
}

// lint/run-rules.ts
var RuleError = class extends Error {
  ruleId;
  constructor(ruleId2, cause) {
    super(`${ruleId2} crashed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = "RuleError";
    this.ruleId = ruleId2;
  }
};
function readSessionFile(session, path, settings, context) {
  return {
    session,
    match: matchFormat(session, chooseFormat(session, path, settings), {
      path,
      type: settings.type,
      forceType: settings.forceType
    }),
    formatNames: settings.formats.map(({ name }) => name),
    path,
    context
  };
}
function chooseFormat(session, path, { format, formats: formats2 }) {
  const chosen = format === "auto" ? recognise(session, formats2, path) : formats2.find(({ name }) => name === format);
  return chosen ?? unknownFormat;
}
function runRules(file, settings) {
  const findings = [];
  for (const rule of rules) {
    const on = settings.rules.get(rule.id);
    if (on) runRule(rule, file, on, settings.strict, findings);
  }
  return hideSecrets(findings, file.session.source.text);
}
function runRule(rule, file, { severity, isExplicit = false, options }, strict, findings) {
  try {
    rule.check(file, options, (report) => {
      findings.push({
        ruleId: rule.id,
        severity: severityOf(report, severity, strict && !isExplicit),
        message: report.message,
        place: report.place,
        expected: report.expected ?? [],
        note: report.note ?? rule.why,
        url: ruleUrl(rule.id),
        ...report.cause && { cause: report.cause },
        ...report.sensitive && { sensitive: true }
      });
    });
  } catch (error) {
    throw new RuleError(rule.id, error);
  }
}
function severityOf(report, severity, strict) {
  if (report.notDue) return "warning";
  return strict ? "error" : report.severity ?? severity;
}

// rules/names.ts
function ruleNamed(name) {
  return byName.get(name);
}
function closestRule(name) {
  const meant = closest(name, byName.keys()) ?? closest(`session-${name}`, byName.keys());
  return meant === void 0 ? void 0 : byName.get(meant)?.id;
}
var byName = new Map(
  rules.flatMap((rule) => [
    [rule.id, rule],
    [shortNameOf(rule.id), rule]
  ])
);

// project/config-file.ts
var fileNames = [
  "session-lint.config.json",
  "session-lint.config.yaml",
  "session-lint.config.yml"
];
var packageKey = "session-lint";
var configFileNames = [...fileNames, "package.json"];
var longestFile = 256 * 1024;
var ConfigFiles = class {
  #cwd;
  #contents;
  #byFolder = /* @__PURE__ */ new Map();
  /** @param cwd - The folder that paths in messages are relative to. */
  constructor(cwd, contents2 = /* @__PURE__ */ new Map()) {
    this.#cwd = cwd;
    this.#contents = contents2;
  }
  /**
   * Finds the closest configuration, searching from `folder` up to the root of the file system, as
   * other tools do: this works for a repository inside another one, and for a configuration in the
   * home folder. A `package.json` without the key is skipped.
   *
   * @throws UsageError
   *   When a file cannot be read or is invalid, or a folder has several.
   */
  nearest(folder) {
    let found = this.#byFolder.get(folder);
    if (!found) {
      found = this.#find(folder);
      this.#byFolder.set(folder, found);
    }
    return found;
  }
  /**
   * Reads the configuration in `path`, whatever the file's name.
   *
   * @throws UsageError
   *   When it cannot be read or is invalid.
   */
  async read(path) {
    const text2 = this.#text(path);
    if (text2 === void 0) {
      throw new UsageError(`${this.#name(path)}: no such configuration file`);
    }
    const keys = /(^|[/\\])package\.json$/.test(path) ? [packageKey] : [];
    const found = await this.#parse(path, text2, keys);
    if (found) return found;
    throw new UsageError(`${this.#name(path)}: expected the key \`${packageKey}\``);
  }
  async #find(folder) {
    const found = /* @__PURE__ */ new Map();
    for (const name of fileNames) {
      const text2 = this.#text(join(folder, name));
      if (text2 !== void 0) found.set(name, text2);
    }
    const manifest = join(folder, "package.json");
    const manifestText = this.#text(manifest, Number.POSITIVE_INFINITY);
    const inManifest = manifestText?.includes(`"${packageKey}"`) ? await this.#parse(manifest, manifestText, [packageKey]) : void 0;
    const names3 = [...found.keys(), ...inManifest ? ["package.json"] : []];
    if (names3.length > 1) {
      const list = names3.map((name) => `\`${name}\``).join(" and ");
      throw new UsageError(`${this.#name(folder)}: expected one configuration, found ${list}`);
    }
    if (inManifest) return inManifest;
    for (const [name, text2] of found) return this.#parse(join(folder, name), text2, []);
    const parent = dirname(folder);
    return parent === folder ? void 0 : this.nearest(parent);
  }
  /**
   * @param keys - The keys that lead to the configuration; without them the result is `undefined`.
   */
  async #parse(path, text2, keys) {
    const { parseConfig } = await import("./config-text-R63Z2G5C.js");
    const config = await parseConfig(text2, {
      name: this.#name(path),
      isYaml: /\.ya?ml$/i.test(path),
      keys
    });
    return config && { path, config };
  }
  #text(path, longest3) {
    const read = () => this.#contents.has(path) ? this.#contents.get(path) : readFile(path);
    return readText2(read, this.#name(path), longest3);
  }
  #name(path) {
    return displayPath(path, this.#cwd);
  }
};
function readFile(path) {
  return readFileSync(path, "utf8");
}
function readText2(read, name, longest3 = longestFile) {
  try {
    const text2 = read();
    if (text2 === void 0) return void 0;
    if (text2.length > longest3) throw new UsageError(`${name}: larger than 256 KB`);
    return text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error.code;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw new UsageError(`${name}: cannot be read: ${describeError(error)}`);
  }
}

// project/configs.ts
var Configs = class {
  cwd;
  #options;
  #files;
  #scopes = /* @__PURE__ */ new Map();
  #fixed;
  constructor(options) {
    this.cwd = options.cwd;
    this.#options = options;
    this.#files = new ConfigFiles(options.cwd, options.contents);
  }
  /**
   * The configuration for the files of a folder.
   *
   * @throws UsageError
   *   When the configuration is invalid, alone or with the overrides.
   */
  forFolder(folder) {
    const { config, cwd } = this.#options;
    if (config !== void 0) {
      this.#fixed ??= this.#fix(config);
      return this.#fixed;
    }
    let scope = this.#scopes.get(folder);
    if (!scope) {
      scope = this.#files.nearest(folder).then((found) => found ? this.#scopeOf(found) : this.#makeScope({}, cwd));
      this.#scopes.set(folder, scope);
    }
    return scope;
  }
  /** Patterns in a configuration that was passed explicitly start from `cwd`. */
  async #fix(config) {
    const { cwd } = this.#options;
    if (typeof config === "string") {
      return this.#makeScope((await this.#files.read(config)).config, cwd);
    }
    const { validateConfig } = await import("./validate-PC2UKX2X.js");
    const problems = validateConfig(config);
    if (problems.length > 0) {
      throw new UsageError(...problems.map(({ message }) => `configuration: ${message}`));
    }
    return this.#makeScope(config, cwd);
  }
  #scopeOf = perObject(
    ({ config, path }) => this.#makeScope(config, dirname(path))
  );
  async #makeScope(config, base) {
    const { overrideNames: overrideNames2 = {} } = this.#options;
    const overrides = givenOf(this.#options.overrides);
    await checkOverrides(config, overrides, overrideNames2);
    return makeScope(resolveConfig(config, overrides), base, config);
  }
};
function givenOf({ format, preset, rules: rules3 = {}, type } = {}) {
  return {
    ...format !== void 0 && { format },
    ...preset !== void 0 && { preset },
    ...Object.keys(rules3).length > 0 && { rules: rules3 },
    ...type !== void 0 && { type }
  };
}
function makeScope(resolved2, base, config) {
  const hasFiles = config.files !== void 0;
  const inBase = (path) => pathFrom(base, path);
  return {
    hasFiles,
    requireSession: config.requireSession ?? false,
    isIgnored: (path) => resolved2.isIgnored(inBase(path)),
    ignoredBy: (path) => resolved2.ignoredBy(inBase(path)),
    // The folders of the built-in formats can be anywhere, even above the configuration.
    isSessionFile: (path) => !resolved2.isIgnored(inBase(path)) && resolved2.isSessionFile(hasFiles ? inBase(path) : toSlashes(path)),
    settingsFor: (path) => resolved2.settingsFor(inBase(path))
  };
}
function areSwitches(rules3 = {}) {
  const named = Object.entries(rules3);
  const ids = new Set(named.map(([name]) => ruleNamed(name)?.id));
  const isPlain3 = named.every(([name, value2]) => ruleNamed(name) && switches2.has(value2));
  return isPlain3 && ids.size === named.length;
}
var switches2 = /* @__PURE__ */ new Set(["off", "warn", "error", "on"]);
async function checkOverrides(config, overrides, names3) {
  if (Object.keys(overrides).every((key) => key === "rules") && areSwitches(overrides.rules)) return;
  const { validateConfig } = await import("./validate-PC2UKX2X.js");
  const { formats: formats2 = {}, format = "auto" } = config;
  const problems = validateConfig({ formats: formats2, format, ...overrides });
  if (problems.length === 0) return;
  throw new UsageError(
    ...problems.map(
      ({ path, message }) => `${names3[String(path[0])] ?? "configuration"}: ${message}`
    )
  );
}

// report/visible.ts
function visible(text2) {
  return isPlain2.test(text2) ? text2 : text2.replaceAll(invisible2, show);
}
var isPlain2 = /^[ -~]*$/;
var invisible2 = /[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function show(character2, offset, text2) {
  const code = character2.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  if (code === 127) return "␡";
  if (code === emojiStyle || code === textStyle) return character2;
  if (code === joiner && joinsEmoji(text2, offset)) return character2;
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
var textStyle = 65038;
var emojiStyle = 65039;
var joiner = 8205;
function joinsEmoji(text2, offset) {
  const before = text2.slice(Math.max(0, offset - 4), offset);
  const after = text2.slice(offset + 1, offset + 3);
  return new RegExp("(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier})\\uFE0F?$", "u").test(before) && new RegExp("^\\p{Extended_Pictographic}", "u").test(after);
}

// cli/session-prompts.ts
var sectionPrompts = {
  context: "[What is being worked on, why it matters, and its state]",
  facts: "- [An insight, constraint or requirement that the next session needs to know]",
  succeeded: `1. **Approach**: [What was tried and worked]
   - **Result**: [What came of it, with a figure if there is one]
   - **Why it works**: [The reason]
   - **Code location**: [The file and the function]
   - **Time spent**: [How long it took]
   - **Validated by**: [The test, the command or the measurement that shows it]`,
  failed: `1. **Approach**: [What was tried and did not work]
   - **Problem**: [What happened instead]
   - **Why it failed**: [The cause that was found]
   - **Lesson learned**: [The rule that the next reader should follow]
   - **Time spent**: [How long it took]`,
  untried: "- [ ] [An approach that nobody has tried, and what it could gain]",
  next: `1. [The very next step, with the file or command to start from]
2. [The step after that]`,
  decisions: `- **Decision**: [What was decided]
  - **Reasoning**: [Why this and not something else]
  - **Trade-off**: [What it costs]`,
  issues: `- [ ] **Issue**: [What is wrong, and how to see it]
  - **Status**: [How far the investigation is]
  - **Potential impact**: [Who or what is affected]
  - **Priority**: [High, medium or low, and why]`,
  blockers: "- **Pending**: [What the work is waiting for, who owns it, and when it is expected]",
  continuity: `{previous}

**Current session** ({today}):

- [What was done in this session]

**Expected next session** ([date]):

- [What is planned for the next session]`,
  metrics: `- **Total time invested**: [How long the session took, such as 2 hours]
- **Code lines changed**: [How many lines and files, such as 80 lines in 3 files]
- **Tests added**: [How many and what they test, such as 4 for dates]
- **Blockers resolved**: [How many of them, such as 1 of 2]`,
  risks: `| Risk | Probability | Impact | Mitigation |
| --- | --- | --- | --- |
| [What could go wrong] | [How likely it is] | [How bad that would be] | [What is done about it] |`,
  files: "- [The path of a relevant file, and what is in it]",
  progress: "- [A part of the work, and its state]",
  prompts: "- [What was asked for in this session]"
};
var fieldPrompts = {
  "Session Thread": "[The link or name of the thread that this session belongs to]"
};

// cli/session-template.ts
function fileNameOf(format, name, facts) {
  return fill(format.fileNames?.[0] ?? "YYYY-MM-DD-*.md", name, facts);
}
function headerOf(format, facts) {
  const title = fill(format.titles?.[0] ?? "*", facts.title, facts);
  if (hasMetadataSection(format)) return `# ${title}
`;
  return `# ${title}

${metadataOf(format, facts).join("\n")}
`;
}
function sectionsOf2(format, sections, facts) {
  return sections.map((spec) => `
## ${spec.name}

${contentOf2(spec, format, facts)}
`).join("");
}
function fill(pattern, text2, { today, time }) {
  const values = {
    "YYYY-MM-DD": today,
    HHMM: time.replace(":", ""),
    "HH:MM": time,
    "*": text2
  };
  return pattern.replaceAll(/YYYY-MM-DD|HHMM|HH:MM|\*/g, (place) => values[place] ?? place);
}
function hasMetadataSection({ metadataSections = [] }) {
  return metadataSections.length > 0;
}
function metadataOf(format, facts) {
  const fields3 = format.fields.flatMap((spec) => {
    const value2 = knownValue(spec, facts);
    return value2 === void 0 ? [] : [`**${spec.name}**: ${value2}`];
  });
  const hasBranch = format.fields.some(({ name }) => name === "Branch");
  if (hasBranch || facts.branch === void 0) return fields3;
  return [...fields3, `**Branch**: ${facts.branch}`];
}
function knownValue(spec, facts) {
  if (spec.kind === "created" || spec.kind === "updated") return facts.today;
  if (spec.kind === "time") return facts.time;
  if (spec.kind === "status") return firstStatus(spec);
  if (spec.kind === "type") return facts.type;
  const known2 = {
    Branch: facts.branch,
    Project: facts.project,
    "Start Time": `${facts.today} ${facts.time}`,
    Topic: facts.title
  };
  const value2 = known2[spec.name];
  if (value2 !== void 0 || !spec.required) return value2;
  return fieldPrompts[spec.name] ?? `[The ${spec.name.toLowerCase()} of this session]`;
}
function contentOf2(spec, format, facts) {
  const prompt = spec.role === void 0 ? void 0 : sectionPrompts[spec.role];
  const text2 = prompt?.replace("{today}", facts.today).replace("{previous}", previousOf(facts));
  if (!format.metadataSections?.includes(spec.name)) {
    return text2 ?? `[What belongs in this section: ${spec.name.toLowerCase()}]`;
  }
  const fields3 = metadataOf(format, facts).map((line) => `- ${line}`);
  return [fields3.join("\n"), ...text2 === void 0 ? [] : [text2]].join("\n\n");
}
function previousOf({ previous: previous2 }) {
  if (!previous2) return "This is the first session on this topic.";
  return `**Previous session** (${previous2.day}): \`${previous2.path}\``;
}

// cli/shared-options.ts
function sessionFormatOption(words5) {
  return text({ name: "session-format", value: "name", ...words5 });
}
function typeOption(words5) {
  return text({ name: "type", value: "name", ...words5 });
}
function todayOption(words5) {
  return option({
    name: "today",
    value: "YYYY-MM-DD",
    ...words5,
    read(args, env) {
      const option2 = args.last("today");
      const value2 = option2 ?? env.SESSION_LINT_TODAY;
      if (value2 === void 0 || value2 === "") return localDay(/* @__PURE__ */ new Date());
      if (isDay(value2)) return value2;
      const name = option2 === void 0 ? "SESSION_LINT_TODAY" : "--today";
      throw new UsageError(
        `Unexpected value \`${value2}\` of \`${name}\`, expected a day as \`YYYY-MM-DD\``
      );
    }
  });
}
function isDay(value2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value2)) return false;
  const date = /* @__PURE__ */ new Date(`${value2}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value2);
}

// cli/new.ts
var group = "Options";
var newOptions = {
  type: typeOption({
    description: "the type of the session, such as general, bug, feature or refactor",
    group
  }),
  sessionFormat: sessionFormatOption({
    description: "the format of the file; default: the configuration's, or session-state",
    group
  }),
  today: todayOption({ description: "the day of the session; also SESSION_LINT_TODAY", group })
};
var command = {
  usage: "new <name> [options]",
  description: "create a session file with prompts to fill in",
  options: Object.values(newOptions),
  run: startSession
};
async function startSession(argv, host) {
  const args = readArguments(argv, command.options);
  const [given, more] = args.positionals;
  if (given === void 0) throw new UsageError("Missing name, expected `session-lint new <name>`");
  if (more !== void 0) {
    throw new UsageError(`Unexpected \`${more}\`, expected one name; quote names with spaces`);
  }
  const options = readOptions(newOptions, args, host.env);
  const name = toFileName(given);
  const configs = new Configs({
    cwd: host.cwd,
    overrides: { format: options.sessionFormat, type: options.type },
    overrideNames: { format: "--session-format", type: "--type" }
  });
  const scope = await configs.forFolder(host.cwd);
  const settings = scope.settingsFor(join(host.cwd, "new"));
  const format = formatOf(settings);
  const root = await findRootIfAny(host) ?? host.cwd;
  const folder = join(root, format.folders?.[0] ?? ".claude/sessions");
  const known2 = {
    title: toTitle(given),
    today: options.today,
    time: localTime(/* @__PURE__ */ new Date()),
    type: options.type,
    branch: await askGit(["symbolic-ref", "--quiet", "--short", "HEAD"], host),
    project: basename(root),
    previous: void 0
  };
  const path = join(folder, fileNameOf(format, name, known2));
  const previous2 = findPrevious(root, path, format, known2.today);
  writeNew(path, await writeSession(format, { ...known2, previous: previous2 }, path, settings), host);
  host.stdout.write(`${visible(displayPath(path, host.cwd))}
`);
  if (!scope.isSessionFile(path)) {
    host.stderr.write("This file does not match `files` in the configuration\n");
  }
  return 0;
}
function formatOf({ format, formats: formats2, type }) {
  const name = format === "auto" ? "session-state" : format;
  const found = formats2.find((one2) => one2.name === name);
  if (!found) throw new UsageError(`Unknown format \`${name}\``);
  if (type === "auto" || found.types?.[type]) return found;
  const types = Object.keys(found.types ?? {}).map((one2) => `\`${one2}\``);
  const expected = types.length > 0 ? types.join(" or ") : "none";
  throw new UsageError(
    `Unexpected type \`${type}\` of the format \`${name}\`, expected ${expected}`
  );
}
var longestName3 = 60;
function toFileName(given) {
  const name = given.normalize("NFC").trim().replace(/^\d{4}-\d{2}-\d{2}-/, "").replace(/\.(?:markdown|md|tmp)$/i, "").toLowerCase().replaceAll(/['’]/g, "").replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  const short = [...name].slice(0, longestName3).join("").replaceAll(/^-+|-+$/g, "");
  if (short !== "") return short;
  throw new UsageError(`Unexpected name \`${given}\`, expected letters or digits`);
}
function toTitle(given) {
  const text2 = given.trim().replaceAll(/\s+/g, " ");
  const isName2 = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u.test(text2);
  const words5 = isName2 ? text2.replaceAll(/[-_]/g, " ") : text2;
  const title = words5.charAt(0).toUpperCase() + words5.slice(1);
  return visible(title).replaceAll(/[\\`*_[\]<>#|{}$]/g, "\\$&");
}
function localTime(date) {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
function findPrevious(root, path, format, today) {
  const rest = (name) => name.replace(/^\d{4}-\d{2}-\d{2}(?:-\d{4}(?=-))?|\.\w+$/g, "");
  const folder = dirname(path);
  const wanted = rest(basename(path));
  const days = readNames(folder).flatMap((name) => {
    if (rest(name) !== wanted) return [];
    const match = format.fileNames?.map((pattern) => matchPattern(pattern, name)).find(Boolean);
    const day = match?.date?.text;
    return day !== void 0 && day < today ? [{ day, path: pathFrom(root, join(folder, name)) }] : [];
  });
  return days.sort((a, b) => a.path < b.path ? -1 : 1).at(-1);
}
function readNames(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
async function writeSession(format, facts, path, settings) {
  const header = headerOf(format, facts);
  const sections = await sectionsFor(header, format, path, settings);
  return header + sectionsOf2(format, sections, facts);
}
async function sectionsFor(header, format, path, settings) {
  const parse = await parserFor(header);
  const fixed2 = { ...settings, format: format.name };
  const { match } = readSessionFile(readSession(parse(header), header), toSlashes(path), fixed2, {});
  const due = format.sections.filter((spec) => match.due(spec) !== void 0);
  return due.length > 0 ? due : format.sections;
}
function writeNew(path, text2, { cwd }) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text2, { flag: "wx" });
  } catch (error) {
    const exists = error.code === "EEXIST";
    const reason = exists ? "already exists" : `cannot be written: ${describeError(error)}`;
    throw new UsageError(`${displayPath(path, cwd)}: ${reason}`);
  }
}

// cli/explain.ts
var explain_exports = {};
__export(explain_exports, {
  command: () => command2
});

// cli/render-page.ts
var render_page_exports = {};
__export(render_page_exports, {
  renderPage: () => renderPage
});

// report/style.ts
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  red: [31, 39],
  underline: [4, 24],
  yellow: [33, 39]
};
var Style = class {
  #terminal;
  constructor(terminal) {
    this.#terminal = terminal;
  }
  apply(text2, ...names3) {
    if (!this.#terminal.color || text2 === "") return text2;
    return names3.reduce((styled, name) => {
      const [on, off] = codes[name];
      return `\x1B[${on}m${styled}\x1B[${off}m`;
    }, text2);
  }
  /** @param url - Made by this program, never from a file. */
  link(text2, url) {
    if (!this.#terminal.hyperlinks) return text2;
    return `\x1B]8;;${url}\x1B\\${text2}\x1B]8;;\x1B\\`;
  }
};

// report/width.ts
async function rulerFor(text2) {
  if (/^[ -~]*$/.test(text2)) return ascii;
  const { default: stringWidth } = await import("./string-width-UU526FB7.js");
  return measure(stringWidth);
}
var ascii = {
  width: (text2) => text2.length,
  start: (text2, columns) => text2.slice(0, columns),
  end: (text2, columns) => columns > 0 ? text2.slice(-columns) : ""
};
function measure(width) {
  const characters = new Intl.Segmenter();
  const split = (text2) => Array.from(characters.segment(text2), ({ segment }) => segment);
  const fitting = (parts3, columns) => {
    let room = columns;
    const end = parts3.findIndex((part) => {
      room -= width(part);
      return room < 0;
    });
    return end < 0 ? parts3.length : end;
  };
  return {
    width,
    start(text2, columns) {
      const parts3 = split(text2);
      return parts3.slice(0, fitting(parts3, columns)).join("");
    },
    end(text2, columns) {
      const parts3 = split(text2);
      return parts3.slice(parts3.length - fitting(parts3.toReversed(), columns)).join("");
    }
  };
}

// report/wrap.ts
async function wrap(text2, columns) {
  const ruler = await rulerFor(text2);
  const lines2 = [];
  let line = "";
  let width = 0;
  for (const word of text2.split(/\s+/).filter((part) => part !== "")) {
    const taken = ruler.width(word);
    if (line !== "" && width + 1 + taken > columns) {
      lines2.push(line);
      line = word;
      width = taken;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      width += line === word ? taken : taken + 1;
    }
  }
  return line === "" ? lines2 : [...lines2, line];
}

// cli/render-page.ts
async function renderPage(page, terminal, url) {
  const parse = await loadParser();
  const blocks = new Blocks(terminal, url);
  const lines2 = await blocks.render(parse(page).children, terminal.width);
  return `${lines2.join("\n")}
`;
}
var codeIndent = "    ";
var Blocks = class {
  #style;
  #textOf;
  constructor(terminal, url) {
    this.#style = new Style(terminal);
    this.#textOf = (node) => textOf(node, url);
  }
  async render(nodes, width) {
    const lines2 = [];
    for (const node of nodes) {
      const block = await this.#block(node, width);
      if (block.length > 0) lines2.push(...lines2.length > 0 ? ["", ...block] : block);
    }
    return lines2;
  }
  async #block(node, width) {
    switch (node.type) {
      case "heading": {
        const lines2 = await wrap(this.#textOf(node), width);
        return lines2.map((line) => this.#style.apply(line, "bold"));
      }
      case "code":
        return node.value.split("\n").map((line) => (codeIndent + line).trimEnd());
      case "list":
        return this.#list(node, width);
      case "table":
        return this.#table(node, width);
      case "blockquote":
        return this.render(node.children, width);
      default:
        return wrap(this.#textOf(node), width);
    }
  }
  async #list(list, width) {
    const lines2 = [];
    for (const [index, item] of list.children.entries()) {
      const mark2 = list.ordered ? `${(list.start ?? 1) + index}. ` : "- ";
      const content = await this.render(item.children, width - mark2.length);
      const rest = " ".repeat(mark2.length);
      lines2.push(...content.map((line, at2) => `${at2 === 0 ? mark2 : rest}${line}`.trimEnd()));
    }
    return lines2;
  }
  /** One cell below the other: columns of text do not fit side by side in a terminal. */
  async #table({ children: [head4, ...rows] }, width) {
    const names3 = head4?.children.map(this.#textOf) ?? [];
    const lines2 = [];
    for (const row of rows) {
      const [first = "", ...cells] = row.children.map(this.#textOf);
      if (lines2.length > 0) lines2.push("");
      lines2.push(this.#style.apply(first, "bold"));
      for (const [index, cell] of cells.entries()) {
        const text2 = `${names3[index + 1] ?? ""}: ${cell}`;
        const wrapped = await wrap(text2, width - codeIndent.length);
        lines2.push(...wrapped.map((line) => codeIndent + line));
      }
    }
    return lines2;
  }
};
function textOf(node, url) {
  if (node.type === "inlineCode") return `\`${node.value}\``;
  if (node.type === "break") return " ";
  if (node.type === "html") return "";
  if ("value" in node) return node.value;
  const text2 = "children" in node ? node.children.map((child) => textOf(child, url)).join("") : "";
  if (node.type !== "link" || isNearby(node.url)) return text2;
  const address = new URL(node.url, url).href;
  return text2 === address ? text2 : `${text2} (${address})`;
}
function isNearby(target) {
  return /^#|^[\w-]+\.md(?:#|$)/.test(target);
}

// builtin:url
var module4 = process.getBuiltinModule("node:url");
var fileURLToPath = /* @__PURE__ */ (() => module4.fileURLToPath)();

// files/package-folder.ts
var packageFolder = findFolder(fileURLToPath(import.meta.url));
function findFolder(path) {
  let folder = dirname(path);
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

// report/terminal.ts
var plainTerminal = { color: false, hyperlinks: false, width: 100 };
function readTerminal(output2, env, color) {
  const isTerminal = output2.isTTY === true && env.TERM !== "dumb";
  return {
    color: color ?? wantsColor(env) ?? isTerminal,
    hyperlinks: wantsHyperlinks(env) ?? (isTerminal && color !== false && knowsHyperlinks(env)),
    width: Math.max(40, output2.columns ?? plainTerminal.width)
  };
}
function wantsColor({ NO_COLOR, FORCE_COLOR }) {
  if (NO_COLOR) return false;
  if (FORCE_COLOR === void 0) return void 0;
  return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
}
function wantsHyperlinks({ FORCE_HYPERLINK }) {
  return FORCE_HYPERLINK === void 0 ? void 0 : FORCE_HYPERLINK !== "0";
}
var programs = /* @__PURE__ */ new Set([
  "ghostty",
  "Hyper",
  "iTerm.app",
  "rio",
  "Tabby",
  "vscode",
  "WezTerm",
  "zed"
]);
function knowsHyperlinks(env) {
  if (env.CI !== void 0) return false;
  if (programs.has(env.TERM_PROGRAM ?? "")) return true;
  if (env.WT_SESSION !== void 0 || env.KONSOLE_VERSION !== void 0) return true;
  if (Number(env.VTE_VERSION) >= 5002) return true;
  return /^(?:alacritty|foot|xterm-ghostty|xterm-kitty)/.test(env.TERM ?? "");
}

// cli/explain.ts
var command2 = {
  usage: "explain [rule]",
  description: "show the page of a rule; without one, list the rules",
  options: [],
  run: explain
};
async function explain(argv, host) {
  const { positionals } = readArguments(argv, []);
  const [name, more] = positionals;
  if (more !== void 0) throw new UsageError(`Unexpected \`${more}\`, expected one rule`);
  host.stdout.write(
    name === void 0 ? await listRules(host) : await showPage(findRule(name), host)
  );
  return 0;
}
var widestText = 88;
async function listRules({ env, stdout }) {
  const terminal = readTerminal(stdout, env);
  const style = new Style(terminal);
  const indent = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const columns = Math.max(30, terminal.width - indent);
  const lines2 = [];
  for (const { id, description } of rules) {
    const [first = "", ...rest] = await wrap(description, columns);
    const name = style.link(style.apply(id, "bold"), ruleUrl(id));
    lines2.push(`${name}${" ".repeat(indent - id.length)}${first}`);
    lines2.push(...rest.map((line) => " ".repeat(indent) + line));
  }
  return [...lines2, "", "Run session-lint explain <rule> to see the page of a rule.", ""].join("\n");
}
function findRule(name) {
  const found = ruleNamed(name);
  if (found) return found;
  const meant = closestRule(name) ?? rules.find(({ id }) => id.includes(name))?.id;
  const hint = meant === void 0 ? "`session-lint explain` lists them" : `did you mean \`${meant}\`?`;
  throw new UsageError(`Unknown rule \`${name}\`, ${hint}`);
}
async function showPage({ id }, { env, stdout }) {
  const page = readFileSync(join(packageFolder, `docs/rules/${shortNameOf(id)}.md`), "utf8");
  const terminal = readTerminal(stdout, env);
  const { renderPage: renderPage2 } = await Promise.resolve(render_page_exports);
  const width = Math.min(terminal.width, widestText);
  const text2 = await renderPage2(page, { ...terminal, width }, ruleUrl(id));
  return `${text2}
${ruleUrl(id)}
`;
}

// cli/hook.ts
var hook_exports = {};
__export(hook_exports, {
  command: () => command3
});

// hooks/agents/check.ts
var check_exports = {};
__export(check_exports, {
  checkOccasion: () => checkOccasion
});

// git/raw-changes.ts
var plainDiff = ["--no-ext-diff", "--no-textconv", "--no-color"];
var rawChanges = [
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--no-relative",
  "-O/dev/null",
  ...plainDiff
];

// git/gitignore.ts
var gitignore_exports = {};
__export(gitignore_exports, {
  findGitignored: () => findGitignored
});
async function findGitignored(paths2, env) {
  const [first] = paths2;
  if (first === void 0) return /* @__PURE__ */ new Set();
  let cwd = dirname(first);
  for (const path of paths2) while (!isWithin2(path, cwd)) cwd = dirname(cwd);
  try {
    const output2 = await runGit(
      ["check-ignore", "-z", "--stdin"],
      { cwd, env },
      // 1 means that none is ignored.
      { input: paths2.map((path) => `${path}\0`).join(""), accepted: [0, 1] }
    );
    return new Set(
      String(output2).split("\0").filter((path) => path !== "")
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`--respect-gitignore: ${error.message}`);
  }
}

// project/find-files.ts
async function findFiles(patterns, options) {
  const search = new FileSearch(options);
  if (patterns.length === 0) await search.addConfigured();
  for (const pattern of patterns) await search.add(pattern);
  if (options.respectGitignore) await search.dropGitignored();
  return search.result();
}
var skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
var FileSearch = class {
  #options;
  /** From resolved paths to the paths that were asked for. */
  #files = /* @__PURE__ */ new Map();
  #named = /* @__PURE__ */ new Set();
  #problems = [];
  #notices = [];
  constructor(options) {
    this.#options = options;
  }
  result() {
    return {
      files: [...this.#files.values()].sort(compare),
      problems: this.#problems.sort((a, b) => compare(a.path, b.path)),
      notices: this.#notices.sort((a, b) => compare(a.path, b.path))
    };
  }
  async addConfigured() {
    const { cwd } = this.#options;
    const found = await this.#walk(cwd, (path, scope) => scope.isSessionFile(path));
    if (found === 0) {
      this.#unmatched(cwd, "no session files in this folder; pass the files or folders to lint");
    }
  }
  async add(pattern) {
    if (pattern === "") {
      this.#problems.push({ path: "''", message: "expected a path or a pattern" });
      return;
    }
    const path = resolve(this.#options.cwd, pattern);
    try {
      if (isThere2(path, pattern)) await this.#addPath(path);
      else if (isGlob(pattern)) await this.#addGlob(pattern);
      else this.#unmatched(path, "no such file or folder");
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#report(path, describeError(error));
    }
  }
  async #addPath(path) {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) {
      this.#report(path, "broken symbolic link");
    } else if (stats.isDirectory()) {
      await this.#addFolder(path);
    } else if (stats.isFile() || stats.isFIFO()) {
      const scope = await this.#options.configs.forFolder(dirname(path));
      const pattern = scope.ignoredBy(path);
      if (pattern !== void 0) {
        this.#notice(
          path,
          `skipped: \`ignore\` in the configuration matches it with \`${pattern}\``
        );
        return;
      }
      this.#addFile(path, stats.isFile() ? realpathSync(path) : path);
      this.#named.add(path);
    } else {
      this.#report(path, "neither a file nor a folder");
    }
  }
  async #addFolder(path) {
    const found = await this.#walk(path, isInFolder);
    if (found > 0) return;
    const scope = await this.#options.configs.forFolder(path);
    const what = scope.hasFiles ? "no file in this folder matches `files` in the configuration" : `no files in this folder end in ${sessionExtensions.map((one2) => `.${one2}`).join(", ")}`;
    this.#unmatched(path, what);
  }
  async #addGlob(pattern) {
    const { folder, rest } = splitGlob(toSlashes(pattern));
    const root = resolve(this.#options.cwd, folder);
    let fits3;
    try {
      fits3 = compileGlob(rest);
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      this.#problems.push({ path: pattern, message: error.message });
      return;
    }
    const depth = rest.includes("**") || rest.includes("{") ? void 0 : rest.split("/").length;
    const isFolder2 = statSync(root, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const accept = (path, scope) => fits3(pathFrom(root, path)) && !scope.isIgnored(path);
    const found = isFolder2 ? await this.#walk(root, accept, depth) : 0;
    if (found === 0) this.#unmatched(pattern, "no file matches this pattern");
  }
  /** @returns The number of files found, including those that were found before. */
  async #walk(path, accept, depth = Number.POSITIVE_INFINITY) {
    const root = { path, realPath: realpathSync(path), depth };
    const walk = { root, accept, folders: [root], links: [], seen: /* @__PURE__ */ new Set(), found: 0 };
    while (walk.folders.length > 0 || walk.links.length > 0) {
      const folder = walk.folders.pop();
      if (folder) await this.#visit(folder, walk);
      else await this.#follow(walk);
    }
    return walk.found;
  }
  async #visit(folder, walk) {
    if (walk.seen.has(folder.realPath)) return;
    walk.seen.add(folder.realPath);
    let entries;
    try {
      entries = readdirSync(folder.path, { withFileTypes: true });
    } catch (error) {
      this.#report(folder.path, `cannot be read: ${describeError(error)}`);
      return;
    }
    const scope = await this.#options.configs.forFolder(folder.path);
    for (const entry of entries) {
      const path = join(folder.path, entry.name);
      const inside = { path, realPath: join(folder.realPath, entry.name), depth: folder.depth - 1 };
      if (entry.isSymbolicLink()) walk.links.push(inside);
      else if (entry.isDirectory()) {
        const isOpen = inside.depth > 0 && !skippedFolders.has(entry.name);
        if (isOpen && !scope.isIgnored(path)) walk.folders.push(inside);
      } else if (entry.isFile() && walk.accept(path, scope)) {
        this.#addFile(path, inside.realPath);
        walk.found++;
      }
    }
  }
  async #follow(walk) {
    const link = walk.links.pop();
    if (!link) return;
    const scope = await this.#options.configs.forFolder(dirname(link.path));
    if (scope.isIgnored(link.path)) return;
    const isWanted = walk.accept(link.path, scope) && !isEditorLock(link.path);
    try {
      const realPath = realpathSync(link.path);
      const stats = statSync(realPath);
      if (!isWithin2(realPath, walk.root.realPath)) {
        if (isWanted || stats.isDirectory() && scope.isSessionFile(join(link.path, "x.md"))) {
          this.#notice(link.path, "skipped: the link leads out of the folder");
        }
      } else if (stats.isDirectory()) {
        if (link.depth > 0) walk.folders.push({ ...link, realPath });
      } else if (stats.isFile() && isWanted) {
        this.#addFile(link.path, realPath);
        walk.found++;
      }
    } catch (error) {
      if (!isSystemError(error)) throw error;
      if (!isWanted && !(error.code === "ELOOP" && link.depth > 0)) return;
      this.#report(
        link.path,
        error.code === "ENOENT" ? "broken symbolic link" : describeError(error)
      );
    }
  }
  #addFile(path, realPath) {
    if (!this.#files.has(realPath)) this.#files.set(realPath, path);
  }
  async dropGitignored() {
    const { findGitignored: findGitignored2 } = await Promise.resolve(gitignore_exports);
    const found = [...this.#files.values()].filter((path) => !this.#named.has(path));
    const ignored = await findGitignored2(found, this.#options.env ?? process.env);
    for (const [realPath, path] of this.#files) {
      if (ignored.has(path)) this.#files.delete(realPath);
    }
  }
  #unmatched(path, message) {
    if (this.#options.errorOnUnmatchedPattern ?? true) this.#report(path, message);
  }
  #report(path, message) {
    this.#problems.push({ path: this.#short(path), message });
  }
  #notice(path, message) {
    this.#notices.push({ path: this.#short(path), message });
  }
  #short(path) {
    return displayPath(path, this.#options.cwd);
  }
};
function isThere2(path, pattern) {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    const code = isSystemError(error) ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    if (code === "ENAMETOOLONG" && isGlob(pattern)) return false;
    throw error;
  }
}
function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
function isInFolder(path, scope) {
  if (scope.hasFiles) return scope.isSessionFile(path);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return sessionExtensions.includes(extension) && !scope.isIgnored(path);
}
function isEditorLock(path) {
  return path.slice(path.lastIndexOf(sep) + 1).startsWith(".#");
}

// builtin:buffer
var module5 = process.getBuiltinModule("node:buffer");
var isUtf8 = /* @__PURE__ */ (() => module5.isUtf8)();

// files/read-text.ts
var TextError = class extends Error {
  name = "TextError";
};
var longestFile2 = 50 * 1024 * 1024;
function readText3(path) {
  let bytes;
  try {
    checkSize(statSync(path).size);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof TextError) throw error;
    throw new TextError(`cannot be read: ${describeError(error)}`);
  }
  return decodeText(bytes);
}
function decodeText(bytes) {
  checkSize(bytes.length);
  if (!isUtf8(bytes)) throw new TextError(describeBytes(bytes));
  const text2 = bytes.toString("utf8");
  return text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2;
}
function checkSize(size) {
  if (size <= longestFile2) return;
  const megabytes = Math.ceil(size / 1024 / 1024);
  throw new TextError(`${megabytes} MB is more than the 50 MB that a file may have`);
}
function describeBytes(bytes) {
  const [first, second] = bytes;
  if (first === 255 && second === 254 || first === 254 && second === 255) {
    return "not valid UTF-8: it is UTF-16";
  }
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
    line++;
  }
  return `not valid UTF-8: the first wrong byte is in line ${line}`;
}

// lint/input-limits.ts
var InputError = class extends Error {
  name = "InputError";
};
var deepest4 = 200;
var deepLine = new RegExp(`[ \\t]{0,9}(?:(?:>|\\d{1,9}[.)])[ \\t]{0,4}){${deepest4}}`, "y");
function refuseHostile(text2) {
  const lines2 = text2.includes("\r") ? text2.replaceAll(/\r\n?/g, "\n") : text2;
  for (let start = longLine(lines2, 0); start >= 0; ) {
    deepLine.lastIndex = start;
    if (deepLine.test(lines2)) {
      const line = lines2.slice(0, start).split("\n").length;
      throw new InputError(
        `line ${line} nests quotes or lists at least ${deepest4} deep, expected a file that people can read`
      );
    }
    const end = lines2.indexOf("\n", start);
    start = end < 0 ? end : longLine(lines2, end + 1);
  }
}
function longLine(text2, from) {
  let start = from;
  while (start + deepest4 <= text2.length) {
    const end = text2.lastIndexOf("\n", start + deepest4 - 1);
    if (end < start) return start;
    start = end + 1;
  }
  return -1;
}

// lint/remark-lint-rules.ts
var remarkLintRules = /* @__PURE__ */ new Set([
  "alphabetize-lists",
  "are-links-valid",
  "blank-lines-1-0-2",
  "blockquote-indentation",
  "books-links",
  "check-toc",
  "checkbox-character-style",
  "checkbox-content-indent",
  "code-block-split-list",
  "code-block-style",
  "code-block-syntax",
  "correct-media-syntax",
  "definition-case",
  "definition-sort",
  "definition-spacing",
  "directive-attribute-sort",
  "directive-collapsed-attribute",
  "directive-quote-style",
  "directive-shortcut-attribute",
  "directive-unique-attribute-name",
  "double-link",
  "emphasis-marker",
  "fenced-code-flag",
  "fenced-code-flag-case",
  "fenced-code-marker",
  "file-extension",
  "final-definition",
  "final-newline",
  "first-heading-level",
  "frontmatter-schema",
  "hard-break-spaces",
  "heading-capitalization",
  "heading-increment",
  "heading-style",
  "heading-whitespace",
  "linebreak-style",
  "link-title-style",
  "list-item-bullet-indent",
  "list-item-content-indent",
  "list-item-indent",
  "list-item-spacing",
  "list-item-style",
  "match-punctuation",
  "maximum-heading-length",
  "maximum-line-length",
  "mdx-jsx-attribute-sort",
  "mdx-jsx-no-void-children",
  "mdx-jsx-quote-style",
  "mdx-jsx-self-close",
  "mdx-jsx-shorthand-attribute",
  "mdx-jsx-unique-attribute-name",
  "media-style",
  "no-auto-link-without-protocol",
  "no-blockquote-without-caret",
  "no-blockquote-without-marker",
  "no-consecutive-blank-lines",
  "no-dead-urls",
  "no-duplicate-defined-urls",
  "no-duplicate-definitions",
  "no-duplicate-headings",
  "no-duplicate-headings-in-section",
  "no-emphasis-as-heading",
  "no-empty-sections",
  "no-empty-url",
  "no-file-name-articles",
  "no-file-name-consecutive-dashes",
  "no-file-name-irregular-characters",
  "no-file-name-mixed-case",
  "no-file-name-outer-dashes",
  "no-heading-content-indent",
  "no-heading-indent",
  "no-heading-like-paragraph",
  "no-heading-punctuation",
  "no-hidden-table-cell",
  "no-html",
  "no-inline-padding",
  "no-literal-urls",
  "no-long-code",
  "no-missing-blank-lines",
  "no-multiple-toplevel-headings",
  "no-paragraph-content-indent",
  "no-reference-like-url",
  "no-repeat-punctuation",
  "no-shell-dollars",
  "no-shortcut-reference-image",
  "no-shortcut-reference-link",
  "no-table-indentation",
  "no-tabs",
  "no-trailing-spaces",
  "no-undefined-references",
  "no-unneeded-full-reference-image",
  "no-unneeded-full-reference-link",
  "no-unused-definitions",
  "no-url-trailing-slash",
  "ordered-list-marker-style",
  "ordered-list-marker-value",
  "prohibited-strings",
  "rule-style",
  "smarty-pants-typography",
  "spaces-around-number",
  "spaces-around-word",
  "strikethrough-marker",
  "strong-marker",
  "table-cell-padding",
  "table-pipe-alignment",
  "table-pipes",
  "unordered-list-marker-style",
  "write-good"
]);

// lint/comments.ts
var commentRuleId = "session-lint-comments";
function applyComments(findings, tree, source) {
  if (!source.text.includes("<!--")) return findings;
  const { comments: comments2, foreign } = readComments(tree);
  const faults = [
    ...comments2.flatMap((comment) => faultsOf(comment, source)),
    ...foreign.map((comment) => foreignFault(comment, source))
  ];
  const timelines = /* @__PURE__ */ new Map();
  for (const comment of comments2) addTo(timelines, comment);
  const left = findings.filter((finding) => {
    const offset = finding.place.start.offset ?? 0;
    return [everyRule, finding.ruleId].every((id) => timelines.get(id)?.isOn(offset) ?? true);
  });
  return [...left, ...faults];
}
var everyRule = "*";
var longestComment2 = 2e3;
var commentPattern = /^<!--\s{0,9}lint(?:\s([\s\S]*))?-->$/;
var reasonPattern = /(?:^|\s)--(?:\s|$)/;
function readComments(tree) {
  const comments2 = [];
  const foreign = [];
  const open = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (!("children" in node)) continue;
    const { children } = node;
    for (const [index, child] of children.entries()) {
      if (child.type !== "html" || child.value.length > longestComment2) continue;
      const match = commentPattern.exec(child.value.trim());
      if (match) {
        const [verb = "", ...names3] = wordsOf2(match[1] ?? "");
        const nextEnd = children[index + 1]?.position?.end.offset ?? -1;
        comments2.push({ node: child, verb, names: names3, nextEnd });
      } else {
        const other = readForeign(child);
        if (other) foreign.push(other);
      }
    }
    for (const child of children) open.push(child);
  }
  return { comments: comments2.sort((a, b) => offsetOf(a.node) - offsetOf(b.node)), foreign };
}
function wordsOf2(written2) {
  const reason = written2.search(reasonPattern);
  const words5 = reason < 0 ? written2 : written2.slice(0, reason);
  return words5.split(/[\s,]+/).filter((word) => word !== "");
}
var foreignPattern = /^<!--\s{0,9}((?:remark-lint-session|session-lint|eslint|lint|markdownlint|remark-lint|remark|textlint)[-: ]\s{0,9}(disable|enable|ignore)((?:-[a-z]{1,10}){0,3})(?!\w)([\s\S]*?))-->$/;
function readForeign(node) {
  const match = foreignPattern.exec(node.value.trim());
  if (!match) return void 0;
  const [, written2 = "", verb = "", scope = "", rest = ""] = match;
  const names3 = wordsOf2(rest);
  const isOurs = /^(?:remark-lint-session|session-lint)/.test(written2);
  if (!isOurs && !names3.some((name) => name.startsWith("session-") && ruleNamed(name))) {
    return void 0;
  }
  const isLine = /line|next/.test(scope);
  const [, reason = ""] = /\s--\s+(\S[\s\S]*)$/.exec(rest) ?? [];
  const words5 = [isLine ? "ignore" : verb, ...names3.map((name) => ruleNamed(name)?.id ?? name)];
  return {
    node,
    written: written2.trim(),
    meant: `<!--lint ${words5.join(" ")}${reason === "" ? "" : ` -- ${reason.trim()}`}-->`,
    // After a text on the same line, a comment of this linter has nothing to apply to.
    isSame: !isLine || scope.includes("next")
  };
}
function addTo(timelines, { node, verb, names: names3, nextEnd }) {
  const start = offsetOf(node);
  if (verb === "ignore") {
    for (const id of names3.length > 0 ? names3.map(idOf) : [everyRule]) {
      timelineOf(timelines, id).ignore(start, nextEnd);
    }
  } else if (verb === "enable" || verb === "disable") {
    const ids = names3.length > 0 ? names3.map(idOf) : [everyRule, ...timelines.keys()];
    for (const id of ids) timelineOf(timelines, id).turn(start, verb === "enable");
  }
}
function idOf(name) {
  return ruleNamed(name)?.id ?? name;
}
function timelineOf(timelines, id) {
  let timeline = timelines.get(id);
  if (!timeline) {
    timeline = new Timeline();
    timelines.set(id, timeline);
  }
  return timeline;
}
var Timeline = class {
  #turns = [];
  /** The ignored nodes: any two are disjoint or nested. */
  #ignored = [];
  turn(start, on) {
    this.#turns.push({ start, on });
  }
  ignore(start, end) {
    const latestEnd = Math.max(end, this.#ignored.at(-1)?.latestEnd ?? -1);
    this.#ignored.push({ start, latestEnd });
  }
  isOn(offset) {
    if ((lastBefore(this.#ignored, offset)?.latestEnd ?? -1) > offset) return false;
    return lastBefore(this.#turns, offset)?.on ?? true;
  }
};
function lastBefore(entries, offset) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = low + high >> 1;
    const entry = entries[middle];
    if (entry && entry.start <= offset) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1];
}
var verbs = ["disable", "enable", "ignore"];
var otherVerbs = /* @__PURE__ */ new Map([
  ["disable-file", "disable"],
  ["disable-next-line", "ignore"],
  ["ignore-file", "disable"],
  ["ignore-next", "ignore"],
  ["ignore-next-line", "ignore"]
]);
function faultsOf({ node, verb, names: names3 }, source) {
  const start = offsetOf(node);
  const find = (word, after2) => after2 + source.text.slice(after2, start + node.value.length).indexOf(word);
  const from = find(verb, find("lint", start) + 4);
  if (!verbs.includes(verb)) {
    const meant = otherVerbs.get(verb) ?? closest(verb, verbs);
    const otherwise = "`disable`, `enable`, or `ignore`";
    return [wordFault("keyword", { word: verb, from, meant, otherwise, source })];
  }
  const findings = [];
  let after = from + verb.length;
  for (const name of names3) {
    const at2 = find(name, after);
    after = at2 + name.length;
    if (ruleNamed(name) || remarkLintRules.has(name)) continue;
    const lower = name.toLowerCase();
    const meant = ruleNamed(lower)?.id ?? closestRule(lower);
    const severity = meant !== void 0 || lower.startsWith("session-") ? "error" : "warning";
    const otherwise = "a rule of this linter";
    findings.push(wordFault("rule", { word: name, from: at2, meant, otherwise, source, severity }));
  }
  return findings;
}
function wordFault(kind, { word, from, meant, otherwise, source, severity = "error" }) {
  return {
    ...fault,
    severity,
    message: `Unexpected ${kind} ${quote(word)} in a comment, expected ${meant === void 0 ? otherwise : quote(meant)}`,
    place: source.place(from, from + word.length),
    expected: meant === void 0 ? [] : [meant]
  };
}
function foreignFault({ node, written: written2, meant, isSame: isSame2 }, source) {
  const start = offsetOf(node);
  return {
    ...fault,
    severity: "error",
    message: `Unexpected comment ${quote(written2)}, expected ${quote(meant)}${isSame2 ? "" : " above it"}`,
    // The value of a comment in a quote lacks the marks before its lines.
    /* v8 ignore next -- all that was read from a file has its place in it */
    place: node.position ?? source.place(start, start + node.value.length),
    expected: isSame2 ? [meant] : []
  };
}
var fault = {
  ruleId: commentRuleId,
  note: "As written, the comment turns nothing off.",
  url: docsUrl("suppressing.md")
};

// rules/secrets/tokens.ts
var secretlint = "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint";
var tokenStarts = [
  {
    service: "1Password",
    shape: /ops_ey/,
    page: "https://developer.1password.com/docs/service-accounts/security/"
  },
  {
    service: "Anthropic",
    shape: /sk-ant-/,
    page: "https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key"
  },
  {
    service: "AWS",
    shape: /(?:A3T[A-Z\d]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z\d]{16}/,
    page: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"
  },
  {
    service: "Cloudflare",
    shape: /cf(?:k|ut|at)_\w{20}/,
    page: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/"
  },
  {
    service: "Databricks",
    shape: /dapi[A-Fa-f\d]{32}/,
    page: "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
  },
  {
    service: "Docker",
    shape: /dckr_pat_/,
    page: "https://docs.docker.com/security/access-tokens/"
  },
  {
    service: "Figma",
    shape: /figd_\w/,
    page: `${secretlint}/secretlint-rule-figma/README.md`
  },
  {
    service: "GitHub",
    shape: /gh[oprsu]_\w{20}|github_pat_\w{20}/,
    page: "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/"
  },
  {
    service: "GitLab",
    shape: /glpat-[\w-]{16}/,
    page: "https://docs.gitlab.com/security/tokens/"
  },
  {
    service: "Google",
    shape: /AIza[\w-]{35}/,
    page: "https://cloud.google.com/docs/authentication/api-keys"
  },
  {
    service: "Grafana",
    shape: /glsa_\w{20}/,
    page: "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
  },
  {
    service: "Groq",
    shape: /gsk_\w{40}/,
    page: "https://console.groq.com/docs/quickstart"
  },
  {
    service: "Hugging Face",
    shape: /hf_[a-zA-Z]{34}/,
    page: "https://huggingface.co/docs/hub/security-tokens"
  },
  {
    service: "JSON Web Token",
    shape: /eyJ[\w-]{10}/,
    page: "https://www.rfc-editor.org/rfc/rfc7519"
  },
  {
    service: "Linear",
    shape: /lin_api_\w{20}/,
    page: `${secretlint}/secretlint-rule-linear/README.md`
  },
  {
    service: "Notion",
    shape: /ntn_\d{11}/,
    page: "https://developers.notion.com/changelog"
  },
  {
    service: "npm",
    shape: /npm_\w{36}/,
    page: "https://github.blog/2021-09-23-announcing-npms-new-access-token-format/"
  },
  {
    service: "OpenAI",
    shape: /sk-[a-zA-Z\d]{20}|sk-(?:admin|proj|svcacct)-/,
    page: `${secretlint}/secretlint-rule-openai/README.md`
  },
  {
    service: "OpenRouter",
    shape: /sk-or-/,
    page: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/openrouter/openrouter.go"
  },
  {
    service: "SendGrid",
    shape: /SG\.\w/,
    page: `${secretlint}/secretlint-rule-sendgrid/README.md`
  },
  {
    service: "Shopify",
    shape: /shp(?:at|ca|pa|ss)_\w{20}/,
    page: "https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing"
  },
  {
    service: "Slack",
    shape: /xapp-|xox[aboprs]-/,
    page: "https://api.slack.com/docs/token-types"
  },
  {
    service: "Stripe",
    shape: /(?:rk|sk)_(?:live|test)_\w{20}/,
    page: "https://docs.stripe.com/keys"
  },
  {
    service: "Tailscale",
    shape: /tskey-[a-z]{2,20}-/,
    page: "https://tailscale.com/docs/reference/key-prefixes"
  },
  {
    // The number of the bot stands before a colon, where a run of letters and digits ends.
    service: "Telegram",
    shape: /^AA[\w-]{33}/,
    page: "https://core.telegram.org/bots/api#authorizing-your-bot"
  },
  {
    service: "Vault",
    shape: /hv[brs]\.\w{20}/,
    page: "https://developer.hashicorp.com/vault/docs/concepts/tokens"
  },
  {
    service: "Vercel",
    shape: /vc[aikpr]_\w{20}/,
    page: `${secretlint}/secretlint-rule-vercel/README.md`
  },
  {
    service: "xAI",
    shape: /xai-\w{40}/,
    page: "https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/xai/xai.go"
  }
];

// rules/secrets/suspicious.ts
function looksSecret(text2) {
  return marks6.some((mark2) => text2.includes(mark2)) || awsSecret.test(text2) || hasToken(text2);
}
var marks6 = [
  "PRIVATE KEY",
  "_authToken=",
  "x-oauth-basic@",
  "glc_",
  "hooks.slack.com/services/"
];
var awsSecret = /[Aa](?:ccess|CCESS)_?(?:key|KEY|Key)["'`]?[ \t]{0,9}(?::|=>|=|\|)[ \t]{0,9}["'`]?[\w/+=]{40}/;
var shortestToken = 20;
function hasToken(text2) {
  let from = 0;
  while (from + shortestToken <= text2.length) {
    let start = from + shortestToken;
    while (isTokenPart(text2.charCodeAt(start - 1))) start--;
    if (start > from) {
      from = start;
      continue;
    }
    let to2 = from + shortestToken;
    while (isTokenPart(text2.charCodeAt(to2))) to2++;
    if (tokens2.test(text2.slice(from, to2))) return true;
    from = to2 + 1;
  }
  return false;
}
function isTokenPart(code) {
  return code < 128 && tokenParts[code] === 1;
}
var tokenParts = Uint8Array.from(
  { length: 128 },
  (_, code) => /[\w.-]/.test(String.fromCharCode(code)) ? 1 : 0
);
var tokens2 = new RegExp(tokenStarts.map(({ shape: shape2 }) => shape2.source).join("|"));

// lint/secret-finder.ts
var ruleId = "session-no-secrets";
function withSecretFinder(text2, settings, context) {
  if (context.findSecrets || !settings.rules.has(ruleId) || !looksSecret(text2)) return context;
  return import("./detector-XWEKHSKT.js").then(({ findSecrets }) => ({ ...context, findSecrets }));
}

// lint/lint.ts
async function lint(text2, options) {
  const { path, settings } = options;
  const source = text2.charCodeAt(0) === 65279 ? text2.slice(1) : text2;
  refuseHostile(source);
  const parser = options.parser ?? await parserFor(source);
  const tree = parser(source);
  const context = await withSecretFinder(source, settings, options.context);
  const session = readSession(tree, source);
  const file = readSessionFile(session, path, settings, context);
  const findings = applyComments(runRules(file, settings), tree, session.source);
  return {
    path: path ?? "",
    text: source,
    format: file.match.format.name,
    findings: [...findings].sort(byPlace)
  };
}
function byPlace(a, b) {
  return a.place.start.line - b.place.start.line || a.place.start.column - b.place.start.column;
}

// project/listed-paths.ts
function pathsAmong(files2) {
  const byName2 = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Set();
  const add3 = (path) => {
    const name = nameOf(path);
    const paths2 = byName2.get(name);
    if (paths2) paths2.push(path);
    else byName2.set(name, [path]);
  };
  for (const file of files2) {
    add3(file);
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
      add3(folder);
    }
  }
  return {
    exists(path) {
      const paths2 = byName2.get(nameOf(path)) ?? [];
      return paths2.some((known2) => known2 === path || known2.endsWith(`/${path}`));
    },
    closest(path) {
      const sameName = byName2.get(nameOf(path)) ?? [];
      if (sameName.length > 0) return sameName.length === 1 ? sameName[0] : void 0;
      const folder = folderOf(path);
      if (folder === "") return closest(path, byName2.keys());
      const inFolder = files2.filter((file) => folderOf(file) === folder);
      const inFolders = files2.filter((file) => folderOf(file).endsWith(`/${folder}`));
      return closestOf(path, inFolder) ?? closestOf(path, inFolders);
    }
  };
}
function closestOf(path, files2) {
  const name = closest(nameOf(path), files2.map(nameOf));
  const meant = files2.filter((file) => nameOf(file) === name);
  return meant.length === 1 ? meant[0] : void 0;
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// project/repository-paths.ts
var RepositoryPaths = class {
  #roots = /* @__PURE__ */ new Map();
  #listings = /* @__PURE__ */ new Map();
  /** A cache: sessions name the same files again and again. */
  #known = /* @__PURE__ */ new Map();
  /**
   * The lookups that rules can make for a file.
   *
   * @param file
   *   Absolute.
   * @returns
   *   `undefined` outside of a repository, where paths have no known root.
   */
  around(file) {
    const folder = dirname(file);
    const root = this.#rootOf(folder);
    if (root === void 0) return void 0;
    return {
      exists: (path) => this.#exists(path, folder, root),
      closest: (path) => this.#listing(root).closest(path)
    };
  }
  #exists(path, folder, root) {
    const key = `${folder}\0${path}`;
    let known2 = this.#known.get(key);
    if (known2 === void 0) {
      known2 = mayExist(resolve(root, path), root) || mayExist(resolve(folder, path), root) || this.#listing(root).exists(path);
      this.#known.set(key, known2);
    }
    return known2;
  }
  #rootOf(folder) {
    if (!this.#roots.has(folder)) this.#roots.set(folder, nearestRepository(folder));
    return this.#roots.get(folder);
  }
  #listing(root) {
    let listing = this.#listings.get(root);
    if (!listing) {
      listing = pathsAmong(listFiles(root));
      this.#listings.set(root, listing);
    }
    return listing;
  }
};
function listFiles(root) {
  const deleted = new Set(listWith(root, "--deleted"));
  const files2 = listWith(root, "--cached", "--others", "--exclude-standard", "--deduplicate");
  return deleted.size > 0 ? files2.filter((file) => !deleted.has(file)) : files2;
}
function listWith(root, ...which) {
  const output2 = runGitSync(["ls-files", "-z", ...which], { cwd: root, env: process.env });
  return String(output2 ?? "").split("\0").filter((path) => path !== "");
}
function mayExist(path, root) {
  if (!isWithin2(path, root)) return true;
  let place = root;
  for (const part of relative(root, path).split(sep)) {
    place = join(place, part);
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (!stat) return false;
    if (stat.isSymbolicLink()) {
      if (!existsSync(place) || !isWithin2(realpathSync(place), realpathSync(root))) return true;
    }
  }
  return true;
}

// project/lint-files.ts
async function lintFile(path, options) {
  try {
    return { result: await lintAs(path, readText3(path), options) };
  } catch (cause) {
    return { problem: toProblem(displayPath(path, options.configs.cwd), cause), cause };
  }
}
async function lintAs(path, text2, { configs, context }) {
  const place = path ?? resolve(configs.cwd, "stdin");
  const scope = await configs.forFolder(dirname(place));
  const settings = scope.settingsFor(place);
  const paths2 = repositoryPathsOf(configs).around(place);
  return lint(text2, {
    settings,
    context: { ...paths2 && { paths: paths2 }, ...context },
    ...path !== void 0 && { path: toSlashes(path) }
  });
}
var repositoryPathsOf = perObject((_configs) => new RepositoryPaths());
function toProblem(path, cause) {
  if (!(cause instanceof TextError || cause instanceof InputError || cause instanceof RuleError)) {
    throw cause;
  }
  return { path, message: cause.message };
}

// hooks/agents/reason.ts
var mostFindings = 20;
var longestLine5 = 400;
function writeReason(results, cwd) {
  const findings = results.flatMap(
    ({ path, findings: found }) => found.map((finding) => ({ path: displayPath(path, cwd), finding }))
  );
  const errors = findings.filter(({ finding }) => finding.severity === "error");
  if (errors.length === 0) return void 0;
  const warnings = findings.filter(({ finding }) => finding.severity !== "error");
  const shown = [...errors, ...warnings].slice(0, mostFindings);
  const more = findings.length - shown.length;
  const paths2 = [...new Set(errors.map(({ path }) => path))];
  const command4 = `npx session-lint ${paths2.map(quote2).join(" ")}`;
  return [
    "The session note is not ready for its next reader. Fix it using what you know from this session; do not invent anything.",
    "",
    ...shown.map(({ path, finding }) => describe3(path, finding)),
    ...more > 0 ? [`and ${more} more`] : [],
    "",
    `To see all findings: \`${visible(command4)}\`. To see how to fix one: \`npx session-lint explain <rule>\`.`
  ].join("\n");
}
function describe3(path, { place, severity, message, expected, ruleId: ruleId2 }) {
  const where = `${path}:${place.start.line}`;
  const write = expected.length > 0 ? `; replace with: ${expected.slice(0, 3).join(" or ")}` : "";
  return `${cut2(visible(`${where}: ${severity}: ${message}${write}`))} (${ruleId2})`;
}
function cut2(line) {
  return line.length > longestLine5 ? `${line.slice(0, longestLine5 - 1)}…` : line;
}
function quote2(path) {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

// hooks/agents/check.ts
async function checkOccasion(occasion, folders, { env }) {
  const roots = [...new Set(folders.flatMap(rootsOf))];
  const [cwd] = roots;
  if (cwd === void 0) return void 0;
  const configs = new Configs({ cwd });
  const day = localDay(/* @__PURE__ */ new Date());
  const paths2 = occasion.kind === "written" ? await sessionFiles(occasion.paths, cwd, roots, configs) : await changedToday(cwd, configs, env, day);
  const context = { today: env.SESSION_LINT_TODAY || day };
  const results = [];
  for (const path of paths2) {
    const outcome = await lintFile(path, { configs, context });
    if ("result" in outcome) results.push(outcome.result);
  }
  return writeReason(results, cwd);
}
function rootsOf(folder) {
  if (!isAbsolute(folder) || !isFolder(folder)) return [];
  const root = realpathSync(folder);
  return [root, nearestRepository(root) ?? root];
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function sessionFiles(paths2, cwd, roots, configs) {
  const found = /* @__PURE__ */ new Set();
  for (const given of paths2) {
    const path = realPathOf(resolve(cwd, given));
    if (path === void 0 || !roots.some((root) => isWithin2(path, root))) continue;
    const scope = await configs.forFolder(dirname(path));
    if (scope.isSessionFile(path)) found.add(path);
  }
  return [...found];
}
function realPathOf(path) {
  try {
    const real = realpathSync(path);
    return statSync(real).isFile() ? real : void 0;
  } catch {
    return void 0;
  }
}
async function changedToday(cwd, configs, env, day) {
  const { files: files2 } = await findFiles([], { cwd, configs, errorOnUnmatchedPattern: false });
  const today = files2.filter((path) => localDay(statSync(path).mtime) === day);
  if (today.length === 0) return [];
  const committed = await committedFiles(today, cwd, env);
  return today.filter((path) => !committed.has(path));
}
async function committedFiles(paths2, cwd, env) {
  const list = async (args) => {
    const output2 = await runGit([...args, "-z", "--", ...paths2], { cwd, env });
    const names3 = output2.toString("utf8").split("\0");
    return new Set(names3.filter((name) => name !== "").map((name) => resolve(cwd, name)));
  };
  try {
    const tracked = await list(["ls-files"]);
    const changed = await list(["diff", "HEAD", ...plainDiff, "--name-only", "--relative"]);
    return new Set([...tracked].filter((path) => !changed.has(path)));
  } catch {
    return /* @__PURE__ */ new Set();
  }
}

// hooks/agents/agent.ts
function pathsIn(input, names3) {
  if (!isRecord(input)) return [];
  return names3.flatMap((name) => textOf2(input[name]) ?? []);
}
function wasStoppedBefore(event) {
  return event.stop_hook_active !== false && event.stop_hook_active !== void 0;
}
function textOf2(value2) {
  return typeof value2 === "string" && value2 !== "" ? value2 : void 0;
}
function isRecord(value2) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
}

// hooks/agents/answer.ts
async function answerAgent(agent, host) {
  const event = await readEvent(host.stdin);
  const occasion = event && agent.read(event);
  if (!event || !occasion) return;
  const { checkOccasion: checkOccasion2 } = await Promise.resolve(check_exports);
  const project = agent.projectVariable && host.env[agent.projectVariable];
  const reason = await checkOccasion2(occasion, foldersOf(event, project, host), host);
  if (reason !== void 0) host.stdout.write(`${JSON.stringify(agent.answer(event, reason))}
`);
}
var longestEvent = 64 * 1024 * 1024;
async function readEvent(stdin) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > longestEvent) return void 0;
    chunks.push(bytes);
  }
  try {
    const event = JSON.parse(
      Buffer.concat(chunks).toString("utf8").replace(/^\uFEFF/, "")
    );
    return isRecord(event) ? event : void 0;
  } catch {
    return void 0;
  }
}
function foldersOf(event, project, { cwd }) {
  const { cwd: given, workspace_roots: roots } = event;
  const all2 = [given, ...Array.isArray(roots) ? roots : [], project];
  const folders = all2.filter((one2) => typeof one2 === "string" && one2 !== "");
  return folders.length > 0 ? folders : [cwd];
}

// hooks/agents/claude.ts
var tools2 = ["Write", "Edit", "MultiEdit", "NotebookEdit"];
var events2 = { written: "PostToolUse", stop: "Stop" };
var claude = {
  name: "claude",
  title: "Claude Code",
  folder: ".claude",
  settingsFile: ".claude/settings.json",
  events: events2,
  projectVariable: "CLAUDE_PROJECT_DIR",
  projectRoot: '"$CLAUDE_PROJECT_DIR"/',
  settings(command4) {
    const hooks = [{ type: "command", command: command4, timeout: 30 }];
    return {
      hooks: { [events2.written]: [{ matcher: tools2.join("|"), hooks }], [events2.stop]: [{ hooks }] }
    };
  },
  read(event) {
    const { hook_event_name: name, tool_name: tool, tool_input: input } = event;
    if (name === events2.written) {
      if (typeof tool !== "string" || !tools2.includes(tool)) return void 0;
      return { kind: "written", paths: pathsIn(input, ["file_path", "notebook_path"]) };
    }
    const isStop = name === events2.stop || name === "SubagentStop";
    return isStop && !wasStoppedBefore(event) ? { kind: "stop" } : void 0;
  },
  answer: (_event, reason) => ({ decision: "block", reason })
};

// hooks/agents/codex.ts
var events3 = { written: "PostToolUse", stop: "Stop" };
var codex = {
  name: "codex",
  title: "Codex",
  folder: ".codex",
  settingsFile: ".codex/hooks.json",
  events: events3,
  projectVariable: void 0,
  projectRoot: '"$(git rev-parse --show-toplevel)"/',
  settings(command4) {
    const hooks = [{ type: "command", command: command4, timeout: 30 }];
    return {
      hooks: { [events3.written]: [{ matcher: "apply_patch|Bash", hooks }], [events3.stop]: [{ hooks }] }
    };
  },
  read(event) {
    const { hook_event_name: name, tool_input: input } = event;
    if (name === events3.written) return { kind: "written", paths: patchesIn(input).flatMap(pathsOf) };
    return name === events3.stop && !wasStoppedBefore(event) ? { kind: "stop" } : void 0;
  },
  answer: (_event, reason) => ({ decision: "block", reason })
};
function patchesIn(input) {
  const values = isRecord(input) ? [input.command, input.patch, input.input] : [input];
  return values.flat().filter((value2) => typeof value2 === "string").filter((text2) => text2.includes("*** Begin Patch"));
}
function pathsOf(patch) {
  const paths2 = [];
  for (const line of patch.split(/\r?\n/)) {
    const [, action, path = ""] = /^\*\*\* (Add File|Update File|Move to): (.+)$/.exec(line) ?? [];
    if (action === "Move to") paths2.pop();
    if (action !== void 0) paths2.push(path.trim());
  }
  return paths2;
}

// hooks/agents/cursor.ts
var tools3 = ["Edit", "Write"];
var events4 = { written: "afterFileEdit", stop: "stop" };
var cursor = {
  name: "cursor",
  title: "Cursor",
  folder: ".cursor",
  settingsFile: ".cursor/hooks.json",
  events: events4,
  projectVariable: "CURSOR_PROJECT_DIR",
  // Cursor runs hooks in the root.
  projectRoot: "",
  settings: (command4) => ({
    version: 1,
    hooks: { [events4.written]: [{ command: command4 }], [events4.stop]: [{ command: command4, loop_limit: 1 }] }
  }),
  read(event) {
    const { hook_event_name: name, tool_name: tool, tool_input: input } = event;
    if (name === events4.written) return { kind: "written", paths: pathsIn(event, ["file_path"]) };
    if (name === "postToolUse" && typeof tool === "string" && tools3.includes(tool)) {
      return { kind: "written", paths: pathsIn(input, ["file_path", "path"]) };
    }
    const isFirstStop = name === events4.stop && event.status === "completed" && event.loop_count === 0;
    return isFirstStop ? { kind: "stop" } : void 0;
  },
  answer({ hook_event_name: name }, reason) {
    return name === events4.stop ? { followup_message: reason } : { additional_context: reason };
  }
};

// hooks/agents/gemini.ts
var tools4 = ["write_file", "replace"];
var events5 = { written: "AfterTool", stop: "AfterAgent" };
var gemini = {
  name: "gemini",
  title: "Gemini CLI",
  folder: ".gemini",
  settingsFile: ".gemini/settings.json",
  events: events5,
  projectVariable: "GEMINI_PROJECT_DIR",
  projectRoot: '"$GEMINI_PROJECT_DIR"/',
  settings(command4) {
    const hooks = [{ name: "session-lint", type: "command", command: command4, timeout: 3e4 }];
    return {
      hooks: { [events5.written]: [{ matcher: tools4.join("|"), hooks }], [events5.stop]: [{ hooks }] }
    };
  },
  read(event) {
    const { hook_event_name: name, tool_name: tool, tool_input: input } = event;
    if (name === events5.written) {
      if (typeof tool !== "string" || !tools4.includes(tool)) return void 0;
      return { kind: "written", paths: pathsIn(input, ["file_path"]) };
    }
    return name === events5.stop && !wasStoppedBefore(event) ? { kind: "stop" } : void 0;
  },
  answer({ hook_event_name: name }, reason) {
    if (name === events5.stop) return { decision: "deny", reason };
    return { hookSpecificOutput: { hookEventName: events5.written, additionalContext: reason } };
  }
};

// hooks/agents/index.ts
var agents2 = [claude, codex, cursor, gemini];

// cli/stack.ts
function printStack(error, host) {
  if (!host.env.DEBUG?.split(",").includes("session-lint")) return;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    host.stderr.write(`${cause.stack ?? cause.message}
`);
  }
}

// cli/hook.ts
var names2 = agents2.map(({ name }) => name);
var command3 = {
  usage: "hook <agent>",
  description: `answer a coding agent: ${names2.slice(0, -1).join(", ")} or ${names2.at(-1)}`,
  options: [],
  run: answerEvent
};
async function answerEvent([name = "", ...rest], host) {
  const agent = agents2.find((one2) => one2.name === name);
  if (!agent || rest.length > 0) {
    host.stderr.write(`${visible(describeMisuse(name, rest))}
`);
    return 1;
  }
  try {
    await answerAgent(agent, host);
  } catch (error) {
    if (error instanceof UsageError) {
      for (const line of error.lines) host.stderr.write(`session-lint: ${visible(line)}
`);
    }
    printStack(error, host);
  }
  return 0;
}
function describeMisuse(name, rest) {
  if (names2.includes(name)) return `Unexpected \`${rest.join(" ")}\`, expected one agent`;
  const list = names2.map((one2) => `\`${one2}\``).join(" or ");
  const meant = closest(name, names2);
  if (meant !== void 0) return `Unknown agent \`${name}\`, did you mean \`${meant}\`?`;
  return name === "" ? `Missing agent, expected ${list}` : `Unknown agent \`${name}\`, expected ${list}`;
}

// cli/commands.ts
var commands2 = {
  init: () => import("./init-FINOJROJ.js"),
  new: () => Promise.resolve(new_exports),
  explain: () => Promise.resolve(explain_exports),
  hook: () => Promise.resolve(hook_exports)
};

// cli/exit-codes.ts
var exitCodes = [
  { code: 0, meaning: "no errors" },
  { code: 1, meaning: "errors, or more warnings than --max-warnings" },
  {
    code: 2,
    meaning: "the command failed: bad option, bad configuration, unreadable file"
  }
];

// report/json.ts
function json({ cwd }) {
  let separator = "[";
  return {
    async add(result) {
      const text2 = `${separator}${escapeInvisible(JSON.stringify(toJson(result, cwd)))}`;
      separator = ",\n";
      return text2;
    },
    end: () => separator === "[" ? "[]\n" : "]\n"
  };
}
function toJson(result, cwd) {
  const messages = result.findings.map(toMessage);
  const errors = messages.filter(({ severity }) => severity === 2);
  const warnings = messages.filter(({ severity }) => severity === 1);
  return {
    filePath: absolutePath(result.path, cwd),
    messages,
    suppressedMessages: [],
    errorCount: errors.length,
    fatalErrorCount: 0,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(({ fix }) => fix).length,
    fixableWarningCount: warnings.filter(({ fix }) => fix).length,
    ...messages.length > 0 && { source: result.text }
  };
}
function toMessage(finding) {
  const { ruleId: ruleId2, severity, message, place, cause, note, url } = finding;
  const fix = fixOf(finding);
  return {
    ruleId: ruleId2,
    severity: severity === "error" ? 2 : 1,
    message,
    line: place.start.line,
    column: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column,
    ...fix && { fix },
    ...cause && { cause: { message: cause.message, ...startOf(cause.place) } },
    note,
    url
  };
}
function startOf({ start }) {
  return { line: start.line, column: start.column };
}
function fixOf({ place, expected }) {
  const { start, end } = place;
  const [text2] = expected;
  if (expected.length !== 1 || text2 === void 0) return void 0;
  if (start.offset === void 0 || end.offset === void 0) return void 0;
  return { range: [start.offset, end.offset], text: text2 };
}
function escapeInvisible(text2) {
  return text2.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character2) => Array.from({ length: character2.length }, (_, index) => {
      const code = character2.charCodeAt(index).toString(16);
      return `\\u${code.padStart(4, "0")}`;
    }).join("")
  );
}

// report/count.ts
function count(number, unit2) {
  return `${grouped(number)} ${unit2}${number === 1 ? "" : "s"}`;
}
function grouped(number) {
  return String(number).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
}

// report/frame.ts
async function makeFrame(text2, { start, end }, width) {
  if (start.offset === void 0 || end.offset === void 0) return void 0;
  const isPoint = start.offset === end.offset;
  if (isPoint && (start.offset === 0 || start.offset >= text2.length)) return void 0;
  const reach3 = width * 4;
  const lineStart = start.offset - start.column + 1;
  const from = Math.max(lineStart, start.offset - reach3);
  const line = firstLine(text2.slice(start.offset, start.offset + reach3 * 2));
  const marked = Math.min(line.length, end.offset - start.offset, reach3);
  const before = show2(text2.slice(from, start.offset));
  const mark2 = show2(line.slice(0, marked));
  const after = show2(line.slice(marked));
  const ruler = await rulerFor(before + mark2 + after);
  return cut3(before, mark2, after, ruler, width);
}
function firstLine(text2) {
  const end = text2.search(/[\r\n]/);
  return end < 0 ? text2 : text2.slice(0, end);
}
var tab = "    ";
function show2(text2) {
  return text2.split("	").map(visible).join(tab);
}
var ellipsis = "…";
function cut3(before, mark2, after, ruler, width) {
  const shownMark = cutEnd(mark2, Math.ceil(width * 2 / 3), ruler);
  const room = width - ruler.width(shownMark);
  const forBefore = Math.max(room >> 1, room - ruler.width(after));
  const shownBefore = cutStart(before, forBefore, ruler);
  const shownAfter = shownMark === mark2 ? cutEnd(after, room - ruler.width(shownBefore), ruler) : "";
  return {
    line: `${shownBefore}${shownMark}${shownAfter}`.trimEnd(),
    indent: ruler.width(shownBefore),
    carets: Math.max(1, ruler.width(shownMark))
  };
}
function cutEnd(text2, columns, ruler) {
  return ruler.width(text2) <= columns ? text2 : ruler.start(text2, columns - 1) + ellipsis;
}
function cutStart(text2, columns, ruler) {
  return ruler.width(text2) <= columns ? text2 : ellipsis + ruler.end(text2, columns - 1);
}

// report/pretty.ts
function pretty(options) {
  return new Pretty(options);
}
var colors = { error: "red", warning: "yellow" };
var widestText2 = 100;
var Pretty = class {
  #cwd;
  #style;
  #width;
  /** A reason is given once: the tenth finding of a kind doesn't need it. */
  #notes = /* @__PURE__ */ new Set();
  #files = 0;
  #filesWithFindings = 0;
  #errors = 0;
  #warnings = 0;
  constructor({ cwd, terminal }) {
    this.#cwd = cwd;
    this.#style = new Style(terminal);
    this.#width = terminal.width;
  }
  async add({ path, text: text2, findings }) {
    this.#files++;
    if (findings.length === 0) return "";
    this.#filesWithFindings++;
    const name = visible(displayPath(path, this.#cwd));
    const places = findings.map(({ place }) => `${place.start.line}:${place.start.column}`);
    const columns = {
      place: Math.max(...places.map(({ length }) => length)),
      severity: Math.max(...findings.map(({ severity }) => severity.length))
    };
    const lines2 = [this.#style.apply(name, "underline"), ""];
    for (const finding of findings) {
      const block = await this.#block(finding, text2, columns);
      if (block.length > 1 && lines2.at(-1) !== "") lines2.push("");
      lines2.push(...block);
      if (block.length > 1) lines2.push("");
    }
    if (lines2.at(-1) !== "") lines2.push("");
    return `${lines2.join("\n")}
`;
  }
  async #block(finding, text2, columns) {
    const { place, severity, ruleId: ruleId2, url } = finding;
    if (severity === "error") this.#errors++;
    else this.#warnings++;
    const position = `${place.start.line}:${place.start.column}`.padStart(columns.place);
    const label = this.#style.apply(severity, colors[severity]);
    const pad = " ".repeat(columns.severity - severity.length);
    const rule = this.#style.link(this.#style.apply(ruleId2, "dim"), url);
    const message = visible(finding.message);
    const head4 = `  ${this.#style.apply(position, "dim")}  ${label}${pad}  ${message}  ${rule}`;
    const indent = " ".repeat(columns.place + 4);
    const rest = [
      ...await this.#source(finding, text2, indent.length),
      ...await this.#note(finding)
    ];
    return [head4, ...rest.map((line) => `${indent}${line}`.trimEnd())];
  }
  /** The line with the wrong characters, and the replacement. */
  async #source(finding, text2, indent) {
    const bar = this.#style.apply("│", "dim");
    const frame = await makeFrame(text2, finding.place, this.#width - indent - 2);
    const expected = this.#style.apply(expectedText(finding), "green");
    if (!frame) return expected === "" ? [] : [`${bar} ${expected}`];
    const carets = this.#style.apply("^".repeat(frame.carets), colors[finding.severity]);
    return [
      `${bar} ${frame.line}`,
      `${bar} ${" ".repeat(frame.indent)}${carets} ${expected}`.trimEnd()
    ];
  }
  async #note({ note }) {
    if (note === "" || this.#notes.has(note)) return [];
    this.#notes.add(note);
    const width = Math.min(this.#width, widestText2) - 10;
    const lines2 = await wrap(visible(note), width);
    return lines2.map((line) => this.#style.apply(line, "dim"));
  }
  end({ failed, hidden }) {
    const problems = this.#errors + this.#warnings;
    const unread = failed > 0 ? `${count(failed, "path")} could not be linted` : "";
    if (problems > 0) {
      const parts3 = [count(this.#errors, "error"), count(this.#warnings, "warning")];
      const some = parts3.filter((part) => !part.startsWith("0 ")).join(", ");
      const where = `in ${count(this.#filesWithFindings, "file")}`;
      const line2 = `✖ ${count(problems, "problem")} (${some}) ${where}`;
      const color = this.#errors > 0 ? "red" : "yellow";
      return `${this.#style.apply([line2, unread].filter(Boolean).join("; "), "bold", color)}
`;
    }
    const none3 = hidden > 0 ? `no errors (${count(hidden, "warning")} not shown)` : "no problems";
    const fine = `${count(this.#files, "file")}, ${none3}`;
    if (unread === "") return `${this.#style.apply(`✔ ${fine}`, "green")}
`;
    const line = this.#files > 0 ? `✖ ${unread}; ${fine}` : `✖ ${unread}`;
    return `${this.#style.apply(line, "bold", "red")}
`;
  }
};
var mostExpected = 3;
var longestExpected = 60;
function expectedText({ expected }) {
  return expected.slice(0, mostExpected).map((text2) => {
    const line = visible(text2);
    if (line === "") return "(nothing)";
    return line.length > longestExpected ? `${line.slice(0, longestExpected - 1)}…` : line;
  }).join(" or ");
}

// report/redact.ts
function redact(result) {
  const places = result.findings.filter(({ sensitive }) => sensitive).map(({ place }) => place);
  if (places.length === 0) return result;
  let text2 = "";
  let from = 0;
  for (const { start, end } of places.sort((a, b) => offsetOf3(a.start) - offsetOf3(b.start))) {
    const at2 = Math.max(from, offsetOf3(start));
    text2 += result.text.slice(from, at2);
    from = Math.max(from, offsetOf3(end));
    text2 += result.text.slice(at2, from).replaceAll(/[^\r\n]/g, "*");
  }
  return { ...result, text: text2 + result.text.slice(from) };
}
function offsetOf3({ offset = 0 }) {
  return offset;
}

// report/fingerprint.ts
function fingerprints(path, { text: text2, findings }) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const key = keyOf2(path, finding, text2);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return createHash("sha256").update(`${key}
${ordinal}`).digest("hex").slice(0, 16);
  });
}
function keyOf2(path, { ruleId: ruleId2, place, message, sensitive }, text2) {
  const wrong = sensitive ? "" : text2.slice(place.start.offset, place.end.offset);
  const shown = wrong.trim() === "" ? message : wrong;
  return [ruleId2, path, shown.replaceAll(/\s+/g, " ").trim().toLowerCase()].join("\n");
}

// report/lines.ts
function lastLineOf(text2) {
  const lines2 = text2.split(/\r\n|\r|\n/);
  return lines2.at(-1) === "" ? Math.max(1, lines2.length - 1) : lines2.length;
}
function linesOf2({ start, end }, last) {
  const from = Math.min(start.line, last);
  return { from, to: Math.max(from, Math.min(end.line, last)) };
}

// report/sarif.ts
function sarif({ cwd, automationId, fingerprintOf }) {
  const descriptors = describeRules();
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  let separator = `${head2(descriptors, automationId)}
`;
  const next = (text2) => {
    const piece = `${separator}${text2}`;
    separator = ",\n";
    return piece;
  };
  return {
    async add(result) {
      const path = displayPath(result.path, cwd);
      const known2 = fingerprints(path, result);
      const last = lastLineOf(result.text);
      return result.findings.map((finding, index) => {
        const id = fingerprintOf?.(finding) ?? known2[index];
        const value2 = {
          ruleId: finding.ruleId,
          ruleIndex: indexes.get(finding.ruleId) ?? -1,
          level: finding.severity,
          message: { text: visible(finding.message) },
          locations: [{ physicalLocation: locate(finding.place, path, last) }],
          ...finding.cause && { relatedLocations: [related(finding.cause, path, last)] },
          // Code scanning uses this one: alerts stay the same when lines move.
          partialFingerprints: { primaryLocationLineHash: `${id}:1` }
        };
        return next(JSON.stringify(value2));
      }).join("");
    },
    end({ failed }) {
      const start = separator === ",\n" ? "\n" : separator;
      const incomplete = failed > 0 ? `,
"invocations": ${JSON.stringify(failedInvocation)}` : "";
      return `${start}]${incomplete}}]}
`;
    }
  };
}
var failedInvocation = [{ executionSuccessful: false }];
function head2(descriptors, automationId) {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "session-lint", informationUri: repository, version, rules: descriptors }
        },
        ...automationId !== void 0 && { automationDetails: { id: automationId } },
        columnKind: "utf16CodeUnits",
        results: []
      }
    ]
  };
  return JSON.stringify(log).slice(0, -"]}]}".length);
}
function describeRules() {
  return [
    ...rules.map(({ id, description, severity, why }) => ({
      id,
      shortDescription: { text: description },
      help: { text: why },
      helpUri: ruleUrl(id),
      defaultConfiguration: { level: severity }
    })),
    {
      id: commentRuleId,
      shortDescription: { text: "a lint comment that has no effect" },
      help: { text: "As written, the comment has no effect." },
      helpUri: docsUrl("suppressing.md"),
      defaultConfiguration: { level: "error" }
    }
  ];
}
function related({ message, place }, path, last) {
  return { id: 0, message: { text: message }, physicalLocation: locate(place, path, last) };
}
function locate({ start, end }, path, last) {
  const { from, to: to2 } = linesOf2({ start, end }, last);
  const isWhole = start.line === from && end.line === to2;
  return {
    artifactLocation: artifactOf(path),
    region: {
      startLine: from,
      endLine: to2,
      ...isWhole && { startColumn: start.column, endColumn: end.column }
    }
  };
}
function artifactOf(path) {
  const uri = path.split("/").map(encode).join("/");
  if (!isAbsolute(path)) return { uri, uriBaseId: "%SRCROOT%" };
  return { uri: `file://${uri.startsWith("/") ? "" : "/"}${uri}` };
}
function encode(name) {
  return encodeURIComponent(name.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "�"));
}

// report/index.ts
var reporters = {
  json: redacted(json),
  pretty: redacted(pretty),
  sarif: redacted(sarif)
};
function isReportFormat(name) {
  return Object.hasOwn(reporters, name);
}
var reportFormats = Object.keys(reporters).toSorted();
function redacted(make) {
  return (options) => {
    const reporter = make(options);
    return {
      add: (result) => reporter.add(redact(result)),
      end: (summary) => reporter.end(summary)
    };
  };
}

// cli/lint-options.ts
var files = "Files";
var rules2 = "Rules";
var output = "Output";
var lintOptions = {
  config: text({
    name: "config",
    short: "c",
    value: "file",
    description: "configuration file; default: the closest one, searching upward from each file",
    group: files
  }),
  staged: flag({
    name: "staged",
    description: "lint the staged session files",
    group: files
  }),
  active: flag({
    name: "active",
    description: "with --staged, also lint unfinished sessions that git does not track",
    group: files
  }),
  stdin: flag({
    name: "stdin",
    description: "lint standard input",
    group: files
  }),
  stdinFilename: text({
    name: "stdin-filename",
    value: "path",
    description: "the path to lint standard input as",
    group: files
  }),
  respectGitignore: flag({
    name: "respect-gitignore",
    description: "skip git-ignored files",
    group: files
  }),
  errorOnUnmatchedPattern: option({
    name: "no-error-on-unmatched-pattern",
    description: "don't fail when a path or glob matches no file",
    group: files,
    read: (args) => !args.has("no-error-on-unmatched-pattern")
  }),
  preset: text({
    name: "preset",
    value: "name",
    description: "recommended, or strict: warnings become errors, except for rules that are set",
    group: rules2
  }),
  /** Severities by id. */
  rules: option({
    name: "rule",
    value: "id:severity",
    description: "set a rule to off, warn, error or on; repeatable",
    group: rules2,
    read: (args) => Object.fromEntries(args.all("rule").map(readRule))
  }),
  sessionFormat: sessionFormatOption({
    description: "the format of the session files; default: detected",
    group: rules2
  }),
  type: typeOption({
    description: "the type of the sessions, overriding what the files say",
    group: rules2
  }),
  today: todayOption({
    description: "lint as if today were this day; also SESSION_LINT_TODAY",
    group: rules2
  }),
  format: option({
    name: "format",
    short: "f",
    value: "name",
    description: `the report format: ${reportFormats.join(", ")}; default: pretty`,
    group: output,
    read: (args) => readFormat(args.last("format"))
  }),
  outputFile: text({
    name: "output-file",
    short: "o",
    value: "file",
    description: "write the report to a file",
    group: output
  }),
  quiet: flag({
    name: "quiet",
    description: "report errors only",
    group: output
  }),
  maxWarnings: option({
    name: "max-warnings",
    value: "n",
    description: "exit with 1 above <n> warnings",
    group: output,
    read: (args) => readMaxWarnings(args.last("max-warnings"))
  }),
  color: option({
    name: "color",
    description: "use colours even without a terminal",
    group: output,
    // With both options `--no-color` wins: it is the safe one.
    read: (args) => args.has("no-color") ? false : args.has("color") || void 0
  }),
  noColor: { name: "no-color", description: "use no colours; also NO_COLOR", group: output },
  version: { name: "version", short: "v", description: "show the version", group: output },
  help: { name: "help", short: "h", description: "show this help", group: output }
};
function readLintOptions(argv, env) {
  const args = readArguments(argv, Object.values(lintOptions));
  const options = { ...readOptions(lintOptions, args, env), patterns: args.positionals };
  if (options.stdin && options.patterns.length > 0) {
    throw new UsageError("Unexpected paths with `--stdin`, expected none");
  }
  if (options.staged && options.stdin) {
    throw new UsageError("Unexpected `--stdin` with `--staged`");
  }
  if (options.active && !options.staged) {
    throw new UsageError("Unexpected `--active` without `--staged`");
  }
  if (options.stdinFilename !== void 0 && !options.stdin) {
    throw new UsageError("Unexpected `--stdin-filename` without `--stdin`");
  }
  return options;
}
function readRule(value2) {
  const colon = value2.lastIndexOf(":");
  if (colon > 0) return [value2.slice(0, colon), value2.slice(colon + 1)];
  throw new UsageError(`Unexpected value \`${value2}\` of \`--rule\`, expected \`id:severity\``);
}
function readFormat(value2 = "pretty") {
  if (isReportFormat(value2)) return value2;
  throw new UsageError(
    `Unexpected value \`${value2}\` of \`--format\`, expected ${oneOf2(reportFormats)}; \`--session-format\` sets the format of the files`
  );
}
function readMaxWarnings(value2) {
  if (value2 === void 0) return Number.POSITIVE_INFINITY;
  if (/^\d{1,9}$/.test(value2)) return Number(value2);
  throw new UsageError(
    `Unexpected value \`${value2}\` of \`--max-warnings\`, expected a whole number`
  );
}

// cli/help.ts
var helpCommand = async ([name = ""], { stdout }) => {
  const load = Object.hasOwn(commands2, name) ? commands2[name] : void 0;
  if (load) {
    const { usage, description, options } = (await load()).command;
    const head4 = [
      `Usage: session-lint ${usage}`,
      "",
      `${description.charAt(0).toUpperCase()}${description.slice(1)}.`
    ];
    stdout.write([...head4, ...optionLines(options), ""].join("\n"));
  } else {
    const modules = await Promise.all(Object.values(commands2).map((one2) => one2()));
    const lines2 = [
      ...head3,
      ...commandLines(modules.map(({ command: command4 }) => command4)),
      ...optionLines(Object.values(lintOptions)),
      ...foot,
      ""
    ];
    stdout.write(lines2.join("\n"));
  }
  return 0;
};
function commandLines(entries) {
  const width = Math.max(...entries.map(({ usage }) => usage.length));
  return [
    "",
    "Commands (each has its own --help):",
    ...entries.map(({ usage, description }) => `  ${usage.padEnd(width)}  ${description}`)
  ];
}
function optionLines(specs) {
  const groups = [...new Set(specs.map(({ group: group2 }) => group2))];
  const written2 = specs.map(writeOption);
  const width = Math.max(...written2.map(({ length }) => length));
  return groups.flatMap((group2) => [
    "",
    `${group2}:`,
    ...specs.flatMap(
      (spec, index) => spec.group === group2 ? [`  ${(written2[index] ?? "").padEnd(width)}  ${spec.description}`] : []
    )
  ]);
}
var head3 = [
  "Usage: session-lint [options] [path|glob …]",
  "       session-lint <command> [options]",
  "",
  "Lints session files: the notes that developers and coding agents leave for the next session.",
  "Without a path, it lints the configured session files below the current folder."
];
var foot = [
  "",
  "Exit codes:",
  ...exitCodes.map(({ code, meaning }) => `  ${code}  ${meaning}`),
  "",
  repository
];
function writeOption({ name, short, value: value2 }) {
  const start = short === void 0 ? "    " : `-${short}, `;
  return `${start}--${name}${value2 === void 0 ? "" : ` <${value2}>`}`;
}

// hooks/staged.ts
var staged_exports = {};
__export(staged_exports, {
  lintStaged: () => lintStaged
});

// hooks/untracked.ts
var untracked_exports = {};
__export(untracked_exports, {
  findActive: () => findActive,
  findRefusal: () => findRefusal
});
async function findActive(root, configs, options) {
  const [paths2, since2] = await Promise.all([
    findUntracked(root, configs, options),
    lastCommit(options)
  ]);
  const active = [];
  for (const path of paths2) {
    const { isOver, days } = await readState(path, configs);
    const isOfToday = days.includes(options.today) || path.includes(options.today, root.length);
    if (!isOver && (isOfToday || changedSince(path, since2))) active.push(path);
  }
  return active;
}
async function findRefusal(root, files2, configs, options) {
  const code = [];
  for (const { name, kind } of files2) {
    const path = join(root, name);
    const scope = await configs.forFolder(dirname(path));
    if (scope.isSessionFile(path)) {
      if (kind !== "deleted") return void 0;
    } else if (!proseExtensions.has(extname(name).toLowerCase())) {
      code.push(name);
    }
  }
  const [first] = code;
  if (first === void 0 || await isReplay(options)) return void 0;
  const [paths2, since2] = await Promise.all([
    findUntracked(root, configs, options),
    lastCommit(options)
  ]);
  if (paths2.some((path) => changedSince(path, since2))) return void 0;
  const others2 = code.length === 1 ? "" : ` and ${code.length - 1} more`;
  return `No session file changed since the last commit, but \`requireSession\` requires one when code changes: ${first}${others2}`;
}
var proseExtensions = /* @__PURE__ */ new Set([
  ".adoc",
  ".asciidoc",
  ".markdown",
  ".md",
  ".mdx",
  ".org",
  ".rst",
  ".txt"
]);
async function findUntracked(root, configs, host) {
  const { files: files2 } = await findFiles([], { cwd: root, configs, errorOnUnmatchedPattern: false });
  const folders = [...new Set(files2.map((path) => dirname(path)))];
  const untracked = /* @__PURE__ */ new Set();
  for (let from = 0; from < folders.length; from += mostFolders) {
    const some = folders.slice(from, from + mostFolders);
    const output2 = await runGit(["ls-files", "--others", "--full-name", "-z", "--", ...some], host);
    for (const name of String(output2).split("\0")) untracked.add(join(root, name));
  }
  return files2.filter((path) => untracked.has(path));
}
var mostFolders = 100;
async function lastCommit(host) {
  try {
    const output2 = await runGit(["log", "-1", "--no-show-signature", "--format=%ct"], host);
    return Number(String(output2)) * 1e3;
  } catch (error) {
    if (error instanceof UsageError) return Number.NEGATIVE_INFINITY;
    throw error;
  }
}
function changedSince(path, since2) {
  return (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since2;
}
async function isReplay(host) {
  const heads = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD"];
  const args = heads.flatMap((head4) => ["--git-path", head4]);
  const output2 = await runGit(["rev-parse", ...args], host);
  const paths2 = String(output2).trimEnd().split(/\r?\n/);
  return paths2.some((path) => existsSync(resolve(host.cwd, path)));
}
async function readState(path, configs) {
  try {
    const text2 = readText3(path);
    refuseHostile(text2);
    const scope = await configs.forFolder(dirname(path));
    const tree = (await parserFor(text2))(text2);
    const { match } = readSessionFile(
      readSession(tree, text2),
      toSlashes(path),
      scope.settingsFor(path),
      {}
    );
    const days = match.fields.flatMap(
      ({ spec, field }) => spec.kind === "created" || spec.kind === "updated" ? readDate(field.value)?.day ?? [] : []
    );
    return { isOver: match.progress === "completed", days };
  } catch (error) {
    if (error instanceof TextError || error instanceof InputError) return { isOver: false, days: [] };
    throw error;
  }
}

// git/blob-id.ts
function blobId(content, length) {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash(length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${Buffer.byteLength(content)}\0`).update(content).digest("hex");
}

// git/objects.ts
var BlobReader = class {
  #git;
  #chunks;
  #output;
  /**
   * @param longest
   *   In bytes; of larger blobs only the size is kept.
   */
  constructor(host, longest3) {
    this.#git = startGit(batch, host);
    this.#git.ended.catch(() => {
    });
    this.#chunks = this.#git.stdout[Symbol.asyncIterator]();
    this.#output = new BatchOutput(longest3);
  }
  /**
   * @param ids
   *   Full ids of objects.
   * @throws UsageError
   *   When git fails.
   */
  async *read(ids) {
    this.#git.stdin.write(linesOf3(ids));
    for (const _ of ids) {
      let read = this.#output.next();
      while (!read) {
        this.#output.push(await this.#nextChunk());
        read = this.#output.next();
      }
      yield read.blob;
    }
  }
  /** Ends the process; nothing can be read afterwards. */
  close() {
    this.#git.stdin.end();
    this.#git.stdout.destroy();
  }
  async #nextChunk() {
    const { value: value2, done } = await this.#chunks.next();
    if (!done) return value2;
    await this.#git.ended;
    throw new UsageError("git: cat-file ended too early");
  }
};
function readBlobsSync(ids, host) {
  const bytes = ids.length > 0 ? runGitSync(batch, host, linesOf3(ids)) : void 0;
  const output2 = new BatchOutput(Number.POSITIVE_INFINITY);
  if (bytes) output2.push(bytes);
  return ids.map(() => output2.next()?.blob);
}
var batch = ["cat-file", "--batch"];
function linesOf3(ids) {
  return ids.map((id) => `${id}
`).join("");
}
var BatchOutput = class {
  #longest;
  #rest = Buffer.alloc(0);
  /** The object that is being read, still incomplete. */
  #current;
  /** The number of its missing bytes, including the line feed after them. */
  #missing = 0;
  constructor(longest3) {
    this.#longest = longest3;
  }
  push(chunk) {
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
  }
  /** The next object; `undefined` until all of it has been pushed. */
  next() {
    if (!this.#current) {
      const end = this.#rest.indexOf(10);
      if (end < 0) return void 0;
      const line = this.#rest.toString("latin1", 0, end);
      this.#rest = this.#rest.subarray(end + 1);
      const [, type, length] = /^[\da-f]+ ([a-z]+) (\d+)$/.exec(line) ?? [];
      if (length === void 0) return { blob: void 0 };
      const size2 = Number(length);
      const isBlob2 = type === "blob";
      this.#current = { size: size2, isBlob: isBlob2, isKept: isBlob2 && size2 <= this.#longest, parts: [] };
      this.#missing = size2 + 1;
    }
    const { size, isKept, isBlob, parts: parts3 } = this.#current;
    const part = this.#rest.subarray(0, this.#missing);
    this.#rest = this.#rest.subarray(part.length);
    this.#missing -= part.length;
    if (isKept) parts3.push(part);
    if (this.#missing > 0) return void 0;
    this.#current = void 0;
    return {
      blob: isBlob ? { size, bytes: isKept ? Buffer.concat(parts3, size) : void 0 } : void 0
    };
  }
};

// git/history.ts
function gitHistory(options) {
  let log;
  const read = () => {
    log ??= new Log(options);
    return log;
  };
  return {
    changesAfter: (path, text2, day) => read().changesAfter(path, text2, day),
    lastChange: (path, from) => read().lastChange(path, from),
    newest: () => read().newest()
  };
}
var farthest = 366;
var mostCommits = 1e4;
var mostChanges = 20;
var Log = class {
  #options;
  /** Without a trailing slash; `undefined` without a repository. */
  #root;
  /** By path relative to the root, newest first. */
  #steps = /* @__PURE__ */ new Map();
  #lastDays = /* @__PURE__ */ new Map();
  #newest;
  /** The ids of the run's files in the last commit, by path relative to the root. */
  #heads = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
    if (!mayHaveRepository(options)) return;
    const repository2 = readRepositorySync(options);
    if (!repository2) return;
    this.#root = repository2.root;
    const names3 = new Set(options.files.map((path) => this.#name(path)));
    const hasCommits = this.#readLog(names3, repository2.isShallow);
    if (hasCommits) this.#readHeads([...names3]);
  }
  changesAfter(path, text2, day) {
    const name = this.#name(path);
    const steps = this.#steps.get(name) ?? [];
    const late = steps.filter((step) => step.isChange && step.day > day).slice(0, mostChanges);
    const changes = this.#readChanges(late.toReversed());
    const uncommitted = this.#uncommitted(path, name, text2);
    if (uncommitted && uncommitted.day > day) changes.push(uncommitted);
    return changes;
  }
  newest() {
    this.#newest ??= [...this.#lastDays.values()].reduce((a, b) => a > b ? a : b, "");
    return this.#newest === "" ? void 0 : this.#newest;
  }
  lastChange(path, from) {
    const name = path.replace(/^(?:\.?\/)+/, "");
    if (this.#name(from).startsWith("../")) return void 0;
    const fromRoot = this.#lastDays.get(name);
    if (fromRoot !== void 0) return fromRoot;
    return this.#lastDays.get(this.#name(join(from, "..", path)));
  }
  #uncommitted(path, name, text2) {
    const id = this.#heads.get(name);
    if (id === void 0 || isSameContent(id, text2)) return void 0;
    const [before] = this.#readTexts([id]);
    if (before === void 0) return void 0;
    return { day: this.#uncommittedOn(path), before, after: text2 };
  }
  #uncommittedOn(path) {
    const { today, uncommittedOn } = this.#options;
    if (uncommittedOn) return uncommittedOn(path);
    const time = statSync(path, { throwIfNoEntry: false })?.mtime;
    const day = time ? localDay(time) : today;
    return day < today ? day : today;
  }
  #readChanges(steps) {
    const texts = this.#readTexts(steps.flatMap(({ before, after }) => [before, after]));
    return steps.flatMap(({ day }, index) => {
      const before = texts[2 * index];
      const after = texts[2 * index + 1];
      return before === void 0 || after === void 0 ? [] : { day, before, after };
    });
  }
  /** @returns Whether there is a commit. */
  #readLog(names3, isShallow) {
    const args = [
      "log",
      ...rawChanges,
      "--no-notes",
      "--no-show-signature",
      `--max-count=${mostCommits}`,
      `--since=${dayBefore(this.#options.today, farthest)}`,
      "--format=%x01%as %P"
    ];
    const output2 = runGitSync(args, this.#options);
    if (!output2) return false;
    const tokens3 = output2.toString("utf8").split("\0");
    const latest = dayBefore(this.#options.today, -1);
    let day = "";
    let isKnown = false;
    for (let index = 0; index < tokens3.length; index++) {
      const token2 = tokens3[index] ?? "";
      if (token2.startsWith("")) {
        const [written2 = "", parent = ""] = token2.slice(1).split(" ");
        day = written2;
        isKnown = day <= latest && !(isShallow && parent === "");
        continue;
      }
      const [, , before, after, status] = token2.trimStart().split(" ");
      if (before === void 0 || after === void 0) continue;
      index++;
      if (!isKnown) continue;
      const name = tokens3[index] ?? "";
      const last = this.#lastDays.get(name);
      if (last === void 0 || last < day) this.#lastDays.set(name, day);
      if (!names3.has(name)) continue;
      const steps = this.#steps.get(name) ?? [];
      steps.push({ day, before, after, isChange: status === "M" });
      this.#steps.set(name, steps);
    }
    return true;
  }
  #readHeads(names3) {
    const asked = names3.filter((name) => !name.includes("\n"));
    const output2 = runGitSync(
      ["cat-file", "--batch-check=%(objectname)"],
      this.#options,
      asked.map((name) => `HEAD:${name}
`).join("")
    );
    const ids = output2?.toString("utf8").split("\n") ?? [];
    for (const [index, name] of asked.entries()) {
      const id = ids[index];
      if (id !== void 0 && /^[\da-f]{40,64}$/.test(id)) this.#heads.set(name, id);
    }
  }
  /** The texts of files by id; `undefined` for missing objects. */
  #readTexts(ids) {
    return readBlobsSync(ids, this.#options).map((blob) => blob?.bytes?.toString("utf8"));
  }
  #name(path) {
    return this.#root === void 0 ? "" : pathFrom(this.#root, path);
  }
};
function mayHaveRepository({ cwd, env }) {
  return env.GIT_DIR !== void 0 || nearestFolderWith(cwd, ".git", "HEAD") !== void 0;
}
function isSameContent(id, text2) {
  const lines2 = text2.replaceAll("\r\n", "\n");
  const versions = /* @__PURE__ */ new Set([text2, lines2, `\uFEFF${text2}`, `\uFEFF${lines2}`]);
  return [...versions].some((version2) => blobId(version2, id.length) === id);
}
function dayBefore(day, days) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

// git/staged-files.ts
async function listStaged(host) {
  return readRaw(
    await runGit(["diff", "--cached", ...rawChanges, "--ita-invisible-in-index"], host)
  );
}
function readRaw(output2) {
  const files2 = [];
  let from = 0;
  while (from < output2.length) {
    const headEnd = output2.indexOf(0, from);
    const nameEnd2 = output2.indexOf(0, headEnd + 1);
    if (headEnd < 0 || nameEnd2 < 0) throw new Error("unexpected output of git diff");
    const [, mode = "", , id = "", status = ""] = output2.toString("latin1", from, headEnd).split(" ");
    const name = output2.toString("utf8", headEnd + 1, nameEnd2);
    files2.push({ name, id, kind: kindOf2(mode, status) });
    from = nameEnd2 + 1;
  }
  return files2;
}
function kindOf2(mode, status) {
  if (status === "U") return "unmerged";
  if (status === "D") return "deleted";
  if (mode === "120000") return "link";
  return mode === "160000" ? "submodule" : "file";
}

// hooks/staged.ts
async function lintStaged(options) {
  const listing = listStaged(options);
  listing.catch(() => {
  });
  const root = await findRoot(options);
  const files2 = await listing;
  const blobs = new StagedBlobs(options);
  try {
    const contents2 = await readConfigs(root, files2, blobs);
    const configs = new Configs({ ...options.configs, contents: contents2 });
    const choice = await choose(root, files2, configs, options);
    const { active, refusal } = await checkUntracked(root, files2, configs, options);
    return {
      count: choice.files.length + active.length,
      problems: choice.problems,
      refusal,
      outcomes: lintAll(root, choice.files, active, configs, blobs, options)
    };
  } catch (error) {
    blobs.close();
    throw error;
  }
}
var StagedBlobs = class {
  #host;
  #reader;
  constructor(host) {
    this.#host = host;
  }
  read(files2) {
    this.#reader ??= new BlobReader(this.#host, longestFile2);
    return this.#reader.read(files2.map(({ id }) => id));
  }
  close() {
    this.#reader?.close();
  }
};
async function readConfigs(root, files2, blobs) {
  const contents2 = /* @__PURE__ */ new Map();
  const staged = files2.filter(
    ({ name }) => configFileNames.includes(name.slice(name.lastIndexOf("/") + 1))
  );
  for (const { name, kind } of staged)
    if (kind === "deleted") contents2.set(join(root, name), void 0);
  const written2 = staged.filter(({ kind }) => kind === "file");
  if (written2.length === 0) return contents2;
  const names3 = written2[Symbol.iterator]();
  for await (const blob of blobs.read(written2)) {
    const { value: value2 } = names3.next();
    if (value2 && blob?.bytes) contents2.set(join(root, value2.name), blob.bytes.toString("utf8"));
  }
  return contents2;
}
async function choose(root, files2, configs, { patterns, cwd, errorOnUnmatchedPattern }) {
  const chosen = [];
  const problems = [];
  const limits2 = patterns.map((pattern) => new Limit(pattern, cwd, problems));
  for (const file of files2) {
    if (file.kind !== "file" && file.kind !== "unmerged") continue;
    const path = join(root, file.name);
    const scope = await configs.forFolder(dirname(path));
    const isChosen = limits2.length === 0 ? isSearched(file, path, scope) : fitsAny(limits2, path, scope);
    if (!isChosen) continue;
    if (file.kind === "file") chosen.push(file);
    else problems.push({ path: displayPath(path, cwd), message: "has unresolved merge conflicts" });
  }
  if (errorOnUnmatchedPattern) problems.push(...limits2.flatMap((limit) => limit.missing()));
  return { files: chosen, problems };
}
function isSearched({ name }, path, scope) {
  return !/(^|\/)node_modules\//.test(name) && scope.isSessionFile(path);
}
function fitsAny(limits2, path, scope) {
  return limits2.filter((limit) => limit.fits(path, scope)).length > 0;
}
var Limit = class {
  #path;
  #name;
  #isThere;
  #fitsGlob;
  #isUsed = false;
  constructor(pattern, cwd, problems) {
    this.#path = resolve(cwd, pattern);
    this.#name = displayPath(this.#path, cwd);
    this.#isThere = isOnDisk(this.#path);
    if (this.#isThere || !isGlob(pattern)) return;
    const { folder, rest } = splitGlob(toSlashes(pattern));
    const root = resolve(cwd, folder);
    try {
      const fits3 = compileGlob(rest);
      this.#fitsGlob = (path) => path !== root && isWithin2(path, root) && fits3(pathFrom(root, path));
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
      problems.push({ path: pattern, message: error.message });
      this.#isUsed = true;
    }
  }
  fits(path, scope) {
    const fits3 = this.#fits(path, scope);
    this.#isUsed ||= fits3;
    return fits3;
  }
  #fits(path, scope) {
    if (path === this.#path) return !scope.isIgnored(path);
    if (isWithin2(path, this.#path)) return isInFolder(path, scope);
    return (this.#fitsGlob?.(path) ?? false) && !scope.isIgnored(path);
  }
  /** An unstaged file is fine, but one that does not exist is a typo. */
  missing() {
    if (this.#isUsed || this.#isThere || this.#fitsGlob) return [];
    return [{ path: this.#name, message: "no such file or folder, on disk or staged" }];
  }
};
function isOnDisk(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
async function checkUntracked(root, files2, configs, options) {
  const { requireSession } = await configs.forFolder(root);
  if (!options.active && !requireSession) return { active: [], refusal: void 0 };
  const { findActive: findActive2, findRefusal: findRefusal2 } = await Promise.resolve(untracked_exports);
  return {
    active: options.active ? await findActive2(root, configs, options) : [],
    refusal: requireSession ? await findRefusal2(root, files2, configs, options) : void 0
  };
}
async function* lintAll(root, files2, active, configs, blobs, options) {
  const { today, cwd, env } = options;
  const staged = files2.map(({ name }) => join(root, name));
  const history = gitHistory({
    cwd,
    env,
    files: [...staged, ...active],
    today,
    uncommittedOn: () => today
  });
  const context = { today, history };
  try {
    if (files2.length > 0) {
      const paths2 = staged[Symbol.iterator]();
      for await (const blob of blobs.read(files2)) {
        const path = paths2.next().value ?? "";
        yield await lintBlob(path, blob, configs, context);
      }
    }
  } finally {
    blobs.close();
  }
  for (const path of active) yield await lintFile(path, { configs, context });
  async function lintBlob(path, blob, configs2, context2) {
    try {
      return { result: await lintAs(path, textOf3(blob), { configs: configs2, context: context2 }) };
    } catch (cause) {
      return { problem: toProblem(displayPath(path, cwd), cause), cause };
    }
  }
}
function textOf3(blob) {
  if (!blob) throw new TextError("its staged content is missing from the git repository");
  checkSize(blob.size);
  const text2 = decodeText(blob.bytes ?? Buffer.alloc(0));
  if (text2.startsWith("version https://git-lfs.github.com/spec/")) {
    throw new TextError("its content is in Git LFS; the index has only a pointer");
  }
  return text2;
}

// cli/advice.ts
function isInCommit(env) {
  return env.GIT_INDEX_FILE !== void 0;
}
function adviceFor(rules3, isBlocked) {
  const [first] = rules3;
  return [
    ...first === void 0 ? [] : [`To see how to fix it: npx session-lint explain ${first}`],
    ...isBlocked ? ["To commit anyway: git commit --no-verify"] : []
  ];
}

// cli/progress.ts
var firstAfter = 1e3;
var nextAfter = 100;
var Progress = class {
  #host;
  #total;
  #next;
  #isShown = false;
  /**
   * @param total
   *   How many files there are to lint.
   * @param after
   *   From when on to show it, in milliseconds.
   */
  constructor(host, total, after = firstAfter) {
    this.#host = host;
    this.#total = total;
    this.#next = Date.now() + after;
  }
  show(done) {
    if (Date.now() < this.#next || !this.#host.stderr.isTTY) return;
    this.#next = Date.now() + nextAfter;
    this.#isShown = true;
    const percent = Math.floor(done / this.#total * 100);
    this.#host.stderr.write(`\r\x1B[2KLinting: ${done} of ${this.#total} files (${percent} %)`);
  }
  /** Leaves the terminal as if the line had never been there. */
  hide() {
    if (this.#isShown) this.#host.stderr.write("\r\x1B[2K");
    this.#isShown = false;
  }
};

// cli/lint-command.ts
var lintCommand = async (argv, host) => {
  const options = readLintOptions(argv, host.env);
  const configs = {
    cwd: host.cwd,
    config: options.config === void 0 ? void 0 : resolve(host.cwd, options.config),
    overrides: {
      format: options.sessionFormat,
      preset: options.preset,
      rules: options.rules,
      type: options.type
    },
    overrideNames
  };
  const run2 = new LintRun(options, configs, host);
  if (options.staged) return run2.lintStaged();
  return options.stdin ? run2.lintStdin() : run2.lintFiles();
};
var overrideNames = {
  format: "--session-format",
  preset: "--preset",
  rules: "--rule",
  type: "--type"
};
var LintRun = class {
  #options;
  #configsOptions;
  #configs;
  #host;
  #reporter;
  #sink;
  #problems = [];
  #errors = 0;
  #warnings = 0;
  /** The ids of the rules that found errors. */
  #failed = /* @__PURE__ */ new Set();
  constructor(options, configs, host) {
    const { cwd, env } = host;
    const { color, format, outputFile } = options;
    this.#options = options;
    this.#configsOptions = configs;
    this.#configs = new Configs(configs);
    this.#host = host;
    const terminal = outputFile === void 0 ? readTerminal(host.stdoutDescriptor === void 0 ? host.stdout : {}, env, color) : { ...plainTerminal, color: color ?? false };
    this.#reporter = reporters[format]({ cwd, terminal });
    this.#sink = outputFile === void 0 ? stdoutSink(host) : fileSink(resolve(cwd, outputFile), outputFile);
  }
  async lintFiles() {
    const { patterns, errorOnUnmatchedPattern, respectGitignore } = this.#options;
    const { cwd, env } = this.#host;
    const found = await findFiles(patterns, {
      cwd,
      configs: this.#configs,
      errorOnUnmatchedPattern,
      respectGitignore,
      env
    });
    for (const notice of found.notices) this.#say(`${notice.path}: ${notice.message}`);
    this.#problems.push(...found.problems);
    const { today } = this.#options;
    const history = gitHistory({ cwd, env, files: found.files, today });
    const progress2 = new Progress(this.#host, found.files.length);
    for (const [index, path] of found.files.entries()) {
      const outcome = await lintFile(path, { configs: this.#configs, context: { today, history } });
      if (hasFindings(outcome)) progress2.hide();
      await this.#add(outcome);
      progress2.show(index + 1);
    }
    progress2.hide();
    const code = await this.#end();
    const isBlocked = code !== 0 && isInCommit(env);
    if (isBlocked || this.#options.format === "pretty") this.#advise(isBlocked);
    return code;
  }
  async lintStaged() {
    const { format, today, patterns, errorOnUnmatchedPattern, active } = this.#options;
    const { cwd, env } = this.#host;
    const { lintStaged: lintStaged2 } = await Promise.resolve(staged_exports);
    const configs = this.#configsOptions;
    const staged = await lintStaged2({
      cwd,
      env,
      configs,
      today,
      patterns,
      errorOnUnmatchedPattern,
      active
    });
    this.#problems.push(...staged.problems);
    for await (const outcome of staged.outcomes) await this.#add(outcome);
    const isSilent = staged.count === 0 && format === "pretty";
    const code = await this.#end(isSilent);
    if (staged.refusal !== void 0) this.#say(staged.refusal);
    const isRefused = staged.refusal !== void 0 && code === 0;
    if (code !== 0 || isRefused) this.#advise(true);
    return isRefused ? 1 : code;
  }
  async lintStdin() {
    const { stdinFilename } = this.#options;
    const { cwd, stdin } = this.#host;
    const path = stdinFilename === void 0 ? void 0 : resolve(cwd, stdinFilename);
    await this.#add(await this.#lintText(path, await readAll(stdin)));
    return this.#end();
  }
  async #lintText(path, bytes) {
    const options = { configs: this.#configs, context: this.#context };
    try {
      return { result: await lintAs(path, decodeText(bytes), options) };
    } catch (cause) {
      return { problem: toProblem(this.#options.stdinFilename ?? "stdin", cause), cause };
    }
  }
  get #context() {
    return { today: this.#options.today };
  }
  async #add(outcome) {
    if ("problem" in outcome) {
      this.#problems.push(outcome.problem);
      printStack(outcome.cause, this.#host);
      return;
    }
    const { result } = outcome;
    for (const { ruleId: ruleId2, severity } of result.findings) {
      if (severity === "error") {
        this.#errors++;
        this.#failed.add(ruleId2);
      } else {
        this.#warnings++;
      }
    }
    await this.#sink.write(
      await this.#reporter.add(this.#options.quiet ? errorsOf(result) : result)
    );
  }
  async #end(isSilent = false) {
    const end = this.#reporter.end({
      failed: this.#problems.length,
      hidden: this.#options.quiet ? this.#warnings : 0
    });
    if (!isSilent) await this.#sink.write(end);
    this.#sink.close();
    for (const { path, message } of this.#problems) this.#say(`${path}: ${message}`);
    const { maxWarnings } = this.#options;
    const isOver = this.#warnings > maxWarnings;
    if (isOver)
      this.#say(`${count(this.#warnings, "warning")} found, but --max-warnings is ${maxWarnings}`);
    if (this.#problems.length > 0) return 2;
    return this.#errors > 0 || isOver ? 1 : 0;
  }
  #advise(isBlocked) {
    for (const line of adviceFor(this.#failed, isBlocked)) this.#say(line);
  }
  /** Writes one line, even if a file's name has line breaks. */
  #say(line) {
    this.#host.stderr.write(`${visible(line)}
`);
  }
};
function hasFindings(outcome) {
  return "problem" in outcome || outcome.result.findings.length > 0;
}
function errorsOf(result) {
  return { ...result, findings: result.findings.filter(({ severity }) => severity === "error") };
}
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

// cli/run.ts
async function run(argv, host) {
  try {
    const command4 = await findCommand(argv);
    return await command4(argv, host);
  } catch (error) {
    for (const line of describe4(error)) host.stderr.write(`${visible(line)}
`);
    printStack(error, host);
    return 2;
  }
}
var commandOptions = {
  "--help": async () => (await Promise.resolve(help_exports)).helpCommand,
  "--version": async () => versionCommand,
  "-h": async () => (await Promise.resolve(help_exports)).helpCommand,
  "-v": async () => versionCommand
};
async function findCommand(argv) {
  const [name = ""] = argv;
  const load = Object.hasOwn(commands2, name) ? commands2[name] : void 0;
  if (load) {
    const wantsHelp = argv.includes("--help") || argv.includes("-h");
    if (wantsHelp) return (await Promise.resolve(help_exports)).helpCommand;
    const { command: command4 } = await load();
    return ([_name, ...rest], host) => command4.run(rest, host);
  }
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  for (const option2 of options) {
    if (Object.hasOwn(commandOptions, option2)) {
      const loadCommand = commandOptions[option2];
      if (loadCommand) return loadCommand();
    }
  }
  return lintCommand;
}
var versionCommand = async (_argv, { stdout }) => {
  stdout.write(`${version}
`);
  return 0;
};
function describe4(error) {
  if (error instanceof UsageError) return error.lines;
  if (isSystemError(error)) return [`${error.path ?? "current folder"}: ${describeError(error)}`];
  const message = error instanceof Error ? error.message : String(error);
  return [`session-lint ${version} failed: ${message}; please report it at ${repository}/issues`];
}

export {
  repository,
  version,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
  isAbsolute,
  join,
  relative,
  dirname,
  toSlashes,
  UsageError,
  nameOfStatus,
  toKey,
  closest,
  formats,
  runGit,
  askGit,
  findRootIfAny,
  ruleUrl,
  shortNameOf,
  oneOf2 as oneOf,
  allOf,
  quote,
  isDummy,
  rules,
  GlobError,
  compileGlob,
  allFormats,
  visible,
  readArguments,
  readOptions,
  flag,
  packageFolder,
  agents2 as agents,
  takesBytes,
  run
};
