import type {StatusWords} from '../language.ts'

export const statuses: StatusWords = {
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
  `,
}
