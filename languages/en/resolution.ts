import type {ResolutionWords} from '../language.ts'

export const resolution: ResolutionWords = {
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
  `,
}
