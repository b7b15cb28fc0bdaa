import type {TodoWords} from '../language.ts'

export const todo: TodoWords = {
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
  `,
}
