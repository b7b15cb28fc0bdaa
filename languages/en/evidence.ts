import type {EvidenceWords} from '../language.ts'

export const evidence: EvidenceWords = {
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
  `,
}
