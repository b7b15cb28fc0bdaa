import type {HeadingWords} from '../language.ts'

export const headings: HeadingWords = {
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
  `,
}
