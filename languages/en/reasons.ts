import type {ReasonWords} from '../language.ts'

export const reasons: ReasonWords = {
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
  `,
}
